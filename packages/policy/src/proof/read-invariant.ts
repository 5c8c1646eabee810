import type { Step } from '@nivel/diagnostics';
import type { NamedSets } from '../box.ts';
import { CERTAINTIES, type Certainty } from '../law.ts';
import {
  CLASSES,
  CONSENTS,
  type ConsentState,
  type DataClass,
  FORMS,
  type Form,
  JUDGEMENTS,
  type JudgementState,
  LEGS,
  type Leg,
  OUTCOMES,
  type Outcome,
  PATHS,
  type Path,
} from '../paths.ts';
import { readTextList } from '../read-provision.ts';
import {
  placeIn,
  type Reading,
  type RecordValue,
  readDays,
  readList,
  readName,
  readNames,
  readRecord,
  readText,
  readTexts,
  valueAt,
  wrongShape,
} from '../reading.ts';
import { DIMENSIONS, type Dimension, namesOf, type Vocabulary } from '../vocabulary.ts';
import { type AnswerPattern, type Claim, type Invariant, type RequestSet, type Sameness, VIEWERS, type Viewer } from './invariant.ts';
import { LEVELS } from './space.ts';

const KEYS = { required: ['id', 'title', 'reasons', 'claim', 'certainty'], optional: ['over', 'except', 'question'] };
const CLAIMS = ['never', 'always', 'standsOn', 'same', 'decided', 'reachable'] as const;

/** Reads one statement over all requests. Names are looked up in the vocabulary; exactly one claim is made. */
export function readInvariant(reading: Reading, vocabulary: Vocabulary): Invariant | undefined {
  const record = readRecord(reading, [], KEYS);
  const id = readText(reading, ['id']);
  const title = readTexts(reading, ['title']);
  const reasons = readTexts(reading, ['reasons']);
  const certainty = readName(reading, ['certainty'], { name: 'certainty', values: CERTAINTIES }) as Certainty | undefined;
  const over = valueAt(reading, ['over']) === undefined ? EVERYTHING : readRequestSet(reading, ['over'], vocabulary);
  const except = readList(reading, ['except']).map((_, index) => readRequestSet(reading, ['except', index], vocabulary));
  const claim = readClaim(reading, vocabulary);
  if (record === undefined || id === undefined || title === undefined || reasons === undefined || certainty === undefined || claim === undefined)
    return undefined;
  return Object.freeze({
    kind: 'invariant',
    id,
    title,
    reasons,
    over,
    except,
    claim,
    certainty,
    questions: readTextList(reading, ['question']),
    place: placeIn(reading, ['id']),
  });
}

const EVERYTHING: RequestSet = { named: {}, classes: undefined, consent: undefined, judgement: undefined, days: undefined };

function readRequestSet(reading: Reading, path: readonly Step[], vocabulary: Vocabulary): RequestSet {
  const record = readRecord(reading, path, { required: [], optional: [...DIMENSIONS, 'class', 'consent', 'judgement', 'days'] }) ?? {};
  const named: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of DIMENSIONS) {
    if (Object.hasOwn(record, dimension))
      named[dimension] = readNames(reading, [...path, dimension], { name: dimension, values: namesOf(vocabulary[dimension]) });
  }
  const list = closedLists(reading, path, record);
  return {
    named: named as NamedSets,
    classes: list<DataClass>('class', CLASSES),
    consent: list<ConsentState>('consent', CONSENTS),
    judgement: list<JudgementState>('judgement', JUDGEMENTS),
    days: Object.hasOwn(record, 'days') ? readDays(reading, [...path, 'days']) : undefined,
  };
}

/** Reads lists out of closed lists; `undefined` where a key is not written. */
function closedLists(reading: Reading, path: readonly Step[], record: RecordValue) {
  return <T extends string>(key: string, values: readonly T[]): readonly T[] | undefined =>
    Object.hasOwn(record, key) ? (readNames(reading, [...path, key], { name: key, values }) as readonly T[]) : undefined;
}

function readClaim(reading: Reading, vocabulary: Vocabulary): Claim | undefined {
  const record = readRecord(reading, ['claim'], { required: [], optional: CLAIMS });
  if (record === undefined) return undefined;
  const written = CLAIMS.filter((claim) => Object.hasOwn(record, claim));
  const [claim] = written;
  if (claim === undefined || written.length > 1) return wrongShape(reading, ['claim'], CLAIMS.join(' | '));
  const path = ['claim', claim];
  switch (claim) {
    case 'never':
    case 'always':
      return { kind: claim, answer: readPattern(reading, path) };
    case 'standsOn': {
      const leg = readName(reading, path, { name: 'leg', values: LEGS }) as Leg | undefined;
      return leg === undefined ? undefined : { kind: 'stands-on', leg };
    }
    case 'same':
      return readSameness(reading, path, vocabulary);
    case 'decided':
      return readRecord(reading, path, { required: [] }) === undefined ? undefined : { kind: 'decided' };
    case 'reachable': {
      const paths = readRecord(reading, path, { required: [], optional: ['path'] }) ?? {};
      return { kind: 'reachable', paths: closedLists(reading, path, paths)<Path>('path', PATHS) };
    }
  }
}

/** An empty pattern would fit every answer, so one key at least is written. */
function readPattern(reading: Reading, path: readonly Step[]): AnswerPattern {
  const record = readRecord(reading, path, { required: [], optional: ['outcome', 'form', 'path'] }) ?? {};
  if (Object.keys(record).length === 0) wrongShape(reading, path, '{ outcome, form, path }');
  const list = closedLists(reading, path, record);
  return { outcome: list<Outcome>('outcome', OUTCOMES), form: list<Form>('form', FORMS), path: list<Path>('path', PATHS) };
}

function readSameness(reading: Reading, path: readonly Step[], vocabulary: Vocabulary): Sameness | undefined {
  const record = readRecord(reading, path, { required: ['by', 'seenBy'], optional: ['values', 'where'] });
  const by = readName(reading, [...path, 'by'], { name: 'by', values: LEVELS.filter((level) => level !== 'day') }) as Sameness['by'] | undefined;
  const seenBy = readName(reading, [...path, 'seenBy'], { name: 'seenBy', values: VIEWERS }) as Viewer | undefined;
  if (record === undefined || by === undefined || seenBy === undefined) return undefined;
  const all = by === 'consent' ? CONSENTS : by === 'judgement' ? JUDGEMENTS : namesOf(vocabulary[by]);
  const values = Object.hasOwn(record, 'values') ? readNames(reading, [...path, 'values'], { name: by, values: all }) : all;
  return { kind: 'same', by, values, seenBy, where: Object.hasOwn(record, 'where') ? readPattern(reading, [...path, 'where']) : undefined };
}
