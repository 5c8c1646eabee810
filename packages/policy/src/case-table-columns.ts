import { LANGUAGES, type Texts } from '@nivel/diagnostics';
import { DIMENSIONS, FACTS, STATED_DIMENSIONS, type Vocabulary } from './vocabulary.ts';

/** The columns of a table of cases besides the dimensions of a request, by the names that a lawyer writes at their head. */
export const COLUMN_TERMS = {
  name: { fi: 'tapaus', sv: 'fall', en: 'case' },
  about: { fi: 'tieto', sv: 'uppgift', en: 'field' },
  situation: { fi: 'tilanne', sv: 'situation', en: 'situation' },
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  consent: { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
  judgement: { fi: 'arvio', sv: 'bedömning', en: 'judgement' },
  outcome: { fi: 'tulos', sv: 'utfall', en: 'outcome' },
  form: { fi: 'muoto', sv: 'form', en: 'form' },
  path: { fi: 'polku', sv: 'väg', en: 'path' },
  provision: { fi: 'säännös', sv: 'bestämmelse', en: 'provision' },
  rule: { fi: 'sääntö', sv: 'regel', en: 'rule' },
  missing: { fi: 'puuttuu', sv: 'saknas', en: 'missing' },
  unsettled: { fi: 'avoin kysymys', sv: 'öppen fråga', en: 'open question' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Columns that every table has. */
export const NEEDED_COLUMNS = ['about', 'situation', 'outcome'] as const;

/** How a fact is written that the request leaves out. */
export const UNKNOWN_TERM: Texts = { fi: 'tuntematon', sv: 'okänd', en: 'unknown' };

/** The dimensions that a case may change: all but the category, which `about` gives. */
export const CHANGED_DIMENSIONS = [...STATED_DIMENSIONS, ...FACTS];
export type ChangedDimension = (typeof CHANGED_DIMENSIONS)[number];
export type Column = keyof typeof COLUMN_TERMS | ChangedDimension;

/** Every name that a column may have, in lower case: its own, and its term in each language. */
export function columnNames(vocabulary: Vocabulary): ReadonlyMap<string, Column> {
  const named: (readonly [Column, Texts])[] = [
    ...CHANGED_DIMENSIONS.map((dimension) => [dimension, vocabulary[dimension].term] as const),
    ...(Object.keys(COLUMN_TERMS) as (keyof typeof COLUMN_TERMS)[]).map((column) => [column, COLUMN_TERMS[column]] as const),
  ];
  return new Map(named.flatMap(([column, term]) => [column, ...LANGUAGES.map((language) => term[language])].map((name) => [plain(name), column])));
}

export function isDimension(column: Column): column is ChangedDimension {
  return DIMENSIONS.some((dimension) => dimension === column);
}

/** A word as it is compared: without the case of letters, and without the spaces that a spreadsheet leaves. */
export function plain(written: string): string {
  return written.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
