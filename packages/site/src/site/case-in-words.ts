import type { Language } from '@nivel/diagnostics';
import { type Case, type Dimension, parseDay, type RuleBook, termOf } from '@nivel/policy';
import { CASE_WORDS } from '../case-words.ts';
import { WORDS } from '../words.ts';
import { dayText } from './day-texts.ts';

/** What a case changes in the example of its situation, each change as a name and its value in words. */
export function changesInWords(book: RuleBook, each: Case, language: Language): readonly string[] {
  return Object.entries(each.with).map(([name, value]) => `${nameOf(book, name, language)}: ${termOfValue(book, { name, value }, language)}`);
}

function nameOf(book: RuleBook, name: string, language: Language): string {
  if (name === 'day') return WORDS.day[language];
  if (name === 'consent' || name === 'judgement') return CASE_WORDS[name][language];
  return book.vocabulary[name as Dimension].term[language];
}

function termOfValue(book: RuleBook, { name, value }: { readonly name: string; readonly value: string }, language: Language): string {
  if (name === 'day') return dayText(parseDay(value) ?? 0, language);
  if (name === 'consent' || name === 'judgement') return termOf(book.vocabulary, `${name}-state`, value)[language];
  if (value === 'unknown') return CASE_WORDS.unknown[language];
  return termOf(book.vocabulary, name as Dimension, value)[language];
}
