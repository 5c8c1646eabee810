import { fill, type Language, markdownCell } from '@nivel/diagnostics';
import type { ChangeKind } from './answer-change.ts';
import type { Change, Difference } from './difference.ts';
import { DIFFERENCE_TEXTS } from './difference-texts.ts';
import { changesByKind, type DifferenceFormat, kindText, movesText, tellWithViews } from './format-difference.ts';

/** In characters: a comment of a code host ends at 65,536, and the one who posts it may want to add a line. */
const LONGEST = 60_000;

/** A difference as a comment on a pull request: what opens first, other grounds folded away. What would make it too long is told by its count. */
export function formatDifferenceMarkdown(difference: Difference, format: DifferenceFormat): string {
  const { language } = format;
  const moves = movesText(difference, language).map((text) => `${markdownCell(text)}\n`);
  if (difference.changes.length === 0) return [`### ${DIFFERENCE_TEXTS.same[language]}\n`, ...moves].join('\n');
  const kinds = changesByKind(difference);
  const told = kinds.map(({ kind, changes }) => kindText(kind, changes, language)).join(', ');
  const room = { left: LONGEST };
  const parts = kinds.filter(({ changes }) => changes.length > 0).map((part) => partOf(difference, part, { format, room }));
  return [`### ${fill(DIFFERENCE_TEXTS.title[language], { kinds: told })}\n`, ...parts, ...moves].join('\n');
}

interface Part {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
}

function partOf(difference: Difference, { kind, changes }: Part, { format, room }: { format: DifferenceFormat; room: { left: number } }): string {
  const heading = kindText(kind, changes, format.language);
  const blocks = changes.map((change) => blockOf(difference, change, format));
  const fitting = blocks.filter((block) => {
    room.left -= block.length;
    return room.left >= 0;
  });
  const list = [...fitting, ...leftOutText(blocks.length - fitting.length, format.language)].join('\n');
  return kind === 'other' ? `<details>\n<summary>${heading}</summary>\n\n${list}\n\n</details>\n` : `#### ${heading}\n\n${list}\n`;
}

function blockOf(difference: Difference, change: Change, format: DifferenceFormat): string {
  const { headline, lines } = tellWithViews(difference, change, format);
  return [`- **${markdownCell(headline)}**`, ...lines.map((line) => `  - ${markdownCell(line)}`)].join('\n');
}

function leftOutText(count: number, language: Language): readonly string[] {
  return count === 0 ? [] : [`- ${fill(DIFFERENCE_TEXTS.leftOut[language], { count })}`];
}
