import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { catalogOf, digestOf, readCatalogTexts, ruleBookDigestOf } from '@nivel/catalog';
import type { Diagnostic } from '@nivel/diagnostics';
import type { RuleBook, ViewBook } from '@nivel/policy';
import { catalogIn } from './catalog/catalog-from.ts';
import { installedRoots } from './data-folders.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { writeWhole } from './write-whole.ts';

/** The rule book that decides, with the versions that it names. */
export interface InstalledRuleBook {
  readonly book: RuleBook;
  readonly views: ViewBook;
  readonly modelVersion: string;
  readonly ruleBookVersion: string;
  /** The digest of what decides: of the model and the rule book. */
  readonly sha256: string;
}

interface Prepared extends Omit<InstalledRuleBook, 'sha256'> {
  /** Of the texts that the book was made from. */
  readonly digest: string;
}

const PREPARED = new URL('./rule-book.json', import.meta.url);

/**
 * The installed rule book. Reading and typing its hundreds of files takes a second; so the build prepares it, and what was prepared is taken
 * when, and only when, the texts are still the same. Otherwise the texts are read and typed here.
 */
export async function installedRuleBook(): Promise<{ installed: InstalledRuleBook | undefined; diagnostics: readonly Diagnostic[] }> {
  const texts = await readCatalogTexts(installedRoots());
  const prepared = await readPrepared();
  const sha256 = ruleBookDigestOf(texts);
  if (prepared !== undefined && prepared.digest === digestOf(texts)) return { installed: { ...prepared, sha256 }, diagnostics: [] };
  const { catalog, diagnostics } = await catalogIn(installedRoots().policies, texts);
  return { installed: catalog === undefined ? undefined : { ...catalog, sha256 }, diagnostics };
}

async function readPrepared(): Promise<Prepared | undefined> {
  try {
    return JSON.parse(await readFile(PREPARED, 'utf8')) as Prepared;
  } catch {
    return undefined;
  }
}

/** Prepares the installed rule book: a step of the build. Without a sound book nothing is prepared, and `nivel check` says why. */
export async function writeRuleBook(): Promise<ExitCode> {
  const texts = await readCatalogTexts(installedRoots());
  const { catalog } = catalogOf(texts);
  if (catalog === undefined) {
    process.stderr.write('the rule book is not sound and was not prepared: see `nivel check`\n');
    return EXIT.done;
  }
  const { book, views, modelVersion, ruleBookVersion } = catalog;
  const prepared: Prepared = { digest: digestOf(texts), modelVersion, ruleBookVersion, book, views };
  await writeWhole(fileURLToPath(PREPARED), `${JSON.stringify(prepared)}\n`);
  return EXIT.done;
}
