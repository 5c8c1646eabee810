import type { Step } from '@nivel/diagnostics';
import { boxOf } from './box.ts';
import { type DayRange, NO_END } from './day.ts';
import { MARKS, type Mark, type Provision, type ProvisionVersion, type Verified } from './law.ts';
import { EFFECTS, type Effect, TESTS, type Test } from './paths.ts';
import { readNamedSets } from './read-named-sets.ts';
import { placeIn, type Reading, readDays, readList, readName, readNames, readNumberOrText, readRecord, readText, readTexts } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

const VERSION_KEYS = {
  required: ['id', 'madeBy', 'inForce', 'effects', 'test', 'reach', 'summary', 'verified'],
  optional: ['applied', 'endedBy', 'questions'],
};
const PENDING_KEYS = { required: VERSION_KEYS.required.with(VERSION_KEYS.required.indexOf('inForce'), 'pending'), optional: ['questions'] };
/** A version whose first day nobody knows carries no day: it stands in the book to be read, and nothing can rest on it. */
const NO_DAY_KNOWN: DayRange = Object.freeze({ from: NO_END, until: NO_END });

export function readProvision(reading: Reading, vocabulary: Vocabulary): Provision | undefined {
  readRecord(reading, [], { required: ['id', 'act', 'place', 'term', 'versions'], optional: ['registryRows'] });
  readRecord(reading, ['place'], { required: ['section'], optional: ['moment', 'item'] });
  const id = readText(reading, ['id']);
  const act = readText(reading, ['act']);
  const section = readNumberOrText(reading, ['place', 'section']);
  const term = readTexts(reading, ['term']);
  if (id === undefined || act === undefined || section === undefined || term === undefined) return undefined;
  const versions = readList(reading, ['versions']).flatMap((_, index) => readVersion(reading, index, { provision: id, vocabulary }) ?? []);
  return {
    kind: 'provision',
    id,
    act,
    section,
    moment: readNumberOrText(reading, ['place', 'moment']),
    item: readNumberOrText(reading, ['place', 'item']),
    term,
    registryRows: readTextList(reading, ['registryRows']),
    versions: versions.toSorted((a, b) => a.inForce.from - b.inForce.from),
    place: placeIn(reading, ['id']),
  };
}

function readVersion(reading: Reading, index: number, context: { provision: string; vocabulary: Vocabulary }): ProvisionVersion | undefined {
  const path: readonly Step[] = ['versions', index];
  const pending = readTexts(reading, [...path, 'pending']);
  const record = readRecord(reading, path, pending === undefined ? VERSION_KEYS : PENDING_KEYS);
  const inForce = pending === undefined ? readDays(reading, [...path, 'inForce']) : NO_DAY_KNOWN;
  if (record === undefined || inForce === undefined) return undefined;
  const applied = Object.hasOwn(record, 'applied') ? readDays(reading, [...path, 'applied']) : inForce;
  const id = readText(reading, [...path, 'id']);
  const madeBy = readText(reading, [...path, 'madeBy']);
  const summary = readTexts(reading, [...path, 'summary']);
  const verified = readVerified(reading, [...path, 'verified']);
  const test = readName(reading, [...path, 'test'], { name: 'test', values: TESTS }) as Test | undefined;
  if (applied === undefined || id === undefined || madeBy === undefined || summary === undefined || verified === undefined || test === undefined)
    return undefined;
  return {
    kind: 'provision-version',
    id,
    provision: context.provision,
    madeBy,
    pending,
    inForce,
    applied,
    endedBy: Object.hasOwn(record, 'endedBy') ? readEnd(reading, [...path, 'endedBy']) : undefined,
    effects: readNames(reading, [...path, 'effects'], { name: 'effect', values: EFFECTS }) as readonly Effect[],
    test,
    reach: reachOf(reading, path, { applied, vocabulary: context.vocabulary }),
    summary,
    verified,
    questions: readTextList(reading, [...path, 'questions']),
    place: placeIn(reading, path),
  };
}

function reachOf(reading: Reading, path: readonly Step[], context: { applied: DayRange; vocabulary: Vocabulary }) {
  return boxOf(context.vocabulary, readNamedSets(reading, [...path, 'reach'], context.vocabulary), context.applied);
}

function readVerified(reading: Reading, path: readonly Step[]): Verified | undefined {
  readRecord(reading, path, { required: ['upTo', 'mark'], optional: ['note'] });
  const upTo = readText(reading, [...path, 'upTo']);
  const mark = readName(reading, [...path, 'mark'], { name: 'mark', values: MARKS }) as Mark | undefined;
  return upTo === undefined || mark === undefined ? undefined : { upTo, mark, note: readTexts(reading, [...path, 'note']) };
}

function readEnd(reading: Reading, path: readonly Step[]): ProvisionVersion['endedBy'] {
  readRecord(reading, path, { required: ['act'], optional: ['carriedBy'] });
  const act = readText(reading, [...path, 'act']);
  return act === undefined ? undefined : { act, carriedBy: readTextList(reading, [...path, 'carriedBy']) };
}

export function readTextList(reading: Reading, path: readonly Step[]): readonly string[] {
  return readList(reading, path).flatMap((_, index) => readText(reading, [...path, index]) ?? []);
}
