import { createHash } from 'node:crypto';
import { compareText } from '@nivel/diagnostics';
import type { Json } from '../../json.ts';
import { canonicalText } from '../nodes/canonical.ts';
import { placeOfSite, pointerOf, type SchemaVersion, type Site } from '../schema-version.ts';
import { shownValue } from './annotation-drafts.ts';
import type { Confirmed } from './confirm-drafts.ts';
import { type Draft, type Finding, LEVELS, type Side } from './finding.ts';

/** The findings of a comparison: the gravest first, then by subject and rule. */
export function findingsOf(confirmed: readonly Confirmed[], old: SchemaVersion, next: SchemaVersion): readonly Finding[] {
  return confirmed.map((each) => findingOf(each, old, next)).toSorted(compareFindings);
}

function findingOf({ draft, ...witnesses }: Confirmed, old: SchemaVersion, next: SchemaVersion): Finding {
  const { rule, level, direction, subject, name = '', term, fields = [], oldValue, newValue } = draft;
  return {
    kind: 'finding',
    rule,
    level,
    direction,
    subject,
    ...(term === undefined ? {} : { term }),
    fields,
    data: { subject, name, from: shownValue(oldValue), to: shownValue(newValue) },
    ...(draft.old === undefined ? {} : { old: sideOf(draft.old, oldValue, old) }),
    ...(draft.new === undefined ? {} : { new: sideOf(draft.new, newValue, next) }),
    ...witnesses,
    fingerprint: fingerprintOf(draft),
  };
}

function sideOf(site: Site, value: Json | undefined, version: SchemaVersion): Side {
  return { place: placeOfSite(site, version), pointer: pointerOf(site.path), value: value ?? null };
}

function fingerprintOf({ rule, subject, name = '', oldValue, newValue }: Draft): string {
  const text = [rule, subject, name, canonicalText(oldValue), canonicalText(newValue)].join('\u0000');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
    compareText(a.subject, b.subject) ||
    compareText(a.rule, b.rule) ||
    compareText(a.data.name, b.data.name) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
