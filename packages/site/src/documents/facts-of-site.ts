import {
  type Box,
  bookUnderPositions,
  CLASSES,
  type DataClass,
  type DayNumber,
  DIMENSIONS,
  type Dimension,
  type Position,
  type Positions,
  type ProvisionVersion,
  type Rule,
  type RuleBook,
} from '@nivel/policy';
import type { FieldInfo } from '@nivel/schema-tools';
import { groupBy } from '../site/group-by.ts';
import { provisionsOf } from '../site/provisions-of.ts';
import type { Site } from '../site/site.ts';
import type { BoundActivity, BoundReceiver, Controller } from './controller.ts';
import type { LedgerLine } from './ledger-line.ts';
import { unboundController } from './read-controller.ts';

/** What documents are made of besides the catalog. */
export interface DocumentInput {
  /** None: every document is a form with all of its gaps. */
  readonly controller?: Controller;
  /** Whether the controller is made up, so that every document says so. */
  readonly example?: boolean;
  /** Its positions on open questions. They must be ones that can be taken on the day of law. */
  readonly positions?: Positions;
  /** Lines of the disclosure logs that the documents look back on. */
  readonly ledger?: readonly LedgerLine[];
}

/** One set of facts from which every document of a controller is argued. */
export interface Facts {
  readonly site: Site;
  /** As it reads under the controller's positions that hold on the day of law. */
  readonly book: RuleBook;
  /** The day of law. */
  readonly day: DayNumber;
  readonly controller: Controller;
  readonly example: boolean;
  readonly ledger: readonly LedgerLine[];
  readonly activities: readonly Activity[];
  /** Every category that an activity may touch, in the order of the vocabulary. */
  readonly categories: readonly string[];
}

/** One purpose of the controller, with what the rule book says of it on the day. */
export interface Activity {
  readonly bound: BoundActivity;
  readonly purpose: string;
  readonly rows: readonly ActivityRow[];
  /** Categories of the model that no rule lets through for this purpose. */
  readonly closed: readonly string[];
  /** Rules that forbid outright. */
  readonly forbidden: readonly Rule[];
}

/** One category for one purpose. */
export interface ActivityRow {
  readonly category: string;
  /** The strictest class of its fields. */
  readonly class: DataClass;
  readonly fields: readonly FieldInfo[];
  readonly rules: readonly Rule[];
}

export function factsOfSite(site: Site, input: DocumentInput = {}): Facts {
  const controller = input.controller ?? unboundController(site.book);
  const base = {
    site,
    book: bookOf(site, controller, input.positions),
    day: site.today,
    controller,
    example: input.example === true,
    ledger: input.ledger ?? [],
  };
  const activities = controller.activities.map((bound) => activityOf(base, bound)).filter(({ rows }) => rows.length > 0);
  const touched = new Set(activities.flatMap(({ rows }) => rows.map(({ category }) => category)));
  const categories = site.categories.map(({ id }) => id).filter((id) => touched.has(id));
  return Object.freeze({ ...base, activities, categories });
}

/** Positions that cannot be taken have been reported by whoever read their file, so here they are a fault of ours. */
function bookOf({ book, today }: Site, { organisation }: Controller, positions: Positions | undefined): RuleBook {
  if (positions === undefined) return book;
  const taken = bookUnderPositions(book, positions, { day: today, senderOrganisation: organisation });
  if (taken.book === undefined) throw new RangeError('documents under positions that cannot be taken');
  return taken.book;
}

/** The positions of the controller that hold on the day of law, in the order of the questions. */
export function heldPositions({ book }: Pick<Facts, 'book'>): readonly Position[] {
  return book.questions.flatMap(({ position }) => position ?? []);
}

function activityOf(facts: Omit<Facts, 'activities' | 'categories'>, bound: BoundActivity): Activity {
  const rules = facts.book.rules.filter((rule) => isOf(facts, rule, bound));
  const byCategory = groupBy(
    rules.filter((rule) => rule.path !== 'prohibition'),
    (rule) => [rule.category],
  );
  const known = facts.site.categories.map(({ id }) => id).filter((id) => facts.site.fieldsByCategory.has(id));
  const rows = known.flatMap((category) => {
    const own = byCategory.get(category);
    const fields = facts.site.fieldsByCategory.get(category) ?? [];
    return own === undefined ? [] : [{ category, class: strictest(fields), fields, rules: own }];
  });
  const closed = known.filter((category) => !byCategory.has(category));
  return { bound, purpose: bound.purpose, rows, closed, forbidden: rules.filter((rule) => rule.path === 'prohibition') };
}

function isOf({ book, day, controller }: Omit<Facts, 'activities' | 'categories'>, rule: Rule, bound: BoundActivity): boolean {
  const inForce = day >= rule.box.days.from && day < rule.box.days.until;
  const holdsAny = (dimension: Dimension, names: readonly string[]) => valuesOf(book, rule, dimension).some((name) => names.includes(name));
  return inForce && bound.situations.includes(rule.situation) && holdsAny('purpose', [bound.purpose]) && holdsAny('sender', controller.provides);
}

/** The values of a dimension that a rule reaches, by name. */
export function valuesOf(book: RuleBook, rule: Rule, dimension: Dimension): readonly string[] {
  const set = rule.box.sets[DIMENSIONS.indexOf(dimension)] ?? 0;
  return book.vocabulary[dimension].values.flatMap(({ id }, bit) => ((set & (1 << bit)) === 0 ? [] : [id]));
}

/** The controller's receivers that a rule reaches. */
export function receiversOf({ book, controller }: Facts, rule: Rule): readonly BoundReceiver[] {
  const receivers = valuesOf(book, rule, 'receiver');
  const relations = valuesOf(book, rule, 'relation');
  return controller.receivers.filter((bound) => receivers.includes(bound.receiver) && relations.includes(bound.relation));
}

/** The versions of a provision that are applied on the day of law. */
export function versionsOn({ book, day }: Pick<Facts, 'book' | 'day'>, provision: string): readonly ProvisionVersion[] {
  const versions = book.provisions.find(({ id }) => id === provision)?.versions ?? [];
  return versions.filter(({ applied }) => day >= applied.from && day < applied.until);
}

/** The provisions of one leg of some rules, each once. */
export function legsOf(rules: readonly Rule[], leg: keyof Rule['legs']): readonly string[] {
  return [...new Set(rules.flatMap((rule) => rule.legs[leg] ?? []))].toSorted();
}

/** The open questions that some rules rest on: their own, and those of the provision versions of the day that touch them. */
export function questionsOf(facts: Pick<Facts, 'book' | 'day'>, rules: readonly Rule[]): readonly string[] {
  const found = rules.flatMap((rule) => {
    const ofVersions = provisionsOf(rule).flatMap((id) => versionsOn(facts, id).flatMap(({ questions }) => questions));
    return [...rule.questions, ...ofVersions.filter((id) => isOpenFor(facts.book, id, rule))];
  });
  return [...new Set(found)].toSorted(byNumber);
}

/** A question about some requests only leaves the rules of all others alone; one that a position settles is no longer open. */
function isOpenFor({ questions }: RuleBook, id: string, rule: Rule): boolean {
  const question = questions.find((each) => each.id === id);
  if (question === undefined || question.position !== undefined) return false;
  return question.touches.length === 0 || question.touches.some((box) => meet(box, rule.box));
}

function meet(a: Box, b: Box): boolean {
  const days = Math.max(a.days.from, b.days.from) < Math.min(a.days.until, b.days.until);
  return days && a.sets.every((set, index) => (set & (b.sets[index] ?? 0)) !== 0);
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1)) || (a < b ? -1 : 1);
}

function strictest(fields: readonly FieldInfo[]): DataClass {
  const ranks = fields.map((field) => CLASSES.indexOf(field.class));
  return CLASSES[Math.max(0, ...ranks)] ?? 'open';
}
