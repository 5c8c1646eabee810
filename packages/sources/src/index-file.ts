import type { Diagnostic } from '@nivel/diagnostics';
import { readCardNumber, readTenant } from './cells/identity-cell.ts';
import { encodingWitness } from './encoding-witness.ts';
import type { BoundFile } from './export-input.ts';
import { type Header, type HeaderResult, readHeader } from './header.ts';
import type { KeyClaims } from './key-claims.ts';
import { type Line, readLines } from './lines.ts';
import { cellsOf } from './row-cells.ts';
import { planRows } from './row-plan.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** What is known of a file before its rows are read. */
export interface FileIndex {
  /** `undefined`: the file is refused, and `problems` say why. */
  readonly header: Header | undefined;
  readonly rows: number;
  readonly problems: readonly Diagnostic[];
}

interface FirstPass {
  readonly claims: KeyClaims;
  readonly lineLimit: number;
}

/** Reads a file once for its header, its encoding, its number of rows and, where it defines learners, their card numbers. */
export async function indexFile(file: BoundFile, pass: FirstPass): Promise<FileIndex> {
  const encoding = encodingWitness();
  let header: HeaderResult | undefined;
  let readKey: ReadKey = () => {};
  let rows = 0;
  for await (const lines of readLines(file.source.open(), pass.lineLimit)) {
    const [first] = lines;
    if (header === undefined && first !== undefined) {
      header = readHeader(first, file.binding, file.source.name);
      if (header.header === undefined) return refused(...header.problems);
      readKey = keyReader(file, header.header, pass);
    }
    for (const line of lines) {
      if (line.number === 1 || line.text.trim() === '') continue;
      rows += 1;
      encoding.see(line);
      readKey(line);
    }
  }
  return verdict(file.source.name, header, { rows, foreignRows: encoding.foreignRows() });
}

/** A file of which no row is read. */
export function refused(...problems: readonly Diagnostic[]): FileIndex {
  return { header: undefined, rows: 0, problems };
}

function verdict(file: string, header: HeaderResult | undefined, { rows, foreignRows }: { rows: number; foreignRows: number }): FileIndex {
  if (header === undefined) return refused(sourceDiagnostics.report('sources/file-empty', { file }, {}));
  if (foreignRows > 0) return refused(sourceDiagnostics.report('sources/file-not-utf-8', { file }, { rows: foreignRows }));
  return { ...header, rows };
}

type ReadKey = (line: Line) => void;

/** Rows that cannot be taken apart claim no card number: nobody knows what their cells are. */
function keyReader({ binding, source }: BoundFile, header: Header, { claims, lineLimit }: FirstPass): ReadKey {
  if (binding.keys === 'refers') return () => {};
  const plan = planRows(binding, header);
  return (line) => {
    const row = cellsOf(line, { file: source.name, width: header.width, lineLimit });
    if (row.kind === 'faulty') return;
    const tenant = row.cells[plan.tenantAt] ?? '';
    const key = row.cells[plan.keyAt] ?? '';
    if (readTenant(tenant).kind === 'value' && readCardNumber(key).kind === 'value') claims.claim(tenant, key);
  };
}
