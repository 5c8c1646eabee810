import type { ReadDocument } from '@nivel/diagnostics';
import { readTextList } from '../read-provision.ts';
import { placeIn, type Reading, readList, readName, readRecord, readText, readTexts } from '../reading.ts';
import type { RealRowFilter, RowFilter, RowFilters } from './row-filter.ts';

/** Reads the closed list of row filters and the real ones beside it. */
export function readRowFilters(document: ReadDocument | undefined, found: Reading['found']): RowFilters {
  if (document === undefined) return { filters: [], real: [], conflict: undefined };
  const reading: Reading = { document, found };
  readRecord(reading, [], { required: ['filters', 'real', 'conflict'] });
  const filters = readList(reading, ['filters']).flatMap((_, index) => readFilter(reading, index) ?? []);
  const passing = filters.map((filter) => filter.id);
  for (const [index, filter] of filters.entries()) {
    for (const at of filter.within.keys()) readName(reading, ['filters', index, 'within', at], { name: 'filters', values: passing });
  }
  const real = readList(reading, ['real']).flatMap((_, index) => readReal(reading, index, passing) ?? []);
  return { filters, real, conflict: readTexts(reading, ['conflict']) };
}

function readFilter(reading: Reading, index: number): RowFilter | undefined {
  const path = ['filters', index];
  readRecord(reading, path, { required: ['id', 'term', 'text', 'within'] });
  const id = readText(reading, [...path, 'id']);
  const term = readTexts(reading, [...path, 'term']);
  const text = readTexts(reading, [...path, 'text']);
  if (id === undefined || term === undefined || text === undefined) return undefined;
  return { id, term, text, within: readTextList(reading, [...path, 'within']), place: placeIn(reading, path) };
}

function readReal(reading: Reading, index: number, values: readonly string[]): RealRowFilter | undefined {
  const path = ['real', index];
  readRecord(reading, path, { required: ['id', 'passes', 'text'] });
  const id = readText(reading, [...path, 'id']);
  const passes = readName(reading, [...path, 'passes'], { name: 'filters', values });
  const text = readTexts(reading, [...path, 'text']);
  if (id === undefined || passes === undefined || text === undefined) return undefined;
  return { id, passes, text, place: placeIn(reading, path) };
}
