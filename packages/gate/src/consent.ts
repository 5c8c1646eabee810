import { type Diagnostic, hasErrors, nearestName, type Place } from '@nivel/diagnostics';
import { type DayNumber, type DecisionTable, namesOf, parseDay } from '@nivel/policy';
import { gateDiagnostics } from './gate-diagnostics.ts';
import { readRecordList, type WrittenRecord } from './read-record-list.ts';
import { CATEGORY_PATTERN, FIELD_PATTERN, LEARNER_KEY, listSchema, PURPOSE, RECEIVER_ORGANISATION, type RecordShape } from './record-shape.ts';

const STATES = ['given', 'refused', 'withdrawn', 'expired'] as const;
const GIVERS = ['learner', 'guardian'] as const;

/** What one person said once about one group of data of one learner, for one purpose and one receiver. */
export interface Consent {
  readonly learnerKey: string;
  /** A field, or a category for all its fields. */
  readonly scope: string;
  readonly purpose: string;
  readonly receiverOrganisation: string;
  readonly state: (typeof STATES)[number];
  readonly givenBy: (typeof GIVERS)[number];
  readonly givenOn: DayNumber;
  readonly withdrawnOn: DayNumber | undefined;
  readonly expiresOn: DayNumber | undefined;
  /** The office that judged that the learner cannot judge what the consent means; needed where the guardian then gives it. */
  readonly capacityJudgedBy: string | undefined;
  readonly place: Place;
}

export interface ReadConsentsResult {
  /** `undefined` when anything in the file is an error. */
  readonly consents: readonly Consent[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const CONSENT_SHAPE: RecordShape = {
  learnerKey: LEARNER_KEY,
  category: {
    value: { kind: 'text', max: 60, pattern: CATEGORY_PATTERN },
    required: false,
    description: 'The category of data, where the consent is about all its fields',
  },
  field: { value: { kind: 'text', max: 120, pattern: FIELD_PATTERN }, required: false, description: 'The field, where the consent is about one' },
  purpose: PURPOSE,
  receiverOrganisation: RECEIVER_ORGANISATION,
  state: { value: { kind: 'one-of', values: STATES }, required: true, description: 'What was said; on a given day the days below decide' },
  givenBy: { value: { kind: 'one-of', values: GIVERS }, required: true, description: 'Who answered' },
  givenOn: { value: { kind: 'day' }, required: true, description: 'The day of the answer; before it nobody has been asked' },
  withdrawnOn: {
    value: { kind: 'day' },
    required: false,
    description: 'The first day on which the consent no longer holds because it was withdrawn',
  },
  expiresOn: { value: { kind: 'day' }, required: false, description: 'The first day on which the consent no longer holds because its time is over' },
  capacityJudgedBy: {
    value: { kind: 'text', max: 100 },
    required: false,
    description: 'The office that judged that the learner cannot judge the matter, where the guardian therefore answered',
  },
};

const LIST = {
  id: 'https://w3id.org/nivel/1/consents',
  title: 'Consents',
  description: 'Recorded consents: one record for one learner, one category or field, one purpose and one receiver.',
};

const CONDITIONS = {
  oneOf: [{ required: ['category'] }, { required: ['field'] }],
  allOf: [
    inState('withdrawn', { required: ['withdrawnOn'] }),
    inState('expired', { required: ['expiresOn'] }),
    inState('refused', { not: { anyOf: [{ required: ['withdrawnOn'] }, { required: ['expiresOn'] }] } }),
  ],
};

/** What a record in a state must be besides: it is in another state, or it is so. */
function inState(state: Consent['state'], rule: object): object {
  return { anyOf: [{ properties: { state: { not: { const: state } } } }, rule] };
}

/** The published JSON Schema, made from the shape that the reader uses. */
export function consentsSchema(): object {
  return listSchema(LIST, CONSENT_SHAPE, CONDITIONS);
}

/**
 * Reads the file of consents: a JSON list of records of a closed shape. One faulty record closes the whole file, because the faulty one may be
 * the refusal. Errors: `gate/not-a-list`, `gate/record-*`, `gate/unknown-field`, `gate/consent-*`.
 */
export function readConsents(text: string, file: string, table: DecisionTable): ReadConsentsResult {
  const list = readRecordList(text, file, CONSENT_SHAPE);
  if (list.records === undefined) return { consents: undefined, diagnostics: list.diagnostics };
  const found = [...list.diagnostics, ...list.records.flatMap((record) => faultsOf(record, table))];
  return { consents: hasErrors(found) ? undefined : list.records.map(toConsent), diagnostics: found };
}

function faultsOf(record: WrittenRecord, table: DecisionTable): Diagnostic[] {
  return [...scopeFaults(record, table), ...dayFaults(record)];
}

function scopeFaults({ values, place }: WrittenRecord, { book }: DecisionTable): Diagnostic[] {
  const { category, field } = values;
  if ((category === undefined) === (field === undefined)) return [gateDiagnostics.report('gate/consent-scope', place, {})];
  const known = field === undefined ? namesOf(book.vocabulary.category) : book.fields.map((each) => each.field);
  const written = field ?? category ?? '';
  return known.includes(written) ? [] : [gateDiagnostics.report('gate/unknown-field', place, { nearest: nearestName(written, known) ?? '–' })];
}

function dayFaults({ values, place }: WrittenRecord): Diagnostic[] {
  const { state, givenOn = '', withdrawnOn, expiresOn } = values;
  const faults: Diagnostic[] = [];
  const fault = (key: string) => faults.push(gateDiagnostics.report('gate/consent-days', place, { key, state: state ?? '' }));
  if (state === 'withdrawn' && withdrawnOn === undefined) fault('withdrawnOn');
  if (state === 'expired' && expiresOn === undefined) fault('expiresOn');
  if (state === 'refused' && withdrawnOn !== undefined) fault('withdrawnOn');
  if (state === 'refused' && expiresOn !== undefined) fault('expiresOn');
  if (withdrawnOn !== undefined && withdrawnOn < givenOn) fault('withdrawnOn');
  if (expiresOn !== undefined && expiresOn <= givenOn) fault('expiresOn');
  return faults;
}

function toConsent({ values, place }: WrittenRecord): Consent {
  return {
    learnerKey: values['learnerKey'] ?? '',
    scope: values['field'] ?? values['category'] ?? '',
    purpose: values['purpose'] ?? '',
    receiverOrganisation: values['receiverOrganisation'] ?? '',
    state: STATES.find((state) => state === values['state']) ?? 'refused',
    givenBy: GIVERS.find((giver) => giver === values['givenBy']) ?? 'guardian',
    givenOn: dayOf(values['givenOn']) ?? 0,
    withdrawnOn: dayOf(values['withdrawnOn']),
    expiresOn: dayOf(values['expiresOn']),
    capacityJudgedBy: values['capacityJudgedBy'],
    place,
  };
}

function dayOf(written: string | undefined): DayNumber | undefined {
  return written === undefined ? undefined : parseDay(written);
}
