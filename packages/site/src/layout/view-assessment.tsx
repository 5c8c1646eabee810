import type { ShownView } from '@nivel/catalog';
import { textOf } from '@nivel/diagnostics';
import { type AnsweredQuestion, ethicsDiagnostics, viewDiagnostics } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { ANSWER_WORDS, CONSEQUENCE_WORDS, VIEW_WORDS } from '../pages/view-words.ts';
import { capital } from '../site/capital.ts';
import { dayText } from '../site/day-texts.ts';
import { DataTable } from './data-table.tsx';
import { Facts } from './facts.tsx';

interface AssessmentProperties {
  readonly context: PageContext;
  readonly shown: ShownView;
}

/** How far the assessment of a view is, until when it holds, and what keeps the view from being used. */
export function ViewAssessment({ context, shown }: AssessmentProperties): JSX.Element {
  const { site, t, language } = context;
  const assessment = site.catalog.views.assessments.find(({ view }) => view === shown.view.id);
  const { questions } = shown;
  const open = questions.filter(({ answer }) => answer === undefined).length;
  return (
    <section>
      <h2>{t(VIEW_WORDS.assessment)}</h2>
      {shown.view.state === 'draft' && <p>{t(VIEW_WORDS.draftMeans)}</p>}
      <Facts
        rows={[
          [
            t(VIEW_WORDS.validThrough),
            assessment?.validThrough === undefined ? t(VIEW_WORDS.notAssessed) : dayText(assessment.validThrough, language),
          ],
          [t(VIEW_WORDS.signedBy), assessment?.signedBy],
          [t(VIEW_WORDS.byProgram), `${questions.filter(({ computed }) => computed !== undefined).length} / ${questions.length}`],
          [t(VIEW_WORDS.open), `${open} / ${questions.length}`],
        ]}
      />
      <Blocking context={context} questions={questions} />
      <details>
        <summary>{t(VIEW_WORDS.allQuestions)}</summary>
        {site.catalog.views.ethics.groups.map(({ id, term }) => (
          <QuestionTable key={id} context={context} caption={t(term)} questions={questions.filter(({ question }) => question.group === id)} />
        ))}
      </details>
    </section>
  );
}

function Blocking({ context, questions }: { readonly context: PageContext; readonly questions: readonly AnsweredQuestion[] }): JSX.Element {
  const { t } = context;
  const blocking = questions.filter(({ question, answer, computed }) => question.ifNo === 'block' && (answer ?? computed) === 'no');
  if (blocking.length === 0) return <p>{t(VIEW_WORDS.nothingBlocks)}</p>;
  return <QuestionTable context={context} caption={t(VIEW_WORDS.blocking)} questions={blocking} />;
}

interface QuestionTableProperties {
  readonly context: PageContext;
  readonly caption: string;
  readonly questions: readonly AnsweredQuestion[];
}

function QuestionTable({ context, caption, questions }: QuestionTableProperties): JSX.Element | undefined {
  const { t } = context;
  if (questions.length === 0) return undefined;
  return (
    <DataTable
      caption={caption}
      heads={[t(VIEW_WORDS.question), t(VIEW_WORDS.answer), t(VIEW_WORDS.consequence)]}
      rows={questions.map(({ question, answer, computed }) => ({
        key: question.id,
        cells: [`${question.id}: ${t(question.question)}`, t(ANSWER_WORDS[answer ?? computed ?? 'open']), t(CONSEQUENCE_WORDS[question.ifNo])],
      }))}
    />
  );
}

/** What is wrong with a view on the day, each with its remedy. */
export function ViewProblems({ context, shown }: AssessmentProperties): JSX.Element | undefined {
  const { t, language } = context;
  if (shown.diagnostics.length === 0) return undefined;
  const texts = shown.diagnostics.map((each) => textOf([viewDiagnostics, ethicsDiagnostics], each, language));
  return (
    <section>
      <h2>{t(VIEW_WORDS.problems)}</h2>
      <ul>
        {texts.map(({ message, remedy }) => (
          <li key={message}>
            {capital(message)}. {capital(remedy)}.
          </li>
        ))}
      </ul>
    </section>
  );
}
