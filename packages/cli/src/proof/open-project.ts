import { type Catalog, type CatalogTexts, catalogOf, readCatalogTexts } from '@nivel/catalog';
import { hasErrors } from '@nivel/diagnostics';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import { projectRootOf } from '../data-folders.ts';
import { tellProblems } from '../report.ts';
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
    tellProblems(terminal, [cliDiagnostics.report('cli/no-project', { file: '.' }, {})]);
    return undefined;
  }
  const texts = await readCatalogTexts({ schemas: root, policies: root });
  const { catalog, diagnostics } = catalogOf(texts);
  if (catalog !== undefined && !hasErrors(diagnostics)) return { root, catalog, texts };
  tellProblems(terminal, diagnostics);
  return undefined;
}
