import type { Language } from '@nivel/diagnostics';
import type { RuleBook } from '@nivel/policy';

/** What `browser-book.ts` wrote: the rule book with the texts of one language and without places in files. */
export interface LightBook {
  readonly modelVersion: string;
  readonly ruleBookVersion: string;
  readonly language: Language;
  readonly book: RuleBook;
}
