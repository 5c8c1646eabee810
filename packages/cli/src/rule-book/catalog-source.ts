import { existsSync } from 'node:fs';
import { type Catalog, type CatalogTexts, catalogOf, type FileBytes, readCatalogTexts, ruleBookDigestOf, textsOfFiles } from '@nivel/catalog';
import { type Diagnostic, hasErrors } from '@nivel/diagnostics';
import { type DocumentCache, openDocumentCache } from '../catalog/document-cache.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import { projectRootOf } from '../data-folders.ts';
import { filesOfGitTree } from '../schema/git-files.ts';

/** The model and the rule book that a name stands for, with the digest of what decides in them. */
export interface NamedCatalog {
  /** `undefined` where the name stands for nothing, or for a book that is not sound. */
  readonly catalog: Catalog | undefined;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a name is written as a released version. */
export function isVersion(name: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(name);
}

/**
 * Reads the rule book that a person named: a folder of a project, a released version (by its tag in git) or anything else that git knows.
 *
 * @param known texts that were parsed before; those of the working folder's project when left out.
 */
export async function catalogNamed(name: string, known?: DocumentCache): Promise<NamedCatalog> {
  const root = projectRootOf('.') ?? '.';
  const texts = (await textsOfFolder(name)) ?? (await textsOfReference(name, root));
  if (texts === undefined) return { catalog: undefined, sha256: '', diagnostics: [unknown(name)] };
  const cache = known ?? (await openDocumentCache(root));
  const { catalog, diagnostics } = catalogOf(texts, { read: cache.read });
  if (known === undefined) await cache.save();
  return { catalog: hasErrors(diagnostics) ? undefined : catalog, sha256: ruleBookDigestOf(texts), diagnostics };
}

async function textsOfFolder(name: string): Promise<CatalogTexts | undefined> {
  const root = existsSync(name) ? projectRootOf(name) : undefined;
  return root === undefined ? undefined : readCatalogTexts({ schemas: root, policies: root });
}

async function textsOfReference(name: string, root: string): Promise<CatalogTexts | undefined> {
  const references = isVersion(name) ? [`@nivel/policies@${name}`, `v${name}`] : [name];
  for (const reference of references) {
    const files = await filesOfCommit(root, reference);
    if (files !== undefined) return textsOfFiles(files);
  }
  return undefined;
}

/** The files of the two folders at a commit; `undefined` where git knows no such commit or it has no rule book. */
async function filesOfCommit(root: string, reference: string): Promise<readonly FileBytes[] | undefined> {
  const parts = await Promise.all(
    ['schemas', 'policies'].map(async (folder) => {
      const files = await filesOfGitTree(root, `${reference}:./${folder}`);
      return files?.map(({ file, bytes }) => ({ file: `${folder}/${file}`, bytes }));
    }),
  );
  const [schemas, policies] = parts;
  return schemas === undefined || policies === undefined ? undefined : [...schemas, ...policies];
}

function unknown(name: string): Diagnostic {
  return cliDiagnostics.report('cli/no-rule-book', {}, { name: name.slice(0, 80) });
}
