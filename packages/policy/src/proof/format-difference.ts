import type { Language } from '@nivel/diagnostics';
import { fill } from '@nivel/diagnostics';
import { boxOf } from '../box.ts';
import { formatDay, NO_BEGINNING, NO_END } from '../day.ts';
import type { TouchedView } from '../views/touched-views.ts';
import { touchedViews } from '../views/touched-views.ts';
import type { View } from '../views/view.ts';
import { CHANGE_KINDS, type ChangeKind } from './answer-change.ts';
import type { Change, ChangeBox, Difference } from './difference.ts';
import { DIFFERENCE_TEXTS, KIND_TEXTS } from './difference-texts.ts';
import { type ToldChange, tellChange } from './tell-change.ts';

/** How a difference is told: in which language, and beside which views. */
export interface DifferenceFormat {
  readonly language: Language;
  readonly views: readonly View[];
}

/** A difference in plain words: what opens, what closes, what else changes; one block per change. */
export function formatDifferenceHuman(difference: Difference, format: DifferenceFormat): string {
  const { language } = format;
  const moves = movesText(difference, language);
  if (difference.changes.length === 0) return `${[DIFFERENCE_TEXTS.same[language], ...moves].join('\n')}\n`;
  const blocks = changesByKind(difference).flatMap(({ kind, changes }) => [
    kindText(kind, changes, language),
    ...changes.flatMap((change) => {
      const { headline, lines } = tellWithViews(difference, change, format);
      return [`\n  ${headline}`, ...lines.map((line) => `    ${line}`)];
    }),
    ...(changes.length === 0 ? [] : ['']),
  ]);
  return `${[...blocks, ...moves].join('\n').trimEnd()}\n`;
}

/** The changes of each kind, in the order in which they are told: what opens first. */
export function changesByKind({ changes }: Difference): readonly { readonly kind: ChangeKind; readonly changes: readonly Change[] }[] {
  return CHANGE_KINDS.map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }));
}

/** What the changes of one kind are, and how many. */
export function kindText(kind: ChangeKind, { length }: readonly Change[], language: Language): string {
  return length === 0 ? KIND_TEXTS[kind].none[language] : fill(KIND_TEXTS[kind].some[language], { count: length });
}

/** One change in words, with the views that it touches. */
export function tellWithViews(difference: Difference, change: Change, { language, views }: DifferenceFormat): ToldChange {
  const told = tellChange({ difference, language }, change);
  const touched = viewsOfChange(difference, change, views).map(({ view, title }) => `${title[language]} [${view}]`);
  const touching = touched.length === 0 ? [] : [fill(DIFFERENCE_TEXTS.views[language], { views: touched.join('; ') })];
  return { headline: told.headline, lines: [...told.lines, ...touching] };
}

/** The fields that only one of the two books has. */
export function movesText({ added, removed }: Difference, language: Language): readonly string[] {
  const names = (fields: Difference['added']) => fields.map(({ field, category }) => `${field} (${category})`).join(', ');
  return [
    ...(added.length === 0 ? [] : [fill(DIFFERENCE_TEXTS.added[language], { fields: names(added) })]),
    ...(removed.length === 0 ? [] : [fill(DIFFERENCE_TEXTS.removed[language], { fields: names(removed) })]),
  ];
}

/** The views that show something about which the new book answers otherwise. */
export function viewsOfChange({ next }: Difference, change: Change, views: readonly View[]): readonly TouchedView[] {
  const boxes = change.boxes.map(({ sets, days }) => boxOf(next.vocabulary, { ...sets, category: [change.after] }, days));
  return touchedViews(next, views, boxes);
}

/** A difference as JSON: exact boxes with inclusive days, and counts as text, since they exceed what a number holds. `releases`: past ones that would be decided otherwise; `null` where nobody looked. */
export function formatDifferenceJson(difference: Difference, views: readonly View[], releases: readonly object[] | null = null): string {
  const { added, removed, changes } = difference;
  const written = changes.map((change) => ({
    ...writtenChange(change),
    views: viewsOfChange(difference, change, views).map(({ view, fields }) => ({ view, fields })),
  }));
  return `${JSON.stringify({ changes: written, added, removed, releases }, null, 2)}\n`;
}

/** A change as plain data. The same change is written the same everywhere, whatever else the two books differ in. */
export function writtenChange({ kind, before, after, fields, boxes, states, requests }: Change): object {
  return { kind, before, after, fields, boxes: boxes.map(writtenBox), states, requests: String(requests) };
}

function writtenBox({ days, sets }: ChangeBox): object {
  return {
    ...(days.from <= NO_BEGINNING ? {} : { from: formatDay(days.from) }),
    ...(days.until >= NO_END ? {} : { through: formatDay(days.until - 1) }),
    ...sets,
  };
}
