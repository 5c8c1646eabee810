import { type Diagnostic, readDocument } from '@nivel/diagnostics';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import type { SchemaFile } from '../schema-file.ts';
import type { FieldInfo } from '../schema-to-fields.ts';
import { checkConcepts } from './check-concepts.ts';
import { checkFloor } from './check-floor.ts';
import { readFloor } from './floor.ts';

const FLOOR = 'floor.json';
const CONCEPTS = 'concepts.json';
const LEFT_OUT = 'left-out.json';

/**
 * The accounts that a model gives of its sources: `floor.json` for what they keep secret, `concepts.json` and `left-out.json` for what they
 * mean. A model that takes nothing from KOSKI owes none.
 *
 * @param read how a text is read, where not as it always is.
 */
export function checkAccounts(fields: readonly FieldInfo[], files: readonly SchemaFile[], read = readDocument): readonly Diagnostic[] {
  if (!fields.some(({ sources }) => sources.some((source) => source.startsWith('koski:')))) return [];
  const [floor, concepts, leftOut] = [FLOOR, CONCEPTS, LEFT_OUT].map((name) => fileCalled(name, files));
  return [
    ...(floor === undefined ? [absent(FLOOR)] : checkFloor(readFloor(floor, read), fields)),
    ...(concepts === undefined ? [absent(CONCEPTS)] : []),
    ...(leftOut === undefined ? [absent(LEFT_OUT)] : []),
    ...(concepts === undefined || leftOut === undefined ? [] : checkConcepts([concepts, leftOut], fields, read)),
  ];
}

/** The file beside the schemas, wherever their folder is; not one of a folder below. */
function fileCalled(name: string, files: readonly SchemaFile[]): SchemaFile | undefined {
  return files.find(({ file }) => file === name || file.endsWith(`schemas/${name}`));
}

function absent(file: string): Diagnostic {
  return schemaToolsDiagnostics.report('schema/account-absent', {}, { file });
}
