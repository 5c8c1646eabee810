import { defineDiagnostics } from '@nivel/diagnostics';
import { FILE_ROWS } from './diagnostics-of-files.ts';
import { LAW_ROWS } from './diagnostics-of-law.ts';
import { REQUEST_ROWS } from './diagnostics-of-requests.ts';

/** What can be wrong with the rule book or with a request. */
export const policyDiagnostics = defineDiagnostics({ ...FILE_ROWS, ...LAW_ROWS, ...REQUEST_ROWS });
