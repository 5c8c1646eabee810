import { fill, type Language, textOf } from '@nivel/diagnostics';
import {
  type Case,
  type CaseResult,
  citationText,
  DIMENSIONS,
  explain,
  explanationLines,
  OUTCOME_TERMS,
  type Outcome,
  policyDiagnostics,
  type RuleBook,
  termOf,
} from '@nivel/policy';

const TEXTS = {
  holds: { fi: 'pitää', sv: 'håller', en: 'holds' },
  fails: { fi: 'EI PIDÄ', sv: 'HÅLLER INTE', en: 'FAILS' },
  heads: {
    result: { fi: 'tulos', sv: 'resultat', en: 'result' },
    name: { fi: 'tapaus', sv: 'fall', en: 'case' },
    request: { fi: 'tilanne ja poikkeamat', sv: 'situation och avvikelser', en: 'situation and changes' },
    expected: { fi: 'odotetaan', sv: 'väntat', en: 'expected' },
    provision: { fi: 'säännös', sv: 'bestämmelse', en: 'provision' },
  },
  sum: {
    fi: '{count} tapausta, joista {failed} ei pidä',
    sv: '{count} fall, av vilka {failed} inte håller',
    en: '{count} cases, of which {failed} fail',
  },
  alike: { fi: 'sama koskee {count} muuta tietoa', sv: 'detsamma gäller {count} andra uppgifter', en: 'the same goes for {count} other fields' },
  unknown: { fi: 'ei tiedossa', sv: 'inte känt', en: 'not known' },
  answer: { fi: 'kirja vastaa:', sv: 'boken svarar:', en: 'the book answers:' },
} as const;

interface Telling {
  readonly book: RuleBook;
  readonly language: Language;
}

/** Some cases that belong together: those of one rule, or of one file. */
export interface CaseGroup {
  readonly title: string;
  readonly results: readonly CaseResult[];
}

/** The cases as a table; below a case that fails, what disagrees and the explanation of the decision. */
export function groupText({ title, results }: CaseGroup, telling: Telling): string {
  const { language } = telling;
  const { heads, holds, fails } = TEXTS;
  const head = [heads.result, heads.name, heads.request, heads.expected, heads.provision].map((text) => text[language]);
  const rows = results.map((result) => rowOf(result.case, (result.diagnostics.length === 0 ? holds : fails)[language], telling));
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  const lines = results.flatMap((result, index) => [line(rows[index] ?? []), ...failureLines(result, telling)]);
  return [title, line(head), ...lines, ''].join('\n');
}

/** The last line: how many cases there were, and how many fail. */
export function sumText(groups: readonly CaseGroup[], language: Language): string {
  const results = groups.flatMap((group) => group.results);
  return `${fill(TEXTS.sum[language], { count: results.length, failed: results.filter((each) => each.diagnostics.length > 0).length })}\n`;
}

function rowOf(each: Case, result: string, telling: Telling): readonly string[] {
  const { language, book } = telling;
  const changes = Object.entries(each.with).map(([name, value]) => changeText(name, value, telling));
  const { outcome, path, rule, missing, unsettled } = each.expect;
  const expected = [
    OUTCOME_TERMS[outcome as Outcome]?.[language] ?? outcome,
    ...(path === undefined ? [] : [termOf(book.vocabulary, 'path', path)[language]]),
    ...(rule === undefined ? [] : [rule]),
    ...(missing ?? []).map((name) => `? ${name}`),
    ...(unsettled ?? []).map((id) => `? ${id}`),
  ];
  const request = [each.situation.toUpperCase(), ...changes].join(', ');
  return [
    result,
    titleOf(each, language),
    request,
    expected.join(' · '),
    (each.expect.provisions ?? []).map((id) => citationOf(id, telling)).join(', '),
  ];
}

/** What a case changes, in the terms of the vocabulary. */
function changeText(name: string, value: string, { book, language }: Telling): string {
  const states: Readonly<Record<string, 'consent-state' | 'judgement-state'>> = { consent: 'consent-state', judgement: 'judgement-state' };
  const list = states[name] ?? DIMENSIONS.find((dimension) => dimension === name);
  if (list === undefined) return value;
  const term = value === 'unknown' ? TEXTS.unknown : termOf(book.vocabulary, list, value);
  return `${book.vocabulary[list].term[language]}: ${term[language]}`;
}

function titleOf({ name, title }: Case, language: Language): string {
  return title?.[language] ?? name;
}

function citationOf(version: string, { book, language }: Telling): string {
  const provision = book.provisions.find((each) => each.id === version || each.versions.some(({ id }) => id === version));
  return provision === undefined ? version : citationText(book, provision, language);
}

function failureLines({ decisions, diagnostics }: CaseResult, { book, language }: Telling): readonly string[] {
  if (diagnostics.length === 0) return [];
  const decision = decisions.find(({ field }) => diagnostics.some(({ data }) => data['field'] === field));
  const told = diagnostics.filter(({ data }) => decision === undefined || data['field'] === decision.field);
  const alike = new Set(diagnostics.map(({ data }) => data['field'])).size - 1;
  const more = alike > 0 ? [`! ${fill(TEXTS.alike[language], { count: alike })}`] : [];
  const wrong = [...told.map((diagnostic) => `! ${textOf([policyDiagnostics], diagnostic, language).message}`), ...more];
  const answer: readonly string[] = decision === undefined ? [] : [TEXTS.answer[language], ...explanationLines(explain(book, decision, language))];
  return [...wrong, ...answer].map((line) => `      ${line}`);
}
