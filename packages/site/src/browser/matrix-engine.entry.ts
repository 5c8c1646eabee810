import { fill } from '@nivel/diagnostics';
import { cellSourceOf, rewriteMatrix } from './matrix-table.ts';

/* The engine of the filters: heavier than the table, so it is loaded together with the rule book when someone first uses them. */

export interface MatrixEngine {
  readonly cellSourceOf: typeof cellSourceOf;
  readonly rewriteMatrix: typeof rewriteMatrix;
  readonly fill: typeof fill;
}

(globalThis as unknown as { nivelMatrix: MatrixEngine }).nivelMatrix = { cellSourceOf, rewriteMatrix, fill };
