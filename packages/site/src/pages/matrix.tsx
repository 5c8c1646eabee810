import type { Texts } from '@nivel/diagnostics';
import { type DayNumber, OUTCOMES, termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import { GROUNDS_ONLY, MatrixFilters } from '../layout/matrix-filters.tsx';
import { LETTERS, OutcomeMark } from '../layout/outcome-mark.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import type { Category } from '../site/categories.ts';
import type { CategoryGroup } from '../site/category-groups.ts';
import type { Cell } from '../site/cell.ts';
import { dayText } from '../site/day-texts.ts';
import { lawDays } from '../site/law-days.ts';
import type { Site } from '../site/site.ts';
import { softHyphens } from '../site/soft-hyphens.ts';
import { WORDS } from '../words.ts';

const TITLE: Texts = WORDS.navMatrix;
const CAPTION: Texts = {
  fi: 'Tietoryhmät riveillä, luovutustilanteet sarakkeissa. Ruutu vastaa tilanteen esimerkkioppijasta; sen takana on koko vastaus.',
  sv: 'Uppgiftskategorier på raderna, utlämnandesituationer i kolumnerna. Rutan svarar för situationens exempelelev; bakom den finns hela svaret.',
  en: 'Categories of data in rows, situations in columns. A cell answers for the example learner of the situation; the whole answer lies behind it.',
};

const AS_LIST: Texts = { fi: 'Sama luettelona tilanteittain', sv: 'Samma som lista per situation', en: 'The same as a list by situation' };

/** The matrix of today, and one for every stretch of days between which no rule begins or ends. */
export function matrixPages(site: Site): readonly Page[] {
  return [
    matrixPage(site.today, addresses.matrix(), TITLE),
    ...lawDays(site).map(({ day }) => matrixPage(day, addresses.matrixOn(day), titleOn(day))),
  ];
}

function matrixPage(day: DayNumber, address: string, title: Texts): Page {
  return {
    address,
    section: 'matrix',
    title,
    scripts: ['matrix.js'],
    render: (context) => (
      <>
        <Days context={context} day={day} />
        <MatrixFilters context={context} day={day} />
        <Legend context={context} />
        <p class="narrow">
          <a href={context.to(addresses.situations())}>{context.t(AS_LIST)}</a>
        </p>
        <Matrix context={context} day={day} />
      </>
    ),
  };
}

function titleOn(day: DayNumber): Texts {
  return {
    fi: `${TITLE.fi} ${dayText(day, 'fi')} alkaen`,
    sv: `${TITLE.sv} från ${dayText(day, 'sv')}`,
    en: `${TITLE.en} from ${dayText(day, 'en')}`,
  };
}

function Days({ context, day }: { readonly context: PageContext; readonly day: DayNumber }): JSX.Element {
  const { site, language, to, t } = context;
  const days = lawDays(site);
  const shown = days.findLast((each) => each.day <= day);
  const current = days.findLast((each) => each.day <= site.today);
  return (
    <nav class="days" aria-label={t(WORDS.changesOfLaw)}>
      <p>{capital(t(WORDS.changesOfLaw))}</p>
      <ol>
        {days.map((each) => (
          <li key={each.day}>
            <a
              class={each.changes}
              href={to(each === current ? addresses.matrix() : addresses.matrixOn(each.day))}
              aria-current={each === shown ? 'true' : undefined}
            >
              {dayText(each.day, language)}
              {each === current && ` – ${t(WORDS.today)}`}
              {each.changes === 'grounds' && <small> {t(GROUNDS_ONLY)}</small>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Legend({ context }: { readonly context: PageContext }): JSX.Element {
  const { language, t } = context;
  return (
    <ul class="legend">
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} language={language} />
        </li>
      ))}
      <li>
        <span class="flag" aria-hidden="true">
          ?
        </span>{' '}
        {t(WORDS.unsettled)}
      </li>
      <li>
        <span class="flag" aria-hidden="true">
          ±
        </span>{' '}
        {t(WORDS.mixed)}
      </li>
    </ul>
  );
}

function Matrix({ context, day }: { readonly context: PageContext; readonly day: DayNumber }): JSX.Element {
  const { site, t, to, language } = context;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached without a mouse
    <section class="wide" aria-label={t(TITLE)} tabIndex={0}>
      <table class="matrix">
        <caption>{t(CAPTION)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(WORDS.category)}</th>
            {site.situations.map((situation) => (
              <th key={situation.id} id={situation.id} scope="col">
                <a href={to(addresses.situation(situation.id))}>{softHyphens(t(situation.term), language)}</a>
              </th>
            ))}
          </tr>
        </thead>
        {site.categoryGroups.map((group) => (
          <MatrixGroup key={group.id} context={context} group={group} day={day} />
        ))}
      </table>
    </section>
  );
}

function MatrixGroup({
  context,
  group,
  day,
}: {
  readonly context: PageContext;
  readonly group: CategoryGroup;
  readonly day: DayNumber;
}): JSX.Element {
  const { site, t } = context;
  return (
    <tbody>
      <tr class="group-head">
        <th scope="rowgroup" colSpan={site.situations.length + 1}>
          {t(group.title)}
        </th>
      </tr>
      {group.categories.map((category) => (
        <MatrixRow key={category.id} context={context} category={category} day={day} />
      ))}
    </tbody>
  );
}

function MatrixRow({ context, category, day }: { readonly context: PageContext; readonly category: Category; readonly day: DayNumber }): JSX.Element {
  const { site, t, to, language } = context;
  return (
    <tr>
      <th id={category.id} scope="row">
        <a href={to(addresses.category(category.id))}>{softHyphens(t(category.term), language)}</a>
      </th>
      {site.situations.map((situation) => (
        <MatrixCell key={situation.id} context={context} cell={site.cellOf({ category: category.id, situation, day })} />
      ))}
    </tr>
  );
}

/** One cell: its link is named by its row, its column and what it says, in words first. The script of the filters writes the same parts. */
function MatrixCell({ context, cell }: { readonly context: PageContext; readonly cell: Cell }): JSX.Element {
  const { t, to, site, language } = context;
  const id = `${cell.category}.${cell.situation}`;
  const flags = [...(cell.unsettled.length > 0 ? [t(WORDS.unsettled)] : []), ...(cell.mixed ? [t(WORDS.mixed)] : [])];
  return (
    <td class={cell.outcome}>
      <a id={id} href={to(addresses.cell(cell.category, cell.situation))} aria-labelledby={`${cell.category} ${cell.situation} ${id}`}>
        <span class="aloud">{[t(WORDS[cell.outcome]), ...flags].join(', ')} </span>
        <b>{t(WORDS[LETTERS[cell.outcome]])}</b>
        {flags.length > 0 && <i>{` ${cell.unsettled.length > 0 ? '?' : ''}${cell.mixed ? '±' : ''}`}</i>}
        {cell.path !== null && <span> {softHyphens(t(termOf(site.book.vocabulary, 'path', cell.path)), language)}</span>}
      </a>
    </td>
  );
}
