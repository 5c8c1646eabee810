import { fill, type Texts } from '@nivel/diagnostics';
import { CERTAINTY_TERMS, type Question, type Rule } from '@nivel/policy';
import type { JSX } from 'preact';
import { CategoryList } from '../layout/category-list.tsx';
import { DataTable } from '../layout/data-table.tsx';
import { PositionTaken, QuestionAnswers } from '../layout/question-answers.tsx';
import { RuleTable } from '../layout/rule-table.tsx';
import { ProvisionLinks, questionLinks } from '../layout/thing-links.tsx';
import { ViewLinks } from '../layout/view-links.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { daysText } from '../site/day-texts.ts';
import { valuesIn } from '../site/scope.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { QUESTION_WORDS } from './question-words.ts';

export function questionPages(site: Site): readonly Page[] {
  return [indexPage(site), unsettledRulesPage(site), ...inOrder(site.book.questions).map(questionPage)];
}

/** The questions by their numbers. */
function inOrder(questions: readonly Question[]): readonly Question[] {
  return questions.toSorted((a, b) => numberIn(a.id) - numberIn(b.id));
}

function numberIn(id: string): number {
  return Number(id.replaceAll(/\D/g, ''));
}

function indexPage(site: Site): Page {
  return {
    address: addresses.questions(),
    section: 'questions',
    title: WORDS.navQuestions,
    render: (context) => {
      const { t, to } = context;
      return (
        <>
          <p class="lead">{t(QUESTION_WORDS.lead)}</p>
          <p>
            <a href={to(addresses.unsettledRules())}>{t(QUESTION_WORDS.unsettledRules)}</a>
          </p>
          <DataTable
            caption={t(WORDS.questions)}
            titled="by-heading"
            heads={[
              t(WORDS.question),
              t(WORDS.carefulReading),
              t(WORDS.rules),
              ...(site.documents?.positions === undefined ? [] : [t(QUESTION_WORDS.positions)]),
            ]}
            rows={inOrder(site.book.questions).map((question) => ({
              key: question.id,
              cells: [
                <a key="question" href={to(addresses.question(question.id))}>{`${question.id}: ${t(question.question)}`}</a>,
                t(question.careful),
                site.rulesByQuestion.get(question.id)?.length ?? 0,
                ...(site.documents?.positions === undefined ? [] : [positionText(context, question)]),
              ],
            }))}
          />
        </>
      );
    },
  };
}

function positionText({ site, t }: PageContext, question: Question): string {
  const taken = site.documents?.positions?.positions.findLast((position) => position.question === question.id && site.today < position.days.until);
  return taken === undefined ? '–' : t(question.answers.find(({ id }) => id === taken.answer)?.text ?? { fi: '–', sv: '–', en: '–' });
}

/** Every rule that rests on an unsettled question, question by question. */
function unsettledRulesPage(site: Site): Page {
  const rules = site.book.rules.filter((rule) => rule.questions.length > 0);
  return {
    address: addresses.unsettledRules(),
    section: 'questions',
    title: QUESTION_WORDS.unsettledRules,
    render: (context) => {
      const { t, to, language } = context;
      return (
        <>
          <p class="lead">{fill(QUESTION_WORDS.unsettledLead[language], { rules: rules.length, all: site.book.rules.length })}</p>
          <CertaintyCounts context={context} rules={rules} />
          {inOrder(site.book.questions).map((question) => {
            const own = site.rulesByQuestion.get(question.id) ?? [];
            if (own.length === 0) return undefined;
            return (
              <section key={question.id}>
                <h2 id={question.id}>
                  <a href={to(addresses.question(question.id))}>{question.id}</a> {t(question.question)}
                </h2>
                <RestingRules context={context} caption={`${question.id} (${own.length})`} rules={own} />
              </section>
            );
          })}
        </>
      );
    },
  };
}

function CertaintyCounts({ context, rules }: { readonly context: PageContext; readonly rules: readonly Rule[] }): JSX.Element {
  const { t } = context;
  const marks = Object.keys(CERTAINTY_TERMS) as (keyof typeof CERTAINTY_TERMS)[];
  return (
    <DataTable
      caption={t(QUESTION_WORDS.byCertainty)}
      heads={[t(WORDS.certainty), t(QUESTION_WORDS.count)]}
      rows={marks.flatMap((mark) => {
        const count = rules.filter(({ certainty }) => certainty === mark).length;
        return count === 0 ? [] : [{ key: mark, cells: [`${mark}: ${t(CERTAINTY_TERMS[mark])}`, count] }];
      })}
    />
  );
}

/** The rules of one question: shorter than a table of rules, since there are many. */
function RestingRules({
  context,
  caption,
  rules,
}: {
  readonly context: PageContext;
  readonly caption: string;
  readonly rules: readonly Rule[];
}): JSX.Element {
  const { t, to, language } = context;
  return (
    <DataTable
      caption={caption}
      heads={[t(WORDS.rule), t(WORDS.days), t(WORDS.certainty), t(WORDS.questions)]}
      rows={rules.map((rule) => ({
        key: rule.id,
        cells: [
          <a key="rule" href={to(addresses.rule(rule.id))}>
            {t(rule.title)}
          </a>,
          daysText(rule.box.days, language),
          rule.certainty,
          questionLinks(rule.questions, context),
        ],
      }))}
    />
  );
}

function questionPage(question: Question): Page {
  const title = (language: keyof Texts) => `${question.id}: ${question.question[language]}`;
  return {
    address: addresses.question(question.id),
    section: 'questions',
    title: { fi: title('fi'), sv: title('sv'), en: title('en') },
    search: (language) => ({ kind: WORDS.question[language], words: '' }),
    render: (context) => <QuestionContent context={context} question={question} />,
  };
}

/** In the order in which a lawyer asks: the careful reading, what was decided, what else could be, and what hangs on it. */
function QuestionContent({ context, question }: { readonly context: PageContext; readonly question: Question }): JSX.Element {
  const { site, t } = context;
  const rules = site.rulesByQuestion.get(question.id) ?? [];
  const provisions = site.book.provisions.filter((provision) => provision.versions.some((version) => version.questions.includes(question.id)));
  const touched = question.touches.flatMap((box) => valuesIn(site.book, box, 'category'));
  return (
    <>
      <h2>{capital(t(WORDS.carefulReading))}</h2>
      <p class="lead">{t(question.careful)}</p>
      <PositionTaken context={context} question={question} />
      <QuestionAnswers context={context} question={question} />
      {provisions.length > 0 && (
        <>
          <h2>{capital(t(WORDS.provisions))}</h2>
          <ProvisionLinks ids={provisions.map((provision) => provision.id)} context={context} />
        </>
      )}
      <h2>{capital(t(WORDS.restsOnIt))}</h2>
      {rules.length === 0 ? <p>{t(WORDS.nothingRests)}</p> : <RuleTable context={context} caption={capital(t(WORDS.rules))} rules={rules} />}
      <ViewLinks context={context} views={site.views().byQuestion.get(question.id)} />
      <CategoryList context={context} ids={[...new Set([...rules.map((rule) => rule.category), ...touched])]} />
    </>
  );
}
