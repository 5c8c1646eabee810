import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '@nivel/catalog';
import { compileRuleBook, runCases } from '@nivel/policy';
import { expect, test } from 'vitest';
import { writeLargerProject } from '../src/larger-project.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

test('a project twice as large is sound, and every case holds in both halves of its rule', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nivel-test-'));
  try {
    const { rules } = await writeLargerProject(ROOT, folder, 2);
    const { catalog, diagnostics } = await readCatalog({ schemas: folder, policies: folder });
    if (catalog === undefined) throw new Error(diagnostics.map(({ code, place }) => `${code} ${place.file}`).join('\n'));
    expect(catalog.book.rules).toHaveLength(rules);
    expect(catalog.book.rules.filter(({ id }) => id.endsWith('-amended-1'))).toHaveLength(rules / 2);
    expect(runCases(compileRuleBook(catalog.book))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
