import { compileRuleBook, type Dimension, type Situation, termOf } from '@nivel/policy';
import { type Cell, type CellSource, cellAt } from '../site/cell.ts';
import { type Changes, decisionDesk } from '../site/decision-desk.ts';
import { groupBy } from '../site/group-by.ts';
import { holdsValue } from '../site/scope.ts';
import { softHyphens } from '../site/soft-hyphens.ts';
import { element } from './element.ts';
import type { LightBook } from './light-book.ts';

/** The words of the matrix, as the page hands them over. */
export interface MatrixWords {
  readonly release: OutcomeWords;
  readonly ask: OutcomeWords;
  readonly withhold: OutcomeWords;
  readonly unsettled: string;
  readonly mixed: string;
  readonly outside: string;
  readonly changed: string;
}

interface OutcomeWords {
  readonly letter: string;
  readonly word: string;
}

export function cellSourceOf({ book }: LightBook): CellSource {
  return { book, decisionsOf: decisionDesk(compileRuleBook(book)), rulesByCategory: groupBy(book.rules, (rule) => [rule.category]) };
}

/** Writes every cell of the table anew for a day and what was chosen, and counts the outcomes. */
export function rewriteMatrix(
  at: { light: LightBook; source: CellSource; words: MatrixWords },
  day: number,
  changes: Changes,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { release: 0, ask: 0, withhold: 0 };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.matrix td a')) {
    const [category = '', id = ''] = link.id.split('.');
    const situation = at.source.book.situations.find((each) => each.id === id);
    if (situation === undefined) continue;
    if (isOutside(at.source, situation, changes)) {
      writeOutside(link, at.words);
      continue;
    }
    const cell = cellAt(at.source, { category, situation, day, changes });
    counts[cell.outcome] = (counts[cell.outcome] ?? 0) + 1;
    writeCell(link, cell, at);
  }
  return counts;
}

/** A receiver, role or purpose that the situation does not have. */
function isOutside({ book }: CellSource, situation: Situation, changes: Changes): boolean {
  return (Object.entries(changes) as [Dimension, string][]).some(([dimension, id]) => !holdsValue(book, situation.box, dimension, id));
}

function writeCell(link: HTMLAnchorElement, cell: Cell, { light, words }: { light: LightBook; words: MatrixWords }): void {
  const { letter, word } = words[cell.outcome];
  const flags = [...(cell.unsettled.length > 0 ? [words.unsettled] : []), ...(cell.mixed ? [words.mixed] : [])];
  link.replaceChildren(
    element('span', { class: 'aloud' }, `${[word, ...flags].join(', ')} `),
    element('b', {}, letter),
    ...(flags.length === 0 ? [] : [element('i', {}, ` ${cell.unsettled.length > 0 ? '?' : ''}${cell.mixed ? '±' : ''}`)]),
    ...(cell.path === null
      ? []
      : [element('span', {}, ` ${softHyphens(termOf(light.book.vocabulary, 'path', cell.path)[light.language], light.language)}`)]),
  );
  if (link.parentElement !== null) link.parentElement.className = cell.outcome;
}

function writeOutside(link: HTMLAnchorElement, words: MatrixWords): void {
  link.replaceChildren(element('span', { class: 'aloud' }, `${words.outside} `), element('span', {}, '–'));
  if (link.parentElement !== null) link.parentElement.className = 'outside';
}
