import { type Decision, type DecisionTable, decideFields, FACTS, parseDay, type Request } from '@nivel/policy';

export const LEDGER = 'ledger.jsonl';

/** A line of a ledger as far as it is decided again. */
export interface LedgerLine {
  readonly fields: readonly string[];
  readonly day: string;
  readonly facts: Request['facts'];
  readonly request: string;
  readonly decided: Decision['outcome'] | null;
  readonly form: Decision['form'];
  readonly path: Decision['path'];
  readonly because: Decision['because'];
  readonly missing: Decision['missing'];
  readonly obligations: readonly string[];
  readonly unsettled: readonly string[];
  readonly positions?: Decision['positions'];
  readonly judgement?: Request['judgements'][string];
  readonly consent?: Request['consents'][string];
}

/** What a rule book decides about the fields of a line. `undefined`: it does not know the field. */
export function decideLine(
  line: LedgerLine,
  table: DecisionTable,
  asked: Request,
): readonly { readonly field: string; readonly decision: Decision | undefined }[] {
  const request = requestOfLine(line, asked);
  return line.fields.map((name) => {
    const field = table.fields.find((each) => each.field === name);
    return { field: name, decision: field === undefined ? undefined : decideFields(table, request, [field])[0] };
  });
}

/** A line of a ledger; `undefined` where the text is not one as it was written. */
export function readLine(text: string): LedgerLine | undefined {
  try {
    const line = JSON.parse(text) as Partial<LedgerLine> | null;
    const sound = Array.isArray(line?.fields) && typeof line.day === 'string' && typeof line.facts === 'object' && JSON.stringify(line) === text;
    return sound ? (line as LedgerLine) : undefined;
  } catch {
    return undefined;
  }
}

/** The request as it was decided for the learners of a line: the stated one, with their facts and what was recorded of them. */
function requestOfLine(line: LedgerLine, asked: Request): Request {
  const states = <T>(state: T | undefined): Readonly<Record<string, T>> =>
    state === undefined ? {} : Object.fromEntries(line.fields.map((field) => [field, state]));
  const facts = Object.fromEntries(FACTS.flatMap((fact) => (line.facts[fact] === undefined ? [] : [[fact, line.facts[fact]]])));
  return { ...asked, day: parseDay(line.day) ?? asked.day, facts, consents: states(line.consent), judgements: states(line.judgement) };
}
