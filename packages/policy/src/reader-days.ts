import { fill, type Language, type Texts } from '@nivel/diagnostics';
import { type DayNumber, type DayRange, formatDay, formatDayForReader, NO_BEGINNING, NO_END, parseDay } from './day.ts';

const RANGE_TEXTS = {
  since: { fi: '{from} alkaen', sv: 'från och med {from}', en: 'from {from}' },
  until: { fi: '{through} asti', sv: 'till och med {through}', en: 'until {through}' },
  between: { fi: '{from}–{through}', sv: '{from}–{through}', en: '{from}–{through}' },
  always: { fi: 'aina', sv: 'alltid', en: 'always' },
} as const satisfies Readonly<Record<string, Texts>>;

/** A day as the readers of a language write it. */
export function dayText(day: DayNumber, language: Language): string {
  return language === 'en' ? formatDay(day) : formatDayForReader(day);
}

/** A day written in a file, as the readers of a language write it. */
export function writtenDayText(written: string, language: Language): string {
  const day = parseDay(written);
  return day === undefined ? written : dayText(day, language);
}

/** A range of days in words; both ends count. */
export function daysText({ from, until }: DayRange, language: Language): string {
  const values = { from: dayTextOrNone(from, language), through: dayTextOrNone(until - 1, language) };
  if (until >= NO_END) return fill(RANGE_TEXTS[from <= NO_BEGINNING ? 'always' : 'since'][language], values);
  return fill(RANGE_TEXTS[from <= NO_BEGINNING ? 'until' : 'between'][language], values);
}

function dayTextOrNone(day: DayNumber, language: Language): string {
  return day <= NO_BEGINNING || day >= NO_END - 1 ? '' : dayText(day, language);
}
