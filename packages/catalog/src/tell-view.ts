import { fill, type Language } from '@nivel/diagnostics';
import type { Catalog } from './read-catalog.ts';
import { VIEW_TEXTS } from './view-texts.ts';
import type { ShownView } from './views.ts';

/** Whether a view may be used, in words. */
export function stateText({ view, usable }: Pick<ShownView, 'view' | 'usable'>, language: Language): string {
  return VIEW_TEXTS[view.state === 'draft' ? 'draft' : usable ? 'usable' : 'unusable'][language];
}

/** The row filter of a view and what the shared models have of it. */
export function rowsText(catalog: Catalog, shown: Pick<ShownView, 'view' | 'rowFit'>, language: Language): string {
  const { view } = shown;
  const filter = catalog.views.rowFilters.filters.find(({ id }) => id === view.rows)?.term[language] ?? view.rows;
  return `${filter}; ${rowFitText(shown, language)}`;
}

/** What the shared models have of the rows that a view wants. */
export function rowFitText({ rowFit }: Pick<ShownView, 'rowFit'>, language: Language): string {
  return fill(VIEW_TEXTS[rowFit.kind][language], { real: 'real' in rowFit ? rowFit.real.id : '–' });
}
