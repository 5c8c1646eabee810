import { type Diagnostic, formatPath, LANGUAGES, nearestName, type Place, type ReadDocument, type Step, type Texts } from '@nivel/diagnostics';
import { type DayRange, NO_END, parseDay } from './day.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';

/** A file that is being read: every problem is collected with its place, and reading goes on. */
export interface Reading {
  readonly document: ReadDocument;
  readonly found: Diagnostic[];
}

export type RecordValue = Readonly<Record<string, unknown>>;

export function placeIn(reading: Reading, path: readonly Step[]): Place {
  return reading.document.placeOf(path);
}

/** A part of a document, read as a document of its own. Its places are those in the whole. */
export function readingOf(reading: Reading, base: readonly Step[]): Reading {
  const { document, found } = reading;
  return {
    document: {
      file: document.file,
      value: valueAt(reading, base),
      placeOf: (path) => document.placeOf([...base, ...path]),
      placeOfKey: (path) => document.placeOfKey([...base, ...path]),
    },
    found,
  };
}

/** The value at a path of the document. */
export function valueAt(reading: Reading, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as RecordValue)[step] : undefined),
    reading.document.value,
  );
}

export function wrongShape(reading: Reading, path: readonly Step[], expected: string): undefined {
  reading.found.push(policyDiagnostics.report('policy/wrong-shape', placeIn(reading, path), { key: formatPath(path) || '.', expected }));
  return undefined;
}

/** Which keys a record has. */
export interface Keys {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** Reads a record and reports missing and unknown keys. */
export function readRecord(reading: Reading, path: readonly Step[], keys: Keys): RecordValue | undefined {
  const value = valueAt(reading, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongShape(reading, path, `{ ${keys.required.join(', ')} }`);
  for (const key of keys.required) {
    if (!Object.hasOwn(value, key)) reading.found.push(policyDiagnostics.report('policy/missing-key', placeIn(reading, path), { key }));
  }
  for (const key of Object.keys(value)) {
    if (keys.required.includes(key) || keys.optional?.includes(key) === true) continue;
    const known = [...keys.required, ...(keys.optional ?? [])];
    const nearest = nearestName(key, known) ?? known.join(', ');
    reading.found.push(policyDiagnostics.report('policy/unknown-key', reading.document.placeOfKey([...path, key]), { key, nearest }));
  }
  return value as RecordValue;
}

export function readText(reading: Reading, path: readonly Step[]): string | undefined {
  const value = valueAt(reading, path);
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  return value === undefined ? undefined : wrongShape(reading, path, 'text');
}

/** Reads a text or a number as text, as sections and moments are written. */
export function readNumberOrText(reading: Reading, path: readonly Step[]): string | undefined {
  const value = valueAt(reading, path);
  return typeof value === 'number' ? String(value) : readText(reading, path);
}

/** Reads one text in three languages; a missing language is an error. */
export function readTexts(reading: Reading, path: readonly Step[]): Texts | undefined {
  if (valueAt(reading, path) === undefined) return undefined;
  const record = readRecord(reading, path, { required: LANGUAGES });
  if (record === undefined) return undefined;
  const [fi, sv, en] = LANGUAGES.map((language) => readText(reading, [...path, language]));
  return fi === undefined || sv === undefined || en === undefined ? undefined : { fi, sv, en };
}

/** Reads a list; a single value is not a list. */
export function readList(reading: Reading, path: readonly Step[]): readonly unknown[] {
  const value = valueAt(reading, path);
  if (value === undefined) return [];
  return Array.isArray(value) ? value : (wrongShape(reading, path, '[…]') ?? []);
}

/** Reads a list of names out of a closed list; unknown ones are reported with the nearest. */
export function readNames(reading: Reading, path: readonly Step[], list: ClosedList): readonly string[] {
  return readList(reading, path).flatMap((_, index) => {
    const name = readName(reading, [...path, index], list);
    return name === undefined ? [] : [name];
  });
}

/** A closed list: its name and its values. */
export interface ClosedList {
  readonly name: string;
  readonly values: readonly string[];
}

export function readName(reading: Reading, path: readonly Step[], list: ClosedList): string | undefined {
  const name = readText(reading, path);
  if (name === undefined || list.values.includes(name)) return name;
  const nearest = nearestName(name, list.values) ?? list.values.join(', ');
  reading.found.push(policyDiagnostics.report('policy/unknown-name', placeIn(reading, path), { name, list: list.name, nearest }));
  return undefined;
}

/** Reads `from` and `through` (both inclusive) as a range of days. */
export function readDays(reading: Reading, path: readonly Step[]): DayRange | undefined {
  const record = readRecord(reading, path, { required: ['from'], optional: ['through'] });
  if (record === undefined) return undefined;
  const from = readDay(reading, [...path, 'from']);
  const through = Object.hasOwn(record, 'through') ? readDay(reading, [...path, 'through']) : NO_END;
  if (from === undefined || through === undefined) return undefined;
  if (through < from) reading.found.push(policyDiagnostics.report('policy/days-backwards', placeIn(reading, path), {}));
  return { from, until: through === NO_END ? NO_END : through + 1 };
}

export function readDay(reading: Reading, path: readonly Step[]): number | undefined {
  const written = readText(reading, path);
  if (written === undefined) return undefined;
  const day = parseDay(written);
  if (day === undefined) reading.found.push(policyDiagnostics.report('policy/impossible-day', placeIn(reading, path), { day: written.slice(0, 20) }));
  return day;
}
