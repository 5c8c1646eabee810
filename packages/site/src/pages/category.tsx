import type { Language } from '@nivel/diagnostics';
import { termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import { CellTable } from '../layout/cell-table.tsx';
import { DataTable } from '../layout/data-table.tsx';
import { LineageLinks } from '../layout/lineage-links.tsx';
import { RuleTable } from '../layout/rule-table.tsx';
import { ViewLinks } from '../layout/view-links.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import type { Category } from '../site/categories.ts';
import { abbreviationsIn } from '../site/search-words.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

export function categoryPages(site: Site): readonly Page[] {
  return [indexPage(site), ...site.categories.map((category) => categoryPage(site, category))];
}

function indexPage(site: Site): Page {
  return {
    address: addresses.categories(),
    section: 'matrix',
    title: WORDS.categories,
    render: ({ t, to }) =>
      site.categoryGroups.map((group) => (
        <section key={group.id}>
          <h2>{t(group.title)}</h2>
          <ul class="columns">
            {group.categories.map((category) => (
              <li key={category.id}>
                <a href={to(addresses.category(category.id))}>{capital(t(category.term))}</a>
              </li>
            ))}
          </ul>
        </section>
      )),
  };
}

function categoryPage(site: Site, category: Category): Page {
  return {
    address: addresses.category(category.id),
    section: 'matrix',
    title: category.term,
    search: (language) => ({ kind: WORDS.category[language], words: codeAbbreviations(site, category, language) }),
    render: (context) => <CategoryContent context={context} category={category} />,
  };
}

/** Names of documents and the like in the lists of codes of its fields, as people write them for short: they search by them. */
function codeAbbreviations({ catalog, fieldsByCategory }: Site, { id }: Category, language: Language): string {
  const lists = new Set((fieldsByCategory.get(id) ?? []).map(({ codes }) => codes));
  const values = catalog.schemas.codeLists.filter((list) => lists.has(list.id)).flatMap((list) => list.values);
  return abbreviationsIn(values.map(({ term }) => term[language] ?? '').join(' '));
}

function CategoryContent({ context, category }: { readonly context: PageContext; readonly category: Category }): JSX.Element {
  const { site, t, to } = context;
  const fields = site.fieldsByCategory.get(category.id) ?? [];
  return (
    <>
      <CellTable
        context={context}
        caption={capital(t(WORDS.situations))}
        head={t(WORDS.situation)}
        rows={site.situations.map((situation) => ({
          name: t(situation.term),
          cell: site.cellOf({ category: category.id, situation, day: site.today }),
        }))}
      />
      <DataTable
        caption={`${capital(t(WORDS.fields))} (${fields.length})`}
        heads={[t(WORDS.field), t(WORDS.class), t(WORDS.machineName)]}
        rows={fields.map((field) => ({
          key: field.field,
          cells: [
            <a key="field" href={to(addresses.field(field.field))}>
              {t(field.term)}
            </a>,
            t(termOf(site.book.vocabulary, 'class', field.class)),
            <code key="id">{field.field}</code>,
          ],
        }))}
      />
      <LineageLinks context={context} entities={[...new Set(fields.map(({ entity }) => entity))]} />
      <ViewLinks context={context} views={site.views().byCategory.get(category.id)} />
      <RuleTable context={context} caption={capital(t(WORDS.rules))} rules={site.rulesByCategory.get(category.id) ?? []} />
    </>
  );
}
