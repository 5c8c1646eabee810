import { type DayNumber, formatDay, parseDay } from '../day.ts';

/** Whether an assessment of `signedOn` may hold through a day: not before it was signed, and not longer than twelve months. */
export function isWithinAYear(signedOn: DayNumber, through: DayNumber): boolean {
  return through >= signedOn && through <= lastDayOfYearFrom(signedOn);
}

/** The last day of the twelve months that begin on a day. */
export function lastDayOfYearFrom(day: DayNumber): DayNumber {
  const [year = '', month = '', date = ''] = formatDay(day).split('-');
  const sameDay = parseDay(`${Number(year) + 1}-${month}-${date}`) ?? parseDay(`${Number(year) + 1}-03-01`);
  return (sameDay ?? day) - 1;
}
