import type { Diagnostic } from '@nivel/diagnostics';
import type { DocumentKind } from './document-binding.ts';
import type { DocumentLeaf } from './leaf.ts';
import type { DocumentRecord } from './record-origin.ts';

/** What a document gave: its records, and every leaf of it with its fate, in the order of the document. */
export interface DocumentReading {
  readonly kind: 'read';
  readonly document: DocumentKind;
  readonly records: readonly DocumentRecord[];
  readonly leaves: readonly DocumentLeaf[];
  /** What was quarantined, counted by path and reason, and identifiers whose check digit is wrong. No value of the document. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A document that is not read at all, and why. */
export interface DocumentRefusal {
  readonly kind: 'refused';
  readonly diagnostics: readonly Diagnostic[];
}

export type DocumentResult = DocumentReading | DocumentRefusal;
