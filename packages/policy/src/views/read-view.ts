import { LANGUAGES, type Place, type Step, type Texts } from '@nivel/diagnostics';
import type { Situation } from '../law.ts';
import { placeIn, type Reading, readDays, readList, readName, readNames, readRecord, readText, readTexts, valueAt } from '../reading.ts';
import { namesOf, type Vocabulary } from '../vocabulary.ts';
import { readCount, readViewAggregate, readViewFields } from './read-view-fields.ts';
import { readViewRequest } from './read-view-request.ts';
import {
  DECIDERS,
  type Decider,
  FIELD_USES,
  type FieldUse,
  type LeftOutField,
  PROTECTION_MODES,
  type ProtectionMode,
  type ShownField,
  VIEW_STATES,
  type View,
  type ViewState,
} from './view.ts';

/** What a manifest may name. */
export interface ViewContext {
  readonly vocabulary: Vocabulary;
  readonly situations: readonly Situation[];
  readonly fields: readonly string[];
  readonly rowFilters: readonly string[];
  readonly aiUses: readonly string[];
}

const VIEW_KEYS = {
  required: ['id', 'title', 'text', 'state', 'roles', 'purpose', 'requests', 'rows', 'days', 'protectionOrder', 'usesAi', 'decides'],
  optional: ['showsMonths', 'yearsBack', 'fields', 'perLearner', 'leftOut', 'aggregates'],
};
const NO_TEXTS: Texts = { fi: '', sv: '', en: '' };

/** Reads the manifest of one view. Unknown names, keys and fields are reported with their places. */
export function readView(reading: Reading, context: ViewContext): View | undefined {
  const record = readRecord(reading, [], VIEW_KEYS);
  const id = readText(reading, ['id']);
  const days = readDays(reading, ['days']);
  if (record === undefined || id === undefined || days === undefined) return undefined;
  const requests = readList(reading, ['requests']).flatMap((_, index) => readViewRequest(reading, ['requests', index], context) ?? []);
  const named = { fields: context.fields, requests: requests.map((request) => request.id) };
  return {
    kind: 'view',
    id,
    title: readTexts(reading, ['title']) ?? NO_TEXTS,
    text: readTexts(reading, ['text']) ?? NO_TEXTS,
    state: (readName(reading, ['state'], { name: 'state', values: VIEW_STATES }) ?? 'draft') as ViewState,
    requests,
    days,
    ...readUse(reading, context),
    ...readShown(reading, named),
    aggregates: readList(reading, ['aggregates']).flatMap((_, index) => readViewAggregate(reading, ['aggregates', index], named) ?? []),
    place: placeIn(reading, ['id']),
    places: placesOf(reading),
  };
}

type Use = Pick<View, 'roles' | 'purpose' | 'rows' | 'protectionOrder' | 'showsMonths' | 'yearsBack' | 'usesAi' | 'decides'>;

function readUse(reading: Reading, { vocabulary, rowFilters, aiUses }: ViewContext): Use {
  return {
    roles: readNames(reading, ['roles'], { name: 'role', values: namesOf(vocabulary.role) }),
    purpose: readName(reading, ['purpose'], { name: 'purpose', values: namesOf(vocabulary.purpose) }) ?? '',
    rows: readName(reading, ['rows'], { name: 'rows', values: rowFilters }) ?? '',
    protectionOrder: (readName(reading, ['protectionOrder'], { name: 'protectionOrder', values: PROTECTION_MODES }) ?? 'none') as ProtectionMode,
    showsMonths: readCount(reading, ['showsMonths']),
    yearsBack: readCount(reading, ['yearsBack']),
    usesAi: valueAt(reading, ['usesAi']) === 'none' ? [] : readNames(reading, ['usesAi'], { name: 'usesAi', values: aiUses }),
    decides: (readName(reading, ['decides'], { name: 'decides', values: DECIDERS }) ?? 'program') as Decider,
  };
}

function readShown(reading: Reading, named: { fields: readonly string[]; requests: readonly string[] }) {
  const shown = (key: 'fields' | 'perLearner'): readonly ShownField[] =>
    readViewFields(reading, key, { named, extra: 'use' }).map(({ group, ...field }) => ({ ...field, use: useOf(reading, group) }));
  const leftOut: readonly LeftOutField[] = readViewFields(reading, 'leftOut', { named, extra: 'reason' }).map(({ group, ...field }) => ({
    ...field,
    reason: reasonOf(reading, group),
  }));
  return { fields: shown('fields'), perLearner: shown('perLearner'), leftOut };
}

function useOf(reading: Reading, group: readonly Step[]): FieldUse {
  return FIELD_USES.find((use) => use === valueAt(reading, [...group, 'use'])) ?? 'needed';
}

function reasonOf(reading: Reading, group: readonly Step[]): Texts {
  const value = (valueAt(reading, [...group, 'reason']) ?? {}) as Readonly<Record<string, unknown>>;
  const [fi = '', sv = '', en = ''] = LANGUAGES.map((language) => String(value[language] ?? '').trim());
  return { fi, sv, en };
}

function placesOf(reading: Reading): Readonly<Record<string, Place>> {
  const keys = ['roles', 'purpose', 'rows', 'protectionOrder', 'usesAi', 'decides', 'state', 'days', 'requests'];
  const uses = readUsesAi(reading).map((_, index) => [`usesAi[${index}]`, placeIn(reading, ['usesAi', index])] as const);
  return Object.fromEntries([...keys.map((key) => [key, placeIn(reading, [key])] as const), ...uses]);
}

function readUsesAi(reading: Reading): readonly unknown[] {
  const value = valueAt(reading, ['usesAi']);
  return Array.isArray(value) ? value : [];
}
