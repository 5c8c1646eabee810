import { compareText } from '@nivel/diagnostics';
import { refOf, unionOfPositions } from './answer.ts';
import { type Box, intersect, isEmpty } from './box.ts';
import { governedBoxes } from './governed-boxes.ts';
import type { Change, Position, Provision, Question, Rule } from './law.ts';
import type { RuleBook } from './rule-book.ts';

/**
 * The rule book as it reads under positions: another rule book. Each position changes what its answer says, and nothing that its question does
 * not govern. The names in the positions must be those of the book; whoever reads them reports it.
 */
export function takePositions(book: RuleBook, positions: readonly Position[]): RuleBook {
  const forbidding = new Set(book.rules.flatMap((rule) => (rule.path === 'prohibition' ? [rule.id] : [])));
  const inOrder = positions.toSorted((a, b) => compareText(a.question, b.question));
  return Object.freeze(inOrder.reduce((before, position) => takePosition(before, { position, forbidding }), book));
}

interface Taking {
  readonly position: Position;
  /** The prohibitions of the book without positions. */
  readonly forbidding: ReadonlySet<string>;
}

function takePosition(book: RuleBook, taking: Taking): RuleBook {
  const { position } = taking;
  const question = book.questions.find((each) => each.id === position.question);
  const answer = question?.answers.find((each) => each.id === position.answer);
  if (question === undefined || answer === undefined) return book;
  const governed = governedBoxes(book, question);
  const rules = answer.changes.reduce((changed, change) => changeRules(changed, change, taking), book.rules);
  const dropped = answer.changes.flatMap((change) => (change.kind === 'drop' ? book.rules.filter((rule) => rule.id === change.rule) : []));
  const settled: Question = { ...question, position, touches: [...question.touches, ...dropped.map((rule) => rule.box)] };
  return {
    ...book,
    rules: rules.map((rule) => settle(rule, position)).toSorted((a, b) => compareText(a.id, b.id)),
    questions: book.questions.map((each) => (each.id === question.id ? settled : each)),
    provisions: answer.changes.reduce((changed, change) => widen(changed, change, governed), book.provisions),
  };
}

function changeRules(rules: readonly Rule[], change: Change, taking: Taking): readonly Rule[] {
  const { position } = taking;
  switch (change.kind) {
    case 'becomes':
      return rules.map((rule) => (rule.id === change.rule ? become(rule, change, taking) : rule));
    case 'add':
      return [...rules, { ...change.rule, questions: [...new Set([...change.rule.questions, position.question])], addedBy: refOf(position) }];
    case 'drop':
      return rules.filter((rule) => rule.id !== change.rule);
    case 'reaches':
      return rules;
  }
}

/** The rule keeps its id, its category and its box. A lifted prohibition was never told as near, and is not told now. */
function become(rule: Rule, { terms, place }: Change & { kind: 'becomes' }, { position, forbidding }: Taking): Rule {
  return {
    ...rule,
    ...terms,
    title: terms.title ?? rule.title,
    reasons: terms.reasons ?? rule.reasons,
    place,
    ...(forbidding.has(rule.id) ? { addedBy: refOf(position) } : {}),
  };
}

/** A rule that rests on the question no longer does: it rests on the position. */
function settle(rule: Rule, position: Position): Rule {
  if (!rule.questions.includes(position.question)) return rule;
  return {
    ...rule,
    questions: rule.questions.filter((id) => id !== position.question),
    positions: unionOfPositions([rule.positions ?? [], [refOf(position)]]),
  };
}

/** The version reaches further, but only inside what the question governs. */
function widen(provisions: readonly Provision[], change: Change, governed: readonly Box[]): readonly Provision[] {
  if (change.kind !== 'reaches') return provisions;
  return provisions.map((provision) => {
    const version = provision.versions.find((each) => each.id === change.version);
    if (version === undefined) return provision;
    const further = governed.map((box) => intersect(box, change.reach)).filter((box) => !isEmpty(box));
    return { ...provision, versions: [...provision.versions, ...further.map((reach) => ({ ...version, applied: reach.days, reach }))] };
  });
}
