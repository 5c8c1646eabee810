import type { Texts } from '@nivel/diagnostics';
import { termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { WORDS } from '../words.ts';

const TITLE: Texts = { fi: 'Tiedot, joita tämä koskee', sv: 'Uppgifter som det gäller', en: 'The data that it touches' };

/** Above this many fields a page names only the categories: each has its fields on its own page. */
const FIELDS_SHOWN = 150;

/** The categories that something rests on or touches, each with its fields under it. */
export function CategoryList({ context, ids }: { readonly context: PageContext; readonly ids: readonly string[] }): JSX.Element | undefined {
  const { site, t } = context;
  if (ids.length === 0) return undefined;
  const fields = ids.flatMap((id) => site.fieldsByCategory.get(id) ?? []).length;
  return (
    <section>
      <h2>
        {t(TITLE)} ({fields})
      </h2>
      {ids.map((id) => (
        <CategoryFields key={id} context={context} id={id} listed={fields <= FIELDS_SHOWN} />
      ))}
    </section>
  );
}

function CategoryFields({ context, id, listed }: { readonly context: PageContext; readonly id: string; readonly listed: boolean }): JSX.Element {
  const { site, t, to } = context;
  const fields = site.fieldsByCategory.get(id) ?? [];
  const category = <a href={to(addresses.category(id))}>{capital(t(termOf(site.book.vocabulary, 'category', id)))}</a>;
  if (!listed || fields.length === 0) {
    return (
      <p class="of-category">
        {category} <small>{`${fields.length} ${t(WORDS.fieldsCounted)}`}</small>
      </p>
    );
  }
  return (
    <>
      <h3>{category}</h3>
      <ul class="columns">
        {fields.map((field) => (
          <li key={field.field}>
            <a href={to(addresses.field(field.field))}>{t(field.term)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
