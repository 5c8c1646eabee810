import { fill, type Language } from '@nivel/diagnostics';
import { type DayNumber, type DayRange, formatDay, formatDayForReader, NO_END } from '@nivel/policy';
import { WORDS } from '../words.ts';

/** A day as the reader's language writes it. */
export function dayText(day: DayNumber, language: Language): string {
  return language === 'en' ? formatDay(day) : formatDayForReader(day);
}

export function daysText(days: DayRange, language: Language): string {
  const from = dayText(days.from, language);
  if (days.until >= NO_END) return fill(WORDS.since[language], { from });
  return fill(WORDS.between[language], { from, through: dayText(days.until - 1, language) });
}
