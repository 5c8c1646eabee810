import type { RuleBook } from '../rule-book.ts';
import { typeChanged } from '../type-rules.ts';
import { categoryBook, mutated } from './category-book.ts';
import { type CaseQuestion, caseQuestions, failingCase } from './category-cases.ts';
import { firstDifference, type Witness } from './first-difference.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOfRule } from './mutants-of-rule.ts';
import { mutantsOfVersion } from './mutants-of-version.ts';

/** What became of a mutant: what noticed it, or a request that it decides otherwise while nothing says so. */
export type Fate =
  | { readonly kind: 'typing'; readonly code: string }
  | { readonly kind: 'case'; readonly name: string }
  /** It decides nothing otherwise: there is nothing to notice. */
  | { readonly kind: 'equivalent' }
  | { readonly kind: 'survived'; readonly witness: Witness };

export interface MutantRun {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** Every mutant of a book, or of some of its rules: those of the rules first, then those of the provisions that they cite. */
export function mutantsOf(book: RuleBook, rules: readonly string[] = []): readonly Mutant[] {
  const own = rules.length === 0 ? book.rules : book.rules.filter((rule) => rules.includes(rule.id));
  const cited = new Set(own.flatMap((rule) => Object.values(rule.legs).flat()));
  const categories = new Set(own.map((rule) => rule.category));
  const versions = book.provisions.filter((provision) => cited.has(provision.id)).flatMap((provision) => provision.versions);
  return [
    ...own.flatMap((rule) => mutantsOfRule(rule, book)),
    ...versions.flatMap((version) => mutantsOfVersion(version, book)).filter((mutant) => categories.has(mutant.category)),
  ];
}

/** Runs mutants against the typing of law, then against the cases of their category, then against the exact difference. */
export function runMutants(book: RuleBook, mutants: readonly Mutant[]): readonly MutantRun[] {
  const questions = caseQuestions(book);
  const books = new Map<string, RuleBook>();
  return mutants.map((mutant) => {
    const own = books.get(mutant.category) ?? categoryBook(book, mutant.category);
    books.set(mutant.category, own);
    return { mutant, fate: fateOf(mutant, own, questions.get(mutant.category) ?? []) };
  });
}

function fateOf(mutant: Mutant, book: RuleBook, questions: readonly CaseQuestion[]): Fate {
  const next = mutated(book, mutant);
  const refused = typeChanged(next, changedRules(next, mutant)).find((diagnostic) => diagnostic.severity === 'error');
  if (refused !== undefined) return { kind: 'typing', code: refused.code };
  const failing = failingCase(next, questions, mutant.region);
  if (failing !== undefined) return { kind: 'case', name: failing.name };
  const witness = firstDifference(book, next, mutant);
  return witness === undefined ? { kind: 'equivalent' } : { kind: 'survived', witness };
}

function changedRules(book: RuleBook, { swap }: Mutant) {
  if (swap.kind === 'version') return book.rules.filter((rule) => Object.values(rule.legs).some((ids) => ids.includes(swap.from.provision)));
  return swap.to === undefined ? [] : [swap.to];
}
