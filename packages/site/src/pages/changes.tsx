import { CHANGE_KINDS } from '@nivel/policy/proof';
import type { JSX } from 'preact';
import { DataTable } from '../layout/data-table.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { touchedByAll } from '../site/change-desk.ts';
import { dayText } from '../site/day-texts.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { BookTable, bookChangePages } from './book-changes.tsx';
import { CHANGE_WORDS, KIND_WORDS } from './change-words.ts';
import { dayChangePages } from './day-changes.tsx';
import { ModelTable, modelChangePages } from './model-changes.tsx';

/** What changes from day to day, from rule book to rule book and from model to model; and one page that lists them all. */
export function changePages(site: Site): readonly Page[] {
  return [indexPage(), ...dayChangePages(site), ...bookChangePages(site), ...modelChangePages(site)];
}

function indexPage(): Page {
  return {
    address: addresses.changes(),
    section: 'changes',
    title: WORDS.navChanges,
    render: (context) => (
      <>
        <p class="lead">{context.t(CHANGE_WORDS.lead)}</p>
        <h2>{context.t(CHANGE_WORDS.byDay)}</h2>
        <p>{context.t(CHANGE_WORDS.byDayLead)}</p>
        <DayTable context={context} />
        <h2>{context.t(CHANGE_WORDS.byBook)}</h2>
        <BookTable context={context} />
        <h2>{context.t(CHANGE_WORDS.byModel)}</h2>
        <ModelTable context={context} />
      </>
    ),
  };
}

/** The newest day first: a reader asks what comes and what just came. */
function DayTable({ context }: { readonly context: PageContext }): JSX.Element {
  const { site, t, to, language } = context;
  return (
    <DataTable
      caption={t(CHANGE_WORDS.byDay)}
      titled="by-heading"
      heads={[t(CHANGE_WORDS.day), ...CHANGE_KINDS.map((kind) => t(KIND_WORDS[kind])), t(CHANGE_WORDS.views)]}
      rows={site
        .dayDifferences()
        .toReversed()
        .map(({ day, difference }) => ({
          key: String(day),
          cells: [
            <a key="day" href={to(addresses.dayChanges(day))}>
              {capital(dayText(day, language))}
            </a>,
            ...CHANGE_KINDS.map((kind) => difference.changes.filter((change) => change.kind === kind).length || '–'),
            touchedByAll(site.changes, difference).length || '–',
          ],
        }))}
    />
  );
}
