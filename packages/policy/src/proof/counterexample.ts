import { formatDay, NO_BEGINNING } from '../day.ts';
import type { Situation } from '../law.ts';
import type { RuleBook } from '../rule-book.ts';
import { FACTS, isFact, STATED_DIMENSIONS } from '../vocabulary.ts';
import type { Counterexample, Proof } from './prove.ts';
import { daysOfStretch, LEVELS, type Space } from './space.ts';

/** The values of a counterexample by name, as a request and a case write them. */
export type NamedPoint = Readonly<Record<string, string>>;

/** Names the values of a point. Of a stretch of days its first day is taken, of the first stretch the last one. */
export function namedPoint(space: Space, point: readonly number[]): NamedPoint {
  return Object.fromEntries(
    LEVELS.map((level, index) => {
      const value = point[index] ?? 0;
      if (level !== 'day') return [level, space.names[index]?.[value] ?? ''];
      const { from, until } = daysOfStretch(space, value);
      return [level, formatDay(from > NO_BEGINNING ? from : Math.min(until - 1, 0))];
    }),
  );
}

/** A counterexample as a request that `nivel decide` and `nivel explain` run. */
export function requestOfCounterexample(space: Space, { category, point }: Counterexample): object {
  const named = namedPoint(space, point);
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, named[name]]));
  return {
    ...pick(['day', ...STATED_DIMENSIONS]),
    facts: pick(FACTS),
    consents: { [category]: named['consent'] },
    judgements: { [category]: named['judgement'] },
  };
}

/** A counterexample as a case in the form of `cases.yaml`: it fails now, and passes when the rule book has been mended. */
export function caseOfCounterexample(space: Space, book: RuleBook, proof: Proof): string {
  const found = proof.counterexample;
  if (found === undefined) return '';
  const named = namedPoint(space, found.point);
  const { situation, changes } = nearestChanges(book.situations, named);
  const { title } = proof.invariant;
  return [
    '# yaml-language-server: $schema=../schema/cases.schema.json',
    'cases:',
    `  - name: { fi: ${quoted(title.fi)}, sv: ${quoted(title.sv)}, en: ${quoted(title.en)} }`,
    `    about: ${found.category}`,
    `    situation: ${situation?.id ?? ''}`,
    ...(changes.length === 0 ? [] : [`    with: { ${changes.map(([key, value]) => `${key}: ${value}`).join(', ')} }`]),
    `    expect: { outcome: ${expectedOutcome(proof)} }`,
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What the answer has to be by the invariant; to withhold is right wherever it leaves a choice. */
function expectedOutcome({ invariant: { claim }, counterexample }: Proof): string {
  if (counterexample?.other !== undefined) return counterexample.other.answer.outcome;
  if (claim.kind !== 'always') return 'withhold';
  return claim.answer.outcome?.[0] ?? counterexample?.answer.outcome ?? 'withhold';
}

/** The situation whose example differs least from a point, and what differs. */
export function nearestChanges(situations: readonly Situation[], named: NamedPoint) {
  const situation = nearestSituation(situations, named);
  return { situation, changes: situation === undefined ? [] : changesFrom(situation, named) };
}

/** The situation whose example differs least from the point. */
function nearestSituation(situations: readonly Situation[], named: NamedPoint): Situation | undefined {
  return situations.toSorted((a, b) => changesFrom(a, named).length - changesFrom(b, named).length)[0];
}

function changesFrom({ example }: Situation, named: NamedPoint): readonly (readonly [string, string])[] {
  const facts = (example['facts'] ?? {}) as Readonly<Record<string, unknown>>;
  const usual: Readonly<Record<string, string>> = { consent: 'not-asked', judgement: 'not-judged' };
  return LEVELS.flatMap((level) => {
    const written = isFact(level) ? facts[level] : (usual[level] ?? example[level]);
    const value = named[level] ?? '';
    return String(written) === value ? [] : [[level, value] as const];
  });
}
