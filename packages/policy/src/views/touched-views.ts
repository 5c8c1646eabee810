import { compareText, type Texts } from '@nivel/diagnostics';
import { type Box, meets, namesIn } from '../box.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, type Vocabulary } from '../vocabulary.ts';
import { boxesOfView } from './requests-of-view.ts';
import { shownFields, type View } from './view.ts';

/** A view that shows something about which some requests are answered anew, and what. */
export interface TouchedView {
  readonly view: string;
  readonly title: Texts;
  readonly fields: readonly string[];
}

/** The views whose requests meet one of the boxes, in order of id, with the fields in question. */
export function touchedViews(
  { vocabulary, fields }: Pick<RuleBook, 'vocabulary' | 'fields'>,
  views: readonly View[],
  boxes: readonly Box[],
): readonly TouchedView[] {
  const isTouched = (own: Box) => boxes.some((box) => meets(own, box));
  const spokenOf = categoriesIn(vocabulary, boxes);
  const categories = new Map(fields.map(({ field, category }) => [field, category]));
  return views
    .filter(({ days }) => boxes.some((box) => box.days.from < days.until && days.from < box.days.until))
    .flatMap((view) => {
      const shown = shownFields(view);
      const touches = (field: string) =>
        spokenOf.has(categories.get(field) ?? '') &&
        boxesOfView(
          vocabulary,
          fields,
          view,
          shown.filter((each) => each.field === field),
        ).some(isTouched);
      const touched = [...new Set(shown.map(({ field }) => field))].filter(touches);
      return touched.length === 0 ? [] : [{ view: view.id, title: view.title, fields: touched.toSorted(compareText) }];
    })
    .toSorted((a, b) => compareText(a.view, b.view));
}

/** The categories that any of the boxes speaks of. */
function categoriesIn(vocabulary: Vocabulary, boxes: readonly Box[]): ReadonlySet<string> {
  const set = boxes.reduce((all, { sets }) => all | (sets[DIMENSIONS.indexOf('category')] ?? 0), 0);
  return new Set(namesIn(vocabulary, 'category', set));
}
