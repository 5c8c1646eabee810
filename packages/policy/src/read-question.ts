import { boxOf } from './box.ts';
import type { Question } from './law.ts';
import { readNamedSets } from './read-named-sets.ts';
import { placeIn, type Reading, readList, readRecord, readText, readTexts } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

export function readQuestion(reading: Reading, vocabulary: Vocabulary): Question | undefined {
  readRecord(reading, [], { required: ['id', 'question', 'careful'], optional: ['touches'] });
  const id = readText(reading, ['id']);
  const question = readTexts(reading, ['question']);
  const careful = readTexts(reading, ['careful']);
  if (id === undefined || question === undefined || careful === undefined) return undefined;
  const touches = readList(reading, ['touches']).map((_, index) => boxOf(vocabulary, readNamedSets(reading, ['touches', index], vocabulary)));
  return { kind: 'question', id, question, careful, touches, place: placeIn(reading, ['id']) };
}
