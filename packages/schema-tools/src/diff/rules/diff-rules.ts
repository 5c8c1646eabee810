import { defineDiagnostics } from '@nivel/diagnostics';
import { annotationRules } from './annotation-rules.ts';
import { boundRules } from './bound-rules.ts';
import { codeListRules } from './code-list-rules.ts';
import { documentRules } from './document-rules.ts';
import { governanceRules } from './governance-rules.ts';
import { recordRules } from './record-rules.ts';
import { undecidedRules } from './undecided-rules.ts';
import { valueRules } from './value-rules.ts';

/** Every kind of difference between two versions of the schemas, in three languages. A template uses `subject`, `name`, `from` and `to` only. */
export const schemaDiffDiagnostics = defineDiagnostics({
  ...documentRules,
  ...recordRules,
  ...valueRules,
  ...boundRules,
  ...codeListRules,
  ...governanceRules,
  ...annotationRules,
  ...undecidedRules,
});

/** The id of a rule: `max-length-lowered`. */
export type DiffRule = keyof typeof schemaDiffDiagnostics.rows extends `diff/${infer Rule}` ? Rule : never;
