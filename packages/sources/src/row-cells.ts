import type { Diagnostic } from '@nivel/diagnostics';
import type { Line } from './lines.ts';
import { SEPARATOR } from './rows.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** What a row must look like before anyone reads its cells. */
export interface RowFrame {
  readonly file: string;
  readonly width: number;
  readonly lineLimit: number;
}

/** The trimmed cells of a row, or why they cannot be told apart with certainty. */
export type RowCells = { readonly kind: 'cells'; readonly cells: readonly string[] } | { readonly kind: 'faulty'; readonly diagnostic: Diagnostic };

/** Control characters; a tab is a space. */
const CONTROL = /[\0-\u0008\u000A-\u001F\u007F]/;
const REPLACEMENT = '\uFFFD';

/** Takes a line apart. The number of columns must be right: a row is never shifted, filled up or cut to fit. */
export function cellsOf(line: Line, frame: RowFrame): RowCells {
  const place = { file: frame.file, line: line.number };
  if (line.form === 'cut') return faulty(sourceDiagnostics.report('sources/row-too-long', place, { limit: frame.lineLimit }));
  const cells = line.text.split(SEPARATOR);
  if (line.form === 'bytes') return faulty(atColumn('sources/row-not-utf-8', line, frame, cells.findIndex(isNotUtf8)));
  if (CONTROL.test(line.text))
    return faulty(
      atColumn(
        'sources/control-character',
        line,
        frame,
        cells.findIndex((cell) => CONTROL.test(cell)),
      ),
    );
  if (line.text.includes(REPLACEMENT))
    return faulty(
      atColumn(
        'sources/replacement-character',
        line,
        frame,
        cells.findIndex((cell) => cell.includes(REPLACEMENT)),
      ),
    );
  if (cells.length !== frame.width)
    return faulty(sourceDiagnostics.report('sources/column-count', place, { found: cells.length, expected: frame.width }));
  return { kind: 'cells', cells: cells.map((cell) => cell.trim()) };
}

function faulty(diagnostic: Diagnostic): RowCells {
  return { kind: 'faulty', diagnostic };
}

type CharacterCode = 'sources/row-not-utf-8' | 'sources/control-character' | 'sources/replacement-character';

function atColumn(code: CharacterCode, line: Line, { file }: RowFrame, at: number): Diagnostic {
  return sourceDiagnostics.report(code, { file, line: line.number, column: at + 1 }, { column: at + 1 });
}

/** Whether a cell of one character per byte is not UTF-8. The separator is never a part of a longer UTF-8 character. */
function isNotUtf8(cell: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(cell, (character) => character.charCodeAt(0)));
    return false;
  } catch {
    return true;
  }
}
