import { compareText, type Diagnostic, nearestName, type ReadDocument } from '@nivel/diagnostics';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import type { RuleBook } from '../rule-book.ts';
import type { Invariant } from './invariant.ts';
import { readInvariant } from './read-invariant.ts';

export interface LoadedInvariants {
  readonly invariants: readonly Invariant[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the invariants of a rule book, in order of id. Each is called after its file, and the questions that it names are in the book. */
export function loadInvariants(documents: readonly ReadDocument[], book: RuleBook): LoadedInvariants {
  const diagnostics: Diagnostic[] = [];
  const invariants = documents.flatMap((document) => {
    const invariant = readInvariant({ document, found: diagnostics }, book.vocabulary);
    if (invariant === undefined) return [];
    diagnostics.push(...checkName(document.file, invariant), ...checkQuestions(book, invariant));
    return [invariant];
  });
  return { invariants: invariants.toSorted((a, b) => compareText(a.id, b.id)), diagnostics };
}

/** The name that a file of the rule book must have as its id: its own, without the ending. */
export function nameOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
}

function checkName(file: string, { id, place }: Invariant): readonly Diagnostic[] {
  const expected = nameOfFile(file);
  return id === expected ? [] : [policyDiagnostics.report('policy/id-not-file-name', place, { id, expected })];
}

function checkQuestions(book: RuleBook, { questions, place }: Invariant): readonly Diagnostic[] {
  const known = book.questions.map((question) => question.id);
  return questions.flatMap((name) => {
    if (known.includes(name)) return [];
    return [policyDiagnostics.report('policy/unknown-reference', place, { name, what: 'question', nearest: nearestName(name, known) ?? '–' })];
  });
}
