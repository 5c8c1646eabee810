import type { Language } from '@nivel/diagnostics';
import { CONSENTS, type DecisionTable, explain, JUDGEMENTS, OUTCOMES, termOf } from '@nivel/policy';
import type { CaseState } from '../site/case-address.ts';
import { type OtherAnswer, otherAnswers } from './case-changes.ts';
import type { CategoryAnswer } from './case-decisions.ts';
import { element } from './element.ts';

/** What writing the answers needs besides them. */
export interface ResultContext {
  readonly table: DecisionTable;
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  /** Relative addresses of the folders of rules and fields. */
  readonly rules: string;
  readonly fields: string;
  readonly state: CaseState;
  record(kind: 'consents' | 'judgements', category: string, value: string): void;
}

/** Writes the case in words, so that a printed sheet says what was asked. */
export function showCase(result: HTMLElement, rows: readonly (readonly [string, string])[]): void {
  const list = rows.map(([name, value]) => {
    const row = element('div', {});
    row.append(element('dt', {}, name), element('dd', {}, value));
    return row;
  });
  result.querySelector('.asked')?.replaceChildren(...list);
}

/** Writes the answers: three groups with their counts, each category with its reasons in words. What was open stays open. */
export function showAnswers(result: HTMLElement, answers: readonly CategoryAnswer[], context: ResultContext): void {
  const open = new Set([...result.querySelectorAll<HTMLDetailsElement>('details[open]')].map((each) => each.dataset['category']));
  const groups = OUTCOMES.map((outcome) => {
    const own = answers.filter(({ decision }) => decision.outcome === outcome);
    const section = element('section', { class: `group ${outcome}` });
    section.append(groupHead(outcome, own, context), ...own.map((answer) => categoryDetails(answer, context, open)));
    return section;
  });
  result.querySelector('.groups')?.replaceChildren(...groups);
}

function groupHead(outcome: string, answers: readonly CategoryAnswer[], { words }: ResultContext): HTMLElement {
  const fields = answers.reduce((sum, each) => sum + each.fields.length, 0);
  const head = element('h3', { class: `mark ${outcome}` });
  head.append(
    element('span', { class: 'letter', 'aria-hidden': 'true' }, words[`letter-${outcome}`] ?? ''),
    element('span', { class: 'word' }, words[outcome] ?? outcome),
    element('small', {}, `${answers.length} ${words['categoriesCounted'] ?? ''}, ${fields} ${words['fieldsCounted'] ?? ''}`),
  );
  return head;
}

function categoryDetails(answer: CategoryAnswer, context: ResultContext, open: ReadonlySet<string | undefined>): HTMLElement {
  const { category, decision } = answer;
  const { table, language } = context;
  const details = element('details', { 'data-category': category }) as HTMLDetailsElement;
  const summary = element('summary', {}, termOf(table.book.vocabulary, 'category', category)[language]);
  if (decision.path !== null) summary.append(' ', element('small', {}, termOf(table.book.vocabulary, 'path', decision.path)[language]));
  if (decision.unsettled.length > 0) summary.append(' ', element('span', { class: 'flag' }, `? ${decision.unsettled.join(', ')}`));
  details.append(summary);
  // What stands inside is worked out when someone opens it.
  details.addEventListener('toggle', () => fillDetails(details, answer, context));
  if (open.has(category)) {
    fillDetails(details, answer, context);
    details.open = true;
  }
  return details;
}

function fillDetails(details: HTMLElement, answer: CategoryAnswer, context: ResultContext): void {
  if (details.childElementCount > 1) return;
  const { table, language, words } = context;
  const explanation = explain(table.book, answer.decision, language);
  details.append(
    ...part(words['why'], explanation.reasons),
    ...part(words['missing'], explanation.missing),
    ...stateChoices(answer, context),
    ...part(words['unsettled'], explanation.unsettled),
    ...part(words['change'], otherLines(answer, context)),
    ...part(words['near'], nearLines(answer, context)),
    ...part(words['obligations'], explanation.obligations),
    ...ruleLinks(answer, context),
    fieldList(answer, context),
  );
}

/** Opens every answer, so that a sheet on paper hides nothing. */
export function openAll(result: HTMLElement): void {
  for (const details of result.querySelectorAll<HTMLDetailsElement>('details[data-category]')) details.open = true;
}

function otherLines({ category, decision }: CategoryAnswer, { table, state, language, words }: ResultContext): readonly string[] {
  const { vocabulary } = table.book;
  const field = table.fields.find((each) => each.category === category);
  if (field === undefined) return [];
  const rank = ({ decision: other }: OtherAnswer) => OUTCOMES.indexOf(other.outcome);
  const others = otherAnswers(table, state, field, decision.outcome).toSorted((a, b) => rank(a) - rank(b));
  return others.map(({ dimension, values, decision: other }) => {
    const named = values.map((id) => termOf(vocabulary, dimension, id)[language]).join(', ');
    const path = other.path === null ? '' : ` (${termOf(vocabulary, 'path', other.path)[language]})`;
    return `${words['if'] ?? ''} ${vocabulary[dimension].term[language]}: ${named} – ${words[other.outcome] ?? ''}${path}`;
  });
}

/** The rules that a day, a judgement or a consent would let in: the rest is told by what would change the answer. */
function nearLines({ decision }: CategoryAnswer, { table, language }: ResultContext): readonly string[] {
  const nearMisses = decision.nearMisses.filter(({ failed }) => failed.every((name) => name === 'day' || name === 'judgement' || name === 'consent'));
  return explain(table.book, { ...decision, nearMisses }, language).nearMisses;
}

function part(title: string | undefined, lines: readonly string[]): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const list = element('ul', {});
  list.append(...lines.map((line) => element('li', {}, line)));
  return [element('h4', {}, title ?? ''), list];
}

function ruleLinks({ decision }: CategoryAnswer, { table, language, words, rules: folder }: ResultContext): readonly HTMLElement[] {
  if (decision.because.length === 0) return [];
  const list = element('ul', {});
  for (const { rule: id } of decision.because) {
    const item = element('li', {});
    item.append(element('a', { href: `${folder}${id}.html` }, table.book.rules.find((rule) => rule.id === id)?.title[language] ?? id));
    list.append(item);
  }
  return [element('h4', {}, words['rules'] ?? ''), list];
}

/** The fields of the category, under their count. */
function fieldList({ fields }: CategoryAnswer, { language, fields: folder, words }: ResultContext): HTMLElement {
  const details = element('details', { class: 'fields' });
  const list = element('ul', {});
  for (const field of fields) {
    const item = element('li', {});
    item.append(element('a', { href: `${folder}${field.field}.html` }, field.term[language]));
    list.append(item);
  }
  details.append(element('summary', {}, `${fields.length} ${words['fieldsCounted'] ?? ''}`), list);
  return details;
}

/** Choices of what has been recorded, where a judgement or a consent plays a part. Changing one answers again. */
function stateChoices({ category, decision }: CategoryAnswer, context: ResultContext): readonly HTMLElement[] {
  const kinds = [
    { kind: 'judgements', name: 'judgement' },
    { kind: 'consents', name: 'consent' },
  ] as const;
  return kinds
    .filter(
      ({ kind, name }) =>
        context.state[kind][category] !== undefined ||
        decision.missing.some((missing) => missing.name === name) ||
        decision.nearMisses.some((miss) => miss.failed.includes(name)),
    )
    .map(({ kind, name }) => stateChoice({ kind, name, category }, context));
}

function stateChoice(at: { kind: 'consents' | 'judgements'; name: 'consent' | 'judgement'; category: string }, context: ResultContext): HTMLElement {
  const { table, language, words, state } = context;
  const name = `${at.kind}.${at.category}`;
  const row = element('p', { class: 'choice' });
  const select = element('select', { id: name, name }) as HTMLSelectElement;
  const [unrecorded, ...states] = at.kind === 'consents' ? CONSENTS : JUDGEMENTS;
  for (const id of [unrecorded, ...states]) {
    select.append(element('option', { value: id === unrecorded ? '' : id }, termOf(table.book.vocabulary, `${at.name}-state`, id)[language]));
  }
  select.value = state[at.kind][at.category] ?? '';
  select.addEventListener('change', () => context.record(at.kind, at.category, select.value));
  row.append(element('label', { for: name }, words[at.name] ?? ''), select);
  return row;
}
