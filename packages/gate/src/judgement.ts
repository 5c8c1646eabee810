import { type Diagnostic, hasErrors, nearestName, type Place } from '@nivel/diagnostics';
import { type DayNumber, type DecisionTable, namesOf, parseDay } from '@nivel/policy';
import { gateDiagnostics } from './gate-diagnostics.ts';
import { readRecordList, type WrittenRecord } from './read-record-list.ts';
import { FIELD_PATTERN, LEARNER_KEY, listSchema, PURPOSE, RECEIVER_ORGANISATION, type RecordShape } from './record-shape.ts';

const VERDICTS = ['necessary', 'not-necessary'] as const;

/** A person's recorded view whether one field is strictly necessary for one learner, for one purpose and one receiver. */
export interface Judgement {
  readonly learnerKey: string;
  readonly field: string;
  readonly purpose: string;
  readonly receiverOrganisation: string;
  readonly judgedOn: DayNumber;
  /** The office that judged, not the name of a person. */
  readonly judgedBy: string;
  readonly verdict: (typeof VERDICTS)[number];
  readonly reason: string;
  readonly place: Place;
}

export interface ReadJudgementsResult {
  /** `undefined` when anything in the file is an error. */
  readonly judgements: readonly Judgement[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const JUDGEMENT_SHAPE: RecordShape = {
  learnerKey: LEARNER_KEY,
  field: { value: { kind: 'text', max: 120 }, required: true, description: 'The one field that was judged: neither a category nor a pattern' },
  purpose: PURPOSE,
  receiverOrganisation: RECEIVER_ORGANISATION,
  judgedOn: { value: { kind: 'day' }, required: true, description: 'The day of the judgement; before it the field is not judged' },
  judgedBy: {
    value: { kind: 'text', max: 100, pattern: '^[^@]+$' },
    required: true,
    description: 'The office that judged, such as special needs teacher; not the name of a person',
  },
  verdict: { value: { kind: 'one-of', values: VERDICTS }, required: true, description: 'Whether the field is strictly necessary for this learner' },
  reason: { value: { kind: 'text', max: 500 }, required: true, description: 'Why, for this learner; it is never given to the receiver' },
};

const LIST = {
  id: 'https://w3id.org/nivel/1/judgements',
  title: 'Judgements of necessity',
  description: 'Recorded judgements of strict necessity: one record for one learner, one field, one purpose and one receiver.',
};

/** The published JSON Schema, made from the shape that the reader uses. */
export function judgementsSchema(): object {
  return listSchema(LIST, JUDGEMENT_SHAPE, { allOf: [{ properties: { field: { type: 'string', pattern: FIELD_PATTERN } } }] });
}

/**
 * Reads the file of judgements: a JSON list of records of a closed shape. A judgement is about one learner and one field; a category or a
 * pattern is an error. Errors: `gate/not-a-list`, `gate/record-*`, `gate/unknown-field`, `gate/judgement-too-wide`.
 */
export function readJudgements(text: string, file: string, table: DecisionTable): ReadJudgementsResult {
  const list = readRecordList(text, file, JUDGEMENT_SHAPE);
  if (list.records === undefined) return { judgements: undefined, diagnostics: list.diagnostics };
  const known: KnownNames = {
    fields: new Set(table.book.fields.map((field) => field.field)),
    categories: new Set(namesOf(table.book.vocabulary.category)),
  };
  const found = [...list.diagnostics, ...list.records.flatMap((record) => fieldFaults(record, known))];
  return { judgements: hasErrors(found) ? undefined : list.records.map(toJudgement), diagnostics: found };
}

interface KnownNames {
  readonly fields: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

function fieldFaults({ values, place }: WrittenRecord, known: KnownNames): Diagnostic[] {
  const field = values['field'] ?? '';
  if (known.fields.has(field)) return [];
  if (known.categories.has(field) || field.includes('*')) return [gateDiagnostics.report('gate/judgement-too-wide', place, {})];
  return [gateDiagnostics.report('gate/unknown-field', place, { nearest: nearestName(field, [...known.fields]) ?? '–' })];
}

function toJudgement({ values, place }: WrittenRecord): Judgement {
  return {
    learnerKey: values['learnerKey'] ?? '',
    field: values['field'] ?? '',
    purpose: values['purpose'] ?? '',
    receiverOrganisation: values['receiverOrganisation'] ?? '',
    judgedOn: parseDay(values['judgedOn'] ?? '') ?? 0,
    judgedBy: values['judgedBy'] ?? '',
    verdict: VERDICTS.find((verdict) => verdict === values['verdict']) ?? 'not-necessary',
    reason: values['reason'] ?? '',
    place,
  };
}
