import {
  type Box,
  CONSENTS,
  compileRuleBook,
  DIMENSIONS,
  type Dimension,
  decideByDefinition,
  decideFields,
  JUDGEMENTS,
  NO_END,
  namesOf,
  type RuleBook,
} from '@nivel/policy';
import { requestOf } from './sampled-requests.ts';

/** What a comparison with the reference semantics over a whole purpose came to. */
export interface WholePurpose {
  readonly purpose: string;
  /** How many complete requests there are; a stretch of days on which nothing begins or ends counts as one day. */
  readonly requests: bigint;
  /** How many of them were decided: of values that every box treats alike one stands for all. */
  readonly decided: number;
  readonly different: number;
}

/** A value that stands for others, and for how many. */
interface Standing<T> {
  readonly value: T;
  readonly count: number;
}

/**
 * Decides every complete request of one purpose by the compiled form and by plain definition. Values of a dimension that lie in the same boxes of the
 * category cannot be told apart by either, so one of them is decided for all, and counted as often as there are.
 *
 * @param only the categories that are decided about, where not all; and the book that is decided by definition, where it is another: so a test sees
 *   that a difference is found.
 */
export function compareWholePurpose(
  book: RuleBook,
  purpose: string,
  only: { categories?: readonly string[]; definition?: RuleBook } = {},
): WholePurpose {
  const table = compileRuleBook(book);
  let [requests, decided, different] = [0n, 0, 0];
  for (const category of only.categories ?? namesOf(book.vocabulary.category)) {
    const field = book.fields.find((each) => each.category === category);
    if (field === undefined) continue;
    const boxes = boxesAbout(book, category, purpose);
    const definition = partOf(only.definition ?? book, category);
    for (const { values, day, count } of representatives(book, boxes, purpose)) {
      for (const consent of CONSENTS) {
        for (const judgement of JUDGEMENTS) {
          const { request } = requestOf(field, { named: values, day, consent, judgement });
          const [compiled] = decideFields(table, request, [field]);
          if (JSON.stringify(compiled) !== JSON.stringify(decideByDefinition(definition, request, field))) different += 1;
          requests += BigInt(count);
          decided += 1;
        }
      }
    }
  }
  return { purpose, requests, decided, different };
}

/** The rules of a category and what they cite: nothing else can play a part in a decision about it. */
function partOf(book: RuleBook, category: string): RuleBook {
  const rules = book.rules.filter((rule) => rule.category === category);
  const cited = new Set(rules.flatMap((rule) => Object.values(rule.legs).flat()));
  return { ...book, rules, provisions: book.provisions.filter((provision) => cited.has(provision.id)) };
}

/** Every box of the category that holds the purpose, and the receivers and channel that a rule's standing turns on. */
function boxesAbout(book: RuleBook, category: string, purpose: string): readonly Box[] {
  const part = partOf(book, category);
  const at = (dimension: Dimension, name: string, box: Box) =>
    ((box.sets[DIMENSIONS.indexOf(dimension)] ?? 0) & (1 << namesOf(book.vocabulary[dimension]).indexOf(name))) !== 0;
  const versions = part.provisions.flatMap((provision) => provision.versions.map((version) => version.reach));
  const touches = book.questions.flatMap((question) => question.touches);
  const rules = part.rules.map((rule) => rule.box);
  return [...rules, ...versions, ...touches].filter((box) => at('category', category, box) && at('purpose', purpose, box));
}

interface Representative {
  readonly values: Readonly<Record<string, string>>;
  readonly day: number;
  readonly count: number;
}

function representatives(book: RuleBook, boxes: readonly Box[], purpose: string): readonly Representative[] {
  const start: readonly Representative[] = dayStretches(boxes).map((day) => ({ values: { purpose }, day, count: 1 }));
  return DIMENSIONS.slice(1)
    .filter((dimension) => dimension !== 'purpose')
    .reduce<readonly Representative[]>((found, dimension) => {
      const standing = valuesOf(book, dimension, boxes);
      return found.flatMap(({ values, day, count }) =>
        standing.map((each) => ({ values: { ...values, [dimension]: each.value }, day, count: count * each.count })),
      );
    }, start);
}

function dayStretches(boxes: readonly Box[]): readonly number[] {
  const days = new Set(boxes.flatMap(({ days: { from, until } }) => [from, until]).filter((day) => Math.abs(day) < NO_END - 1));
  return [-20_000, ...[...days].toSorted((a, b) => a - b)];
}

function valuesOf({ vocabulary }: RuleBook, dimension: Dimension, boxes: readonly Box[]): readonly Standing<string>[] {
  const index = DIMENSIONS.indexOf(dimension);
  const alike = new Map<string, Standing<string>>();
  for (const [bit, value] of namesOf(vocabulary[dimension]).entries()) {
    const own = dimension === 'channel' ? value : dimension === 'receiver' ? String(value === 'learner' || value === 'guardian') : '';
    const key = `${own} ${boxes.map((box) => ((box.sets[index] ?? 0) >> bit) & 1).join('')}`;
    const known = alike.get(key);
    alike.set(key, { value: known?.value ?? value, count: (known?.count ?? 0) + 1 });
  }
  return [...alike.values()];
}
