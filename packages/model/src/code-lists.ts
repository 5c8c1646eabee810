import type { Texts } from '@nivel/diagnostics';
import { deepFreeze } from './deep-freeze.ts';
import { CODE_LIST_ROWS, type CodeListId } from './generated/code-lists.ts';

/** One value of a closed list. */
export interface Code {
  readonly code: string;
  readonly term: Texts;
  /** What the source's own list (`uri`) writes for it, where that differs from `code`. */
  readonly sourceCodes?: readonly string[];
}

/** A closed list of values, in its order. */
export interface CodeList {
  readonly id: CodeListId;
  /** The name of the list at the source, such as KOSKI's `koskiopiskeluoikeudentila`. */
  readonly uri?: string;
  readonly term: Texts;
  readonly values: readonly Code[];
}

/** The closed lists of the model by id. */
export const CODE_LISTS: Readonly<Record<CodeListId, CodeList>> = /* @__PURE__ */ deepFreeze(CODE_LIST_ROWS);
