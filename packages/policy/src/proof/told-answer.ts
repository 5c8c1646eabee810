import { answerOf, type Holding, sortedUnion } from '../answer.ts';
import { type Circumstances, standingOf } from '../combine.ts';
import type { Answer } from '../decision.ts';
import type { Rule } from '../law.ts';
import type { RuleBook } from '../rule-book.ts';

/** What the book answers at one point, with all that a reader of the answer could notice. Near misses turn on other points and are no part of it. */
export interface ToldAnswer extends Omit<Answer, 'nearMisses'> {
  /** On which terms the rules that made it let the field go: over how many learners, with which consent. */
  readonly terms: readonly string[];
  /** The rules that let nothing go here but advise: ask the register, ask the learner. */
  readonly advice: readonly string[];
}

/** The answer for what holds a point, in given circumstances. */
export function toldAnswer(holding: Holding, circumstances: Circumstances): ToldAnswer {
  const answer = answerOf(holding, circumstances);
  const made = new Set(answer.because.map((because) => because.rule));
  const open = answer.outcome === 'release' || answer.path === 'prohibition' ? [] : holding.rules;
  return {
    ...answer,
    terms: sortedUnion(holding.rules.filter((rule) => made.has(rule.id)).map(termsOf)),
    advice: sortedUnion([open.flatMap((rule) => (standingOf(rule.path, circumstances) === 'advises' ? [rule.id] : []))]),
  };
}

/** The terms of the rules that made an answer, by their names: of a recorded answer there is no more. */
export function termsOfAnswer(book: Pick<RuleBook, 'rules'>, because: Answer['because']): readonly string[] {
  const made = new Set(because.map(({ rule }) => rule));
  return sortedUnion(book.rules.filter((rule) => made.has(rule.id)).map(termsOf));
}

function termsOf(rule: Rule): readonly string[] {
  return [
    ...(rule.atLeast === undefined ? [] : [`atLeast:${rule.atLeast}`]),
    ...(rule.consent === undefined ? [] : [`writing:${rule.consent.writing}`]),
  ];
}

/** Answers as whole numbers, so that a diagram can end in them: the same answer always has the same number. */
export interface AnswerTable {
  readonly answers: ToldAnswer[];
  readonly known: Map<string, number>;
}

export function makeAnswerTable(): AnswerTable {
  return { answers: [], known: new Map() };
}

/** The number of an answer; a new one where it was not seen before. */
export function numberOf(table: AnswerTable, answer: ToldAnswer): number {
  const key = JSON.stringify(answer);
  const known = table.known.get(key);
  if (known !== undefined) return known;
  table.known.set(key, table.answers.length);
  return table.answers.push(answer) - 1;
}

/** The answer of a number. */
export function answerAt(table: AnswerTable, value: number): ToldAnswer {
  const answer = table.answers[value];
  if (answer === undefined) throw new RangeError('a diagram ends in answers of its own table');
  return answer;
}
