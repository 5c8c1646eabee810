import type { ReadDocument, Step } from '@nivel/diagnostics';
import { MARKS } from '../law.ts';
import { placeIn, type Reading, readDay, readList, readName, readRecord, readText, readTexts, valueAt } from '../reading.ts';
import { AI_EFFECTS, type AiEffect, type AiUse } from './ai-use.ts';

/** Reads the kinds of use that the AI Act names, with their days. */
export function readAiUses(document: ReadDocument | undefined, found: Reading['found']): readonly AiUse[] {
  if (document === undefined) return [];
  const reading: Reading = { document, found };
  readRecord(reading, [], { required: ['uses'] });
  return readList(reading, ['uses']).flatMap((_, index) => readUse(reading, ['uses', index]) ?? []);
}

function readUse(reading: Reading, path: readonly Step[]): AiUse | undefined {
  readRecord(reading, path, { required: ['id', 'term', 'text', 'effect', 'cites', 'from', 'mark'], optional: ['reported'] });
  const id = readText(reading, [...path, 'id']);
  const term = readTexts(reading, [...path, 'term']);
  const text = readTexts(reading, [...path, 'text']);
  const effect = readName(reading, [...path, 'effect'], { name: 'effect', values: AI_EFFECTS }) as AiEffect | undefined;
  const cites = readText(reading, [...path, 'cites']);
  const from = readDay(reading, [...path, 'from']);
  const mark = readName(reading, [...path, 'mark'], { name: 'mark', values: MARKS });
  if (id === undefined || term === undefined || text === undefined || effect === undefined || cites === undefined) return undefined;
  if (from === undefined || mark === undefined) return undefined;
  return { id, term, text, effect, cites, from, reported: readReported(reading, [...path, 'reported']), mark, place: placeIn(reading, path) };
}

function readReported(reading: Reading, path: readonly Step[]): AiUse['reported'] {
  if (valueAt(reading, path) === undefined) return undefined;
  readRecord(reading, path, { required: ['from', 'note'] });
  const from = readDay(reading, [...path, 'from']);
  const note = readTexts(reading, [...path, 'note']);
  return from === undefined || note === undefined ? undefined : { from, note };
}
