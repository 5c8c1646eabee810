import { type Catalog, type CatalogTexts, readCatalogTexts } from '@nivel/catalog';
import { hasErrors } from '@nivel/diagnostics';
import { catalogIn } from '../catalog/catalog-from.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import { projectRootOf } from '../data-folders.ts';
import { tellIfAny } from '../tell-if-any.ts';
import type { Terminal } from '../terminal.ts';

/** The project that a command works in, read and sound. */
export interface OpenProject {
  readonly root: string;
  readonly catalog: Catalog;
  readonly texts: CatalogTexts;
}

/** Opens the project of the working folder; tells what is wrong and gives nothing where there is none or where it is not sound. */
export async function openProject(terminal: Terminal): Promise<OpenProject | undefined> {
  const root = projectRootOf('.');
  if (root === undefined) {
    await tellIfAny(terminal, [cliDiagnostics.report('cli/no-project', { file: '.' }, {})]);
    return undefined;
  }
  const texts = await readCatalogTexts({ schemas: root, policies: root });
  const { catalog, diagnostics } = await catalogIn(root, texts);
  if (catalog !== undefined && !hasErrors(diagnostics)) return { root, catalog, texts };
  await tellIfAny(terminal, diagnostics);
  return undefined;
}
