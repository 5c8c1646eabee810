import { contains } from '../../src/box.ts';
import { circumstancesOf } from '../../src/circumstances.ts';
import type { Field } from '../../src/law.ts';
import type { ChangeBox, StateChange } from '../../src/proof/difference.ts';
import { toldAnswer } from '../../src/proof/told-answer.ts';
import { completionsOf, type Request, stateOf, valueIndex } from '../../src/request.ts';
import type { RuleBook } from '../../src/rule-book.ts';

/** The answer by plain definition: no diagram has a part in it. */
export function toldAt(book: RuleBook, request: Request, field: Field) {
  const index = valueIndex(book.vocabulary);
  const [completion] = completionsOf(request, index);
  const point = { values: [index.sets[0]?.get(field.category) ?? -1, ...(completion ?? [])], day: request.day };
  const holding = {
    rules: book.rules.filter((rule) => contains(rule.box, point)),
    versions: book.provisions.flatMap((provision) => provision.versions).filter((version) => contains(version.reach, point)),
    questions: book.questions.filter((question) => question.touches.some((box) => contains(box, point))),
  };
  return toldAnswer(holding, circumstancesOf(request, field));
}

/** Whether a change speaks of a request. */
export function isInBox({ days, sets }: ChangeBox, request: Request): boolean {
  const values = { ...request.stated, ...request.facts } as Record<string, string>;
  return (
    request.day >= days.from &&
    request.day < days.until &&
    Object.entries(sets).every(([dimension, names]) => names.includes(values[dimension] ?? ''))
  );
}

/** Whether it speaks of what is recorded of the learner. */
export function isInState({ consent, judgement }: StateChange, request: Request, field: Field): boolean {
  const state = stateOf(request, field);
  return (consent?.includes(state.consent) ?? true) && (judgement?.includes(state.judgement) ?? true);
}

export function raise(): never {
  throw new RangeError('not there');
}
