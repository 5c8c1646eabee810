import type { Texts } from '@nivel/diagnostics';
import { type DayNumber, OUTCOMES } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { capital } from '../site/capital.ts';
import { dayText } from '../site/day-texts.ts';
import { lawDays } from '../site/law-days.ts';
import { WORDS } from '../words.ts';
import { LETTERS } from './outcome-mark.tsx';

const FILTERED = ['receiver', 'role', 'purpose'] as const;

export const GROUNDS_ONLY: Texts = { fi: 'perusteet muuttuvat', sv: 'grunderna ändras', en: 'grounds change' };
const FILTERS: Texts = { fi: 'Rajaa taulukkoa', sv: 'Avgränsa tabellen', en: 'Narrow the table' };
const SLIDER: Texts = { fi: 'Lain päivä', sv: 'Lagens dag', en: 'Day of law' };
const AS_EXAMPLE: Texts = { fi: 'kuten tilanteen esimerkissä', sv: 'som i situationens exempel', en: 'as in the situation’s example' };
const CLEAR: Texts = { fi: 'Poista rajaukset', sv: 'Ta bort avgränsningarna', en: 'Clear' };
const OUTSIDE: Texts = { fi: 'ei kuulu tilanteeseen', sv: 'hör inte till situationen', en: 'not part of the situation' };
const CHANGED: Texts = {
  fi: 'luovutetaan {release}, selvitetään ensin {ask}, ei luovuteta {withhold} ruudussa',
  sv: 'lämnas ut i {release}, utreds först i {ask}, lämnas inte ut i {withhold} rutor',
  en: 'released in {release} cells, to be asked first in {ask}, withheld in {withhold}',
};

/** Filters and the slider over the days of change. They need the engine in the browser; without it the links to the days are there. */
export function MatrixFilters({ context, day }: { readonly context: PageContext; readonly day: DayNumber }): JSX.Element {
  const { site, t, to, language } = context;
  const days = lawDays(site);
  const position = days.findLastIndex((each) => each.day <= day);
  const texts = days.map((each) => `${dayText(each.day, language)}${each.changes === 'grounds' ? ` – ${t(GROUNDS_ONLY)}` : ''}`);
  return (
    <form
      class="filters"
      data-book={`${to('../assets')}/rule-book.${language}.js`}
      data-engine={`${to('../assets')}/matrix-engine.js`}
      data-words={wordsFor(context)}
      data-days={JSON.stringify(days.map((each, index) => [each.day, texts[index]]))}
      hidden
    >
      <p class="slider">
        <label for="law-day">{t(SLIDER)}</label>
        <input id="law-day" type="range" min={0} max={days.length - 1} step={1} value={position} aria-valuetext={texts[position]} />
        <output for="law-day">{texts[position]}</output>
      </p>
      <fieldset>
        <legend>{t(FILTERS)}</legend>
        {FILTERED.map((dimension) => (
          <p key={dimension} class="filter">
            <label for={`filter-${dimension}`}>{capital(t(site.book.vocabulary[dimension].term))}</label>
            <select id={`filter-${dimension}`} name={dimension}>
              <option value="">{t(AS_EXAMPLE)}</option>
              {site.book.vocabulary[dimension].values.map((value) => (
                <option key={value.id} value={value.id}>
                  {t(value.term)}
                </option>
              ))}
            </select>
          </p>
        ))}
        <p class="filter">
          <button type="reset">{t(CLEAR)}</button>
        </p>
      </fieldset>
      <p class="told" role="status" />
    </form>
  );
}

/** The words that the script writes, so that it carries none of its own. */
function wordsFor({ t }: PageContext): string {
  const letters = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, { letter: t(WORDS[LETTERS[outcome]]), word: t(WORDS[outcome]) }]));
  return JSON.stringify({ ...letters, unsettled: t(WORDS.unsettled), mixed: t(WORDS.mixed), outside: t(OUTSIDE), changed: t(CHANGED) });
}
