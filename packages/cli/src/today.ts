import { type DayNumber, parseDay } from '@nivel/policy';

/** The day that the clock of this machine shows, in its own time zone. */
export function today(now: Date = new Date()): DayNumber {
  const two = (part: number) => String(part).padStart(2, '0');
  return parseDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) ?? 0;
}
