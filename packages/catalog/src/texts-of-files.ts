import { compareText, type Diagnostic } from '@nivel/diagnostics';
import { catalogDiagnostics } from './catalog-diagnostics.ts';
import type { CatalogTexts } from './read-catalog-texts.ts';
import { isPassedOver, type TextFile } from './text-files.ts';

/** A file by its name from the root of a project, with `/`, and its bytes. */
export interface FileBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The texts of a project whose files came from elsewhere than a folder, such as a commit. The same files give the same texts. */
export function textsOfFiles(files: readonly FileBytes[]): CatalogTexts {
  const diagnostics: Diagnostic[] = [];
  const textsOf = (folder: string, ending: RegExp): readonly TextFile[] =>
    files
      .filter(({ file }) => file.startsWith(`${folder}/`) && ending.test(file) && !file.split('/').some(isPassedOver))
      .toSorted((a, b) => compareText(a.file, b.file))
      .flatMap((file) => textOf(file, diagnostics) ?? []);
  return {
    schemas: textsOf('schemas', /\.json$/),
    policies: textsOf('policies', /\.ya?ml$/),
    modelVersion: versionIn(files, 'schemas/package.json'),
    ruleBookVersion: versionIn(files, 'policies/package.json'),
    diagnostics,
  };
}

function textOf({ file, bytes }: FileBytes, diagnostics: Diagnostic[]): TextFile | undefined {
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    diagnostics.push(catalogDiagnostics.report('catalog/not-utf-8', { file }, {}));
    return undefined;
  }
}

function versionIn(files: readonly FileBytes[], name: string): string {
  const found = files.find(({ file }) => file === name);
  try {
    const { version } = JSON.parse(new TextDecoder().decode(found?.bytes)) as { version?: unknown };
    return typeof version === 'string' ? version : '0.0.0';
  } catch {
    return '0.0.0';
  }
}
