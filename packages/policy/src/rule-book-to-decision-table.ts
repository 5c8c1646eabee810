import { compareText } from '@nivel/diagnostics';
import { isNamedWhenNear } from './answer.ts';
import { type AnswerMemory, answerMemory } from './answer-memory.ts';
import { type BitTable, boxesToBitTable, type Row, type Span, spansOf } from './boxes-to-bit-table.ts';
import type { NearMiss } from './decision.ts';
import type { Field, ProvisionVersion, Question, Rule } from './law.ts';
import { MISS_NAMES } from './near-misses.ts';
import type { Path } from './paths.ts';
import { type ValueIndex, valueIndex } from './request.ts';
import type { RuleBook } from './rule-book.ts';
import { DIMENSIONS, namesOf } from './vocabulary.ts';

/** The words of the rules that stand alike, for deciding by bits alone. */
export interface PathBits {
  readonly prohibition: Int32Array;
  readonly always: Int32Array;
  readonly register: Int32Array;
  readonly self: Int32Array;
  readonly necessity: Int32Array;
  readonly consent: Int32Array;
  /** The rules that no near miss names. */
  readonly unnamed: Int32Array;
}

/** The rule book compiled for deciding: built once, then asked for any number of requests. Its memory of answers is its own. */
export interface DecisionTable {
  readonly book: RuleBook;
  readonly fields: readonly Field[];
  /** The category of each field, as an index. */
  readonly categoryOfField: readonly number[];
  readonly fieldIndex: ReadonlyMap<string, number>;
  readonly rules: BitTable;
  readonly rulePaths: PathBits;
  /** What stands beside the rules: versions of provisions and open questions. */
  readonly grounds: BitTable;
  readonly groundRows: readonly Ground[];
  readonly sets: ValueIndex['sets'];
  /** For each category, the answers given so far. */
  readonly answers: readonly AnswerMemory[];
  /** For each bit of a rule, the near miss by each dimension. */
  readonly missOfBit: readonly (readonly NearMiss[])[];
}

export type Ground = ProvisionVersion | Question;

/** Compiles a rule book. Every call makes a table of its own, with the rules in order of id; the book is not changed. */
export function compileRuleBook(given: RuleBook): DecisionTable {
  const book: RuleBook = { ...given, rules: given.rules.toSorted((a, b) => compareText(a.id, b.id)) };
  const sizes = DIMENSIONS.map((dimension) => book.vocabulary[dimension].values.length);
  const categories = namesOf(book.vocabulary.category);
  const rules = boxesToBitTable(
    book.rules.map((rule) => ({ category: categories.indexOf(rule.category), box: rule.box })),
    sizes,
  );
  const grounded = groundsOf(book, sizes[0] ?? 0);
  const grounds = boxesToBitTable(
    grounded.map((each) => each.row),
    sizes,
  );
  return {
    book,
    fields: book.fields,
    categoryOfField: book.fields.map((field) => categories.indexOf(field.category)),
    fieldIndex: new Map(book.fields.map((field, index) => [field.field, index])),
    rules,
    rulePaths: pathBitsOf(book.rules, rules),
    grounds,
    groundRows: grounded.map((each) => each.ground),
    sets: valueIndex(book.vocabulary).sets,
    answers: categories.map((_, category) => answerMemory([wordsOf(rules, category), wordsOf(grounds, category)])),
    missOfBit: Array.from(rules.rowOfBit, (row) => missesOfRule(book.rules[row])),
  };
}

function wordsOf(table: BitTable, category: number): Span {
  return spansOf(table, [category])[0] as Span;
}

function missesOfRule(rule: Rule | undefined): readonly NearMiss[] {
  return rule === undefined ? [] : MISS_NAMES.map((name) => Object.freeze({ rule: rule.id, failed: [name] }));
}

/** The provision versions that the rules of a category cite, and the questions that touch it, category by category. */
function groundsOf(book: RuleBook, categories: number): readonly { ground: Ground; row: Row }[] {
  const versions = book.provisions.flatMap((provision) => provision.versions);
  return Array.from({ length: categories }, (_, category) => {
    const bit = 1 << category;
    const cited = new Set(book.rules.filter((rule) => ((rule.box.sets[0] ?? 0) & bit) !== 0).flatMap((rule) => Object.values(rule.legs).flat()));
    const own = versions.filter((version) => cited.has(version.provision) && ((version.reach.sets[0] ?? 0) & bit) !== 0);
    const touches = book.questions.flatMap((question) => question.touches.map((box) => ({ question, box })));
    return [
      ...own.map((version) => ({ ground: version, row: { category, box: version.reach } })),
      ...touches.filter(({ box }) => ((box.sets[0] ?? 0) & bit) !== 0).map(({ question, box }) => ({ ground: question, row: { category, box } })),
    ];
  }).flat();
}

function pathBitsOf(rules: readonly Rule[], table: BitTable): PathBits {
  const bitsWhere = (holds: (rule: Rule) => boolean) => {
    const words = new Int32Array(table.words);
    for (const [bit, row] of table.rowOfBit.entries()) {
      const rule = rules[row];
      if (rule !== undefined && holds(rule)) words[bit >> 5] = (words[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    return words;
  };
  const bitsOf = (...paths: readonly Path[]) => bitsWhere((rule) => paths.includes(rule.path));
  return {
    prohibition: bitsOf('prohibition'),
    always: bitsOf('duty', 'permission', 'task'),
    register: bitsOf('register'),
    self: bitsOf('self'),
    necessity: bitsOf('necessity'),
    consent: bitsOf('consent'),
    unnamed: bitsWhere((rule) => !isNamedWhenNear(rule)),
  };
}
