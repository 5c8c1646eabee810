import type { Language } from '@nivel/diagnostics';
import { fill } from '@nivel/diagnostics';
import { boxOf } from '../box.ts';
import { formatDay, NO_BEGINNING, NO_END } from '../day.ts';
import type { TouchedView } from '../views/touched-views.ts';
import { touchedViews } from '../views/touched-views.ts';
import type { View } from '../views/view.ts';
import { CHANGE_KINDS } from './answer-change.ts';
import type { Change, ChangeBox, Difference } from './difference.ts';
import { DIFFERENCE_TEXTS, KIND_TEXTS } from './difference-texts.ts';
import { tellChange } from './tell-change.ts';

/** How a difference is told: in which language, and beside which views. */
export interface DifferenceFormat {
  readonly language: Language;
  readonly views: readonly View[];
}

/** A difference in plain words: what opens, what closes, what else changes; one block per change. */
export function formatDifferenceHuman(difference: Difference, format: DifferenceFormat): string {
  return linesOf(difference, format, { heading: (text) => text, change: (text) => `\n  ${text}`, line: (text) => `    ${text}` });
}

/** The same as Markdown, for a review or a pull request. */
export function formatDifferenceMarkdown(difference: Difference, format: DifferenceFormat): string {
  return linesOf(difference, format, {
    heading: (text) => `\n## ${text}\n`,
    change: (text) => `- **${text}**`,
    line: (text) => `  - ${text}`,
  }).trimStart();
}

interface Layout {
  heading(text: string): string;
  change(text: string): string;
  line(text: string): string;
}

function linesOf(difference: Difference, format: DifferenceFormat, layout: Layout): string {
  const { language } = format;
  const moves = movesText(difference, language).map((text) => layout.heading(text));
  if (difference.changes.length === 0) return `${[layout.heading(DIFFERENCE_TEXTS.same[language]), ...moves].join('\n')}\n`;
  const lines = CHANGE_KINDS.flatMap((kind) => {
    const own = difference.changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [layout.heading(KIND_TEXTS[kind].none[language])];
    return [
      layout.heading(fill(KIND_TEXTS[kind].some[language], { count: own.length })),
      ...own.flatMap((change) => changeLines(difference, change, { format, layout })),
      '',
    ];
  });
  return `${[...lines, ...moves].join('\n').trimEnd()}\n`;
}

function changeLines(difference: Difference, change: Change, { format, layout }: { format: DifferenceFormat; layout: Layout }): readonly string[] {
  const { language } = format;
  const told = tellChange({ difference, language }, change);
  const views = viewsOfChange(difference, change, format.views).map(({ view, title }) => `${title[language]} [${view}]`);
  const touching = views.length === 0 ? [] : [fill(DIFFERENCE_TEXTS.views[language], { views: views.join('; ') })];
  return [layout.change(told.headline), ...[...told.lines, ...touching].map((line) => layout.line(line))];
}

function movesText({ added, removed }: Difference, language: Language): readonly string[] {
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

/** A difference as JSON: exact boxes with inclusive days, and counts as text, since they exceed what a number holds. */
export function formatDifferenceJson(difference: Difference, views: readonly View[]): string {
  const { added, removed, changes } = difference;
  const written = changes.map((change) => ({
    ...writtenChange(change),
    views: viewsOfChange(difference, change, views).map(({ view, fields }) => ({ view, fields })),
  }));
  return `${JSON.stringify({ changes: written, added, removed }, null, 2)}\n`;
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
