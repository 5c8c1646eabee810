import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalog } from '@nivel/catalog';
import { LANGUAGES } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../src/report.ts';
import { ROOT } from './run-cli.ts';

const rows = TABLES.flatMap((table) => Object.entries(table.rows));

function placeholders(text: string): string {
  return [...text.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .toSorted()
    .join();
}

describe('every diagnostic of every package', () => {
  test('has a code of its own', () => {
    const codes = rows.map(([code]) => code);
    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test.each(rows)('%s says what is wrong and what to do in three languages, lower case, without a full stop', (_, { message, remedy }) => {
    for (const texts of [message, remedy]) {
      expect(new Set(LANGUAGES.map((language) => placeholders(texts[language]))).size).toBe(1);
      for (const language of LANGUAGES) expect(texts[language].trim()).toMatch(/^(?![A-ZÅÄÖ][a-zåäö])[\s\S]*[^.\s]$/);
    }
  });

  test.each(rows)('%s is not the same words in two languages', (_, { message }) => {
    expect(new Set(LANGUAGES.map((language) => message[language])).size).toBe(3);
  });
});

/** Every text of three languages in a value, with where it stands. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(record, 'fi') || Object.hasOwn(record, 'sv')) return [[path, record]];
  return Object.entries(record).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

test('every text of the rule book and the model is there in three languages', async () => {
  const { catalog, diagnostics } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (catalog === undefined) throw new TypeError(JSON.stringify(diagnostics.slice(0, 3)));
  const texts = textsIn({ book: catalog.book, fields: catalog.fields });
  expect(texts.length).toBeGreaterThan(3000);
  const incomplete = texts.filter(([, text]) => LANGUAGES.some((language) => typeof text[language] !== 'string' || text[language] === ''));
  expect(incomplete.map(([path]) => path)).toEqual([]);
  const rules = catalog.book.rules.filter(({ title, reasons }) => title.fi === title.sv || reasons.fi === reasons.sv || reasons.sv === reasons.en);
  expect(rules.map(({ id }) => id)).toEqual([]);
});

test('every text in the source of every package is there in three languages', async () => {
  const packages = await readdir(join(ROOT, 'packages'));
  const files = await Promise.all(packages.map(async (name) => sourcesBelow(join(ROOT, 'packages', name, 'src'))));
  const lopsided = await Promise.all(
    files.flat().map(async (file) => {
      // Examples in docstrings may show what a source lacks.
      const text = (await readFile(file, 'utf8')).replaceAll(/^\s*\*.*$/gm, '');
      const counts = LANGUAGES.map((language) => text.match(new RegExp(`\\b${language}: ['"\`]|\\b${language}:$`, 'gm'))?.length ?? 0);
      // A file that holds no texts for people may use the three letters for something else.
      return new Set(counts).size === 1 || !/\b(Texts|DiagnosticRow|defineDiagnostics)\b/.test(text) ? [] : [file];
    }),
  );
  expect(lopsided.flat()).toEqual([]);
});

async function sourcesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name));
}
