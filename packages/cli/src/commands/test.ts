import { existsSync } from 'node:fs';
import { type Diagnostic, hasErrors, LANGUAGES, nearestName } from '@nivel/diagnostics';
import { type Case, compileRuleBook, type DecisionTable, type RuleBook, readCaseTable, runCase } from '@nivel/policy';
import { type CaseGroup, groupText, sumText } from '../cases/case-text.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Command } from '../command.ts';
import { projectRootOf } from '../data-folders.ts';
import { EXIT } from '../exit-codes.ts';
import { readInputText } from '../input-files.ts';
import { languageOf } from '../language.ts';
import { ruleBookNamed } from '../open-rule-book.ts';
import { FORMATS, formatDiagnostics, tellProblems } from '../report.ts';

export const command: Command = {
  usage: 'nivel test [RULE | TABLE.csv ...] [--rule-book DIR|REF|VERSION] [--lang fi|sv|en] [--format human|json|sarif]',
  about: {
    fi: 'ajaa säännön esimerkkitapaukset tai juristin taulukon ja selittää tapauksen, joka ei pidä',
    sv: 'kör en regels exempelfall eller en jurists tabell och förklarar ett fall som inte håller',
    en: 'runs the cases of a rule, or the table of a lawyer, and explains a case that fails',
  },
  options: { 'rule-book': { kind: 'value' }, lang: { kind: 'value', oneOf: LANGUAGES }, format: { kind: 'value', oneOf: FORMATS } },
  positionals: 'any',
  async run(given, terminal) {
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    const { installed, diagnostics } = await ruleBookNamed(given.values['rule-book'] ?? projectRootOf('.'));
    if (installed === undefined) {
      tellProblems(speaking, diagnostics);
      return EXIT.wrongUse;
    }
    const { book } = installed;
    const asked = await casesAsked(given.positionals, book);
    tellProblems(speaking, asked.diagnostics);
    if (hasErrors(asked.diagnostics)) return EXIT.wrongUse;
    const groups = run(asked.groups, compileRuleBook(book));
    const failures = groups.flatMap((group) => group.results.flatMap((result) => result.diagnostics));
    const format = given.values['format'] ?? 'human';
    if (format === 'sarif') terminal.out(formatDiagnostics(failures, format, { language: speaking.language, colour: false }));
    else if (format === 'json') terminal.out(groupsJson(groups));
    else
      terminal.out(
        [...groups.map((group) => groupText(group, { book, language: speaking.language })), sumText(groups, speaking.language)].join('\n'),
      );
    return failures.length > 0 ? EXIT.findings : EXIT.done;
  },
};

interface CasesAsked {
  readonly groups: readonly { readonly title: string; readonly cases: readonly Case[] }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The cases of the rules and tables that were named; of every rule and topic where nothing was. */
async function casesAsked(names: readonly string[], book: RuleBook): Promise<CasesAsked> {
  if (names.length === 0) {
    const files = [...new Set(book.cases.map(({ place }) => place.file ?? ''))];
    return { groups: files.map((file) => ({ title: file, cases: book.cases.filter(({ place }) => place.file === file) })), diagnostics: [] };
  }
  const parts = await Promise.all(names.map((name) => (existsSync(name) && !isRule(name, book) ? casesOfFile(name, book) : casesOfRule(name, book))));
  return { groups: parts.flatMap((part) => part.groups), diagnostics: parts.flatMap((part) => part.diagnostics) };
}

function isRule(name: string, book: RuleBook): boolean {
  return book.rules.some((rule) => rule.id === name);
}

async function casesOfFile(path: string, book: RuleBook): Promise<CasesAsked> {
  const { text, diagnostics } = await readInputText(path);
  if (text === undefined) return { groups: [], diagnostics };
  const read = readCaseTable(text, path, book);
  return { groups: [{ title: path, cases: read.cases }], diagnostics: read.diagnostics };
}

/** The cases beside a rule, and those of the topics that expect it. */
async function casesOfRule(name: string, book: RuleBook): Promise<CasesAsked> {
  const rule = book.rules.find((each) => each.id === name);
  if (rule === undefined) {
    const ids = book.rules.map(({ id }) => id);
    const data = { name: name.slice(0, 80), nearest: nearestName(name, ids) ?? '–' };
    return { groups: [], diagnostics: [cliDiagnostics.report('cli/no-rule', {}, data)] };
  }
  const folder = (rule.place.file ?? '').replace(/[^/]*$/, '');
  const own = book.cases.filter(({ place, expect }) => place.file?.startsWith(folder) === true || expect.rule === rule.id);
  return { groups: [{ title: rule.id, cases: own }], diagnostics: [] };
}

function run(groups: CasesAsked['groups'], table: DecisionTable): readonly CaseGroup[] {
  return groups.map(({ title, cases }) => ({ title, results: cases.map((each) => runCase(table, each)) }));
}

function groupsJson(groups: readonly CaseGroup[]): string {
  const told = groups.map(({ title, results }) => ({
    title,
    cases: results.map(({ case: each, diagnostics, decisions }) => ({
      name: each.name,
      file: each.place.file,
      line: each.place.line,
      about: each.about,
      situation: each.situation,
      with: each.with,
      expect: each.expect,
      holds: diagnostics.length === 0,
      disagrees: diagnostics.map(({ code, data }) => ({ code, ...data })),
      decisions: diagnostics.length === 0 ? [] : decisions,
    })),
  }));
  return `${JSON.stringify({ groups: told }, null, 2)}\n`;
}
