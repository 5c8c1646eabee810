import { fill } from '@nivel/diagnostics';
import { type Question, type QuestionAnswer, termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { QUESTION_WORDS } from '../pages/question-words.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { daysText } from '../site/day-texts.ts';
import { scopeOf, valuesIn } from '../site/scope.ts';
import { ChangeList } from './change-list.tsx';
import { Facts } from './facts.tsx';
import { ProvisionLinks } from './thing-links.tsx';

interface QuestionProperties {
  readonly context: PageContext;
  readonly question: Question;
}

/** The answers that a controller may take, each with what it changes in the rule book and what that opens and closes. */
export function QuestionAnswers({ context, question }: QuestionProperties): JSX.Element | undefined {
  const { t } = context;
  if (question.answers.length === 0) return undefined;
  return (
    <section>
      <h2>{t(QUESTION_WORDS.answers)}</h2>
      {question.answers.map((answer, index) => (
        <Answer key={answer.id} context={context} question={question} answer={answer} number={index + 1} />
      ))}
    </section>
  );
}

type AnswerProperties = QuestionProperties & { readonly answer: QuestionAnswer };

function Answer({ context, question, answer, number }: AnswerProperties & { readonly number: number }): JSX.Element {
  const { t, language } = context;
  const careful = answer.id === question.carefulAnswer;
  return (
    <section>
      <h3 id={answer.id}>
        {fill(QUESTION_WORDS.answer[language], { n: number })}
        {careful && ` – ${t(QUESTION_WORDS.careful)}`}
      </h3>
      <p>{t(answer.text)}</p>
      {answer.changes.length === 0 ? <p>{t(QUESTION_WORDS.nothingChanges)}</p> : <Effect context={context} question={question} answer={answer} />}
    </section>
  );
}

function Effect({ context, question, answer }: AnswerProperties): JSX.Element {
  const { site, t } = context;
  const difference = site.differenceUnder({ question, answer });
  const moves = difference.changes.filter(({ kind }) => kind !== 'other');
  return (
    <>
      <Facts
        rows={answer.changes.map((change) => [
          capital(t(QUESTION_WORDS[change.kind])),
          <Change key={change.kind} context={context} change={change} />,
        ])}
      />
      {moves.length === 0 ? (
        <p>{t(QUESTION_WORDS.nothingMoves)}</p>
      ) : (
        <details>
          <summary>{`${t(QUESTION_WORDS.effect)} (${moves.length})`}</summary>
          <ChangeList context={context} difference={difference} changes={moves} withDays="with-days" heading="h4" />
        </details>
      )}
    </>
  );
}

/** One change that an answer makes: which rule reads how, or which provision reaches what. */
function Change({ context, change }: { readonly context: PageContext; readonly change: QuestionAnswer['changes'][number] }): JSX.Element {
  const { site, t, to, language } = context;
  const { vocabulary } = site.book;
  const ruleLink = (id: string) => (
    <a href={to(addresses.rule(id))}>{t(site.book.rules.find((rule) => rule.id === id)?.title ?? { fi: id, sv: id, en: id })}</a>
  );
  switch (change.kind) {
    case 'becomes':
      return (
        <>
          {ruleLink(change.rule)}: {t(termOf(vocabulary, 'path', change.terms.path))}, {t(termOf(vocabulary, 'form', change.terms.form))}
        </>
      );
    case 'add':
      return (
        <>
          {t(change.rule.title)}: {t(termOf(vocabulary, 'path', change.rule.path))}, {t(termOf(vocabulary, 'form', change.rule.form))};{' '}
          {daysText(change.rule.box.days, language)}
        </>
      );
    case 'drop':
      return ruleLink(change.rule);
    case 'reaches': {
      const provision = site.book.provisions.find(({ versions }) => versions.some(({ id }) => id === change.version));
      const categories = valuesIn(site.book, change.reach, 'category').map((id) => t(termOf(vocabulary, 'category', id)));
      const scope = [categories.join(', '), ...scopeOf(site.book, change.reach, language).map(([name, values]) => `${name}: ${values}`)];
      return (
        <>
          {provision !== undefined && <ProvisionLinks ids={[provision.id]} context={context} />}
          {scope.join('; ')}
        </>
      );
    }
  }
}

/** The position that the controller of the site has taken, or that none is. */
export function PositionTaken({ context, question }: QuestionProperties): JSX.Element | undefined {
  const { site, t, language } = context;
  const positions = site.documents?.positions?.positions;
  if (positions === undefined || question.answers.length === 0) return undefined;
  const taken = positions.filter((position) => position.question === question.id);
  return (
    <section>
      <h2>{t(QUESTION_WORDS.position)}</h2>
      {site.documents?.example === true && <p class="verified">{t(QUESTION_WORDS.example)}</p>}
      {taken.length === 0 && <p>{t(QUESTION_WORDS.noPosition)}</p>}
      {taken.map(({ answer, office, days, why }) => (
        <div key={days.from} class="card">
          <p>{t(question.answers.find(({ id }) => id === answer)?.text ?? { fi: answer, sv: answer, en: answer })}</p>
          <Facts
            rows={[
              [t(QUESTION_WORDS.office), office],
              [t(QUESTION_WORDS.days), `${daysText(days, language)}${site.today >= days.until ? ` (${t(QUESTION_WORDS.expired)})` : ''}`],
              [t(QUESTION_WORDS.why), why],
            ]}
          />
        </div>
      ))}
    </section>
  );
}
