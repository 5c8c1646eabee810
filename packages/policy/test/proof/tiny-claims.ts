import { readDocument } from '@nivel/diagnostics';
import { loadInvariants } from '../../src/proof/load-invariants.ts';
import { proveInvariants } from '../../src/proof/prove.ts';
import type { RuleBook } from '../../src/rule-book.ts';
import { loadTiny, TINY_BOOK } from '../tiny-book.ts';

const texts = (text: string) => JSON.stringify({ fi: text, sv: text, en: text });

/** The tiny rule book, with some of its texts replaced. */
export function tinyBook(changes: Readonly<Record<string, string>> = {}): RuleBook {
  const { book, diagnostics } = loadTiny({ ...TINY_BOOK, ...changes });
  if (book === undefined) throw new SyntaxError(JSON.stringify(diagnostics));
  return book;
}

/** The text of an invariant; `body` is its claim and what it speaks of. */
export function invariantText(id: string, body: string): string {
  return `id: ${id}\ntitle: ${texts(id)}\nreasons: ${texts('because')}\ncertainty: A\n${body}\n`;
}

export function loadClaims(book: RuleBook, files: Readonly<Record<string, string>>) {
  const documents = Object.entries(files).map(([name, text]) => {
    const { document, diagnostics } = readDocument(text, `invariants/${name}.yaml`);
    if (document === undefined) throw new SyntaxError(JSON.stringify(diagnostics));
    return document;
  });
  return loadInvariants(documents, book);
}

/** Proves one invariant, given as its claim and what it speaks of. */
export function proveBody(book: RuleBook, body: string) {
  const { invariants, diagnostics } = loadClaims(book, { claim: invariantText('claim', body) });
  if (diagnostics.length > 0) throw new SyntaxError(JSON.stringify(diagnostics));
  const proofs = proveInvariants(book, invariants);
  const [proof] = proofs.proofs;
  if (proof === undefined) throw new RangeError('one invariant gives one proof');
  return { ...proofs, proof };
}
