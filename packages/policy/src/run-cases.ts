import type { Diagnostic, ReadDocument } from '@nivel/diagnostics';
import { sortedUnion } from './answer.ts';
import { decideFields, decideWithoutMisses } from './decide.ts';
import type { Decision } from './decision.ts';
import { groupBy } from './group-by.ts';
import type { Case, Expectation, Field } from './law.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { readRequest, selectFields } from './read-request.ts';
import type { Request } from './request.ts';
import type { DecisionTable } from './rule-book-to-decision-table.ts';
import { FACTS, isFact, namesOf } from './vocabulary.ts';

/** Runs every case of the book; each disagreement is a diagnostic at the place of the case. */
export function runCases(table: DecisionTable, cases: readonly Case[] = table.book.cases): readonly Diagnostic[] {
  const sound = new Set([...groupBy(cases, requestKey).values()].flatMap((own) => holding(table, own)));
  return cases.flatMap((each) => (sound.has(each) ? [] : runCase(table, each).diagnostics));
}

/** Cases of one key ask the same request, about different things. What is consented to or judged is what a case is about, so there that counts too. */
function requestKey({ situation, with: changes, about }: Case): string {
  return JSON.stringify([situation, changes, 'consent' in changes || 'judgement' in changes ? about : []]);
}

/** Of cases that ask the same request those that hold. They are decided in one call, which looks up what holds the request once for all. */
function holding(table: DecisionTable, cases: readonly [Case, ...Case[]]): readonly Case[] {
  const { request } = requestOfCase(table, cases[0]);
  if (request === undefined) return [];
  const fields = new Map(cases.flatMap(({ about }) => about.map((name) => [name, fieldFor(table, name)] as const)));
  const known = [...fields.values()].filter((field) => field !== undefined);
  const decided = new Map(decideWithoutMisses(table, request, known).map((decision, index) => [known[index], decision]));
  return cases.filter((each) =>
    each.about.every((name) => {
      const decision = decided.get(fields.get(name));
      return decision !== undefined && compareWithCase(each, decision).length === 0;
    }),
  );
}

/** The field of a name. Fields of a category that is named as a whole are decided alike, so the first of them stands for all. */
function fieldFor(table: DecisionTable, name: string): Field | undefined {
  const category = table.sets[0]?.get(name);
  return category === undefined ? table.fields[table.fieldIndex.get(name) ?? -1] : table.fields[table.categoryOfField.indexOf(category)];
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

/** One thing that a case may expect, as text: `undefined` where it does not speak of it. */
interface Expected {
  readonly name: string;
  expected(expect: Expectation): string | undefined;
  /** Asked only where something is expected: cases are run by the thousand. */
  found(decision: Decision, expect: Expectation): string;
}

const EXPECTED: readonly Expected[] = [
  { name: 'outcome', expected: (expect) => expect.outcome, found: (decision) => decision.outcome },
  { name: 'form', expected: (expect) => expect.form, found: (decision) => decision.form ?? '–' },
  { name: 'path', expected: (expect) => expect.path, found: (decision) => decision.path ?? '–' },
  { name: 'rule', expected: (expect) => expect.rule, found: (decision, expect) => ruleText(decision, expect.rule) },
  {
    name: 'provisions',
    expected: (expect) => listText(expect.provisions),
    found: ({ because }, { provisions }) => listText(sortedUnion(because.map((each) => each.provisions)).filter((id) => provisions?.includes(id))),
  },
  {
    name: 'because',
    expected: (expect) => expect.because && groundsText(Object.entries(expect.because)),
    found: (decision) => groundsText(decision.because.map(({ rule, provisions }) => [rule, provisions])),
  },
  { name: 'missing', expected: (expect) => listText(expect.missing), found: ({ missing }) => listText(missing.map(({ name }) => name)) },
  { name: 'from', expected: (expect) => listText(expect.from), found: ({ missing }) => listText(sortedUnion(missing.map(({ from }) => from))) },
  { name: 'obligations', expected: (expect) => listText(expect.obligations), found: ({ obligations }) => listText(obligations) },
  { name: 'unsettled', expected: (expect) => listText(expect.unsettled), found: ({ unsettled }) => listText(unsettled) },
];

/** Where a decision is not what a case expects of it. */
export function compareWithCase(each: Case, decision: Decision): readonly Diagnostic[] {
  const differing = EXPECTED.flatMap(({ name, expected, found }) => {
    const wanted = expected(each.expect);
    const got = wanted === undefined ? undefined : found(decision, each.expect);
    return wanted === got ? [] : [{ what: name, found: got || '–', expected: wanted || '–' }];
  });
  return differing.map((data) => policyDiagnostics.report('policy/case-fails', each.place, { name: each.name, field: decision.field, ...data }));
}

/** The expected rule where it is among those that made the answer; otherwise all of these. */
function ruleText({ because }: Decision, expected: string | undefined): string {
  const rules = because.map(({ rule }) => rule);
  return rules.find((rule) => rule === expected) ?? rules.join(', ');
}

function listText(names: readonly string[]): string;
function listText(names: readonly string[] | undefined): string | undefined;
function listText(names: readonly string[] | undefined): string | undefined {
  return names?.toSorted().join(', ');
}

/** Every rule with what it stands on, in one order. */
function groundsText(grounds: readonly (readonly [rule: string, provisions: readonly string[]])[]): string {
  const told = grounds.map(([rule, provisions]) => `${rule} [${provisions.toSorted().join(', ')}]`);
  return told.toSorted().join('; ');
}
