import fc from 'fast-check';
import type { Box } from '../src/box.ts';
import { ALWAYS, type DayRange } from '../src/day.ts';
import type { Field, Provision, Question, Rule } from '../src/law.ts';
import { CONSENTS, FORMS, JUDGEMENTS, PATHS } from '../src/paths.ts';
import type { Request } from '../src/request.ts';
import type { RuleBook } from '../src/rule-book.ts';
import {
  DIMENSIONS,
  type Dimension,
  FACTS,
  type Fact,
  LISTS,
  type ListName,
  STATED_DIMENSIONS,
  type StatedDimension,
  type Vocabulary,
} from '../src/vocabulary.ts';

const NAMES: Readonly<Record<Dimension, readonly string[]>> = {
  category: ['a', 'b', 'c'],
  sender: ['school', 'register'],
  receiver: ['lukio', 'learner', 'register'],
  relation: ['same', 'other'],
  boards: ['one', 'two'],
  role: ['teacher', 'principal', 'self'],
  purpose: ['teach', 'study'],
  channel: ['direct', 'register'],
  learnerStatus: ['compulsory', 'minor', 'adult'],
  placeAccepted: ['yes', 'no'],
  protectionOrder: ['none', 'in-force'],
  supportDecision: ['none', 'old', 'new'],
};
const FIRST_DAY = 100;
const LAST_DAY = 120;
const word = (text: string) => ({ fi: text, sv: text, en: text });

function listOf(id: ListName, names: readonly string[]) {
  return {
    kind: 'vocabulary-list' as const,
    id,
    term: word(id),
    values: names.map((name) => ({ id: name, term: word(name), place: {} })),
    place: {},
  };
}

/** A small vocabulary, so that random boxes meet random requests often. */
export const VOCABULARY = Object.fromEntries([
  ...DIMENSIONS.map((dimension) => [dimension, listOf(dimension, NAMES[dimension])]),
  ...LISTS.map((list) => [list, listOf(list, list === 'form' ? FORMS : list === 'path' ? PATHS : [])]),
]) as Vocabulary;

export const FIELDS: readonly Field[] = NAMES.category.flatMap((category) =>
  ['x', 'y'].map((property) => ({ field: `${category}.${property}`, category, class: 'personal' as const, term: word(property) })),
);

const days: fc.Arbitrary<DayRange> = fc.oneof(
  fc.constant(ALWAYS),
  fc.tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.integer({ min: 1, max: 12 })).map(([from, length]) => ({ from, until: from + length })),
);

/** A set of values, mostly wide: a rule that holds nothing tests nothing. */
function setOf(dimension: Dimension): fc.Arbitrary<number> {
  const full = 2 ** NAMES[dimension].length - 1;
  return fc.oneof({ weight: 4, arbitrary: fc.constant(full) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: full }) });
}

export const boxes: fc.Arbitrary<Box> = fc.record({ sets: fc.tuple(...DIMENSIONS.map((dimension) => setOf(dimension))), days });

function rulesNamed(id: string): fc.Arbitrary<Rule> {
  return fc
    .record({
      box: boxes,
      category: fc.nat({ max: NAMES.category.length - 1 }),
      path: fc.constantFrom(...PATHS),
      form: fc.constantFrom(...FORMS),
      asked: fc.boolean(),
    })
    .map(({ box, category, path, form, asked }) => ({
      kind: 'rule',
      id,
      category: NAMES.category[category] ?? 'a',
      situation: 's',
      title: word(id),
      reasons: word(id),
      path,
      form,
      atLeast: undefined,
      box: { ...box, sets: box.sets.with(0, 1 << category) },
      legs: { gdpr: ['p0', 'p1'], basis: ['p1', 'p2'] },
      consent: path === 'consent' ? { givers: ['learner'], writing: 'individualised' } : undefined,
      certainty: 'A',
      questions: asked ? [`Q-${id}`] : [],
      obligations: ['log'],
      place: {},
      places: {},
    }));
}

function provisionNamed(id: string): fc.Arbitrary<Provision> {
  return fc.array(boxes, { minLength: 1, maxLength: 2 }).map((reaches) => ({
    kind: 'provision',
    id,
    act: 'act',
    section: '1',
    moment: undefined,
    item: undefined,
    term: word(id),
    registryRows: [],
    place: {},
    versions: reaches.map((reach, index) => ({
      kind: 'provision-version',
      id: `${id}@${index}`,
      provision: id,
      madeBy: '1/2000',
      pending: undefined,
      inForce: reach.days,
      applied: reach.days,
      endedBy: undefined,
      effects: ['gdpr', 'permits'],
      test: 'none',
      reach,
      summary: word(id),
      verified: { upTo: '2025-02-21', mark: 'SEEN', note: undefined },
      questions: [],
      place: {},
    })),
  }));
}

const questions: fc.Arbitrary<Question> = fc.array(boxes, { maxLength: 2 }).map((touches) => ({
  kind: 'question',
  id: 'U',
  question: word('u'),
  careful: word('u'),
  touches,
  answers: [],
  carefulAnswer: undefined,
  place: {},
}));

/** Random rule books. They are not typed by law: the engine must decide any book alike, whatever it says. */
export const ruleBooks: fc.Arbitrary<RuleBook> = fc
  .record({
    rules: fc
      .nat({ max: 60 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => rulesNamed(`r${String(index).padStart(2, '0')}`)))),
    provisions: fc.tuple(provisionNamed('p0'), provisionNamed('p1'), provisionNamed('p2')),
    question: questions,
  })
  .map(({ rules, provisions, question }) => bookOf(rules, provisions, question));

export function bookOf(rules: readonly Rule[], provisions: readonly Provision[], question: Question): RuleBook {
  return {
    kind: 'rule-book',
    version: '0',
    vocabulary: VOCABULARY,
    acts: [],
    provisions,
    questions: [question],
    situations: [],
    rules,
    cases: [],
    fields: FIELDS,
  };
}

const subjects = [...NAMES.category, ...FIELDS.map((field) => field.field)];

/** Random requests; every fact may be unknown. */
export const requests: fc.Arbitrary<Request> = fc.record({
  kind: fc.constant('request' as const),
  day: fc.integer({ min: FIRST_DAY - 2, max: LAST_DAY + 14 }),
  stated: fc
    .tuple(...STATED_DIMENSIONS.map((name) => fc.constantFrom(...NAMES[name])))
    .map((values) => Object.fromEntries(STATED_DIMENSIONS.map((name, index) => [name, values[index] ?? ''])) as Record<StatedDimension, string>),
  facts: fc.tuple(...FACTS.map((fact) => fc.option(fc.constantFrom(...NAMES[fact]), { freq: 4, nil: undefined }))).map((values) => {
    const facts: Partial<Record<Fact, string>> = {};
    for (const [index, fact] of FACTS.entries()) {
      const value = values[index];
      if (value !== undefined) facts[fact] = value;
    }
    return facts;
  }),
  consents: fc.dictionary(fc.constantFrom(...subjects), fc.constantFrom(...CONSENTS), { maxKeys: 3 }),
  judgements: fc.dictionary(fc.constantFrom(...subjects), fc.constantFrom(...JUDGEMENTS), { maxKeys: 3 }),
  senderOrganisation: fc.constant(undefined),
  receiverOrganisation: fc.constant(undefined),
});
