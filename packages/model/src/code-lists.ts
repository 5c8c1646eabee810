import type { Texts } from '@nivel/diagnostics';
import { deepFreeze } from './deep-freeze.ts';
import { CODE_LIST_ROWS } from './generated/code-list-rows.ts';
import type { ClosedCodeListId } from './generated/code-lists.ts';
import { OPEN_CODE_LIST_ROWS, type OpenCodeListId } from './generated/open-code-lists.ts';

/**
 * The code lists of the model by name: closed ones are unions in the types, open ones are kept by their sources.
 *
 * @example
 * const lists: readonly CodeListId[] = ['study-right-state', 'kunta'];
 */
export type CodeListId = ClosedCodeListId | OpenCodeListId;

/**
 * One value of a code list.
 *
 * @example
 * const code: Code = { code: '091', term: { fi: 'Helsinki', sv: 'Helsingfors' } };
 */
export interface Code {
  readonly code: string;
  /** Its names: in every language in a closed list, in those that the source has in an open one. */
  readonly term: Partial<Texts>;
  /** What the source's own list (`uri`) writes for it, where that differs from `code`. */
  readonly sourceCodes?: readonly string[];
  /** First day on which the code may be used, as far as the source says; `yyyy-mm-dd`. */
  readonly validFrom?: string;
  /** Last day on which the code may be used, as far as the source says; `yyyy-mm-dd`. */
  readonly validThrough?: string;
}

/**
 * A list of values, in its order.
 *
 * @example
 * const { uri, open, values }: CodeList = CODE_LISTS.kunta;
 * console.log([uri, open, values.find(({ code }) => code === '091')?.term.sv]); // ['kunta', true, 'Helsingfors']
 */
export interface CodeList {
  readonly id: CodeListId;
  /** The name of the list at the source, such as KOSKI's `koskiopiskeluoikeudentila`. */
  readonly uri?: string;
  /** Kept by its source: a code that is not here is doubtful, not wrong. Without values nothing but its name is known. */
  readonly open?: true;
  /** The versions of the source's list that the values come from. */
  readonly versions?: readonly number[];
  readonly term: Texts;
  readonly values: readonly Code[];
}

/**
 * All code lists of the model by name.
 *
 * @example
 * const present = CODE_LISTS['study-right-state'].values.find(({ code }) => code === 'present');
 * console.log(present?.sourceCodes); // ['lasna']
 */
export const CODE_LISTS: Readonly<Record<CodeListId, CodeList>> = /* @__PURE__ */ deepFreeze({ ...CODE_LIST_ROWS, ...OPEN_CODE_LIST_ROWS });
