import { defineDiagnostics } from '@nivel/diagnostics';
import { accountRows } from './rows/account-rows.ts';
import { codeListRows } from './rows/code-list-rows.ts';
import { documentRows } from './rows/document-rows.ts';
import { fieldRows } from './rows/field-rows.ts';
import { shapeRows } from './rows/shape-rows.ts';

/** Everything that the check of the authoring profile can find wrong with schemas and code lists. */
export const schemaToolsDiagnostics = defineDiagnostics({ ...documentRows, ...fieldRows, ...shapeRows, ...codeListRows, ...accountRows });
