import { type Box, namesIn } from '../box.ts';
import { formatDay, NO_BEGINNING, NO_END, parseDay } from '../day.ts';
import { decideByDefinition } from '../decide-by-definition.ts';
import type { Decision } from '../decision.ts';
import type { Rule, Situation } from '../law.ts';
import type { RuleBook } from '../rule-book.ts';
import { requestOfCase } from '../run-cases.ts';
import { DIMENSIONS, type Dimension, FACTS, isFact } from '../vocabulary.ts';
import { casesOf, type ProposedCase } from './proposed-case.ts';

type Changes = Readonly<Record<string, string>>;

/** A request in the words of a case: a situation and what differs from its example. */
export interface TypicalCase {
  readonly situation: Situation;
  readonly with: Changes;
  readonly decision: Decision;
}

/** The example of the rule's situation, moved into the rule's box, with what has to be recorded for the rule to decide; nothing where it never does there. */
export function typicalCase(rule: Rule, book: RuleBook): TypicalCase | undefined {
  const situation = book.situations.find((each) => each.id === rule.situation);
  if (situation === undefined) return undefined;
  const changes = changesInto(rule.box, situation, book);
  const made = STATES.flatMap((states) => {
    const given = { ...changes, ...states };
    const decision = decideCase(book, rule, { situation: situation.id, with: given });
    return decision?.because.some((because) => because.rule === rule.id) ? [{ situation, with: given, decision }] : [];
  });
  return made.find(({ decision }) => decision.outcome !== 'ask') ?? made[0];
}

const STATES: readonly Changes[] = [{}, { judgement: 'necessary' }, { consent: 'given' }, { consent: 'given', judgement: 'necessary' }];

/** Decides a case of the rule's category; nothing where its request cannot be read. */
export function decideCase(book: RuleBook, rule: Rule, asked: Pick<ProposedCase, 'situation' | 'with'>): Decision | undefined {
  const [field] = book.fields;
  const [each] = casesOf({ name: rule.title, about: rule.category, expect: { outcome: 'withhold' }, ...asked });
  if (field === undefined || each === undefined) return undefined;
  const { request } = requestOfCase({ book, fields: book.fields }, each);
  return request === undefined ? undefined : decideByDefinition(book, request, field);
}

function changesInto(box: Box, { example }: Situation, { vocabulary }: RuleBook): Changes {
  const facts = (example['facts'] ?? {}) as Readonly<Record<string, unknown>>;
  const moved = DIMENSIONS.slice(1).flatMap((dimension, index) => {
    const written = isFact(dimension) ? facts[dimension] : example[dimension];
    const names = namesIn(vocabulary, dimension, box.sets[index + 1] ?? 0);
    return names.includes(String(written)) ? [] : [[dimension, names[0] ?? ''] as const];
  });
  return Object.fromEntries([...moved, ...dayInto(box, String(example['day']))]);
}

function dayInto({ days }: Box, written: string): readonly (readonly [string, string])[] {
  const day = parseDay(written) ?? 0;
  if (day >= days.from && day < days.until) return [];
  const inside = day < days.from && days.from > NO_BEGINNING ? days.from : Math.min(days.until, NO_END) - 1;
  return [['day', formatDay(inside)]];
}

/** The facts that may be left unknown without another decision, because the rule holds for all their values. */
export function freeFacts(rule: Rule, book: RuleBook, typical: TypicalCase): readonly Dimension[] {
  const look = ({ outcome, form, path, because }: Decision) => JSON.stringify([outcome, form, path, because]);
  const free: Dimension[] = [];
  for (const fact of FACTS) {
    const unknown = Object.fromEntries([...free, fact].map((each) => [each, 'unknown']));
    const decision = decideCase(book, rule, { situation: typical.situation.id, with: { ...typical.with, ...unknown } });
    if (decision !== undefined && look(decision) === look(typical.decision)) free.push(fact);
  }
  return free;
}
