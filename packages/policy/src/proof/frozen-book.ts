import type { Texts } from '@nivel/diagnostics';
import { type Box, boxOf, type NamedSets, namesIn } from '../box.ts';
import { type DayRange, formatDay, NO_BEGINNING, NO_END, parseDay } from '../day.ts';
import type { Field, Provision, ProvisionVersion, Question, Rule } from '../law.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, LISTS, type ListName, type Vocabulary } from '../vocabulary.ts';

/** A box as it is frozen: by name, with inclusive days; what is left out is all. */
type FrozenBox = Readonly<Record<string, readonly string[] | string>>;

/** All that a released rule book decided by, and the words for it, in one file that needs no reader of its day. */
export interface FrozenBook {
  readonly kind: 'frozen-rule-book';
  readonly version: string;
  readonly vocabulary: Readonly<Record<string, { readonly term: Texts; readonly values: readonly { readonly id: string; readonly term: Texts }[] }>>;
  readonly fields: readonly Field[];
  readonly questions: readonly { readonly id: string; readonly touches: readonly FrozenBox[] }[];
  readonly versions: readonly {
    readonly id: string;
    readonly provision: string;
    readonly effects: ProvisionVersion['effects'];
    readonly reach: FrozenBox;
  }[];
  readonly rules: readonly FrozenRule[];
}

interface FrozenRule
  extends Pick<Rule, 'id' | 'category' | 'situation' | 'title' | 'path' | 'form' | 'legs' | 'certainty' | 'questions' | 'obligations'> {
  readonly atLeast?: number;
  readonly consent?: NonNullable<Rule['consent']>;
  readonly box: FrozenBox;
}

/** Freezes a rule book: everything that a decision turns on, and the terms in which a difference is told. */
export function freezeBook(book: RuleBook): FrozenBook {
  const { vocabulary } = book;
  const freeze = (box: Box) => freezeBox(vocabulary, box);
  return {
    kind: 'frozen-rule-book',
    version: book.version,
    vocabulary: Object.fromEntries(
      [...DIMENSIONS, ...LISTS].map((list) => [
        list,
        { term: vocabulary[list].term, values: vocabulary[list].values.map(({ id, term }) => ({ id, term })) },
      ]),
    ),
    fields: book.fields.map(({ field, category, class: dataClass, term }) => ({ field, category, class: dataClass, term })),
    questions: book.questions.filter(({ touches }) => touches.length > 0).map(({ id, touches }) => ({ id, touches: touches.map(freeze) })),
    versions: book.provisions
      .flatMap((provision) => provision.versions)
      .map(({ id, provision, effects, reach }) => ({ id, provision, effects, reach: freeze(reach) })),
    rules: book.rules.map((rule) => freezeRule(rule, freeze)),
  };
}

function freezeRule(rule: Rule, freeze: (box: Box) => FrozenBox): FrozenRule {
  const { id, category, situation, title, path, form, atLeast, consent, legs, certainty, questions, obligations, box } = rule;
  return {
    ...{ id, category, situation, title, path, form },
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(consent === undefined ? {} : { consent }),
    ...{ legs, certainty, questions, obligations, box: freeze(box) },
  };
}

function freezeBox(vocabulary: Vocabulary, { sets, days }: Box): FrozenBox {
  const named = DIMENSIONS.flatMap((dimension, index) => {
    const names = namesIn(vocabulary, dimension, sets[index] ?? 0);
    return names.length === vocabulary[dimension].values.length ? [] : [[dimension, names] as const];
  });
  const from = days.from <= NO_BEGINNING ? [] : [['from', formatFrozenDay(days.from)] as const];
  const through = days.until >= NO_END ? [] : [['through', formatFrozenDay(days.until - 1)] as const];
  return Object.fromEntries([...named, ...from, ...through]);
}

/** A day that no calendar writes, such as the first day of a version that is in force on none, stays a number. */
function formatFrozenDay(day: number): string {
  return Math.abs(day) >= NO_END - 1 ? `#${day}` : formatDay(day);
}

function parseFrozenDay(written: unknown): number | undefined {
  if (typeof written !== 'string') return undefined;
  return written.startsWith('#') ? Number(written.slice(1)) : parseDay(written);
}

/** The text of a frozen book: one rule, one version, one field to a line, so that what changed can be seen in it. */
export function frozenBookText(frozen: FrozenBook): string {
  const parts = Object.entries(frozen).map(([key, value]) => {
    if (Array.isArray(value)) return `${JSON.stringify(key)}: [\n${value.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]`;
    return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

const NOWHERE = {};
const UNTOLD: Texts = { fi: '', sv: '', en: '' };

/** The rule book that was frozen, as far as it decides: its reasons, its acts and its cases stay in the history. */
export function thawBook(frozen: FrozenBook): RuleBook {
  const vocabulary = Object.fromEntries(
    Object.entries(frozen.vocabulary).map(([id, { term, values }]) => [
      id,
      { kind: 'vocabulary-list', id: id as ListName, term, place: NOWHERE, values: values.map((value) => ({ ...value, place: NOWHERE })) },
    ]),
  ) as unknown as Vocabulary;
  const thaw = (box: FrozenBox) => thawBox(vocabulary, box);
  return {
    kind: 'rule-book',
    version: frozen.version,
    vocabulary,
    acts: [],
    provisions: thawProvisions(frozen, thaw),
    questions: frozen.questions.map(({ id, touches }) => thawQuestion(id, touches.map(thaw))),
    situations: [],
    rules: frozen.rules.map((rule) => thawRule(rule, thaw)),
    cases: [],
    fields: frozen.fields,
  };
}

function thawQuestion(id: string, touches: readonly Box[]): Question {
  return { kind: 'question', id, question: UNTOLD, careful: UNTOLD, touches, answers: [], carefulAnswer: undefined, place: NOWHERE };
}

function thawRule(rule: FrozenRule, thaw: (box: FrozenBox) => Box): Rule {
  return { kind: 'rule', ...rule, atLeast: rule.atLeast, consent: rule.consent, reasons: UNTOLD, box: thaw(rule.box), place: NOWHERE, places: {} };
}

function thawProvisions({ versions }: FrozenBook, thaw: (box: FrozenBox) => Box): readonly Provision[] {
  const ids = [...new Set(versions.map((version) => version.provision))];
  return ids.map((id) => {
    const own = versions.filter((version) => version.provision === id).map((version) => thawVersion(version, thaw(version.reach)));
    return {
      kind: 'provision',
      id,
      act: '',
      section: '',
      moment: undefined,
      item: undefined,
      term: UNTOLD,
      registryRows: [],
      versions: own,
      place: NOWHERE,
    };
  });
}

function thawVersion({ id, provision, effects }: FrozenBook['versions'][number], reach: Box): ProvisionVersion {
  const verified = { upTo: '', mark: 'UNKNOWN' as const, note: undefined };
  const days = { inForce: reach.days, applied: reach.days, endedBy: undefined, pending: undefined };
  return {
    kind: 'provision-version',
    id,
    provision,
    madeBy: '',
    ...days,
    effects,
    test: 'none',
    reach,
    summary: UNTOLD,
    verified,
    questions: [],
    place: NOWHERE,
  };
}

function thawBox(vocabulary: Vocabulary, frozen: FrozenBox): Box {
  const named = Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => (frozen[dimension] === undefined ? [] : [[dimension, frozen[dimension]]])),
  ) as NamedSets;
  return boxOf(vocabulary, named, thawDays(frozen));
}

function thawDays(frozen: FrozenBox): DayRange {
  const through = parseFrozenDay(frozen['through']);
  return { from: parseFrozenDay(frozen['from']) ?? NO_BEGINNING, until: through === undefined ? NO_END : through + 1 };
}
