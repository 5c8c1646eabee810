import type { Place, Texts } from '@nivel/diagnostics';

/** Which learners a view shows, in a closed list. */
export interface RowFilter {
  readonly id: string;
  readonly term: Texts;
  readonly text: Texts;
  /** The filters that let through everything that this one does, and more. */
  readonly within: readonly string[];
  readonly place: Place;
}

/** A row filter that the shared Power BI models really have, and what it lets through. */
export interface RealRowFilter {
  /** As the models spell it: `Koulu-Rehtori`. */
  readonly id: string;
  readonly passes: string;
  readonly text: Texts;
  readonly place: Place;
}

export interface RowFilters {
  readonly filters: readonly RowFilter[];
  readonly real: readonly RealRowFilter[];
  /** How the six role views and the real filters fail to meet, in words. */
  readonly conflict: Texts | undefined;
}

/** How a wanted row filter meets the real ones: one lets through just that, or the narrowest lets through more, or none serves. */
export type RowFit =
  | { readonly kind: 'fits'; readonly real: RealRowFilter }
  | { readonly kind: 'too-wide'; readonly real: RealRowFilter }
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'none' };

/** The row filter of views that show no single learner. */
export const NO_ROWS = 'none';

/** Finds the real filter that serves a wanted one. */
export function fitRows(rows: string, { filters, real }: RowFilters): RowFit {
  if (rows === NO_ROWS) return { kind: 'not-needed' };
  const exact = real.find((each) => each.passes === rows);
  if (exact !== undefined) return { kind: 'fits', real: exact };
  const wider = filters.find((each) => each.id === rows)?.within ?? [];
  const narrowest = wider.flatMap((id) => real.filter((each) => each.passes === id))[0];
  return narrowest === undefined ? { kind: 'none' } : { kind: 'too-wide', real: narrowest };
}
