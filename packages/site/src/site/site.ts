import { type Catalog, readTextsOfRule, ruleReviewsOn } from '@nivel/catalog';
import type { Language } from '@nivel/diagnostics';
import {
  type Case,
  compileRuleBook,
  type DayNumber,
  type DecisionTable,
  explain,
  NO_END,
  type Rule,
  type RuleBook,
  type Situation,
} from '@nivel/policy';
import {
  type DayDifference,
  type Difference,
  dayDifferences,
  differenceOf,
  type JudgedRuleReview,
  type Proofs,
  proveInvariants,
  type ReadTexts,
} from '@nivel/policy/proof';
import type { FieldInfo } from '@nivel/schema-tools';
import type { Repository } from '../browser/review-file.ts';
import type { DocumentTree } from '../documents/document-tree.ts';
import { documentsIn } from '../documents/documents.ts';
import { type DocumentInput, factsOfSite } from '../documents/facts-of-site.ts';
import type { Documentation } from '../guides/documentation.ts';
import { type AnswersBy, answersBy } from './answers-by.ts';
import { caseAddressOf } from './case-of.ts';
import { type Category, categoriesOf } from './categories.ts';
import { type CategoryGroup, categoryGroups } from './category-groups.ts';
import { type Cell, type CellPlace, cellAt } from './cell.ts';
import { type ChangeDesk, changeDesk } from './change-desk.ts';
import { decisionDesk } from './decision-desk.ts';
import type { EarlierBook, EarlierVersions } from './earlier-versions.ts';
import { groupBy } from './group-by.ts';
import { once } from './once.ts';
import { onceEach } from './once-each.ts';
import { provisionsOf } from './provisions-of.ts';
import { type AskedAnswer, differenceUnder } from './question-answers.ts';
import { type ViewDesk, viewDesk } from './view-desk.ts';

/** What a site is made of. The day is an argument: the same input gives the same bytes. */
export interface SiteInput {
  readonly catalog: Catalog;
  /** The day on which the reader is told "today". */
  readonly today: DayNumber;
  /** What the documents are bound to; without it they are forms with gaps. */
  readonly documents?: DocumentInput;
  /** What the catalog is compared with. */
  readonly earlier?: EarlierVersions | undefined;
  /** The guides, the pages of the model and the interfaces. */
  readonly docs?: Documentation | undefined;
  /** Where the rule book is kept, so that a review can be proposed there. Without it, it can only be saved. */
  readonly repository?: Repository | undefined;
}

/** Everything that pages ask for, looked up once. */
export interface Site {
  readonly catalog: Catalog;
  readonly book: RuleBook;
  readonly table: DecisionTable;
  readonly today: DayNumber;
  readonly documents: DocumentInput | undefined;
  readonly earlier: EarlierVersions | undefined;
  readonly docs: Documentation | undefined;
  readonly repository: Repository | undefined;
  readonly categories: readonly Category[];
  readonly categoryGroups: readonly CategoryGroup[];
  /** The first days of the stretches between which no rule begins or ends, in order. */
  readonly days: readonly DayNumber[];
  readonly fieldsByCategory: ReadonlyMap<string, readonly FieldInfo[]>;
  /** The fields that are computed from a field. */
  readonly fieldsByInput: ReadonlyMap<string, readonly FieldInfo[]>;
  readonly rulesByCategory: ReadonlyMap<string, readonly Rule[]>;
  readonly rulesBySituation: ReadonlyMap<string, readonly Rule[]>;
  readonly rulesByProvision: ReadonlyMap<string, readonly Rule[]>;
  readonly rulesByQuestion: ReadonlyMap<string, readonly Rule[]>;
  readonly casesByRule: ReadonlyMap<string, readonly Case[]>;
  /** The situations in the order of the matrix of the law study. */
  readonly situations: readonly Situation[];
  cellOf(place: CellPlace): Cell;
  /** Which rule was nearest to letting a cell out, and what stopped it; `undefined` where none was near. */
  nearestOf(cell: Cell, language: Language): string | undefined;
  /** On what the answer of a cell turns. */
  answersBy(place: CellPlace): readonly AnswersBy[];
  /** The views of analytics, and which of them each thing stands in. */
  views(): ViewDesk;
  /** What is claimed of every decision of the book, proved. */
  proofs(): Proofs;
  /** Every day on which a decision of the book changes, with what opens and what closes. */
  dayDifferences(): readonly DayDifference[];
  /** What the book decides otherwise than an earlier one. */
  differenceFrom(earlier: EarlierBook): Difference;
  /** What the book would decide otherwise if a controller took an answer to a question. */
  differenceUnder(asked: AskedAnswer): Difference;
  /** What offices have said of rules, by rule, and how it stands today. */
  ruleReviews(): ReadonlyMap<string, readonly JudgedRuleReview[]>;
  /** The digests of what someone who reviews a rule reads. */
  readTextsOf(rule: Rule): ReadTexts;
  /** Where changes lie and which views they touch. */
  readonly changes: ChangeDesk;
  /** The part of the form's address that holds a case of the rule book; `undefined` where its request cannot be read. */
  caseAddressOf(each: Case): string | undefined;
  /** The documents of the controller in one language. */
  documentsIn(language: Language): readonly DocumentTree[];
}

export function siteOf({ catalog, today, documents, earlier, docs, repository }: SiteInput): Site {
  const { book } = catalog;
  const categories = categoriesOf(book);
  const table = compileRuleBook(book);
  const site = {
    catalog,
    book,
    table,
    today,
    documents,
    earlier,
    docs,
    repository,
    categories,
    categoryGroups: categoryGroups(categories),
    days: daysOfChange(book),
    fieldsByCategory: groupBy(catalog.fields, (field) => [field.category]),
    fieldsByInput: groupBy(catalog.fields, (field) => field.derivedFrom),
    rulesByCategory: groupBy(book.rules, (rule) => [rule.category]),
    rulesBySituation: groupBy(book.rules, (rule) => [rule.situation]),
    rulesByProvision: groupBy(book.rules, provisionsOf),
    rulesByQuestion: groupBy(book.rules, (rule) => rule.questions),
    casesByRule: groupBy(book.cases, (each) => folderOf(each.place.file)),
    situations: inOrder(book.situations),
  };
  const source = { book, rulesByCategory: site.rulesByCategory, decisionsOf: decisionDesk(table) };
  const proofs = once(() => proveInvariants(book, catalog.invariants));
  const whole: Site = Object.freeze({
    ...site,
    cellOf: onceEach(placeKey, (place: CellPlace) => cellAt(source, place)),
    nearestOf: nearestDesk(book),
    answersBy: onceEach(placeKey, (place: CellPlace) => answersBy(source, place)),
    views: once(() => viewDesk(catalog, { day: today, table })),
    differenceUnder: onceEach(
      ({ answer }: AskedAnswer) => answer,
      (asked) => differenceUnder(book, asked),
    ),
    ruleReviews: once(() => groupBy(ruleReviewsOn(catalog, today), ({ review }) => [review.rule])),
    readTextsOf: onceEach(itself, (rule: Rule) => readTextsOfRule(catalog, rule)),
    changes: changeDesk(catalog),
    differenceFrom: onceEach(itself, (each: EarlierBook) => differenceOf(each.book, book)),
    proofs,
    dayDifferences: once(() => dayDifferences(book, proofs().diagrams)),
    caseAddressOf: onceEach(itself, (each: Case) => caseAddressOf(table, each)),
    documentsIn: onceEach(itself, (language: Language) => documentsIn(factsOfSite(whole, documents), language)),
  });
  return whole;
}

function placeKey({ category, situation, day }: CellPlace): string {
  return `${category} ${situation.id} ${day}`;
}

function itself(asked: unknown): unknown {
  return asked;
}

/** Tells the nearest miss of a cell, each once in a language: every field of a category has the same. */
function nearestDesk(book: RuleBook): Site['nearestOf'] {
  const known = new Map<string, string | undefined>();
  return (cell, language) => {
    const key = `${cell.category} ${cell.situation} ${language}`;
    if (!known.has(key)) known.set(key, cell.decision === undefined ? undefined : explain(book, cell.decision, language).nearMisses[0]);
    return known.get(key);
  };
}

/** The cases of a rule lie in the folder of the rule. */
function folderOf(file: string | undefined): readonly string[] {
  return file?.split('/').slice(-2, -1) ?? [];
}

function daysOfChange(book: RuleBook): readonly DayNumber[] {
  const days = new Set(book.rules.flatMap(({ box }) => [box.days.from, box.days.until]));
  return [...days].filter((day) => day < NO_END).toSorted((a, b) => a - b);
}

const ORDER: readonly string[] = ['s1', 's2', 'p1', 'p2', 'k', 'b', 'q', 'w', 'self'];

/** Known situations first, in their order; a new one comes after them. */
function inOrder(situations: readonly Situation[]): readonly Situation[] {
  const rank = ({ id }: Situation) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return situations.toSorted((a, b) => rank(a) - rank(b));
}
