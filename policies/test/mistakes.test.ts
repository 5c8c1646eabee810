import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogDiagnostics } from '../../packages/catalog/dist/index.js';
import { documentDiagnostics, formatHuman, LANGUAGES, readDocument } from '../../packages/diagnostics/dist/index.js';
import { ethicsDiagnostics, policyDiagnostics, viewDiagnostics } from '../../packages/policy/dist/index.js';
import { schemaToolsDiagnostics } from '../../packages/schema-tools/dist/index.js';
import { ROOT } from '../../scripts/project.mjs';
import { caughtBy, type Mistake, openWorkshop, type Workshop } from './mistakes.ts';

/* Each mistake is made in a copy of the texts in memory, and has to be caught by what the list names, where the list says. */

const TABLES = [documentDiagnostics, catalogDiagnostics, schemaToolsDiagnostics, policyDiagnostics, viewDiagnostics, ethicsDiagnostics];
const FILE = 'policies/test/mistakes.yaml';

const { document } = readDocument(await readFile(join(ROOT, FILE), 'utf8'), FILE);
const { mistakes } = (document?.value ?? { mistakes: [] }) as { readonly mistakes: readonly Mistake[] };

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
}, 60_000);

test('there are at least forty mistakes, and check, cases, positions, proofs and reviews each catch some', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mistakes.map((mistake) => mistake.title)).size).toBe(mistakes.length);
  expect(new Set(mistakes.map((mistake) => mistake.by))).toEqual(new Set(['check', 'position', 'case', 'prove', 'review']));
});

describe('each mistake is caught, and the message says which and where', () => {
  test.each(mistakes)('$title', (mistake) => {
    const caught = caughtBy(mistake, workshop);
    expect(caught?.by).toBe(mistake.by);
    const told = caught?.diagnostics.find(({ code, place }) => code === mistake.code && mistake.at === placeText(place, mistake.at));
    expect(told, mistake.at).toBeDefined();
    if (told === undefined) return;
    const texts = LANGUAGES.map((language) => formatHuman(TABLES, [told], { language, colour: false }));
    expect(new Set(texts).size).toBe(LANGUAGES.length);
    for (const text of texts) expect(text).toContain(told.place.file);
  });
});

/** A place as the list writes it: the file below `policies/`, and the path in it where the list gives one. */
function placeText({ file = '', path }: { readonly file?: string; readonly path?: string }, written: string): string {
  const short = file.replace('policies/', '');
  return written.includes(' ') && path !== undefined ? `${short} ${path}` : short;
}
