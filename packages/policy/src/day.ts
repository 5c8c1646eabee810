/** A day as the number of days since 1.1.1970: whole, comparable, without a time zone. */
export type DayNumber = number;

/** Days from `from` to the day before `until`. `until` is {@link NO_END} where no end is known. */
export interface DayRange {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** Later than every day that can be written. */
export const NO_END: DayNumber = 10_000_000;
/** Earlier than every day that can be written. */
export const NO_BEGINNING: DayNumber = -10_000_000;
export const ALWAYS: DayRange = Object.freeze({ from: NO_BEGINNING, until: NO_END });

const MILLISECONDS = 86_400_000;
const WRITTEN_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a written day. A day that does not exist is `undefined`, never the day after.
 *
 * @example parseDay('2026-02-30') // undefined
 */
export function parseDay(written: string): DayNumber | undefined {
  const match = WRITTEN_DAY.exec(written);
  if (match === null) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = new Date(Date.UTC(year, month - 1, date));
  const exists = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return exists ? day.getTime() / MILLISECONDS : undefined;
}

/** Writes a day as `2026-08-01`. */
export function formatDay(day: DayNumber): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** Writes a day as Finnish and Swedish texts do: `1.8.2026`. */
export function formatDayForReader(day: DayNumber): string {
  const [year, month, date] = formatDay(day).split('-');
  return `${Number(date)}.${Number(month)}.${year}`;
}
