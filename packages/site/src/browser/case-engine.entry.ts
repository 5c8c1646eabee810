import { CaseForm } from './case-form.ts';
import { openAll } from './case-result.ts';

/* The form with its engine: heavier than the page, so it is loaded together with the rule book when someone first uses the form. */

export interface CaseEngine {
  readonly CaseForm: typeof CaseForm;
  readonly openAll: typeof openAll;
}

(globalThis as unknown as { nivelCase: CaseEngine }).nivelCase = { CaseForm, openAll };
