import { readDocument } from '@nivel/diagnostics';
import { parseDay } from '@nivel/policy';
import { checkPipeline, readPipeline } from '../src/index.ts';
import { tinyTable } from './tiny-book.ts';

export const table = tinyTable();
export const DAY = parseDay('2026-08-17') ?? 0;

export const RECEIVER = { name: 'lukio', situation: 'p1', with: { learnerStatus: 'compulsory-age', placeAccepted: 'yes', protectionOrder: 'none' } };

export function manifest(columns: readonly object[], receiver: object = {}): object {
  return { nivel: 1, datasets: [{ name: 'oppilaat', source: 'primus', columns, receivers: [{ ...RECEIVER, ...receiver }] }] };
}

export function read(value: unknown) {
  const { document } = readDocument(JSON.stringify(value, null, 1), 'nivel.yaml');
  if (document === undefined) throw new SyntaxError('the manifest of a test is no document');
  return readPipeline(document, { table, day: DAY });
}

export function check(value: unknown, within = 0) {
  const { pipeline, diagnostics } = read(value);
  if (pipeline === undefined) throw new SyntaxError(JSON.stringify(diagnostics));
  return checkPipeline(pipeline, { table, day: DAY, within });
}

export function answersOf(columns: readonly object[], receiver: object = {}): readonly (readonly [string, string | undefined])[] {
  return check(manifest(columns, receiver)).verdicts.map(({ status, note }) => [status, note]);
}

export function codesOf(value: unknown): readonly string[] {
  return check(value).diagnostics.map(({ code }) => code);
}
