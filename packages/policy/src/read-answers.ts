import type { Step } from '@nivel/diagnostics';
import { boxOf } from './box.ts';
import { ALWAYS } from './day.ts';
import type { Change, QuestionAnswer, RuleTerms } from './law.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { readNamedSets } from './read-named-sets.ts';
import { type RuleContext, readRule, readTerms } from './read-rule.ts';
import { placeIn, type Reading, readDays, readingOf, readList, readRecord, readText, readTexts, valueAt, wrongShape } from './reading.ts';

type AnswerContext = Omit<RuleContext, 'reasons'>;

const TERMS_KEYS = {
  required: ['path', 'form', 'legs', 'certainty', 'obligations'],
  optional: ['title', 'reasons', 'atLeast', 'consent', 'asks'],
};

/** Reads the answers that a controller may take to an open question, and what each of them changes. */
export function readAnswers(reading: Reading, context: AnswerContext): readonly QuestionAnswer[] {
  const answers = readList(reading, ['answers']).flatMap((_, index) => readAnswer(reading, ['answers', index], context) ?? []);
  if (answers.length > 0 || valueAt(reading, ['carefulAnswer']) !== undefined) checkCareful(reading, answers);
  return answers;
}

function readAnswer(reading: Reading, path: readonly Step[], context: AnswerContext): QuestionAnswer | undefined {
  readRecord(reading, path, { required: ['id', 'text'], optional: ['changes'] });
  const id = readText(reading, [...path, 'id']);
  const text = readTexts(reading, [...path, 'text']);
  if (id === undefined || text === undefined) return undefined;
  const changes = readList(reading, [...path, 'changes']).flatMap(
    (_, index) => readChange(readingOf(reading, [...path, 'changes', index]), { ...context, reasons: text }) ?? [],
  );
  return { id, text, changes, place: placeIn(reading, [...path, 'id']) };
}

/** A change is told by the key that it has. */
function readChange(reading: Reading, context: RuleContext): Change | undefined {
  if (valueAt(reading, ['add']) !== undefined) return readAdded(reading, context);
  if (valueAt(reading, ['drop']) !== undefined) return readDropped(reading);
  if (valueAt(reading, ['version']) !== undefined) return readReach(reading, context);
  if (valueAt(reading, ['rule']) !== undefined) return readBecoming(reading, context);
  return wrongShape(reading, [], '{ rule, becomes } | { add } | { drop } | { version, reaches }');
}

function readBecoming(reading: Reading, context: RuleContext): Change | undefined {
  readRecord(reading, [], { required: ['rule', 'becomes'] });
  const inner = readingOf(reading, ['becomes']);
  const rule = readText(reading, ['rule']);
  if (readRecord(inner, [], TERMS_KEYS) === undefined || rule === undefined) return undefined;
  const terms: RuleTerms | undefined = readTerms(inner, context.vocabulary);
  if (terms === undefined) return undefined;
  return { kind: 'becomes', rule, terms: { ...terms, reasons: terms.reasons ?? context.reasons }, place: placeIn(reading, ['rule']) };
}

function readAdded(reading: Reading, context: RuleContext): Change | undefined {
  readRecord(reading, [], { required: ['add'], optional: ['reasons'] });
  const reasons = readTexts(reading, ['reasons']) ?? context.reasons;
  const rule = readRule(readingOf(reading, ['add']), { ...context, reasons });
  return rule === undefined ? undefined : { kind: 'add', rule, place: rule.place };
}

function readDropped(reading: Reading): Change | undefined {
  readRecord(reading, [], { required: ['drop'] });
  const rule = readText(reading, ['drop']);
  return rule === undefined ? undefined : { kind: 'drop', rule, place: placeIn(reading, ['drop']) };
}

function readReach(reading: Reading, { vocabulary }: RuleContext): Change | undefined {
  const record = readRecord(reading, [], { required: ['version', 'reaches'], optional: ['applied'] });
  const version = readText(reading, ['version']);
  const applied = record?.['applied'] === undefined ? ALWAYS : readDays(reading, ['applied']);
  if (version === undefined || applied === undefined) return undefined;
  const reach = boxOf(vocabulary, readNamedSets(reading, ['reaches'], vocabulary), applied);
  return { kind: 'reaches', version, reach, place: placeIn(reading, ['version']) };
}

/** The careful reading is one of the answers, and changes nothing: it is what the book says without a position. */
function checkCareful(reading: Reading, answers: readonly QuestionAnswer[]): void {
  const id = readText(reading, ['carefulAnswer']) ?? '';
  const careful = answers.find((answer) => answer.id === id);
  if (careful === undefined || careful.changes.length > 0) {
    const names = answers.map((answer) => answer.id).join(', ');
    reading.found.push(
      policyDiagnostics.report('policy/careful-answer', careful?.place ?? placeIn(reading, ['answers']), { answer: id, answers: names }),
    );
  }
  for (const [index, answer] of answers.entries()) {
    const first = answers.findIndex((other) => other.id === answer.id);
    if (first !== index) reading.found.push(policyDiagnostics.report('policy/duplicate-id', answer.place, { id: answer.id, where: 'answers' }));
  }
}
