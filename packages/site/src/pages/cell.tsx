import type { Texts } from '@nivel/diagnostics';
import { type Decision, explain, GIVER_TERMS, type Situation, termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import { AnswerTables, PathWords, valuesWithheld } from '../layout/answer-table.tsx';
import { CategoryContents } from '../layout/category-contents.tsx';
import { Facts } from '../layout/facts.tsx';
import { OutcomeMark } from '../layout/outcome-mark.tsx';
import { QuestionTexts } from '../layout/question-texts.tsx';
import { RuleBasis } from '../layout/rule-basis.tsx';
import { StudyReading } from '../layout/study-reading.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { addressOf } from '../site/case-address.ts';
import { caseOfSituation } from '../site/case-of.ts';
import type { Category } from '../site/categories.ts';
import type { Cell } from '../site/cell.ts';
import { daysText, dayText } from '../site/day-texts.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { CELL_WORDS, DECIDERS } from './cell-words.ts';

/** A page for each kind of data in each situation: most readers who search land here. */
export function cellPages(site: Site): readonly Page[] {
  return site.categories.flatMap((category) => site.situations.map((situation) => cellPage(category, situation)));
}

function cellPage(category: Category, situation: Situation): Page {
  const title = (language: keyof Texts) => `${capital(category.term[language])}: ${situation.term[language]}`;
  return {
    address: addresses.cell(category.id, situation.id),
    section: 'matrix',
    title: { fi: title('fi'), sv: title('sv'), en: title('en') },
    search: (language) => ({ kind: WORDS.situation[language], words: '' }),
    render: (context) => <CellContent context={context} category={category} situation={situation} />,
  };
}

interface CellProperties {
  readonly context: PageContext;
  readonly category: Category;
  readonly situation: Situation;
}

/** The order in which a reader asks: the answer, who decides, on what, what is needed, what not, why not otherwise, since when. */
function CellContent({ context, category, situation }: CellProperties): JSX.Element {
  const { site, t, to, language } = context;
  const place = { category: category.id, situation, day: site.today };
  const cell = site.cellOf(place);
  const answersBy = site.answersBy(place);
  const explanation = cell.decision === undefined ? undefined : explain(site.book, cell.decision, language);
  return (
    <>
      <Answer context={context} cell={cell} situation={situation} />
      <p>
        <a href={`${to(addresses.tryCase())}${addressOf(caseOfSituation(situation, site.today))}`}>{t(CELL_WORDS.tryIt)}</a>
        {' · '}
        <a href={to(addresses.category(category.id))}>{t(category.term)}</a>
        {' · '}
        <a href={to(addresses.situation(situation.id))}>{t(situation.term)}</a>
      </p>
      <CategoryContents context={context} category={category.id} />
      <AnswerTables context={context} answersBy={answersBy} />
      <h2>{t(CELL_WORDS.whoDecides)}</h2>
      <Deciders context={context} decision={cell.decision} />
      <h2>{t(CELL_WORDS.onWhat)}</h2>
      <RuleBasis context={context} decision={cell.decision} />
      <Lines title={t(CELL_WORDS.neededFirst)} lines={explanation?.missing ?? []} />
      <Lines title={capital(t(WORDS.obligations))} lines={explanation?.obligations ?? []} />
      <Withheld title={t(CELL_WORDS.notAllowed)} rows={valuesWithheld(context, answersBy)} />
      <Lines title={t(CELL_WORDS.notOtherwise)} lines={explanation?.nearMisses ?? []} />
      {cell.unsettled.length > 0 && <h2>{capital(t(WORDS.questions))}</h2>}
      <QuestionTexts context={context} ids={cell.unsettled} />
      <h2>{t(CELL_WORDS.history)}</h2>
      <History context={context} category={category} situation={situation} />
      <StudyReading context={context} category={category.id} situation={situation.id} />
      <OtherRules context={context} cell={cell} />
      <p class="verified">
        {capital(t(WORDS.machineName))}: <code>{`${category.id} / ${situation.id}`}</code>
      </p>
    </>
  );
}

function Answer({ context, cell, situation }: { readonly context: PageContext; readonly cell: Cell; readonly situation: Situation }): JSX.Element {
  const { site, language, t } = context;
  const path = site.book.vocabulary.path.values.find((value) => value.id === cell.path);
  return (
    <div class={`answer ${cell.outcome}`}>
      <p>
        <OutcomeMark outcome={cell.outcome} language={language} />{' '}
        {cell.decision !== undefined && <PathWords context={context} decision={cell.decision} />}
      </p>
      <p>{t(path?.text ?? path?.term ?? WORDS.noRule)}</p>
      <p class="verified">{t(situation.text)}</p>
    </div>
  );
}

function Deciders({ context, decision }: { readonly context: PageContext; readonly decision: Decision | undefined }): JSX.Element {
  const { t } = context;
  if (decision === undefined || decision.outcome === 'withhold') return <p>{t(CELL_WORDS.nothingToDecide)}</p>;
  if (decision.missing.length === 0) return <p>{t(CELL_WORDS.nobody)}</p>;
  return (
    <ul>
      {decision.missing.map((missing) => (
        <li key={missing.name}>
          {missing.kind === 'consent'
            ? capital(missing.from.map((giver) => t(GIVER_TERMS[giver as keyof typeof GIVER_TERMS])).join('; '))
            : t(DECIDERS[missing.kind])}
        </li>
      ))}
    </ul>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element | undefined {
  if (lines.length === 0) return undefined;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Withheld({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }): JSX.Element | undefined {
  if (rows.length === 0) return undefined;
  return (
    <section>
      <h2>{title}</h2>
      <Facts rows={rows} />
    </section>
  );
}

/** The answer on each stretch of days between which a rule begins or ends; stretches with the same answer are told as one. */
function History({ context, category, situation }: CellProperties): JSX.Element {
  const { site, language, t, to } = context;
  const cells = site.days.map((day) => ({ day, cell: site.cellOf({ category: category.id, situation, day }) }));
  const changes = cells.filter(({ cell }, index) => {
    const before = cells[index - 1]?.cell;
    return before === undefined || before.outcome !== cell.outcome || before.path !== cell.path;
  });
  return (
    <ol class="history">
      {changes.map(({ day, cell }) => (
        <li key={day}>
          <a href={to(addresses.matrixOn(day))}>{dayText(day, language)}</a> <OutcomeMark outcome={cell.outcome} language={language} />{' '}
          <small>{cell.path === null ? '' : t(termOf(site.book.vocabulary, 'path', cell.path))}</small>
        </li>
      ))}
    </ol>
  );
}

function OtherRules({ context, cell }: { readonly context: PageContext; readonly cell: Cell }): JSX.Element | undefined {
  const { site, language, t, to } = context;
  const made = new Set(cell.decision?.because.map((because) => because.rule));
  const others = (site.rulesByCategory.get(cell.category) ?? []).filter((rule) => rule.situation === cell.situation && !made.has(rule.id));
  if (others.length === 0) return undefined;
  return (
    <section>
      <h2>{t(CELL_WORDS.otherRules)}</h2>
      <ul>
        {others.map((rule) => (
          <li key={rule.id}>
            <a href={to(addresses.rule(rule.id))}>{t(rule.title)}</a> <small>{daysText(rule.box.days, language)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
