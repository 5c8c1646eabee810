import {
  CONSENTS,
  type ConsentState,
  DIMENSIONS,
  FACTS,
  type Field,
  JUDGEMENTS,
  type JudgementState,
  NO_END,
  namesOf,
  type Request,
  type Rule,
  type RuleBook,
  STATED_DIMENSIONS,
} from '@nivel/policy';
import { randomFrom } from './stated-request.ts';

/** A complete request about one field, with everything in it by name. */
export interface SampledRequest {
  readonly field: Field;
  readonly request: Request;
  readonly named: Readonly<Record<string, string>>;
  readonly day: number;
  readonly consent: ConsentState;
  readonly judgement: JudgementState;
}

const FIRST_DAY = Date.UTC(2010, 0, 1) / 86_400_000;
const DAYS = 9500;
/** How often a value is taken from the box of the rule that a request is sampled around. */
const NEAR = 0.93;
/** How often a day is the first or the last of a rule of the category, or a day beside it. */
const AT_BOUNDARY = 0.6;

/** The states that open something come more often than those that close it. */
const LIKELY_CONSENTS: readonly ConsentState[] = [...CONSENTS, 'not-asked', 'given', 'given'];
const LIKELY_JUDGEMENTS: readonly JudgementState[] = [...JUDGEMENTS, 'not-judged'];

/** Requests around the rules of a book, the categories in turn: mostly inside the box of a rule or just beside it, mostly on days on which a rule begins or ends. */
export function sampledRequests(book: RuleBook, count: number, seed = 11): readonly SampledRequest[] {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const categories = namesOf(book.vocabulary.category).map((category) => ({
    field: book.fields.find((field) => field.category === category) as Field,
    rules: book.rules.filter((rule) => rule.category === category),
  }));
  return Array.from({ length: count }, (_, index) => {
    const { field, rules } = categories[index % categories.length] as (typeof categories)[number];
    const rule = pick(rules);
    const named: Record<string, string> = {};
    for (const [at, dimension] of DIMENSIONS.entries()) {
      const names = namesOf(book.vocabulary[dimension]);
      const inside = names.filter((__, bit) => ((rule.box.sets[at] ?? 0) & (1 << bit)) !== 0);
      if (dimension !== 'category') named[dimension] = pick(random() < NEAR ? inside : names);
    }
    const boundaries = rules.flatMap(boundaryDays);
    const day = boundaries.length > 0 && random() < AT_BOUNDARY ? pick(boundaries) : FIRST_DAY + Math.floor(random() * DAYS);
    return requestOf(field, { named, day, consent: pick(LIKELY_CONSENTS), judgement: pick(LIKELY_JUDGEMENTS) });
  });
}

function boundaryDays({ box: { days } }: Rule): readonly number[] {
  return [days.from, days.until].filter((day) => Math.abs(day) < NO_END).flatMap((day) => [day - 1, day, day + 1]);
}

/** A complete request about a field. */
export function requestOf(field: Field, { named, day, consent, judgement }: Omit<SampledRequest, 'field' | 'request'>): SampledRequest {
  const request: Request = {
    kind: 'request',
    day,
    stated: Object.fromEntries(STATED_DIMENSIONS.map((name) => [name, named[name] ?? ''])) as Request['stated'],
    facts: Object.fromEntries(FACTS.map((name) => [name, named[name] ?? ''])) as Request['facts'],
    consents: { [field.category]: consent },
    judgements: { [field.category]: judgement },
    senderOrganisation: undefined,
    receiverOrganisation: undefined,
  };
  return { field, request, named, day, consent, judgement };
}
