/** A case as the form holds it: names of the request and the facts, and what is recorded by category. */
export interface CaseState {
  readonly day: string;
  /** By the name of a dimension; a fact that is not known is left out. */
  readonly values: Readonly<Record<string, string>>;
  readonly consents: Readonly<Record<string, string>>;
  readonly judgements: Readonly<Record<string, string>>;
}

const CONSENT = 'consent.';
const JUDGEMENT = 'judgement.';

/** Writes a case into the part of the address that no server sees. */
export function addressOf(state: CaseState): string {
  const parameters = new URLSearchParams({ day: state.day, ...state.values });
  for (const [category, value] of Object.entries(state.consents)) parameters.set(CONSENT + category, value);
  for (const [category, value] of Object.entries(state.judgements)) parameters.set(JUDGEMENT + category, value);
  parameters.sort();
  return `#${parameters}`;
}

/** Reads a case from an address. Names are checked where they are used: the form has no such choice, the engine no such value. */
export function stateOf(hash: string): CaseState | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const day = parameters.get('day');
  if (day === null) return undefined;
  const entries = [...parameters].filter(([name]) => name !== 'day');
  const below = (prefix: string) =>
    Object.fromEntries(entries.filter(([name]) => name.startsWith(prefix)).map(([name, value]) => [name.slice(prefix.length), value]));
  const values = Object.fromEntries(entries.filter(([name]) => !name.includes('.')));
  return { day, values, consents: below(CONSENT), judgements: below(JUDGEMENT) };
}
