import { fill, type Texts } from '@nivel/diagnostics';
import { CHANGE_KINDS, type Difference } from '@nivel/policy/proof';
import type { JSX } from 'preact';
import { ChangeSummary, ViewsTouched } from '../layout/change-summary.tsx';
import { DataTable } from '../layout/data-table.tsx';
import { Facts } from '../layout/facts.tsx';
import { FieldLinks } from '../layout/field-links.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import type { EarlierBook } from '../site/earlier-versions.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { changeParts, PartLinks, partPages } from './change-parts.tsx';
import { CHANGE_WORDS, KIND_WORDS } from './change-words.ts';

/** A page for every earlier rule book: what the book of the site decides otherwise. */
export function bookChangePages(site: Site): readonly Page[] {
  return (site.earlier?.books ?? []).flatMap((earlier) => {
    const difference = site.differenceFrom(earlier);
    const parts = changeParts(site, difference);
    const own = { address: addresses.bookChanges(earlier.name), title: bookTitle(site, earlier), difference, withDays: 'with-days' as const };
    const page: Page = {
      address: own.address,
      section: 'changes',
      title: own.title,
      render: (context) => (
        <>
          <BookContent context={context} earlier={earlier} difference={difference} />
          <PartLinks context={context} whole={own} parts={parts} />
        </>
      ),
    };
    return [page, ...partPages(own, parts)];
  });
}

function bookTitle(site: Site, { name }: EarlierBook): Texts {
  const title = (language: keyof Texts) => fill(CHANGE_WORDS.bookTitle[language], { old: name, next: presentName(site, language) });
  return { fi: title('fi'), sv: title('sv'), en: title('en') };
}

function presentName(site: Site, language: keyof Texts): string {
  return fill(CHANGE_WORDS.thisBook[language], { version: site.catalog.ruleBookVersion });
}

interface BookProperties {
  readonly context: PageContext;
  readonly earlier: EarlierBook;
  readonly difference: Difference;
}

function BookContent({ context, earlier, difference }: BookProperties): JSX.Element {
  const { t } = context;
  const same = difference.changes.length === 0;
  return (
    <>
      <p class="lead">{t(CHANGE_WORDS.comparedBook)}</p>
      {same ? <p>{t(CHANGE_WORDS.same)}</p> : <ChangeSummary context={context} difference={difference} />}
      {!same && <ViewsTouched context={context} difference={difference} />}
      <Facts
        rows={[
          [t(CHANGE_WORDS.addedFields), fieldsOf(context, difference.added)],
          [t(CHANGE_WORDS.removedFields), difference.removed.map(({ field }) => field).join(', ')],
          [t(CHANGE_WORDS.command), <code key="command">{`nivel diff ${earlier.name} .`}</code>],
        ]}
      />
    </>
  );
}

function fieldsOf(context: PageContext, fields: Difference['added']): JSX.Element | undefined {
  return fields.length === 0 ? undefined : <FieldLinks context={context} fields={fields.map(({ field }) => field)} />;
}

export function BookTable({ context }: { readonly context: PageContext }): JSX.Element {
  const { site, t, to } = context;
  const books = site.earlier?.books ?? [];
  if (books.length === 0) return <p>{t(CHANGE_WORDS.noneGiven)}</p>;
  return (
    <DataTable
      caption={t(CHANGE_WORDS.byBook)}
      heads={[t(CHANGE_WORDS.version), ...CHANGE_KINDS.map((kind) => t(KIND_WORDS[kind])), t(WORDS.fields)]}
      rows={books.map((earlier) => {
        const { changes, added, removed } = site.differenceFrom(earlier);
        return {
          key: earlier.name,
          cells: [
            <a key="book" href={to(addresses.bookChanges(earlier.name))}>
              {t(bookTitle(site, earlier))}
            </a>,
            ...CHANGE_KINDS.map((kind) => changes.filter((change) => change.kind === kind).length || '–'),
            added.length + removed.length === 0 ? '–' : `+${added.length} −${removed.length}`,
          ],
        };
      })}
    />
  );
}
