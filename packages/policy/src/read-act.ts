import type { Act } from './law.ts';
import { placeIn, type Reading, readName, readRecord, readText, readTexts } from './reading.ts';

export function readAct(reading: Reading): Act | undefined {
  readRecord(reading, [], { required: ['id', 'number', 'name', 'abbreviation'], optional: ['eli', 'parts'] });
  const id = readText(reading, ['id']);
  const number = readText(reading, ['number']);
  const name = readTexts(reading, ['name']);
  const abbreviation = readTexts(reading, ['abbreviation']);
  const parts = readName(reading, ['parts'], { name: 'parts', values: ['sections', 'articles'] }) === 'articles' ? 'articles' : 'sections';
  if (id === undefined || number === undefined || name === undefined || abbreviation === undefined) return undefined;
  return { kind: 'act', id, number, name, abbreviation, parts, eli: readText(reading, ['eli']), place: placeIn(reading, ['id']) };
}
