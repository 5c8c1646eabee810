import { type DayNumber, parseDay } from '@nivel/policy';

/** The day in Finland, whatever zone the machine keeps: the law begins and ends at midnight there. */
export function today(now: Date = new Date()): DayNumber {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Helsinki',
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const { year, month, day } = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return parseDay(`${year}-${month}-${day}`) ?? raise();
}

function raise(): never {
  throw new RangeError('the day in Finland is a day of the calendar');
}
