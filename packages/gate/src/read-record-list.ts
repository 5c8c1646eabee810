import { type Diagnostic, hasErrors, nearestName, type Place, type ReadDocument, readDocument, type Step } from '@nivel/diagnostics';
import { parseDay } from '@nivel/policy';
import { gateDiagnostics } from './gate-diagnostics.ts';
import type { RecordShape, ValueShape } from './record-shape.ts';

/** One record as it was written: texts by property, and its place. */
export interface WrittenRecord {
  readonly values: Readonly<Record<string, string>>;
  readonly place: Place;
}

export interface RecordList {
  /** `undefined` when anything in the file is an error: half of such a file could release what the other half refuses. */
  readonly records: readonly WrittenRecord[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a JSON file with a list of records of one shape. No value of a record is ever in a diagnostic. */
export function readRecordList(text: string, file: string, shape: RecordShape): RecordList {
  const { document, diagnostics } = readDocument(text, file);
  if (document === undefined) return { records: undefined, diagnostics };
  const { value } = document;
  if (!Array.isArray(value)) return { records: undefined, diagnostics: [gateDiagnostics.report('gate/not-a-list', { file }, {})] };
  const found: Diagnostic[] = [];
  const records = value.map((_: unknown, index) => readRecord({ document, found }, index, shape));
  return { records: hasErrors(found) ? undefined : records, diagnostics: found };
}

interface Reading {
  readonly document: ReadDocument;
  readonly found: Diagnostic[];
}

function readRecord(reading: Reading, index: number, shape: RecordShape): WrittenRecord {
  const place = reading.document.placeOf([index]);
  const written = (reading.document.value as readonly unknown[])[index];
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    reading.found.push(gateDiagnostics.report('gate/record-shape', place, { key: `[${index}]`, expected: '{ … }' }));
    return { values: {}, place };
  }
  checkKeys(reading, [index], { written, shape });
  const values: Record<string, string> = {};
  for (const [name, { value }] of Object.entries(shape)) {
    if (!Object.hasOwn(written, name)) continue;
    const text = (written as Readonly<Record<string, unknown>>)[name];
    if (typeof text === 'string' && fits(text, value)) values[name] = text;
    else
      reading.found.push(
        gateDiagnostics.report('gate/record-shape', reading.document.placeOf([index, name]), { key: name, expected: expectation(value) }),
      );
  }
  return { values, place };
}

function checkKeys(reading: Reading, path: readonly Step[], { written, shape }: { written: object; shape: RecordShape }): void {
  const names = Object.keys(shape);
  for (const key of names.filter((name) => shape[name]?.required === true && !Object.hasOwn(written, name))) {
    reading.found.push(gateDiagnostics.report('gate/record-missing-key', reading.document.placeOf(path), { key }));
  }
  for (const key of Object.keys(written).filter((name) => !names.includes(name))) {
    // The key itself is not shown: whoever mixes up keys and values would see a value here.
    const nearest = nearestName(key, names) ?? names.join(', ');
    const { file, line, column } = reading.document.placeOfKey([...path, key]);
    reading.found.push(
      gateDiagnostics.report('gate/record-unknown-key', { ...known('file', file), ...known('line', line), ...known('column', column) }, { nearest }),
    );
  }
}

function known<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value });
}

function fits(text: string, value: ValueShape): boolean {
  switch (value.kind) {
    case 'text':
      return text.trim() === text && text !== '' && text.length <= value.max && (value.pattern === undefined || new RegExp(value.pattern).test(text));
    case 'day':
      return parseDay(text) !== undefined;
    case 'one-of':
      return value.values.includes(text);
  }
}

function expectation(value: ValueShape): string {
  switch (value.kind) {
    case 'text':
      return value.pattern ?? `1–${value.max}`;
    case 'day':
      return '2026-08-01';
    case 'one-of':
      return value.values.join(', ');
  }
}
