import { OUTCOMES, type Outcome, parseDay } from '@nivel/policy';

/** One line of a disclosure log, `ledger.jsonl` of the gate: one learner, one entity, the fields that share a decision. */
export interface LedgerLine {
  readonly learnerKey: string;
  readonly fields: readonly string[];
  readonly outcome: Outcome;
  readonly form: string | null;
  readonly path: string | null;
  readonly because: readonly { readonly rule: string; readonly provisions: readonly string[] }[];
  /** The day of law of the release. */
  readonly day: string;
  readonly purpose: string;
  readonly receiverOrganisation: string;
  readonly versions: { readonly model: string; readonly ruleBook: string };
}

type Json = Readonly<Record<string, unknown>>;

const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,40})?$/;

/** A row of a log as what it says, and only that; `undefined` when it is no such row. What else stands in the row is left behind. */
export function ledgerLineOf(row: string): LedgerLine | undefined {
  const line = recordOf(parsed(row));
  if (line === undefined) return undefined;
  const { learnerKey, fields, outcome, form, path, day, purpose, receiverOrganisation } = line;
  const because = becauseOf(line['because']);
  const versions = versionsOf(recordOf(line['versions']));
  const known = OUTCOMES.find((each) => each === outcome);
  if (!isText(learnerKey) || !isText(purpose) || !isText(receiverOrganisation) || !isTexts(fields) || fields.length === 0) return undefined;
  if (!isText(day) || parseDay(day) === undefined || known === undefined || !isTextOrNull(form) || !isTextOrNull(path)) return undefined;
  if (because === undefined || versions === undefined) return undefined;
  return { learnerKey, fields, outcome: known, form, path, because, day, purpose, receiverOrganisation, versions };
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}

function becauseOf(value: unknown): LedgerLine['because'] | undefined {
  if (!Array.isArray(value)) return undefined;
  const reasons = value.flatMap((each) => {
    const { rule, provisions } = recordOf(each) ?? {};
    return isText(rule) && isTexts(provisions) ? [{ rule, provisions }] : [];
  });
  return reasons.length === value.length ? reasons : undefined;
}

function versionsOf(value: Json | undefined): LedgerLine['versions'] | undefined {
  const { model, ruleBook } = value ?? {};
  return isText(model) && isText(ruleBook) && VERSION.test(model) && VERSION.test(ruleBook) ? { model, ruleBook } : undefined;
}

function recordOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
