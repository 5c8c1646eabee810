import { readCatalog } from '../../packages/catalog/dist/index.js';
import type { RuleBook } from '../../packages/policy/dist/index.js';
import { ROOT } from '../../scripts/project.mjs';

/** The rule book of this checkout, read once for the tests of one file. */
export async function readRuleBook(): Promise<RuleBook> {
  const { catalog, diagnostics } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (catalog === undefined) throw new Error(`the rule book does not load: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return catalog.book;
}
