import { compareText, type Diagnostic, hasErrors, type Place, type ReadDocument, type Texts } from '@nivel/diagnostics';
import { checkRuleBook } from './check-rule-book.ts';
import type { Case, Field, Provision, Question, Rule, Situation } from './law.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { readAct } from './read-act.ts';
import { readCases } from './read-cases.ts';
import { readProvision } from './read-provision.ts';
import { readQuestion } from './read-question.ts';
import { readRule } from './read-rule.ts';
import { readSituation } from './read-situation.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { readTexts } from './reading.ts';
import type { RuleBook } from './rule-book.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One rule's folder: the rule, its cases and its reasons side by side. */
export interface RuleFolder {
  readonly name: string;
  readonly rule: ReadDocument;
  readonly cases: ReadDocument | undefined;
  readonly reasons: ReadDocument | undefined;
}

/** The texts of `policies/`, read with their places, folder by folder. */
export interface RuleBookDocuments {
  readonly version: string;
  readonly vocabulary: readonly ReadDocument[];
  readonly acts: readonly ReadDocument[];
  readonly provisions: readonly ReadDocument[];
  readonly questions: readonly ReadDocument[];
  readonly situations: readonly ReadDocument[];
  readonly rules: readonly RuleFolder[];
  /** Cases that belong to a topic, not to one rule. */
  readonly cases: readonly ReadDocument[];
}

export interface LoadedRuleBook {
  /** `undefined` when anything in it is an error: a book with a fault decides nothing. */
  readonly book: RuleBook | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and types a whole rule book against the fields of the model. Any error closes the book. */
export function loadRuleBook(documents: RuleBookDocuments, fields: readonly Field[]): LoadedRuleBook {
  const found: Diagnostic[] = [];
  const vocabulary = readVocabulary(documents.vocabulary, found);
  if (vocabulary === undefined) return { book: undefined, diagnostics: found };
  const book = readParts(documents, { vocabulary, fields, found });
  if (!hasErrors(found)) found.push(...checkRuleBook(book));
  return { book: hasErrors(found) ? undefined : Object.freeze(book), diagnostics: found };
}

interface PartsContext {
  readonly vocabulary: Vocabulary;
  readonly fields: readonly Field[];
  readonly found: Diagnostic[];
}

function readParts(documents: RuleBookDocuments, context: PartsContext): RuleBook {
  const { vocabulary, found, fields } = context;
  const readAll = <T extends { id: string; place: Place }>(list: readonly ReadDocument[], read: (document: ReadDocument) => T | undefined) =>
    unique(
      list.flatMap((document) => read(document) ?? []),
      found,
    );
  const situations = readAll<Situation>(documents.situations, (document) => readSituation({ document, found }, vocabulary));
  const byId = new Map(situations.map((situation) => [situation.id, situation]));
  const rules = documents.rules.flatMap((folder) => readFolder(folder, { ...context, situations: byId }) ?? []);
  return {
    kind: 'rule-book',
    version: documents.version,
    vocabulary,
    acts: readAll(documents.acts, (document) => readAct({ document, found })),
    provisions: readAll<Provision>(documents.provisions, (document) => readProvision({ document, found }, vocabulary)),
    questions: readAll<Question>(documents.questions, (document) => readQuestion({ document, found }, { vocabulary, situations: byId })),
    situations,
    rules: unique(
      rules.map((each) => each.rule),
      found,
    ),
    cases: [...rules.flatMap((each) => each.cases), ...documents.cases.flatMap((document) => readCases({ document, found }))],
    fields,
  };
}

function readFolder(
  folder: RuleFolder,
  context: PartsContext & { situations: ReadonlyMap<string, Situation> },
): { rule: Rule; cases: readonly Case[] } | undefined {
  const { found, vocabulary, situations } = context;
  const file = folder.rule.placeOf([]).file ?? '';
  const reasons: Texts | undefined = folder.reasons === undefined ? undefined : readTexts({ document: folder.reasons, found }, []);
  if (reasons === undefined) found.push(policyDiagnostics.report('policy/rule-without-reasons', { file }, { rule: folder.name }));
  const cases = folder.cases === undefined ? [] : readCases({ document: folder.cases, found });
  if (cases.length === 0) found.push(policyDiagnostics.report('policy/rule-without-cases', { file }, { rule: folder.name }));
  const rule = readRule({ document: folder.rule, found }, { vocabulary, situations, reasons: reasons ?? { fi: '', sv: '', en: '' } });
  if (rule !== undefined && rule.id !== folder.name) {
    found.push(policyDiagnostics.report('policy/id-not-file-name', rule.place, { id: rule.id, expected: folder.name }));
  }
  return rule === undefined ? undefined : { rule, cases };
}

/** Sorted by id; a second thing of the same id is an error. */
function unique<T extends { id: string; place: Place }>(things: readonly T[], found: Diagnostic[]): readonly T[] {
  const sorted = things.toSorted((a, b) => compareText(a.id, b.id));
  for (const [index, thing] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before?.id !== thing.id) continue;
    found.push(policyDiagnostics.report('policy/duplicate-id', thing.place, { id: thing.id, where: before.place.file ?? '' }));
  }
  return sorted;
}
