/** The learner status of the rule book's vocabulary. */
export type LearnerStatus = 'compulsory-age' | 'other-minor' | 'adult';

const ADULT_AGE = 18;

/** What a learner's age tells. Days are `yyyy-mm-dd`. */
export interface AgeFacts {
  readonly birthDate?: string | undefined;
  /** The last day of compulsory education. */
  readonly compulsoryUntil?: string | undefined;
}

/**
 * The status on a day. Adult from the 18th birthday on. A minor of whom it is not known how long compulsory education lasts has no
 * known status: it ends early with a qualification, so age alone does not tell.
 *
 * @example learnerStatus({ birthDate: '2010-03-01', compulsoryUntil: '2028-02-29' }, '2026-08-17') // 'compulsory-age'
 */
export function learnerStatus({ birthDate, compulsoryUntil }: AgeFacts, day: string): LearnerStatus | undefined {
  if (birthDate === undefined || birthDate > day) return undefined;
  if (day >= birthday(birthDate, ADULT_AGE)) return 'adult';
  if (compulsoryUntil === undefined) return undefined;
  return day <= compulsoryUntil ? 'compulsory-age' : 'other-minor';
}

/** The birthday at an age, as text that compares rightly; one born on 29 February comes of age on 1 March in a common year. */
function birthday(birthDate: string, age: number): string {
  return `${Number(birthDate.slice(0, 4)) + age}${birthDate.slice(4)}`;
}
