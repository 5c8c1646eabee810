import { type Decision, type DecisionTable, decideFields, FACTS, type Fact, type Request } from '@nivel/policy';
import type { RequestFacts } from '@nivel/sources';
import type { GivenAs } from './consent-state.ts';
import { type LearnerStates, NOTHING_RECORDED } from './learner-states.ts';

export type Facts = Readonly<Partial<Record<Fact, string>>>;

/** What decides about a record: the facts, and what people have recorded. Records with the same case share their decisions. */
export interface LearnerCase {
  readonly index: number;
  readonly facts: Facts;
  readonly factsKey: string;
  readonly states: LearnerStates;
  /** The request as it was decided for this case. */
  readonly request: Request;
  /** By field, for every field of the book. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Fields with a consent that a person gave who may not give it; they are decided as if nobody had been asked. */
  readonly wronglyGiven: readonly string[];
}

/** Decides each case once and remembers it. */
export interface CaseDesk {
  caseOf(sourceFacts: RequestFacts, states: LearnerStates | undefined): LearnerCase;
  readonly cases: readonly LearnerCase[];
}

export function openCaseDesk(request: Request, table: DecisionTable): CaseDesk {
  const known = new Map<string, LearnerCase>();
  const cases: LearnerCase[] = [];
  return {
    cases,
    caseOf(sourceFacts, states = NOTHING_RECORDED) {
      const facts = mergeFacts(request, sourceFacts);
      const factsKey = FACTS.map((fact) => facts[fact] ?? '').join(',');
      const key = `${factsKey}|${states.key}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = { index: cases.length, facts, factsKey, states, ...decide({ request, facts, states }, table) };
      known.set(key, made);
      cases.push(made);
      return made;
    },
  };
}

/** What the source tells goes before what the request states for everybody. */
function mergeFacts(request: Request, sourceFacts: RequestFacts): Facts {
  const told: Facts = { ...sourceFacts };
  return Object.fromEntries(
    FACTS.flatMap((fact) => {
      const value = told[fact] ?? request.facts[fact];
      return value === undefined ? [] : [[fact, value]];
    }),
  );
}

interface Undecided {
  readonly request: Request;
  readonly facts: Facts;
  readonly states: LearnerStates;
}

function decide({ request, facts, states }: Undecided, table: DecisionTable): Pick<LearnerCase, 'request' | 'decisions' | 'wronglyGiven'> {
  const asked: Request = { ...request, facts, consents: states.consents, judgements: states.judgements };
  const first = decideFields(table, asked);
  const wronglyGiven = first.filter((decision) => !isGivenRightly(decision, states, table)).map((decision) => decision.field);
  const closed = Object.fromEntries(wronglyGiven.map((field) => [field, 'not-asked'] as const));
  const corrected: Request = { ...asked, consents: { ...asked.consents, ...closed } };
  const decisions = wronglyGiven.length === 0 ? first : decideFields(table, corrected);
  return { request: corrected, wronglyGiven, decisions: new Map(decisions.map((decision) => [decision.field, decision])) };
}

/** The engine knows that a consent was given; only the rule that would use it says by whom it must be given. */
function isGivenRightly(decision: Decision, states: LearnerStates, { book }: DecisionTable): boolean {
  if (decision.outcome !== 'release' || decision.path !== 'consent') return true;
  const category = book.fields.find((field) => field.field === decision.field)?.category ?? '';
  const givenAs: readonly GivenAs[] = states.givenAs[decision.field] ?? states.givenAs[category] ?? [];
  return decision.because.every(({ rule }) => {
    const givers = book.rules.find((each) => each.id === rule)?.consent?.givers ?? ['learner'];
    return givers.some((giver) => givenAs.includes(giver));
  });
}
