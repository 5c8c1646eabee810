import { type CellOutcome, type ReadCell, readAs } from './cell-outcome.ts';

type Codes = Readonly<Record<string, string>>;

const UNMAPPED: CellOutcome = { kind: 'unmapped' };

/** One code by the table of the binding, without regard to case. */
export function codeReader(codes: Codes): ReadCell {
  const table = codeTable(codes);
  return (text) => {
    const code = table.get(text.toLowerCase());
    return code === undefined ? UNMAPPED : readAs(code);
  };
}

/** A list of codes, each once. One that is not mapped leaves out the list: a part of it would say something else than the whole. */
export function codeListReader(codes: Codes, separator: string): ReadCell {
  const table = codeTable(codes);
  return (text) => {
    const found = text.split(separator).map((part) => table.get(part.trim().toLowerCase()));
    return found.includes(undefined) ? UNMAPPED : readAs([...new Set(found)]);
  };
}

function codeTable(codes: Codes): ReadonlyMap<string, string> {
  return new Map(Object.entries(codes).map(([written, code]) => [written.toLowerCase(), code]));
}
