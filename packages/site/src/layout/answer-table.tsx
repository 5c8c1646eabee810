import type { Texts } from '@nivel/diagnostics';
import { type Decision, termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import type { AnswersBy } from '../site/answers-by.ts';
import { capital } from '../site/capital.ts';
import { WORDS } from '../words.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { questionLinks } from './thing-links.tsx';

const TITLE: Texts = { fi: 'Mistä vastaus riippuu', sv: 'Vad svaret beror på', en: 'What the answer turns on' };
const LEAD: Texts = {
  fi: 'Muut seikat ovat kuten tilanteen esimerkissä; ✓ merkitsee esimerkin oman arvon.',
  sv: 'Övriga omständigheter är som i situationens exempel; ✓ märker ut exemplets eget värde.',
  en: 'All else is as in the situation’s example; ✓ marks the example’s own value.',
};
const OF_EXAMPLE: Texts = { fi: 'esimerkki', sv: 'exempel', en: 'example' };

/** How the answer turns on each fact, receiver, role and purpose, worked out by the engine. */
export function AnswerTables({
  context,
  answersBy,
}: {
  readonly context: PageContext;
  readonly answersBy: readonly AnswersBy[];
}): JSX.Element | undefined {
  if (answersBy.length === 0) return undefined;
  const { t } = context;
  return (
    <section>
      <h2>{t(TITLE)}</h2>
      <p class="verified">{t(LEAD)}</p>
      <div class="answer-tables">
        {answersBy.map((each) => (
          <AnswerTable key={each.dimension} context={context} by={each} />
        ))}
      </div>
    </section>
  );
}

function AnswerTable({ context, by }: { readonly context: PageContext; readonly by: AnswersBy }): JSX.Element {
  const { site, language, t } = context;
  const { vocabulary } = site.book;
  const dimension = capital(t(vocabulary[by.dimension].term));
  return (
    <table class="turns">
      <caption>{dimension}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="aloud">{dimension}</span>
          </th>
          <th scope="col">
            <span class="aloud">{t(WORDS.outcome)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {by.answers.map(({ values, decision }) => (
          <tr key={values[0]}>
            <th scope="row">
              {values.map((id, index) => (
                <Value key={id} context={context} term={(index > 0 ? ', ' : '') + t(termOf(vocabulary, by.dimension, id))} own={id === by.own} />
              ))}
            </th>
            <td>
              <OutcomeMark outcome={decision.outcome} language={language} /> <PathWords context={context} decision={decision} />
              {questionLinks(decision.unsettled, context)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ context, term, own }: { readonly context: PageContext; readonly term: string; readonly own: boolean }): JSX.Element {
  return (
    <>
      {term}
      {own && (
        <>
          <span aria-hidden="true"> ✓</span>
          <span class="aloud"> ({context.t(OF_EXAMPLE)})</span>
        </>
      )}
    </>
  );
}

/** The path and, where it is not as it is, the form of an answer. */
export function PathWords({ context, decision }: { readonly context: PageContext; readonly decision: Decision }): JSX.Element {
  const { site, t } = context;
  const { vocabulary } = site.book;
  const path = decision.path === null ? [] : [t(termOf(vocabulary, 'path', decision.path))];
  const form = decision.form === null || decision.form === 'as-it-is' ? [] : [t(termOf(vocabulary, 'form', decision.form))];
  return <small>{[...path, ...form].join(', ')}</small>;
}

/** What the values that get the outcome are, dimension by dimension, in words. */
export function valuesWithheld(context: PageContext, answersBy: readonly AnswersBy[]): readonly (readonly [string, string])[] {
  const { site, t } = context;
  return answersBy.flatMap(({ dimension, answers }) => {
    const values = answers.filter(({ decision }) => decision.outcome === 'withhold').flatMap((each) => each.values);
    if (values.length === 0) return [];
    return [
      [capital(t(site.book.vocabulary[dimension].term)), values.map((id) => t(termOf(site.book.vocabulary, dimension, id))).join(', ')] as const,
    ];
  });
}
