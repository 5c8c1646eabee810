import type { DataExpression } from './data-expression.ts';
import type { QueryToken } from './scan-query.ts';

/** A directive of the frame: what is read, as whom, and how it is written. */
export interface Directive {
  readonly name: string;
  readonly argument: string;
  readonly line: number;
  readonly column: number;
}

/** One reference in a cell. */
export interface CellReference {
  readonly expression: DataExpression;
  readonly token: QueryToken;
}

/** What stands between two separators of a template line. */
export interface Cell {
  /** The text in it that is no reference. */
  readonly text: string;
  readonly references: readonly CellReference[];
  readonly line: number;
  readonly column: number;
}

/** One line that the query writes for a card. */
export interface TemplateLine {
  readonly cells: readonly Cell[];
  /** Whether a branch has another way that holds separators too, so that its cells cannot be counted. */
  readonly branching: boolean;
  readonly line: number;
}

/** A query file: its frame, its header and its template lines, with the place of everything. */
export interface Query {
  readonly kind: 'query';
  readonly file: string;
  readonly tokens: readonly QueryToken[];
  readonly directives: readonly Directive[];
  readonly separator: string;
  /** `csv`: lines of cells. `other`: JSON or XML made by a template, where only the references say what is written. */
  readonly form: 'csv' | 'other';
  /** The cells of the first line of the header; `undefined` without one. */
  readonly header: readonly Cell[] | undefined;
  readonly lines: readonly TemplateLine[];
  /** Blocks that are begun and not ended. */
  readonly open: readonly QueryToken[];
}

/** The argument of a directive; the last one wins, as in the program. */
export function argumentOf(query: Query, name: string): string | undefined {
  return query.directives.findLast((directive) => directive.name === name)?.argument;
}
