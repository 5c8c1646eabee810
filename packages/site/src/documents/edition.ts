import type { Rule } from '@nivel/policy';
import { type Activity, type Facts, valuesOf } from './facts-of-site.ts';

/** For whom a notice is written. They differ only where law differs: whose age a rule reaches, and who may read what about oneself. */
export type Edition = 'adult' | 'guardian' | 'child';

const STATUSES: Readonly<Record<Edition, readonly string[]>> = {
  adult: ['adult'],
  guardian: ['compulsory-age', 'other-minor'],
  child: ['compulsory-age', 'other-minor'],
};

/** Whether a rule is told in an edition. What a learner alone may see of their own data is not told to a guardian as the guardian's. */
export function isToldIn({ book }: Facts, edition: Edition, rule: Rule): boolean {
  const statuses = valuesOf(book, rule, 'learnerStatus');
  if (!statuses.some((status) => STATUSES[edition].includes(status))) return false;
  const receivers = valuesOf(book, rule, 'receiver');
  const own = receivers.every((receiver) => receiver === 'learner' || receiver === 'guardian');
  return !own || receivers.includes(edition === 'guardian' ? 'guardian' : 'learner');
}

/** An activity with the rules of an edition. Categories stay although no rule of the edition reaches them, so that nothing is hidden. */
export function activityFor(facts: Facts, edition: Edition, activity: Activity): Activity {
  const rows = activity.rows.map((row) => ({ ...row, rules: row.rules.filter((rule) => isToldIn(facts, edition, rule)) }));
  return { ...activity, rows };
}
