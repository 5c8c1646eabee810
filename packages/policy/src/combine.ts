import type { FieldState, Rule } from './law.ts';
import { FORMS, type Form, type Outcome, PATHS, type Path } from './paths.ts';

/** How a rule whose box holds the request stands, given what is recorded of the learner. */
export type Standing =
  | 'forbids'
  | 'releases'
  /** Lacks only something that can be got. */
  | 'lacks'
  /** Lets nothing go, but has advice: ask the register, ask the learner. */
  | 'advises'
  /** Lets nothing go any more: judged not necessary, consent refused. */
  | 'closed';

/** What a rule's standing turns on besides its box. */
export interface Circumstances extends FieldState {
  readonly registerChannel: boolean;
  readonly ownData: boolean;
}

export function standingOf(path: Path, circumstances: Circumstances): Standing {
  switch (path) {
    case 'prohibition':
      return 'forbids';
    case 'duty':
    case 'permission':
    case 'task':
      return 'releases';
    case 'register':
      return circumstances.registerChannel ? 'releases' : 'advises';
    case 'necessity':
      return ({ necessary: 'releases', 'not-judged': 'lacks', 'not-necessary': 'closed' } as const)[circumstances.judgement];
    case 'consent':
      if (circumstances.consent === 'given') return 'releases';
      return circumstances.consent === 'not-asked' ? 'lacks' : 'closed';
    case 'self':
      return circumstances.ownData ? 'releases' : 'advises';
  }
}

/** What the rules whose boxes hold the request come to. */
export interface Combined {
  readonly outcome: Outcome;
  readonly path: Path | null;
  readonly form: Form | null;
  /** The rules that made the outcome; empty where no rule did. */
  readonly because: readonly Rule[];
}

const NOTHING: Combined = Object.freeze({ outcome: 'withhold', path: null, form: null, because: [] });

/**
 * Combines the rules that apply to one field of one request. This is the whole semantics:
 *
 * 1. a prohibition that applies withholds, whatever else applies;
 * 2. otherwise the strongest path that releases wins, in the order duty, register, permission, task, necessity, consent,
 *    self, and gives the form;
 * 3. otherwise, if some path lacks only something that can be got (a judgement, a consent), the decision is to ask for it;
 * 4. otherwise nothing is released. No rule: nothing is released.
 *
 * A refused or withdrawn consent closes its own rule only, so it never blocks a duty or a judged necessity.
 * The order of the rules plays no part. Of two forms on one path the one that tells less is taken (loading refuses such a book).
 */
export function combine(rules: readonly Rule[], circumstances: Circumstances): Combined {
  const standing = (wanted: Standing) => rules.filter((rule) => standingOf(rule.path, circumstances) === wanted);
  const forbidding = standing('forbids');
  if (forbidding.length > 0) return { outcome: 'withhold', path: 'prohibition', form: null, because: forbidding };
  const releasing = strongest(standing('releases'));
  if (releasing !== undefined) return { outcome: 'release', ...releasing };
  const lacking = standing('lacks');
  const asking = strongest(lacking);
  if (asking !== undefined) return { outcome: 'ask', path: asking.path, form: asking.form, because: lacking };
  return NOTHING;
}

function strongest(rules: readonly Rule[]): { path: Path; form: Form; because: readonly Rule[] } | undefined {
  const path = PATHS.find((candidate) => rules.some((rule) => rule.path === candidate));
  if (path === undefined) return undefined;
  const because = rules.filter((rule) => rule.path === path);
  return { path, form: leastTelling(because), because };
}

function leastTelling(rules: readonly Rule[]): Form {
  return FORMS[Math.max(...rules.map((rule) => FORMS.indexOf(rule.form)))] ?? 'aggregate';
}
