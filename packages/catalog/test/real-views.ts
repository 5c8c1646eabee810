import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, readDocument } from '@nivel/diagnostics';
import { compileRuleBook, type DecisionTable, loadViews, parseDay, type ViewDocuments } from '@nivel/policy';
import { type Catalog, readCatalog } from '../src/read-catalog.ts';
import { type ShownView, viewOf } from '../src/views.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(dirname(HERE)));
const FIXTURES = join(HERE, 'fixtures');

/** The project's own catalog, read once, and the texts of one view that tests change. */
export interface RealViews {
  readonly catalog: Catalog;
  readonly table: DecisionTable;
  /** The lists that every view is read against. */
  readonly lists: Omit<ViewDocuments, 'views'>;
}

export async function realViews(): Promise<RealViews> {
  const { catalog, diagnostics } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (catalog === undefined)
    throw new Error(`the project does not load: ${diagnostics.map(({ code, place }) => `${code} ${place.file}`).join(', ')}`);
  const [rowFilters, aiUses, questions] = await Promise.all(['views/row-filters', 'ethics/ai-uses', 'ethics/questions'].map(policyDocument));
  return { catalog, table: compileRuleBook(catalog.book), lists: { rowFilters, aiUses, questions } };
}

async function policyDocument(name: string) {
  const file = `policies/${name}.yaml`;
  return readDocument(await readFile(join(ROOT, file), 'utf8'), file).document;
}

export const fixture = (name: string) => readFile(join(FIXTURES, name), 'utf8');

export interface OneView {
  readonly view: string;
  readonly assessment?: string;
  readonly day?: string;
}

/** Reads a manifest, and an assessment beside it, as if they were a folder of the project. */
export function oneView(real: RealViews, { view, assessment, day = '2026-11-22' }: OneView): ShownView {
  const { shown, diagnostics } = tryView(real, { view, day, ...(assessment === undefined ? {} : { assessment }) });
  if (shown === undefined) throw new Error(`the manifest does not read: ${JSON.stringify(diagnostics)}`);
  return shown;
}

/** The same, also where the manifest does not read. */
export function tryView(
  { catalog, table, lists }: RealViews,
  { view: text, assessment, day }: OneView,
): { shown: ShownView | undefined; diagnostics: readonly Diagnostic[] } {
  const document = (written: string | undefined, file: string) => (written === undefined ? undefined : readDocument(written, file).document);
  const name = /^id: (\S+)/m.exec(text)?.[1] ?? '';
  const folder = { name, view: document(text, 'view.yaml'), assessment: document(assessment, 'assessment.yaml') };
  const { views, diagnostics } = loadViews({ ...lists, views: [folder] }, catalog.book);
  const [view] = views.views;
  if (view === undefined || diagnostics.length > 0) return { shown: undefined, diagnostics };
  const asked = { view, day: parseDay(day ?? '') ?? 0, table };
  return { shown: viewOf({ ...catalog, views }, asked), diagnostics: [] };
}
