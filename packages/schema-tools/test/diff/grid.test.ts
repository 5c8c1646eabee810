import { describe, expect, test } from 'vitest';
import type { DiffRule, Finding } from '../../src/diff.ts';
import { schemaDiffDiagnostics } from '../../src/index.ts';
import type { GridPair } from './grid/pair.ts';
import { GRID } from './grid.ts';
import { falseWitnesses } from './independent.ts';
import { compareParts } from './versions.ts';

const named = GRID.map((pair) => [pair.name, pair] as const);
const shortOf = ({ rule, subject, level, direction }: Finding): string => [rule, subject, level, direction].join(' ');

test('there are more than sixty pairs, each with a name of its own', () => {
  expect(GRID.length).toBeGreaterThan(60);
  expect(new Set(GRID.map(({ name }) => name)).size).toBe(GRID.length);
});

describe('every pair gives the differences that are known, and no other', () => {
  test.each(named)('%s', async (_name, pair) => {
    const { findings } = await compareParts(pair.old, pair.new);
    expect(findings.map(shortOf).toSorted()).toEqual(pair.expect.map((expected) => expected.join(' ')).toSorted());
  });
});

describe('every breaking difference has a witness that a third judge confirms', () => {
  test.each(named)('%s', async (_name, pair) => {
    const { findings } = await compareParts(pair.old, pair.new);
    const breaking = findings.filter(({ level }) => level === 'breaking');
    expect(breaking.filter(({ witness }) => witness?.acceptedBy !== 'old' || witness.confirmedBy.length !== 2)).toEqual([]);
    expect(findings.flatMap((finding) => falseWitnesses(finding, pair))).toEqual([]);
  });
});

/** What a difference is when the versions change places. The rules about law and words mirror themselves. */
const MIRRORS: readonly (readonly [DiffRule, DiffRule])[] = [
  ['property-added', 'property-removed'],
  ['required-property-added', 'property-removed'],
  ['property-made-required', 'property-made-optional'],
  ['record-closed', 'record-opened'],
  ['condition-narrowed', 'condition-widened'],
  ['entity-added', 'entity-removed'],
  ['type-narrowed', 'type-widened'],
  ['enum-value-removed', 'enum-value-added'],
  ['enum-added', 'enum-dropped'],
  ['pattern-narrowed', 'pattern-widened'],
  ['min-length-raised', 'min-length-lowered'],
  ['max-length-lowered', 'max-length-raised'],
  ['minimum-raised', 'minimum-lowered'],
  ['maximum-lowered', 'maximum-raised'],
  ['min-items-raised', 'min-items-lowered'],
  ['max-items-lowered', 'max-items-raised'],
  ['unique-items-added', 'unique-items-dropped'],
  ['definition-added', 'definition-removed'],
  ['class-loosened', 'class-tightened'],
  ['source-added', 'source-removed'],
  ['code-list-added', 'code-list-removed'],
  ['code-added', 'code-removed'],
  ['deprecated', 'undeprecated'],
];

function mirrorsOf(rule: DiffRule): readonly DiffRule[] {
  const found = MIRRORS.flatMap(([left, right]) => (left === rule ? [right] : right === rule ? [left] : []));
  return found.length === 0 ? [rule] : found;
}

/** Differences of the same subject that came out of one keyword may be told by the other keyword, the other way round. */
const ONE_WAY = new Set<DiffRule>(['max-length-lowered']);

describe('the versions in the other order give the mirror of it', () => {
  test.each(named)('%s', async (_name, pair: GridPair) => {
    const back = await compareParts(pair.new, pair.old);
    const rules = new Set(back.findings.map(({ rule }) => rule));
    const forth = pair.expect.map(([rule]) => rule).filter((rule) => !ONE_WAY.has(rule));
    expect(forth.filter((rule) => !mirrorsOf(rule).some((mirror) => rules.has(mirror)))).toEqual([]);
  });
});

test('every rule of the table is met in the grid or in the test of its own', () => {
  const elsewhere = ['undecided-validators', 'dialect-changed'];
  const met = new Set([...GRID.flatMap(({ expect: expected }) => expected.map(([rule]) => rule)), ...elsewhere]);
  expect(Object.keys(schemaDiffDiagnostics.rows).filter((code) => !met.has(code.slice('diff/'.length) as DiffRule))).toEqual([]);
});

describe('a version compared with itself', () => {
  test.each(named)('has no difference: %s', async (_name, { old }) => {
    expect((await compareParts(old, old)).findings).toEqual([]);
  });
});
