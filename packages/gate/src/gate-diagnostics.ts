import { defineDiagnostics } from '@nivel/diagnostics';
import { PLANNING_ROWS } from './diagnostics-of-planning.ts';
import { RECORD_ROWS } from './diagnostics-of-records.ts';
import { WRITING_ROWS } from './diagnostics-of-writing.ts';

/** Everything that can be wrong with a release. No data and no text carries a value of a person. */
export const gateDiagnostics = defineDiagnostics({ ...RECORD_ROWS, ...PLANNING_ROWS, ...WRITING_ROWS });
