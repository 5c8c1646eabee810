import { type Diagnostic, formatPath, type ReadDocument, type Step } from '@nivel/diagnostics';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import { placeIn, type Reading, readDay, readList, readName, readRecord, readText, valueAt, wrongShape } from '../reading.ts';
import { type ReadTexts, RULE_REVIEW_KINDS, type RuleReview, type RuleReviewKind, type Settlement } from './rule-review.ts';

export interface LoadedRuleReviews {
  readonly reviews: readonly RuleReview[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the reviews of rules in order of file. Each lies in the folder that is called after its rule. */
export function loadRuleReviews(documents: readonly ReadDocument[]): LoadedRuleReviews {
  const diagnostics: Diagnostic[] = [];
  const reviews = documents.flatMap((document) => {
    const review = readRuleReview({ document, found: diagnostics });
    const folder = document.file.split('/').at(-2) ?? '';
    if (review !== undefined && review.rule !== folder) {
      diagnostics.push(policyDiagnostics.report('policy/review-in-other-folder', review.place, { rule: review.rule, folder }));
    }
    return review ?? [];
  });
  return { reviews, diagnostics };
}

const KEYS: Readonly<Record<RuleReviewKind, { readonly required: readonly string[]; readonly optional: readonly string[] }>> = {
  approval: { required: ['kind', 'rule', 'office', 'day', 'until', 'read'], optional: ['text'] },
  question: { required: ['kind', 'rule', 'office', 'day', 'text', 'read'], optional: ['settled'] },
  objection: { required: ['kind', 'rule', 'office', 'day', 'text', 'read'], optional: ['settled'] },
};

function readRuleReview(reading: Reading): RuleReview | undefined {
  const kind = RULE_REVIEW_KINDS.find((each) => each === valueAt(reading, ['kind']));
  if (kind === undefined) {
    if (readRecord(reading, [], { required: ['kind'], optional: [...KEYS.approval.required, 'text', 'settled'] }) !== undefined)
      readName(reading, ['kind'], { name: 'kind', values: RULE_REVIEW_KINDS });
    return undefined;
  }
  readRecord(reading, [], KEYS[kind]);
  const [rule, office, text] = ['rule', 'office', 'text'].map((key) => readText(reading, [key]));
  const day = readDay(reading, ['day']);
  const until = kind === 'approval' ? readDay(reading, ['until']) : undefined;
  const read = readReadTexts(reading);
  const settled = kind === 'approval' || valueAt(reading, ['settled']) === undefined ? undefined : readSettlement(reading);
  if (day !== undefined && until !== undefined && until < day)
    reading.found.push(policyDiagnostics.report('policy/days-backwards', placeIn(reading, ['until']), {}));
  if (rule === undefined || office === undefined || day === undefined || read === undefined) return undefined;
  if (kind === 'approval' ? until === undefined : text === undefined) return undefined;
  const places = placesOf(reading, read);
  return Object.freeze({ kind, rule, office, day, until, text, read, settled, place: placeIn(reading, ['rule']), places });
}

function readReadTexts(reading: Reading): ReadTexts | undefined {
  if (readRecord(reading, ['read'], { required: ['rule', 'reasons', 'provisions'] }) === undefined) return undefined;
  const [rule, reasons] = [readDigest(reading, ['read', 'rule']), readDigest(reading, ['read', 'reasons'])];
  const provisions = readList(reading, ['read', 'provisions']).flatMap((_, index) => {
    const path = ['read', 'provisions', index];
    readRecord(reading, path, { required: ['version', 'digest'] });
    const [version, digest] = [readText(reading, [...path, 'version']), readDigest(reading, [...path, 'digest'])];
    return version === undefined || digest === undefined ? [] : [{ version, digest }];
  });
  return rule === undefined || reasons === undefined ? undefined : { rule, reasons, provisions };
}

function readDigest(reading: Reading, path: readonly Step[]): string | undefined {
  const written = readText(reading, path);
  if (written === undefined || /^sha256:[0-9a-f]{64}$/.test(written)) return written;
  return wrongShape(reading, path, 'sha256:…');
}

function readSettlement(reading: Reading): Settlement | undefined {
  if (readRecord(reading, ['settled'], { required: ['day', 'office', 'text'] }) === undefined) return undefined;
  const day = readDay(reading, ['settled', 'day']);
  const [office, text] = [readText(reading, ['settled', 'office']), readText(reading, ['settled', 'text'])];
  return day === undefined || office === undefined || text === undefined ? undefined : { day, office, text };
}

function placesOf(reading: Reading, { provisions }: ReadTexts): RuleReview['places'] {
  const paths: (readonly Step[])[] = [['until'], ['read', 'rule'], ['read', 'reasons'], ['read', 'provisions']];
  for (const index of provisions.keys()) paths.push(['read', 'provisions', index]);
  return Object.fromEntries(paths.map((path) => [formatPath(path), placeIn(reading, path)]));
}
