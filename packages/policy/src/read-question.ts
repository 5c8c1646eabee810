import { boxOf } from './box.ts';
import type { Question } from './law.ts';
import { readAnswers } from './read-answers.ts';
import { readNamedSets } from './read-named-sets.ts';
import type { RuleContext } from './read-rule.ts';
import { placeIn, type Reading, readList, readRecord, readText, readTexts } from './reading.ts';

export function readQuestion(reading: Reading, context: Omit<RuleContext, 'reasons'>): Question | undefined {
  readRecord(reading, [], { required: ['id', 'question', 'careful'], optional: ['touches', 'answers', 'carefulAnswer'] });
  const id = readText(reading, ['id']);
  const question = readTexts(reading, ['question']);
  const careful = readTexts(reading, ['careful']);
  if (id === undefined || question === undefined || careful === undefined) return undefined;
  const { vocabulary } = context;
  return {
    kind: 'question',
    id,
    question,
    careful,
    touches: readList(reading, ['touches']).map((_, index) => boxOf(vocabulary, readNamedSets(reading, ['touches', index], vocabulary))),
    answers: readAnswers(reading, context),
    carefulAnswer: readText(reading, ['carefulAnswer']),
    place: placeIn(reading, ['id']),
  };
}
