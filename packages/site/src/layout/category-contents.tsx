import { fill, type Texts } from '@nivel/diagnostics';
import type { FieldInfo } from '@nivel/schema-tools';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';

const CONTAINS: Texts = { fi: 'Tietoryhmään kuuluvat', sv: 'Till uppgiftskategorin hör', en: 'The category holds' };
const REST: Texts = { fi: 'ja {count} muuta tietoa', sv: 'och {count} andra uppgifter', en: 'and {count} other fields' };

/** More fields, or more values of a list of codes, than this are counted, not named. */
const NAMED = 12;

/** What a category holds, in one sentence: its fields, and the values of their lists of codes, because readers know a thing by these names. */
export function CategoryContents({ context, category }: { readonly context: PageContext; readonly category: string }): JSX.Element | undefined {
  const { site, t, to, language } = context;
  const fields = site.fieldsByCategory.get(category) ?? [];
  if (fields.length === 0) return undefined;
  const rest = fields.length - NAMED;
  return (
    <p class="verified">
      {t(CONTAINS)}:{' '}
      {fields
        .slice(0, NAMED)
        .map((field) => `${t(field.term)}${codesOf(context, field)}`)
        .join(', ')}
      {rest > 0 && (
        <>
          {' '}
          <a href={to(addresses.category(category))}>{fill(REST[language], { count: rest })}</a>
        </>
      )}
      .
    </p>
  );
}

function codesOf({ site, language }: PageContext, { codes }: FieldInfo): string {
  const values = site.catalog.schemas.codeLists.find(({ id }) => id === codes)?.values ?? [];
  return values.length === 0 || values.length > NAMED ? '' : ` (${values.map(({ code, term }) => term[language] ?? code).join(', ')})`;
}
