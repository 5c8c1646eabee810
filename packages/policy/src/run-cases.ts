import type { Diagnostic, ReadDocument } from '@nivel/diagnostics';
import { sortedUnion } from './answer.ts';
import { decideFields, decideWithoutMisses } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Case, Field } from './law.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { readRequest, selectFields } from './read-request.ts';
import type { Request } from './request.ts';
import type { DecisionTable } from './rule-book-to-decision-table.ts';
import { FACTS, isFact, namesOf } from './vocabulary.ts';

/** Runs every case of the book; each disagreement is a diagnostic at the place of the case. */
export function runCases(table: DecisionTable, cases: readonly Case[] = table.book.cases): readonly Diagnostic[] {
  const first = new Map(table.fields.map((field) => [field.category, field] as const).toReversed());
  return cases.flatMap((each) => (holds(table, each, first) ? [] : runCase(table, each).diagnostics));
}

/** Whether a case holds. Fields of a category that is named as a whole are decided alike, so the first of them stands for all. */
function holds(table: DecisionTable, each: Case, first: ReadonlyMap<string, Field>): boolean {
  const { request } = requestOfCase(table, each);
  const fields = each.about.map((name) => first.get(name) ?? table.fields[table.fieldIndex.get(name) ?? -1]);
  if (request === undefined || fields.some((field) => field === undefined)) return false;
  return decideWithoutMisses(table, request, fields as readonly Field[]).every((decision) => compareWithCase(each, decision).length === 0);
}

/** What became of one case: the decisions that it got, and where they disagree with it. */
export interface CaseResult {
  readonly case: Case;
  readonly decisions: readonly Decision[];
  /** Empty: the case holds. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs one case, and keeps the decisions so that they can be explained. */
export function runCase(table: DecisionTable, each: Case): CaseResult {
  const made = requestOfCase(table, each);
  if (made.request === undefined) return { case: each, decisions: [], diagnostics: made.diagnostics };
  const selected = fieldsAbout(table, each);
  const decisions = decideFields(table, made.request, selected.fields);
  const disagreements = decisions.flatMap((decision) => compareWithCase(each, decision));
  return { case: each, decisions, diagnostics: [...selected.diagnostics, ...toldTogether(disagreements)] };
}

/** Fields that disagree in the same way are one diagnostic: the first by its name, and how many more. */
function toldTogether(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify({ ...diagnostic.data, field: '' });
    groups.set(key, [...(groups.get(key) ?? []), diagnostic]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined || more.length === 0) return first ?? [];
    return [{ ...first, data: { ...first.data, field: `${first.data['field']} + ${more.length}` } }];
  });
}

/** What the request of a case is looked up in. */
export type CaseBook = Pick<DecisionTable, 'book' | 'fields'>;

/** What a case is about: fields by name, or all fields of a category. */
export function fieldsAbout(table: CaseBook, each: Case): { fields: readonly Field[]; diagnostics: readonly Diagnostic[] } {
  const categories = namesOf(table.book.vocabulary.category);
  const names = each.about.flatMap((name) => {
    if (!categories.includes(name)) return [name];
    return table.fields.filter((field) => field.category === name).map((field) => field.field);
  });
  const selected = selectFields(names, table.fields);
  return { fields: selected.fields, diagnostics: selected.diagnostics.map((diagnostic) => ({ ...diagnostic, place: each.place })) };
}

/** The request of a case: the situation's example with the case's changes. A fact that is changed to `unknown` is left out. */
export function requestOfCase(table: CaseBook, each: Case): { request: Request | undefined; diagnostics: readonly Diagnostic[] } {
  const situation = table.book.situations.find((known) => known.id === each.situation);
  if (situation === undefined) {
    const data = { name: each.situation, what: 'situation', nearest: table.book.situations.map((known) => known.id).join(', ') };
    return { request: undefined, diagnostics: [policyDiagnostics.report('policy/unknown-reference', each.place, data)] };
  }
  const written = changed(situation.example, each);
  const read = readRequest(writtenAt(each, written), { vocabulary: table.book.vocabulary, fields: table.fields });
  return { request: read.request, diagnostics: read.diagnostics.map((diagnostic) => ({ ...diagnostic, place: each.place })) };
}

/** A request that no file holds: wherever something is wrong with it, the place is the case's. */
function writtenAt({ place }: Case, value: unknown): ReadDocument {
  return { file: place.file ?? '', value, placeOf: () => place, placeOfKey: () => place };
}

function changed(example: Readonly<Record<string, unknown>>, each: Case): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...(example['facts'] as object | undefined) };
  const request: Record<string, unknown> = { ...example };
  for (const [key, value] of Object.entries(each.with)) {
    if (key === 'consent') request['consents'] = Object.fromEntries(each.about.map((name) => [name, value]));
    else if (key === 'judgement') request['judgements'] = Object.fromEntries(each.about.map((name) => [name, value]));
    else if (!isFact(key)) request[key] = value;
    else facts[key] = value;
  }
  for (const fact of FACTS) if (facts[fact] === 'unknown') delete facts[fact];
  return { ...request, facts };
}

/** Where a decision is not what a case expects of it. */
export function compareWithCase(each: Case, decision: Decision): readonly Diagnostic[] {
  const { expect } = each;
  const rulesOf = () => decision.because.map(({ rule }) => rule);
  const lists = (name: string, expected: readonly string[] | undefined, found: () => readonly string[]) => ({
    name,
    expected: expected?.toSorted().join(', '),
    found: () => found().toSorted().join(', '),
  });
  // What a case does not speak of is not put together: cases are run by the thousand.
  const checks: readonly { readonly name: string; readonly expected: string | undefined; found(): string }[] = [
    { name: 'outcome', expected: expect.outcome, found: () => decision.outcome },
    { name: 'form', expected: expect.form, found: () => decision.form ?? '–' },
    { name: 'path', expected: expect.path, found: () => decision.path ?? '–' },
    { name: 'rule', expected: expect.rule, found: () => rulesOf().find((rule) => rule === expect.rule) ?? rulesOf().join(', ') },
    lists('provisions', expect.provisions, () =>
      sortedUnion(decision.because.map((because) => because.provisions)).filter((id) => expect.provisions?.includes(id)),
    ),
    {
      name: 'because',
      expected: expect.because && groundsText(Object.entries(expect.because)),
      found: () => groundsText(decision.because.map(({ rule, provisions }) => [rule, provisions])),
    },
    lists('missing', expect.missing, () => decision.missing.map((missing) => missing.name)),
    lists('from', expect.from, () => sortedUnion(decision.missing.map((missing) => missing.from))),
    lists('obligations', expect.obligations, () => decision.obligations),
    lists('unsettled', expect.unsettled, () => decision.unsettled),
  ];
  return checks.flatMap((check) => {
    const { name, expected } = check;
    const found = expected === undefined ? undefined : check.found();
    if (expected === found) return [];
    const data = { name: each.name, field: decision.field, what: name, found: found || '–', expected: expected || '–' };
    return [policyDiagnostics.report('policy/case-fails', each.place, data)];
  });
}

/** Every rule with what it stands on, in one order. */
function groundsText(grounds: readonly (readonly [rule: string, provisions: readonly string[]])[]): string {
  const told = grounds.map(([rule, provisions]) => `${rule} [${provisions.toSorted().join(', ')}]`);
  return told.toSorted().join('; ');
}
