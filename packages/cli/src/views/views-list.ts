import { type Catalog, rowsText, type ShownView, stateText, VIEW_TEXTS } from '@nivel/catalog';
import type { Language } from '@nivel/diagnostics';
import { termOf } from '@nivel/policy';

/** All views, one block each, and how the roles and the real row filters fail to meet. */
export function viewsList(catalog: Catalog, shown: readonly ShownView[], language: Language): string {
  const blocks = shown.flatMap((each) => [
    `${each.view.id.padEnd(22)} ${each.view.title[language]}: ${stateText(each, language)}`,
    `${' '.repeat(22)} ${each.view.roles.map((role) => termOf(catalog.book.vocabulary, 'role', role)[language]).join(', ')}; ${rowsText(catalog, each, language)}`,
  ]);
  const { conflict, real } = catalog.views.rowFilters;
  const told = conflict === undefined ? [] : ['', VIEW_TEXTS.conflict[language], `  ${conflict[language]}`];
  return `${[...blocks, ...told, ...real.map(({ id, text }) => `  ${id}: ${text[language]}`)].join('\n')}\n`;
}
