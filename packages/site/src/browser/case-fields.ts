import type { Language } from '@nivel/diagnostics';
import { FACTS, formatDay, formatDayForReader, parseDay, STATED_DIMENSIONS } from '@nivel/policy';
import type { CaseState } from '../site/case-address.ts';
import { holdsValue } from '../site/scope.ts';
import { writtenDay } from './case-decisions.ts';
import type { LightBook } from './light-book.ts';

const NAMES = [...STATED_DIMENSIONS, ...FACTS];

export function selectIn(form: HTMLFormElement, name: string): HTMLSelectElement | undefined {
  const element = form.elements.namedItem(name);
  return element instanceof HTMLSelectElement ? element : undefined;
}

function dayField(form: HTMLFormElement): HTMLInputElement | undefined {
  const element = form.elements.namedItem('day');
  return element instanceof HTMLInputElement ? element : undefined;
}

/** Fills the form. A fact that is not named becomes unknown; the day stays where none is given. */
export function fillForm(form: HTMLFormElement, values: Readonly<Record<string, string>>, day?: string): void {
  const field = dayField(form);
  if (day !== undefined && field !== undefined) field.value = day;
  for (const name of NAMES) {
    const select = selectIn(form, name);
    if (select !== undefined) select.value = values[name] ?? '';
  }
}

/** What the form says; `undefined` where its day does not exist. */
export function readForm(form: HTMLFormElement): Pick<CaseState, 'day' | 'values'> | undefined {
  const day = writtenDay(dayField(form)?.value ?? '');
  if (day === undefined) return undefined;
  const chosen = NAMES.map((name) => [name, selectIn(form, name)?.value ?? '']).filter(([, value]) => value !== '');
  return { day, values: Object.fromEntries(chosen) as Readonly<Record<string, string>> };
}

/** The example of the situation that the form starts from. */
export function exampleValues({ book }: LightBook, situation: string): Readonly<Record<string, string>> {
  const { facts, ...stated } = (book.situations.find((each) => each.id === situation)?.example ?? {}) as Record<string, string> & { facts?: object };
  return { ...stated, ...facts };
}

/** The situation that a case lies in: the first whose box holds everything that the case says. */
export function situationOf({ book }: LightBook, { values }: Pick<CaseState, 'values'>): string | undefined {
  return book.situations.find(({ box }) => NAMES.every((name) => values[name] === undefined || holdsValue(book, box, name, values[name])))?.id;
}

/** A day as the reader's language writes it. */
export function dayIn(language: Language, day: string): string {
  const number = parseDay(day);
  return number === undefined ? day : language === 'en' ? formatDay(number) : formatDayForReader(number);
}

/** The case in words, a name and a value at a time, for the head of its sheet. */
export function caseInWords(
  { book, language }: LightBook,
  { day, values }: CaseState,
  words: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  const rows = NAMES.map((name) => {
    const { term, values: known } = book.vocabulary[name];
    return [term[language], known.find((value) => value.id === values[name])?.term[language] ?? words['unknown'] ?? ''] as const;
  });
  return [[words['day'] ?? '', dayIn(language, day)], ...rows];
}
