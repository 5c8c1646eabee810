import { type Diagnostic, type ReadDocument, readDocument } from '@nivel/diagnostics';
import type { RuleBookDocuments, RuleFolder, ViewDocuments } from '@nivel/policy';
import { catalogDiagnostics } from './catalog-diagnostics.ts';
import type { TextFile } from './text-files.ts';
import { viewDocuments } from './view-documents.ts';

/** The texts of `policies/`, by what reads them. */
export interface PolicyDocuments {
  readonly documents: RuleBookDocuments;
  readonly views: ViewDocuments;
  readonly invariants: readonly ReadDocument[];
  readonly reviews: readonly ReadDocument[];
  readonly ruleReviews: readonly ReadDocument[];
  readonly matrix: readonly ReadDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a text is read: as it always is, or from a memory of such texts. */
export type ReadText = typeof readDocument;

/** Sorts the texts of `policies/` into the parts of a rule book. Every file has a place; a stray one is an error. */
export function policyDocuments(files: readonly TextFile[], version: string, read: ReadText = readDocument): PolicyDocuments {
  const diagnostics: Diagnostic[] = [];
  const parsed = files.flatMap(({ file, text }) => {
    const result = read(text, file);
    diagnostics.push(...result.diagnostics);
    return result.document === undefined ? [] : [result.document];
  });
  const byFolder = groupBy(parsed, (document) => partOf(document.file));
  for (const stray of byFolder.get('?') ?? []) diagnostics.push(catalogDiagnostics.report('catalog/stray-file', { file: stray.file }, {}));
  const part = (name: Part) => byFolder.get(name) ?? [];
  const rules = ruleFolders(part('rules'), diagnostics);
  const documents: RuleBookDocuments = {
    version,
    vocabulary: part('vocabulary'),
    acts: part('acts'),
    provisions: part('provisions'),
    questions: part('questions'),
    situations: part('situations'),
    cases: part('cases'),
    rules,
  };
  return {
    documents,
    views: viewDocuments(part('views')),
    invariants: part('invariants'),
    reviews: part('reviews'),
    ruleReviews: part('ruleReviews'),
    matrix: part('matrix'),
    diagnostics,
  };
}

type Part =
  | 'vocabulary'
  | 'acts'
  | 'provisions'
  | 'questions'
  | 'situations'
  | 'cases'
  | 'matrix'
  | 'rules'
  | 'views'
  | 'invariants'
  | 'reviews'
  | 'ruleReviews';

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['vocabulary', /(^|\/)policies\/vocabulary\/[^/]+\.yaml$/],
  ['acts', /(^|\/)policies\/acts\/[^/]+\.yaml$/],
  ['provisions', /(^|\/)policies\/provisions\/[^/]+\/[^/]+\.yaml$/],
  ['questions', /(^|\/)policies\/questions\/[^/]+\.yaml$/],
  ['situations', /(^|\/)policies\/situations\/[^/]+\.yaml$/],
  ['cases', /(^|\/)policies\/cases\/[^/]+\.yaml$/],
  ['matrix', /(^|\/)policies\/matrix\.yaml$/],
  ['rules', /(^|\/)policies\/rules\/[^/]+\/[^/]+\/(rule|cases|reasons)\.yaml$/],
  ['invariants', /(^|\/)policies\/invariants\/[^/]+\.yaml$/],
  ['reviews', /(^|\/)policies\/reviews\/[^/]+\.yaml$/],
  ['ruleReviews', /(^|\/)policies\/reviews\/rules\/[^/]+\/[^/]+\.yaml$/],
  ['views', /(^|\/)policies\/(views\/([^/]+\/(view|assessment)|row-filters)|ethics\/(questions|ai-uses))\.yaml$/],
];

function partOf(file: string): Part | '?' {
  return PARTS.find(([, pattern]) => pattern.test(file))?.[0] ?? '?';
}

function ruleFolders(documents: readonly ReadDocument[], diagnostics: Diagnostic[]): readonly RuleFolder[] {
  const byFolder = groupBy(documents, (document) => document.file.slice(0, document.file.lastIndexOf('/')));
  return [...byFolder].flatMap(([folder, own]) => {
    const named = (name: string) => own.find((document) => document.file === `${folder}/${name}.yaml`);
    const rule = named('rule');
    if (rule !== undefined) return [{ name: folder.slice(folder.lastIndexOf('/') + 1), rule, cases: named('cases'), reasons: named('reasons') }];
    diagnostics.push(catalogDiagnostics.report('catalog/rule-without-file', { file: folder }, {}));
    return [];
  });
}

function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
