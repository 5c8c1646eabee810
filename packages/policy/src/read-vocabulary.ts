import type { Diagnostic, ReadDocument } from '@nivel/diagnostics';
import { CLASSES, CONSENTS, FORMS, JUDGEMENTS, LEGS, PATHS } from './paths.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { placeIn, type Reading, readList, readName, readRecord, readText, readTexts } from './reading.ts';
import { DIMENSIONS, LISTS, type ListName, MAX_VALUES, namesOf, type Vocabulary, type VocabularyList, type VocabularyValue } from './vocabulary.ts';

const ALL_LISTS: readonly ListName[] = [...DIMENSIONS, ...LISTS];

/** The lists whose values the program itself knows by name: they must be the same in both. */
const OUR_LISTS: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  class: CLASSES,
  path: PATHS,
  form: FORMS,
  leg: LEGS,
  'consent-state': CONSENTS,
  'judgement-state': JUDGEMENTS,
};

/** Reads every list of the vocabulary. A missing list is an error and the vocabulary is then `undefined`. */
export function readVocabulary(documents: readonly ReadDocument[], found: Diagnostic[]): Vocabulary | undefined {
  const lists = documents.flatMap((document) => readVocabularyList({ document, found }) ?? []);
  const missing = ALL_LISTS.filter((name) => !lists.some((list) => list.id === name));
  for (const list of missing) found.push(policyDiagnostics.report('policy/missing-list', {}, { list }));
  if (missing.length > 0) return undefined;
  return Object.fromEntries(lists.map((list) => [list.id, list])) as Vocabulary;
}

function readVocabularyList(reading: Reading): VocabularyList | undefined {
  readRecord(reading, [], { required: ['id', 'term', 'values'] });
  const id = readName(reading, ['id'], { name: 'vocabulary', values: ALL_LISTS }) as ListName | undefined;
  const term = readTexts(reading, ['term']);
  const values = readList(reading, ['values']).flatMap((_, index) => readValue(reading, index) ?? []);
  if (id === undefined || term === undefined) return undefined;
  const list: VocabularyList = { kind: 'vocabulary-list', id, term, values, place: placeIn(reading, ['id']) };
  checkValues(reading, list);
  return list;
}

function readValue(reading: Reading, index: number): VocabularyValue | undefined {
  const record = readRecord(reading, ['values', index], { required: ['id', 'term'], optional: ['text', 'matrixRow'] });
  const id = readText(reading, ['values', index, 'id']);
  const term = readTexts(reading, ['values', index, 'term']);
  const text = readTexts(reading, ['values', index, 'text']);
  if (id === undefined || term === undefined) return undefined;
  const row = record?.['matrixRow'];
  return {
    ...{ id, term },
    ...(text === undefined ? {} : { text }),
    ...(typeof row === 'number' ? { matrixRow: row } : {}),
    place: placeIn(reading, ['values', index, 'id']),
  };
}

function checkValues(reading: Reading, list: VocabularyList): void {
  const names = namesOf(list);
  for (const [index, id] of names.entries()) {
    if (names.indexOf(id) === index) continue;
    reading.found.push(policyDiagnostics.report('policy/duplicate-id', placeIn(reading, ['values', index, 'id']), { id, where: list.id }));
  }
  if (names.length > MAX_VALUES) {
    reading.found.push(policyDiagnostics.report('policy/too-many-values', list.place, { list: list.id, count: names.length, limit: MAX_VALUES }));
  }
  const ours = OUR_LISTS[list.id];
  if (ours !== undefined && (ours.length !== names.length || ours.some((name) => !names.includes(name)))) {
    reading.found.push(policyDiagnostics.report('policy/list-not-ours', list.place, { list: list.id, expected: ours.join(', ') }));
  }
}
