import { compareText } from '@nivel/diagnostics';
import type { Decision, Form, Outcome } from '@nivel/policy';
import type { LearnerCase } from './learner-case.ts';

/** Why a field has its outcome: as the rule book decided, or what in the gate kept it back besides. */
export type Reason =
  | 'decided'
  | 'field-not-in-book'
  /** Released in a form that a file of records cannot have. */
  | 'form-not-made'
  /** Free text, and the rule releases an extract. */
  | 'left-out-of-extract'
  /** The learner's key may not go, and without it no field of the record says whose it is. */
  | 'identity-not-released'
  /** Only the key would be left, and it would tell that there is a record. */
  | 'nothing-beside-the-key';

export interface FieldVerdict {
  readonly field: string;
  readonly property: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** `undefined`: the field is not in the book. */
  readonly decision: Decision | undefined;
}

/** What happens to the properties that records of one entity, one case and the same filled properties have. */
export interface RecordVerdict {
  readonly index: number;
  readonly entity: string;
  readonly learnerCase: LearnerCase;
  /** In the order of the model. */
  readonly fields: readonly FieldVerdict[];
  /** The properties that go out; empty: the record stays. */
  readonly released: readonly string[];
}

export const KEY_PROPERTY = 'learnerKey';
/** The forms that a file of records can have. */
const MADE_FORMS: readonly (Form | null)[] = ['as-it-is', 'extract', null];

/** Gives each kind of record its verdict once and remembers it. */
export interface VerdictDesk {
  verdictOf(entity: string, properties: readonly string[], learnerCase: LearnerCase): RecordVerdict;
  readonly verdicts: readonly RecordVerdict[];
}

export interface VerdictSetting {
  readonly fieldIndex: ReadonlyMap<string, number>;
  readonly freeText: ReadonlySet<string>;
}

export function openVerdictDesk(setting: VerdictSetting): VerdictDesk {
  const known = new Map<string, RecordVerdict>();
  const verdicts: RecordVerdict[] = [];
  return {
    verdicts,
    verdictOf(entity, properties, learnerCase) {
      const key = `${learnerCase.index} ${entity} ${properties.join(' ')}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const fields = fieldVerdicts(sortedFields(entity, properties, setting), learnerCase, setting);
      const released = fields.filter((field) => field.outcome === 'release').map((field) => field.property);
      const made: RecordVerdict = Object.freeze({ index: verdicts.length, entity, learnerCase, fields, released });
      known.set(key, made);
      verdicts.push(made);
      return made;
    },
  };
}

export interface NamedField {
  readonly field: string;
  readonly property: string;
}

function sortedFields(entity: string, properties: readonly string[], { fieldIndex }: VerdictSetting): readonly NamedField[] {
  const position = (field: string) => fieldIndex.get(field) ?? Number.MAX_SAFE_INTEGER;
  const fields = properties.map((property) => ({ field: `${entity}.${property}`, property }));
  return fields.toSorted((a, b) => position(a.field) - position(b.field) || compareText(a.field, b.field));
}

function fieldVerdicts(fields: readonly NamedField[], { decisions }: LearnerCase, { freeText }: VerdictSetting): readonly FieldVerdict[] {
  const decided = fields.map((named) => ownVerdict(named, decisions.get(named.field), freeText));
  const key = decided.find((field) => field.property === KEY_PROPERTY);
  const bound = decided.map((field) => boundByKey(field, key?.outcome ?? 'withhold'));
  const useful = bound.some((field) => field.outcome === 'release' && field.property !== KEY_PROPERTY);
  return bound.map((field) =>
    field.property === KEY_PROPERTY && field.outcome === 'release' && !useful ? keep(field, 'nothing-beside-the-key') : field,
  );
}

/** The verdict on a field by itself, before the key of its record is looked at. */
export function ownVerdict(named: NamedField, decision: Decision | undefined, freeText: ReadonlySet<string>): FieldVerdict {
  if (decision === undefined) return { ...named, outcome: 'withhold', reason: 'field-not-in-book', decision };
  const verdict: FieldVerdict = { ...named, outcome: decision.outcome, reason: 'decided', decision };
  if (decision.outcome === 'withhold') return verdict;
  // What could not go out even with the answer is not asked for either.
  if (!MADE_FORMS.includes(decision.form)) return keep(verdict, 'form-not-made');
  return decision.form === 'extract' && freeText.has(named.field) ? keep(verdict, 'left-out-of-extract') : verdict;
}

function boundByKey(field: FieldVerdict, key: Outcome): FieldVerdict {
  if (key === 'release' || field.property === KEY_PROPERTY || field.outcome === 'withhold') return field;
  return key === 'ask' && field.outcome === 'ask' ? field : keep(field, 'identity-not-released');
}

function keep(field: FieldVerdict, reason: Reason): FieldVerdict {
  return { ...field, outcome: 'withhold', reason };
}
