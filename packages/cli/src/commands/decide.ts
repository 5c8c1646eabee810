import type { Language } from '@nivel/diagnostics';
import { LANGUAGES } from '@nivel/diagnostics';
import { type Decision, decideFields, type Fact, formatDay, OUTCOME_TERMS, OUTCOMES, selectFields, termOf } from '@nivel/policy';
import { chiefCitation } from '../chief-citation.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { BOOK_OPTIONS, bookJson, type OpenRuleBook, openRuleBook } from '../open-rule-book.ts';
import { tellProblems } from '../report.ts';

export const command: Command = {
  usage:
    'nivel decide --request REQUEST.json [--field ENTITY.FIELD ...] [--rule-book DIR|REF|VERSION] [--positions FILE] [--lang fi|sv|en] [--format human|json]',
  about: {
    fi: 'kertoo, mitä sääntökirja vastaa jokaisesta tiedosta yhdessä luovutustilanteessa',
    sv: 'berättar vad regelboken svarar om varje uppgift i en utlämnandesituation',
    en: 'tells what the rule book answers about each field in one request',
  },
  options: {
    ...BOOK_OPTIONS,
    field: { kind: 'list' },
    lang: { kind: 'value', oneOf: LANGUAGES },
    format: { kind: 'value', oneOf: ['human', 'json'] },
  },
  positionals: 'none',
  async run(given, terminal) {
    const language = languageOf(given, terminal);
    const open = await openRuleBook(given, { ...terminal, language });
    if (open === undefined) return EXIT.wrongUse;
    const names = given.lists['field'] ?? open.table.fields.map((field) => field.field);
    const selected = selectFields(names, open.table.fields);
    tellProblems(terminal, selected.diagnostics, language);
    const decisions = decideFields(open.table, open.request, selected.fields);
    terminal.out(given.values['format'] === 'json' ? decisionsJson(open, decisions) : decisionsText(open, decisions, language));
    return selected.diagnostics.length > 0 ? EXIT.findings : EXIT.done;
  },
};

function decisionsJson(open: OpenRuleBook, decisions: readonly Decision[]): string {
  return `${JSON.stringify({ ...bookJson(open), day: formatDay(open.request.day), decisions }, null, 2)}\n`;
}

function decisionsText(open: OpenRuleBook, decisions: readonly Decision[], language: Language): string {
  const groups = OUTCOMES.flatMap((outcome) => {
    const own = decisions.filter((decision) => decision.outcome === outcome);
    if (own.length === 0) return [];
    return [`${OUTCOME_TERMS[outcome][language]} (${own.length})`, ...own.map((decision) => `  ${decisionLine(open, decision, language)}`), ''];
  });
  return `${groups.join('\n')}`;
}

function decisionLine(open: OpenRuleBook, decision: Decision, language: Language): string {
  const { book } = open.installed;
  const path =
    decision.path === null ? [] : [`${termOf(book.vocabulary, 'path', decision.path)[language]}: ${chiefCitation(decision, book, language)}`];
  const form = decision.form === null || decision.form === 'as-it-is' ? [] : [termOf(book.vocabulary, 'form', decision.form)[language]];
  const facts = decision.missing.flatMap((missing) => (missing.kind === 'fact' ? [`? ${book.vocabulary[missing.name as Fact].term[language]}`] : []));
  const questions = [...decision.unsettled.map((id) => `? ${id}`), ...decision.positions.map(({ question, answer }) => `${question}: ${answer}`)];
  return `${decision.field.padEnd(40)} ${[...path, ...form, ...facts, ...questions].join(' · ')}`.trimEnd();
}
