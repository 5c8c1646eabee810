import { defineDiagnostics } from '@nivel/diagnostics';
import { BINDING_ROWS } from './diagnostics-of-bindings.ts';
import { CELL_ROWS } from './diagnostics-of-cells.ts';
import { FILE_ROWS } from './diagnostics-of-files.ts';
import { ROW_ROWS } from './diagnostics-of-rows.ts';

/** Everything that can be wrong with an export or with a binding. No data and no text carries a value of a cell. */
export const sourceDiagnostics = defineDiagnostics({ ...FILE_ROWS, ...ROW_ROWS, ...CELL_ROWS, ...BINDING_ROWS });
