import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { type DiagnosticTable, textOf } from './diagnostic-table.ts';
import { compareText, formatPlace, type Place } from './place.ts';
import type { Language } from './texts.ts';

/**
 * One thing that was looked at: it passes when nothing wrong was found at its place.
 *
 * @example
 * const thing: CheckedThing = { group: 'grades', name: 'birthDate', place: { file: 'nivel.yaml', line: 7, column: 5 } };
 */
export interface CheckedThing {
  /** The suite that it is counted in, such as a file or a dataset. */
  readonly group: string;
  readonly name: string;
  readonly place: Place;
}

/**
 * What the report is written in, and what it is about.
 *
 * @example
 * const format: JunitFormat = { language: 'sv', checked: [] };
 */
export interface JunitFormat {
  readonly language: Language;
  /** What was looked at, so that a test report shows what passed too. */
  readonly checked: readonly CheckedThing[];
}

interface TestCase {
  readonly group: string;
  readonly name: string;
  readonly found: readonly Diagnostic[];
}

/**
 * Diagnostics as JUnit XML, as CI servers read it: what was looked at is a test case, an error at its place a failure, and anything milder
 * its output. A diagnostic at any other place is a case of its own. There are no times in it: the same input gives the same bytes.
 *
 * @example
 * const checked = [{ group: 'grades', name: 'birthDate', place: { file: 'nivel.yaml', line: 7, column: 5 } }];
 * const report = formatJunit([documentDiagnostics], [], { language: 'en', checked });
 * console.log(report.includes('tests="1" failures="0"')); // true
 */
export function formatJunit(tables: readonly Pick<DiagnosticTable, 'rows'>[], diagnostics: readonly Diagnostic[], format: JunitFormat): string {
  const cases = testCases(diagnostics.toSorted(compareDiagnostics), format.checked);
  const groups = [...new Set(cases.map(({ group }) => group))].toSorted(compareText);
  const suites = groups.map((group) =>
    suiteText(
      group,
      cases.filter((each) => each.group === group),
      (found) => reportText(tables, found, format.language),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="nivel" ${countsOf(cases)}>\n${suites.join('')}</testsuites>\n`;
}

function testCases(sorted: readonly Diagnostic[], checked: readonly CheckedThing[]): readonly TestCase[] {
  const things = new Map<string, { readonly group: string; readonly name: string; readonly found: Diagnostic[] }>();
  for (const { group, name, place } of checked) things.set(keyOf(place), { group, name, found: [] });
  const others = sorted.flatMap((diagnostic) => {
    const thing = things.get(keyOf(diagnostic.place));
    if (thing === undefined) return [diagnosticCase(diagnostic)];
    thing.found.push(diagnostic);
    return [];
  });
  return [...things.values(), ...others];
}

function keyOf({ file, path, line, column }: Place): string {
  return JSON.stringify(path === undefined ? [file, line, column] : [file, path]);
}

function diagnosticCase(diagnostic: Diagnostic): TestCase {
  const { file, ...within } = diagnostic.place;
  return { group: file ?? 'nivel', name: [diagnostic.code, formatPlace(within)].filter((part) => part !== '').join(' '), found: [diagnostic] };
}

function isFailure({ found }: TestCase): boolean {
  return found.some(({ severity }) => severity === 'error');
}

function countsOf(cases: readonly TestCase[]): string {
  return `tests="${cases.length}" failures="${cases.filter(isFailure).length}" errors="0"`;
}

function suiteText(group: string, cases: readonly TestCase[], report: (found: Diagnostic) => Report): string {
  const lines = cases.map((each) => caseText(each, each.found.map(report)));
  return `  <testsuite name="${escaped(group)}" ${countsOf(cases)}>\n${lines.join('')}  </testsuite>\n`;
}

interface Report {
  readonly severity: Diagnostic['severity'];
  readonly code: string;
  readonly message: string;
  readonly text: string;
}

function reportText(tables: readonly Pick<DiagnosticTable, 'rows'>[], diagnostic: Diagnostic, language: Language): Report {
  const { message, remedy } = textOf(tables, diagnostic, language);
  const { severity, code, place } = diagnostic;
  return { severity, code, message, text: `${formatPlace(place)}\n${message}\n-> ${remedy}` };
}

function caseText({ group, name }: TestCase, reports: readonly Report[]): string {
  const head = `    <testcase classname="${escaped(group)}" name="${escaped(name)}"`;
  if (reports.length === 0) return `${head}/>\n`;
  const failures = reports.filter(({ severity }) => severity === 'error');
  const milder = reports.filter(({ severity }) => severity !== 'error');
  const parts = [
    ...failures.map(({ code, message, text }) => `      <failure type="${escaped(code)}" message="${escaped(message)}">${escaped(text)}</failure>\n`),
    ...(milder.length === 0 ? [] : [`      <system-out>${escaped(milder.map(({ code, text }) => `${text} [${code}]`).join('\n\n'))}</system-out>\n`]),
  ];
  return `${head}>\n${parts.join('')}    </testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** What XML 1.0 cannot hold, not even as a reference: control characters, lone surrogates and two non-characters. */
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replaceAll(IMPOSSIBLE, '\uFFFD').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
