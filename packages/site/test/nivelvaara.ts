import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Catalog, readCatalog } from '@nivel/catalog';
import { readDocument } from '@nivel/diagnostics';
import { parseDay, readPositions } from '@nivel/policy';
import { readController } from '../src/documents/read-controller.ts';
import { readLedger } from '../src/documents/read-ledger.ts';
import { type Site, siteOf } from '../src/site/site.ts';

const example = (name: string) => readFileSync(new URL(`../examples/nivelvaara/${name}`, import.meta.url), 'utf8');

/** The catalog of the checkout, under versions that do not change with every release. */
export async function catalogOfCheckout(): Promise<Catalog> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { catalog, diagnostics } = await readCatalog({ schemas: root, policies: root });
  if (catalog === undefined) throw new Error(`no catalog: ${diagnostics[0]?.code}`);
  return { ...catalog, modelVersion: '1.0.0', ruleBookVersion: '1.0.0' };
}

/** The site of the made-up municipality on a day of law. */
export function siteOfNivelvaara(catalog: Catalog, day = '2026-11-22'): Site {
  const { controller, diagnostics } = readController(example('controller.yaml'), 'controller.yaml', catalog.book);
  if (controller === undefined) throw new Error(`no controller: ${diagnostics[0]?.code} in line ${diagnostics[0]?.place.line}`);
  const { document } = readDocument(example('positions.yaml'), 'positions.yaml');
  if (document === undefined) throw new Error('no positions');
  const { positions } = readPositions(document, catalog.book);
  const { lines } = readLedger(example('ledger.jsonl'), 'ledger.jsonl', { modelVersion: catalog.modelVersion });
  return siteOf({ catalog, today: parseDay(day) ?? 0, documents: { controller, ledger: lines, ...(positions === undefined ? {} : { positions }) } });
}
