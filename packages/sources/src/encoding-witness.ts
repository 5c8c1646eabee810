import type { Line } from './lines.ts';

/** Two rows that are not UTF-8 may be a habit of the file; one is an accident of its row. */
const ROWS_OF_A_HABIT = 2;
const OUTSIDE_ASCII = /[^\0-\u007F]/;

/** Tells a file in another encoding from a file with a bad byte here and there. */
export interface EncodingWitness {
  see(line: Line): void;
  /** How many rows are not UTF-8, when no row with letters outside ASCII is; otherwise 0: then the rows answer for themselves. */
  foreignRows(): number;
}

export function encodingWitness(): EncodingWitness {
  let foreign = 0;
  let sound = 0;
  return {
    see({ form, text }) {
      if (form === 'bytes') foreign += 1;
      else if (sound === 0 && OUTSIDE_ASCII.test(text)) sound += 1;
    },
    foreignRows: () => (foreign >= ROWS_OF_A_HABIT && sound === 0 ? foreign : 0),
  };
}
