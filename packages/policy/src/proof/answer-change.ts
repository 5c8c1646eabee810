import { sortedUnion } from '../answer.ts';
import { FORMS } from '../paths.ts';
import type { ToldAnswer } from './told-answer.ts';

/**
 * Whether a new answer lets more go than the old one did, less, or as much for other reasons. To ask is between letting go and withholding, since
 * something that can be got would open it; of two forms the more telling one is wider, of two aggregates the one over fewer learners, and of two
 * consents the one that need not be written. Where something leaves under both, an obligation less is a widening whatever else moves: a release
 * that is not logged, or of which nobody is told, is a freer one.
 */
export const CHANGE_KINDS = ['widening', 'narrowing', 'other'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What is compared of an answer. For a widening or a narrowing only what moves; for other changes the grounds too that the other answer has not. */
export interface AnswerView {
  readonly outcome: ToldAnswer['outcome'];
  readonly form: ToldAnswer['form'];
  readonly path: ToldAnswer['path'];
  readonly rules: readonly string[];
  readonly missing: readonly string[];
  readonly terms: readonly string[];
  readonly provisions: readonly string[];
  readonly obligations: readonly string[];
  readonly unsettled: readonly string[];
  readonly positions: readonly string[];
  readonly advice: readonly string[];
}

export function changeKind(before: ToldAnswer, after: ToldAnswer): ChangeKind {
  const outcome = outcomeStep(before, after);
  const dropped = outcome === 0 && lostOf(before.obligations, after.obligations).length > 0;
  const steps = [
    outcome,
    Number(dropped),
    formStep(before, after),
    ...termSteps(before, after),
    -lostOf(after.obligations, before.obligations).length,
  ];
  const step = steps.find((each) => each !== 0) ?? 0;
  if (step === 0) return 'other';
  return step > 0 ? 'widening' : 'narrowing';
}

function lostOf(own: readonly string[], other: readonly string[]): readonly string[] {
  return own.filter((each) => !other.includes(each));
}

const OPENNESS: Readonly<Record<ToldAnswer['outcome'], number>> = { withhold: 0, ask: 1, release: 2 };

function outcomeStep(before: ToldAnswer, after: ToldAnswer): number {
  return OPENNESS[after.outcome] - OPENNESS[before.outcome];
}

function formStep(before: ToldAnswer, after: ToldAnswer): number {
  if (before.form === null || after.form === null) return 0;
  return FORMS.indexOf(before.form) - FORMS.indexOf(after.form);
}

function termSteps(before: ToldAnswer, after: ToldAnswer): readonly number[] {
  return [leastCount(before) - leastCount(after), Number(isWritten(before)) - Number(isWritten(after))];
}

function leastCount({ terms }: ToldAnswer): number {
  const counts = terms.flatMap((term) => (term.startsWith('atLeast:') ? [Number(term.slice('atLeast:'.length))] : []));
  return counts.length === 0 ? 0 : Math.min(...counts);
}

function isWritten({ terms, path }: ToldAnswer): boolean {
  return path === 'consent' && !terms.includes('writing:individualised');
}

/**
 * Both answers as far as they are compared: what moves and, where the same is decided, the obligations; of other changes, the grounds too. Grounds that
 * stay are left out: so one change is told once, whatever else it rests on.
 */
export function viewsOf(before: ToldAnswer, after: ToldAnswer, kind: ChangeKind): { readonly before: AnswerView; readonly after: AnswerView } {
  const grounds = (answer: ToldAnswer): Grounds => {
    if (kind === 'other') return groundsOf(answer);
    return before.outcome === after.outcome ? { ...NO_GROUNDS, obligations: answer.obligations } : NO_GROUNDS;
  };
  const [was, is] = [before, after].map((answer) => ({ ...movingPart(answer), ...grounds(answer) })) as [AnswerView, AnswerView];
  return { before: { ...was, ...groundsOnlyIn(was, is) }, after: { ...is, ...groundsOnlyIn(is, was) } };
}

const NO_GROUNDS = { provisions: [], obligations: [], unsettled: [], positions: [], advice: [] };
type Grounds = Pick<AnswerView, keyof typeof NO_GROUNDS>;

function movingPart({ outcome, form, path, because, missing, terms }: ToldAnswer): Omit<AnswerView, keyof Grounds> {
  const rules = because.map((each) => each.rule);
  return { outcome, form, path, rules, missing: missing.map((each) => [each.name, ...each.from].join(' ')), terms };
}

function groundsOf({ because, obligations, unsettled, positions, advice }: ToldAnswer): Grounds {
  return {
    provisions: sortedUnion(because.map((each) => each.provisions)),
    obligations,
    unsettled,
    positions: positions.map(({ question, answer }) => `${question}: ${answer}`),
    advice,
  };
}

function groundsOnlyIn(own: Grounds, other: Grounds): Grounds {
  const only = (name: keyof Grounds) => lostOf(own[name], other[name]);
  return {
    provisions: only('provisions'),
    obligations: only('obligations'),
    unsettled: only('unsettled'),
    positions: only('positions'),
    advice: only('advice'),
  };
}
