import type { DayNumber } from '@nivel/policy';
import type { Site } from './site.ts';

/** A day on which law changes what the rule book answers. */
export interface LawDay {
  readonly day: DayNumber;
  /** Whether any answer opens or closes, or only the grounds of answers change. */
  readonly changes: 'answers' | 'grounds';
}

/** Every day on which an answer or its grounds change, and every day on which a rule begins or ends, in order. */
export function lawDays(site: Site): readonly LawDay[] {
  const differences = new Map(site.dayDifferences().map(({ day, difference }) => [day, difference.changes]));
  const days = [...new Set([...site.days, ...differences.keys()])].toSorted((a, b) => a - b);
  return days.map((day) => ({ day, changes: differences.get(day)?.every(({ kind }) => kind === 'other') === true ? 'grounds' : 'answers' }));
}
