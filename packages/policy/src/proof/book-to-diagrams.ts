import type { Holding } from '../answer.ts';
import type { Box } from '../box.ts';
import { isOwnReceiver } from '../circumstances.ts';
import { standingOf } from '../combine.ts';
import type { ProvisionVersion, Question, Rule } from '../law.ts';
import { CONSENTS, JUDGEMENTS } from '../paths.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, namesOf } from '../vocabulary.ts';
import { constant, type Forest, makeForest, node, type Ref } from './forest.ts';
import { setsToDiagram } from './sets-to-diagram.ts';
import { indicesWhere, LEVELS, type LevelSets, levelSetsIn, REQUEST_LEVELS, type Space, spaceOf } from './space.ts';
import { type AnswerTable, makeAnswerTable, numberOf, toldAnswer } from './told-answer.ts';

/** Diagrams that can be compared: one space, one forest, one table of answers. */
export interface Ground {
  readonly space: Space;
  readonly forest: Forest;
  readonly answers: AnswerTable;
}

/** What a rule book decides about every complete request: a diagram for each category, in the order of the space. */
export interface BookDiagrams extends Ground {
  readonly book: RuleBook;
  readonly byCategory: ReadonlyMap<string, Ref>;
}

export function makeGround(space: Space): Ground {
  return { space, forest: makeForest(space.sizes), answers: makeAnswerTable() };
}

/** Turns a rule book into diagrams. A category that the book does not know is withheld everywhere, as a request that names it is refused. */
export function bookToDiagrams(book: RuleBook, ground: Ground = makeGround(spaceOf([book]))): BookDiagrams {
  const setsOf = levelSetsIn(ground.space, book);
  const byCategory = new Map(ground.space.categories.map((category) => [category, categoryDiagram(book, category, { ...ground, setsOf })]));
  return { ...ground, book, byCategory };
}

/** One box of a category: of a rule or of what stands beside the rules; or one of the two conditions on the request that a rule's standing turns on. */
type Item =
  | { readonly kind: 'rule'; readonly rule: Rule; readonly sets: LevelSets }
  | { readonly kind: 'version'; readonly version: ProvisionVersion; readonly citedBy: ReadonlySet<Rule>; readonly sets: LevelSets }
  | { readonly kind: 'question'; readonly question: Question; readonly sets: LevelSets }
  | { readonly kind: 'register-channel' | 'own-data'; readonly sets: LevelSets };

/** What a rule book decides about one category. */
export function categoryDiagram(book: RuleBook, category: string, ground: Ground & { readonly setsOf?: (box: Box) => LevelSets }): Ref {
  const { space, setsOf = levelSetsIn(space, book) } = ground;
  const items = itemsOf(book, category, { space, setsOf });
  return setsToDiagram(ground.forest, {
    sets: items.map((item) => item.sets),
    levels: REQUEST_LEVELS,
    trim: (alive) => trimmed(items, alive),
    leaf: (alive) =>
      statesDiagram(
        ground,
        alive.map((index) => items[index] as Item),
      ),
  });
}

function itemsOf(book: RuleBook, category: string, { space, setsOf }: { space: Space; setsOf: (box: Box) => LevelSets }): readonly Item[] {
  const bit = 1 << namesOf(book.vocabulary.category).indexOf(category);
  if (!namesOf(book.vocabulary.category).includes(category)) return [];
  const rules = book.rules.filter((rule) => ((rule.box.sets[CATEGORY] ?? 0) & bit) !== 0);
  const versions = book.provisions.flatMap((provision) => provision.versions).filter((version) => ((version.reach.sets[CATEGORY] ?? 0) & bit) !== 0);
  const touches = book.questions.flatMap((question) => question.touches.map((box) => ({ question, box })));
  return [
    ...rules.map((rule): Item => ({ kind: 'rule', rule, sets: setsOf(rule.box) })),
    ...versions.flatMap((version): readonly Item[] => {
      const citedBy = new Set(rules.filter((rule) => Object.values(rule.legs).some((cited) => cited.includes(version.provision))));
      return citedBy.size === 0 ? [] : [{ kind: 'version', version, citedBy, sets: setsOf(version.reach) }];
    }),
    ...touches
      .filter(({ box }) => ((box.sets[CATEGORY] ?? 0) & bit) !== 0)
      .map(({ question, box }): Item => ({ kind: 'question', question, sets: setsOf(box) })),
    { kind: 'register-channel', sets: only(space, 'channel', (name) => name === 'register') },
    { kind: 'own-data', sets: only(space, 'receiver', isOwnReceiver) },
  ];
}

const CATEGORY = DIMENSIONS.indexOf('category');

function only(space: Space, level: 'channel' | 'receiver', passes: (name: string) => boolean): LevelSets {
  return LEVELS.map((each, index) => (each === level ? indicesWhere(space.names[index] ?? [], passes) : undefined));
}

/** Provisions matter while a rule that cites them is alive, and conditions while a rule whose standing turns on them is. */
function trimmed(items: readonly Item[], alive: readonly number[]): readonly number[] {
  const rules = new Set<Rule>();
  for (const index of alive) {
    const item = items[index] as Item;
    if (item.kind === 'rule') rules.add(item.rule);
  }
  return alive.filter((index) => isLive(items[index] as Item, rules));
}

function isLive(item: Item, rules: ReadonlySet<Rule>): boolean {
  switch (item.kind) {
    case 'rule':
    case 'question':
      return true;
    case 'version':
      return some(rules, (rule) => item.citedBy.has(rule));
    case 'register-channel':
      return some(rules, (rule) => rule.path === 'register');
    case 'own-data':
      return some(rules, (rule) => rule.path === 'self');
  }
}

function some(rules: ReadonlySet<Rule>, passes: (rule: Rule) => boolean): boolean {
  for (const rule of rules) if (passes(rule)) return true;
  return false;
}

/** The diagram over what is recorded of the learner, for the boxes that hold a request. */
function statesDiagram({ forest, answers }: Ground, alive: readonly Item[]): Ref {
  const holding: Holding = {
    rules: alive.flatMap((item) => (item.kind === 'rule' ? [item.rule] : [])),
    versions: alive.flatMap((item) => (item.kind === 'version' ? [item.version] : [])),
    questions: alive.flatMap((item) => (item.kind === 'question' ? [item.question] : [])),
  };
  const registerChannel = alive.some((item) => item.kind === 'register-channel');
  const ownData = alive.some((item) => item.kind === 'own-data');
  const byStanding = new Map<string, Ref>();
  const children = CONSENTS.map((consent) => {
    const judged = JUDGEMENTS.map((judgement) => {
      const circumstances = { consent, judgement, registerChannel, ownData };
      const standing = holding.rules.map((rule) => standingOf(rule.path, circumstances)).join();
      const known = byStanding.get(standing);
      const ref = known ?? constant(numberOf(answers, toldAnswer(holding, circumstances)));
      byStanding.set(standing, ref);
      return ref;
    });
    return node(forest, REQUEST_LEVELS + 1, judged);
  });
  return node(forest, REQUEST_LEVELS, children);
}
