import { boxOf } from './box.ts';
import type { Situation } from './law.ts';
import { readNamedSets } from './read-named-sets.ts';
import { placeIn, type Reading, readRecord, readText, readTexts } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

export function readSituation(reading: Reading, vocabulary: Vocabulary): Situation | undefined {
  const record = readRecord(reading, [], { required: ['id', 'term', 'text', 'box', 'example'] });
  const id = readText(reading, ['id']);
  const term = readTexts(reading, ['term']);
  const text = readTexts(reading, ['text']);
  if (record === undefined || id === undefined || term === undefined || text === undefined) return undefined;
  const box = boxOf(vocabulary, readNamedSets(reading, ['box'], vocabulary));
  const example = typeof record['example'] === 'object' && record['example'] !== null ? (record['example'] as Readonly<Record<string, unknown>>) : {};
  return { kind: 'situation', id, term, text, box, example, place: placeIn(reading, ['id']) };
}
