import {
  type ConsentState,
  DIMENSIONS,
  FACTS,
  type Fact,
  isOwnReceiver,
  type JudgementState,
  type MaskRequest,
  namesOf,
  type Request,
  type RuleBook,
  STATED_DIMENSIONS,
} from '@nivel/policy';

/** A request in which every fact is known, in the forms that the engines read. */
export interface StatedRequest {
  readonly request: Request;
  readonly mask: MaskRequest;
  /** All dimensions after the category, the day and the two states by name: what an engine with attributes reads. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The first of a row of numbers that looks random and is the same every time. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FIRST_DAY = Date.UTC(2019, 0, 1) / 86_400_000;
const DAYS = 3200;

/** Requests around the situations of the book: each is a situation's example with some of its values changed. */
export function statedRequests(book: RuleBook, count: number): readonly StatedRequest[] {
  const random = randomFrom(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return Array.from({ length: count }, () => {
    const example = pick(book.situations).example;
    const facts = (example['facts'] ?? {}) as Readonly<Record<string, string>>;
    const named: Record<string, string> = {};
    for (const dimension of DIMENSIONS.slice(1)) {
      const written = (example[dimension] as string | undefined) ?? facts[dimension];
      named[dimension] = written !== undefined && random() < 0.85 ? written : pick(namesOf(book.vocabulary[dimension]));
    }
    const judgement = pick<JudgementState>(['not-judged', 'necessary']);
    const consent = pick<ConsentState>(['not-asked', 'given', 'refused']);
    return stated(book, { named, day: FIRST_DAY + Math.floor(random() * DAYS), judgement, consent });
  });
}

interface Parts {
  readonly named: Readonly<Record<string, string>>;
  readonly day: number;
  readonly judgement: JudgementState;
  readonly consent: ConsentState;
}

function stated(book: RuleBook, { named, day, judgement, consent }: Parts): StatedRequest {
  const everyField = <T>(state: T) => Object.fromEntries(book.fields.map((field) => [field.category, state]));
  const values = DIMENSIONS.slice(1).map((dimension) => namesOf(book.vocabulary[dimension]).indexOf(named[dimension] ?? ''));
  const ownData = isOwnReceiver(named['receiver'] ?? '');
  return {
    request: {
      kind: 'request',
      day,
      stated: Object.fromEntries(STATED_DIMENSIONS.map((name) => [name, named[name] ?? ''])) as Request['stated'],
      facts: Object.fromEntries(FACTS.map((fact: Fact) => [fact, named[fact] ?? ''])) as Request['facts'],
      consents: everyField(consent),
      judgements: everyField(judgement),
      senderOrganisation: undefined,
      receiverOrganisation: undefined,
    },
    mask: { values: Int32Array.from(values), day, registerChannel: named['channel'] === 'register', ownData, judgement, consent },
    attributes: { ...named, day, judgement, consent },
  };
}
