import type { Diagnostic } from '@nivel/diagnostics';
import type { SourceEvent, ValidateRecord } from '../src/events.ts';
import type { BoundFile, ExportInput } from '../src/export-input.ts';
import { BINDINGS } from '../src/generated/bindings.ts';
import { readExport } from '../src/read-records.ts';
import { collected } from './collected.ts';

export const TENANT = '999-1.2.246.562.10.99900000001';

/** The cells of a row by column; what is left out is empty. */
export type Cells = Readonly<Record<string, string>>;

export function bindingOf(id: string) {
  const binding = BINDINGS.find((candidate) => candidate.id === id);
  if (binding === undefined) throw new Error(`no binding ${id}`);
  return binding;
}

export function columnsOf(id: string): readonly string[] {
  return bindingOf(id).columns.map(({ name }) => name);
}

/** A sound row of the learner file, with changes. */
export function learnerRow(korttinumero: string, changes: Cells = {}): string {
  return rowOf('oppilaat', { Kuntakoodi: TENANT, korttinumero, turvakielto: 'Ei', ...changes });
}

/** A sound row of the support file, with changes. */
export function practiceRow(korttinumero: string, changes: Cells = {}): string {
  return rowOf('tukimuodot', { Kuntakoodi: TENANT, korttinumero, kaytanto: 'tauot', ...changes });
}

export function rowOf(id: string, cells: Cells): string {
  return columnsOf(id)
    .map((name) => cells[name] ?? '')
    .join(';');
}

export function fileText(id: string, rows: readonly string[]): string {
  return [columnsOf(id).join(';'), ...rows, ''].join('\n');
}

/** A file from text or bytes, in chunks that end at the given places. */
export function boundFile(id: string, content: string | Uint8Array, cuts: readonly number[] = []): BoundFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    binding: bindingOf(id),
    source: {
      name: `${id}.csv`,
      async *open() {
        const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
        for (const [index, end] of ends.entries()) yield bytes.subarray(ends[index - 1] ?? 0, end);
      },
    },
  };
}

export const acceptAll: ValidateRecord = () => [];

export async function eventsOf(files: readonly BoundFile[], settings: Partial<ExportInput> = {}): Promise<SourceEvent[]> {
  return await collected(readExport({ files, validate: acceptAll, ...settings }));
}

export function problemsIn(events: readonly SourceEvent[]): Diagnostic[] {
  return events.flatMap((event) => (event.kind === 'problem' ? [event.diagnostic] : event.kind === 'set-aside' ? event.diagnostics : []));
}

/** Diagnostics as `code@line:column`. */
export function codesAt(events: readonly SourceEvent[]): string[] {
  return problemsIn(events).map(({ code, place }) => `${code}@${[place.line, place.column].filter((part) => part !== undefined).join(':')}`);
}

export function countsIn(events: readonly SourceEvent[]) {
  return events.filter((event) => event.kind === 'counts');
}
