import type { Diagnostic, ReadDocument, Step } from '@nivel/diagnostics';
import { formatDay } from '../day.ts';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import { readTextList } from '../read-provision.ts';
import { placeIn, type Reading, readDay, readList, readRecord, readText } from '../reading.ts';
import { nameOfFile } from './load-invariants.ts';
import type { Review, ReviewedText, ReviewedWidening } from './review.ts';

export interface LoadedReviews {
  readonly reviews: readonly Review[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the reviews in order of file. Each is called after its file. */
export function loadReviews(documents: readonly ReadDocument[]): LoadedReviews {
  const diagnostics: Diagnostic[] = [];
  const reviews = documents.flatMap((document) => {
    const review = readReview({ document, found: diagnostics });
    if (review !== undefined && review.id !== nameOfFile(document.file)) {
      diagnostics.push(policyDiagnostics.report('policy/id-not-file-name', review.place, { id: review.id, expected: nameOfFile(document.file) }));
    }
    return review ?? [];
  });
  return { reviews, diagnostics };
}

function readReview(reading: Reading): Review | undefined {
  readRecord(reading, [], { required: ['id', 'day', 'office', 'finding', 'base', 'widenings'] });
  readRecord(reading, ['base'], { required: ['version', 'digest'] });
  const [id, office, finding, version, digest] = [['id'], ['office'], ['finding'], ['base', 'version'], ['base', 'digest']].map((path) =>
    readText(reading, path),
  );
  const day = readDay(reading, ['day']);
  if (id === undefined || office === undefined || finding === undefined || version === undefined || digest === undefined || day === undefined)
    return undefined;
  const widenings = readList(reading, ['widenings']).flatMap((_, index) => readWidening(reading, ['widenings', index]) ?? []);
  return Object.freeze({
    kind: 'review',
    id,
    day: formatDay(day),
    office,
    finding,
    base: { version, digest },
    widenings,
    place: placeIn(reading, ['id']),
  });
}

function readWidening(reading: Reading, path: readonly Step[]): ReviewedWidening | undefined {
  readRecord(reading, path, { required: ['category', 'rules', 'fingerprint', 'texts'] });
  const category = readText(reading, [...path, 'category']);
  const fingerprint = readText(reading, [...path, 'fingerprint']);
  if (category === undefined || fingerprint === undefined) return undefined;
  const texts = readList(reading, [...path, 'texts']).flatMap((_, index) => readReviewedText(reading, [...path, 'texts', index]) ?? []);
  return { category, rules: readTextList(reading, [...path, 'rules']), fingerprint, texts, place: placeIn(reading, path) };
}

function readReviewedText(reading: Reading, path: readonly Step[]): ReviewedText | undefined {
  readRecord(reading, path, { required: ['file', 'digest'] });
  const file = readText(reading, [...path, 'file']);
  const digest = readText(reading, [...path, 'digest']);
  return file === undefined || digest === undefined ? undefined : { file, digest };
}
