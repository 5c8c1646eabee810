import { fileURLToPath } from 'node:url';
import type { Catalog } from '@nivel/catalog';
import { type Diagnostic, hasErrors } from '@nivel/diagnostics';
import type { DayNumber } from '@nivel/policy';
import { type Controller, type DocumentInput, EXAMPLE_MUNICIPALITY, type LedgerWish, readController, unboundController } from '@nivel/site';
import { readInputText } from '../input-files.ts';
import { takePositionsFile } from '../rule-book/positions-file.ts';
import { readLedgerFiles } from './ledger-files.ts';

/** What a person named for the documents. */
export interface DocumentFiles {
  /** `controller.yaml`. */
  readonly controller: string | undefined;
  readonly positions: string | undefined;
  /** Releases of the gate, or their logs. */
  readonly ledgers: readonly string[];
  /** Whose lines of the logs are wanted; everybody's where left out. */
  readonly learnerKey?: string;
}

export interface DocumentInputResult {
  /** `undefined` when anything is an error: then no document is made. */
  readonly input: DocumentInput | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The made-up municipality, for a person who has named nothing of their own. */
export function exampleFiles(): DocumentFiles {
  const example = (name: string) => fileURLToPath(new URL(name, EXAMPLE_MUNICIPALITY));
  return { controller: example('controller.yaml'), positions: example('positions.yaml'), ledgers: [example('ledger.jsonl')] };
}

/** Reads all that documents are bound to, and tells everything that is wrong with it. What is not named stays a gap. */
export async function readDocumentInput(named: DocumentFiles, catalog: Catalog, day: DayNumber): Promise<DocumentInputResult> {
  const { controller, diagnostics } = await controllerOf(named.controller, catalog);
  const at = { day, senderOrganisation: controller?.organisation };
  const positions = await takePositionsFile(named.positions, catalog.book, at);
  const wish: LedgerWish = {
    modelVersion: catalog.modelVersion,
    ...(named.learnerKey === undefined ? {} : { learnerKey: named.learnerKey }),
  };
  const ledger = await readLedgerFiles(named.ledgers, wish);
  const found = [...diagnostics, ...positions.diagnostics, ...ledger.diagnostics];
  if (controller === undefined || hasErrors(found)) return { input: undefined, diagnostics: found };
  const held = positions.file === undefined ? {} : { positions: positions.file.positions };
  return { input: { controller, ledger: ledger.lines, ...held }, diagnostics: found };
}

async function controllerOf(
  path: string | undefined,
  { book }: Catalog,
): Promise<{ controller: Controller | undefined; diagnostics: readonly Diagnostic[] }> {
  if (path === undefined) return { controller: unboundController(book), diagnostics: [] };
  const { text, diagnostics } = await readInputText(path);
  return text === undefined ? { controller: undefined, diagnostics } : readController(text, path, book);
}
