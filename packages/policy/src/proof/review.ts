import type { Place } from '@nivel/diagnostics';

/** One opening that was reviewed: its fingerprint, and the texts that were read for it with their digests. */
export interface ReviewedWidening {
  readonly category: string;
  readonly rules: readonly string[];
  readonly fingerprint: string;
  readonly texts: readonly ReviewedText[];
  readonly place: Place;
}

export interface ReviewedText {
  readonly file: string;
  readonly digest: string;
}

/** The record of a review: an office found that what a new rule book opens, compared with a released one, is lawful. */
export interface Review {
  readonly kind: 'review';
  readonly id: string;
  readonly day: string;
  /** The office that reviewed; never the name of a person. */
  readonly office: string;
  /** What it found, in its own words and language. */
  readonly finding: string;
  readonly base: { readonly version: string; readonly digest: string };
  readonly widenings: readonly ReviewedWidening[];
  readonly place: Place;
}
