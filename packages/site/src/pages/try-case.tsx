import type { Texts } from '@nivel/diagnostics';
import { FACTS, OUTCOMES, STATED_DIMENSIONS } from '@nivel/policy';
import type { JSX } from 'preact';
import { CASE_WORDS } from '../case-words.ts';
import { LETTERS } from '../layout/outcome-mark.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { caseOfSituation } from '../site/case-of.ts';
import { dayText } from '../site/day-texts.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

/** The form in which a reader puts a case to the engine. It works in the reader's own browser; nothing is sent anywhere. */
export function tryCasePages(_site: Site): readonly Page[] {
  return [
    {
      address: addresses.tryCase(),
      section: 'case',
      title: WORDS.navCase,
      scripts: ['case.js'],
      render: (context) => <CaseContent context={context} />,
    },
  ];
}

function CaseContent({ context }: { readonly context: PageContext }): JSX.Element {
  const { site, t, to, language } = context;
  return (
    <>
      <p class="lead">{t(CASE_WORDS.lead)}</p>
      <noscript>
        <p>
          {t(CASE_WORDS.noScript)} <a href={to(addresses.matrix())}>{t(WORDS.navMatrix)}</a>
        </p>
        <ul>
          {site.situations.map((situation) => (
            <li key={situation.id}>
              <a href={to(addresses.situation(situation.id))}>{t(situation.term)}</a>
            </li>
          ))}
        </ul>
      </noscript>
      <form
        class="case"
        data-book={`${to('../assets')}/rule-book.${language}.js`}
        data-engine={`${to('../assets')}/case-engine.js`}
        data-rules={to('rule/')}
        data-fields={to('field/')}
        data-words={wordsFor(context)}
        hidden
      >
        <StartingPoint context={context} />
        <div class="fieldsets">
          <fieldset>
            <legend>{t(CASE_WORDS.request)}</legend>
            <DayField context={context} />
            {STATED_DIMENSIONS.map((dimension) => (
              <Choice key={dimension} context={context} dimension={dimension} unknown={false} />
            ))}
          </fieldset>
          <fieldset>
            <legend>{t(CASE_WORDS.facts)}</legend>
            {FACTS.map((fact) => (
              <Choice key={fact} context={context} dimension={fact} unknown={true} />
            ))}
          </fieldset>
        </div>
        <p class="actions">
          <button type="submit">{t(CASE_WORDS.decide)}</button>
        </p>
      </form>
      <p class="told" role="status" />
      <section id="result" aria-labelledby="result-title" hidden>
        <h2 id="result-title" tabIndex={-1}>
          {t(CASE_WORDS.result)}
        </h2>
        <dl class="asked facts" aria-label={t(CASE_WORDS.asked)} />
        <div class="groups" />
        <p class="actions">
          {(['copy', 'save', 'print'] as const).map((name) => (
            <button key={name} type="button" name={name}>
              {t(CASE_WORDS[name])}
            </button>
          ))}
        </p>
      </section>
    </>
  );
}

function StartingPoint({ context }: { readonly context: PageContext }): JSX.Element {
  const { site, t } = context;
  return (
    <p class="choice">
      <label for="situation">{t(CASE_WORDS.startFrom)}</label>
      <select id="situation" name="situation">
        {site.situations.map((situation) => (
          <option key={situation.id} value={situation.id}>
            {t(situation.term)}
          </option>
        ))}
      </select>
    </p>
  );
}

function DayField({ context }: { readonly context: PageContext }): JSX.Element {
  const { site, t, language } = context;
  return (
    <p class="choice">
      <label for="day">{capital(t(WORDS.day))}</label>
      <input
        id="day"
        name="day"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        required
        aria-describedby="day-help"
        value={dayText(site.today, language)}
      />
      <small id="day-help">{t(CASE_WORDS.dayHelp)}</small>
    </p>
  );
}

interface ChoiceProperties {
  readonly context: PageContext;
  readonly dimension: (typeof STATED_DIMENSIONS)[number] | (typeof FACTS)[number];
  /** Whether the reader may leave it unknown. */
  readonly unknown: boolean;
}

function Choice({ context, dimension, unknown }: ChoiceProperties): JSX.Element {
  const { site, t } = context;
  const { term, values } = site.book.vocabulary[dimension];
  const [first] = site.situations;
  // The form begins with the example of the first situation, so that nothing need be loaded to fill it.
  const example = first === undefined ? undefined : caseOfSituation(first, site.today).values[dimension];
  return (
    <p class="choice">
      <label for={dimension}>{capital(t(term))}</label>
      <select id={dimension} name={dimension}>
        {unknown && <option value="">{t(CASE_WORDS.unknown)}</option>}
        {values.map((value) => (
          <option key={value.id} value={value.id} selected={value.id === example}>
            {t(value.term)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The words that the script writes, so that it carries none of its own. */
function wordsFor({ t }: PageContext): string {
  const names = Object.keys(CASE_WORDS) as (keyof typeof CASE_WORDS)[];
  const own = Object.fromEntries(names.map((name) => [name, t(CASE_WORDS[name] as Texts)]));
  const outcomes = OUTCOMES.flatMap((outcome) => [
    [outcome, t(WORDS[outcome])],
    [`letter-${outcome}`, t(WORDS[LETTERS[outcome]])],
  ]);
  return JSON.stringify({ ...own, ...Object.fromEntries(outcomes), day: t(WORDS.day), fieldsCounted: t(WORDS.fieldsCounted) });
}
