import { defineDiagnostics } from '@nivel/diagnostics';
import { BINDING_ROWS } from './diagnostics-of-bindings.ts';
import { CELL_ROWS } from './diagnostics-of-cells.ts';
import { FILE_ROWS } from './diagnostics-of-files.ts';
import { ROW_ROWS } from './diagnostics-of-rows.ts';
import { DOCUMENT_ROWS } from './documents/diagnostics-of-documents.ts';
import { QUERY_ROWS } from './primusquery/diagnostics-of-queries.ts';
import { QUERY_COLUMN_ROWS } from './primusquery/diagnostics-of-query-columns.ts';

/** Everything that can be wrong with an export, a document, a query or a binding. No data and no text carries a value of a cell or of a document. */
export const sourceDiagnostics = defineDiagnostics({
  ...FILE_ROWS,
  ...ROW_ROWS,
  ...CELL_ROWS,
  ...BINDING_ROWS,
  ...DOCUMENT_ROWS,
  ...QUERY_ROWS,
  ...QUERY_COLUMN_ROWS,
});
