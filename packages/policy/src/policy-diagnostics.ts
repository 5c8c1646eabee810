import { defineDiagnostics } from '@nivel/diagnostics';
import { CASE_TABLE_ROWS } from './diagnostics-of-case-tables.ts';
import { FILE_ROWS } from './diagnostics-of-files.ts';
import { LAW_ROWS } from './diagnostics-of-law.ts';
import { POSITION_ROWS } from './diagnostics-of-positions.ts';
import { PROOF_ROWS } from './diagnostics-of-proofs.ts';
import { READING_ROWS } from './diagnostics-of-reading.ts';
import { REQUEST_ROWS } from './diagnostics-of-requests.ts';
import { RULE_REVIEW_ROWS } from './diagnostics-of-rule-reviews.ts';

/** What can be wrong with the rule book, a position or a request. */
export const policyDiagnostics = defineDiagnostics({
  ...FILE_ROWS,
  ...CASE_TABLE_ROWS,
  ...LAW_ROWS,
  ...POSITION_ROWS,
  ...PROOF_ROWS,
  ...READING_ROWS,
  ...REQUEST_ROWS,
  ...RULE_REVIEW_ROWS,
});
