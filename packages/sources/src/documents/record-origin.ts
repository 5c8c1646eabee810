import type { DocumentKind } from './document-binding.ts';

/** Where a record of a document stands, so that it can be written back: its place in the binding, and its path with indices. */
export interface RecordOrigin {
  readonly document: DocumentKind;
  readonly place: string;
  /** Empty for the document itself. */
  readonly path: string;
  /** The record repeats what others say, and is not written back. */
  readonly derived?: true;
  /** What a property's value does not say of how the document wrote it; only where that is not the usual way. */
  readonly notes?: Readonly<Record<string, PropertyNote>>;
}

export interface PropertyNote {
  /** The document does not say it. */
  readonly absent?: true;
  /** Which of the paths of the binding gave it, where it is not the first. */
  readonly slot?: number;
  /** The indices in its path from where the record begins, where one of them is not 0. */
  readonly at?: readonly number[];
  /** The code list that the document names, where it is not the first of the rule; `null` where it names none. */
  readonly list?: string | null;
  /** The code as the document writes it, where several mean the same. */
  readonly source?: string;
  /** The spaces before and after the text. */
  readonly spaces?: Spaces;
}

export type Spaces = readonly [before: string, after: string];

/** One record of the model that a document gave. */
export interface DocumentRecord {
  readonly entity: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly origin: RecordOrigin;
}
