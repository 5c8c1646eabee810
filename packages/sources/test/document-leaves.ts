import { isEntityName, parse } from '@nivel/model';
import { expect } from 'vitest';
import { createDocumentReader } from '../src/documents/document-reader.ts';
import type { DocumentReading, DocumentResult } from '../src/documents/document-reading.ts';
import { documentReport } from '../src/documents/document-report.ts';
import type { DocumentRecord } from '../src/documents/record-origin.ts';
import { DECISIONS } from '../src/generated/decisions.ts';

export const reader = createDocumentReader();
export const TENANT = '999-1.2.246.562.10.00000000001';

export function read(text: string): DocumentResult {
  return reader.read(text, { file: 'document.json', learnerKey: '4711', tenant: TENANT });
}

export function readingOf(text: string): DocumentReading {
  const result = read(text);
  if (result.kind !== 'read') throw new Error(result.diagnostics.map(({ code }) => code).join(', '));
  return result;
}

/** Every leaf of a document by its path, found without the reader. */
export function leavesOf(value: unknown, path = ''): [path: string, value: unknown][] {
  const inside = insideOf(value, path);
  return inside.length === 0 ? [[path, value]] : inside.flatMap(([step, child]) => leavesOf(child, step));
}

function insideOf(value: unknown, path: string): [string, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [`${path}[${index}]`, item]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, child]) => {
    const isName = /^[\p{L}_][\p{L}\p{N}_-]{0,79}$/u.test(key);
    const step = isName ? (path === '' ? key : `${path}.${key}`) : `${path}[${JSON.stringify(key)}]`;
    return [step, child];
  });
}

/**
 * What holds for every document that is read: each leaf has one fate, what is mapped is written back equal, also from records that
 * have been stored, and the report counts it all.
 */
export function expectAccounted(text: string): DocumentReading {
  const reading = readingOf(text);
  const leaves = leavesOf(JSON.parse(text));
  expect(reading.leaves.length).toBe(leaves.length);
  expect(reading.leaves.filter(({ path }, index) => path !== leaves[index]?.[0])).toEqual([]);
  expectWrittenBack(reading, new Map(leaves));
  expectReasons(reading);
  expect(reading.records.filter(({ entity, value }) => !isEntityName(entity) || parse(entity, value).kind !== 'valid')).toEqual([]);
  const { mapped, leftOut, quarantined, paths } = documentReport(reading);
  expect(mapped + leftOut + quarantined).toBe(leaves.length);
  expect(paths.reduce((sum, { count }) => sum + count, 0)).toBe(leaves.length);
  return reading;
}

/** What is mapped is written back with its value and type, and nothing else is: also from records that have been stored. */
function expectWrittenBack({ leaves, records }: DocumentReading, document: ReadonlyMap<string, unknown>): void {
  const mapped = leaves.filter(({ fate }) => fate === 'mapped').map(({ path }) => path);
  const stored = JSON.parse(JSON.stringify(records)) as readonly DocumentRecord[];
  for (const each of [records, stored]) {
    const written = reader.writeBack(each);
    const byPath = new Map<string, unknown>(written.map(({ path, value }) => [path, value]));
    expect([byPath.size, written.length]).toEqual([mapped.length, mapped.length]);
    expect(mapped.filter((path) => !byPath.has(path) || !Object.is(byPath.get(path), document.get(path)))).toEqual([]);
  }
}

const FATES = new Map(DECISIONS.map((decision) => [decision.id, decision]));

/** Every leaf that is not mapped has a reason of its kind, and the quarantine holds its value only where it may. */
function expectReasons({ leaves }: DocumentReading): void {
  const wrong = leaves.filter((leaf) => {
    if (leaf.fate === 'mapped') return false;
    const decision = FATES.get(leaf.fate === 'left-out' ? leaf.decision : leaf.reason);
    return decision?.kind !== leaf.fate || (leaf.fate === 'quarantined' && 'value' in leaf !== decision.keep);
  });
  expect(wrong).toEqual([]);
}

/** A changed document is read with every leaf in its place, or refused; numbers that a double rounds are kept as they are written. */
export function expectAccountedOrRefused(text: string): void {
  const result = read(text);
  if (result.kind === 'refused') {
    expect(result.diagnostics.length).toBe(1);
    return;
  }
  expectAccounted(text);
  for (const leaf of result.leaves) {
    if (leaf.fate === 'quarantined' && leaf.reason === 'not-exact') expect(text).toContain(leaf.written);
  }
}
