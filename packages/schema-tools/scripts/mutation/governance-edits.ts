import { DATA_CLASSES } from '../../src/index.ts';
import { type Branch, type Edit, membersOf, type Step, shorterLists, type Tree } from './mutant.ts';

const CLASSES: readonly Tree[] = [...DATA_CLASSES];

/** What a field is to the law made less: its class one step looser, another category, each source gone, what it is derived from and its codes forgotten. */
export function governanceEdits(path: readonly Step[], field: Branch, categories: readonly string[]): readonly Edit[] {
  const looser = DATA_CLASSES[CLASSES.indexOf(field['x-class'] ?? null) - 1];
  const category = categories[(categories.indexOf(String(field['x-category'])) + 1) % categories.length] ?? '';
  return [
    ...(looser === undefined ? [] : [{ path, keyword: 'x-class', change: `loosened to ${looser}`, value: looser }]),
    { path, keyword: 'x-category', change: `changed to ${category}`, value: category },
    ...shorterLists(path, 'x-sources', membersOf(field['x-sources'])),
    ...['x-codes', 'x-derived'].filter((keyword) => field[keyword] !== undefined).map((keyword) => ({ path, keyword, change: 'dropped' })),
  ];
}
