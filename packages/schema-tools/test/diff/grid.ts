import { CODE_LISTS } from './grid/code-lists.ts';
import { CONDITIONS } from './grid/conditions.ts';
import { FORMS } from './grid/forms.ts';
import { GOVERNANCE } from './grid/governance.ts';
import { NUMBERS_AND_LISTS } from './grid/numbers-and-lists.ts';
import type { GridPair } from './grid/pair.ts';
import { RECORDS } from './grid/records.ts';
import { TEXTS } from './grid/texts.ts';
import { VALUES } from './grid/values.ts';

/** Every kind of difference that the comparison must know, and every kind that it must not cry about. */
export const GRID: readonly GridPair[] = [
  ...RECORDS,
  ...VALUES,
  ...TEXTS,
  ...NUMBERS_AND_LISTS,
  ...CONDITIONS,
  ...FORMS,
  ...GOVERNANCE,
  ...CODE_LISTS,
];
