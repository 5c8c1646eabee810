import { type Diagnostic, nearestName, type Place } from '@nivel/diagnostics';
import { type Box, describeBox, describeDays, isEmpty, meets, uncovered } from './box.ts';
import type { DayRange } from './day.ts';
import type { Field, Provision, ProvisionVersion, Rule } from './law.ts';
import { LEG_EFFECTS, LEGS, type Leg, PATH_LEGS, SECRECY_PATHS } from './paths.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a rule is typed against. */
export interface LawContext {
  readonly vocabulary: Vocabulary;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly fields: readonly Field[];
}

/**
 * Types one rule: it has every leg that its path and its category's strictest class need, and on every day that it claims
 * it lies inside the reach of the provisions that it cites for each leg.
 */
export function typeRule(rule: Rule, law: LawContext): readonly Diagnostic[] {
  if (isEmpty(rule.box)) return [policyDiagnostics.report('policy/empty-rule', rule.place, {})];
  const needed = neededLegs(rule, law.fields);
  return [...typeClass(rule, law), ...typeCertainty(rule), ...LEGS.flatMap((leg) => typeLeg(rule, { leg, isNeeded: needed.includes(leg) }, law))];
}

function typeClass(rule: Rule, law: LawContext): readonly Diagnostic[] {
  if (rule.path !== 'permission') return [];
  const secret = law.fields.find((field) => field.category === rule.category && isSecret(field));
  if (secret === undefined) return [];
  return [policyDiagnostics.report('policy/secret-by-permission', placeOf(rule, 'path'), { category: rule.category, field: secret.field })];
}

function isSecret(field: Field): boolean {
  return field.class === 'confidential' || field.class === 'special';
}

function typeCertainty(rule: Rule): readonly Diagnostic[] {
  const settled = rule.certainty === 'A' || rule.certainty === 'B';
  if (settled || rule.questions.length > 0 || rule.positions !== undefined) return [];
  return [policyDiagnostics.report('policy/unsettled-without-question', placeOf(rule, 'certainty'), { certainty: rule.certainty })];
}

/** The legs that a rule needs: by its path, and by the classes of the fields of its category. */
export function neededLegs(rule: Rule, fields: readonly Field[]): readonly Leg[] {
  const own = fields.filter((field) => field.category === rule.category);
  const secrecy = SECRECY_PATHS.includes(rule.path) && own.some(isSecret);
  const special = rule.path !== 'self' && rule.path !== 'prohibition' && own.some((field) => field.class === 'special');
  return LEGS.filter((leg) => PATH_LEGS[rule.path].includes(leg) || (leg === 'secrecy' && secrecy) || (leg === 'special' && special));
}

function typeLeg(rule: Rule, { leg, isNeeded }: { leg: Leg; isNeeded: boolean }, law: LawContext): readonly Diagnostic[] {
  const cited = rule.legs[leg] ?? [];
  if (cited.length === 0) {
    return isNeeded ? [policyDiagnostics.report('policy/missing-leg', placeOf(rule, 'legs'), { path: rule.path, leg })] : [];
  }
  if (!isNeeded && !mayCite(rule, leg))
    return [policyDiagnostics.report('policy/needless-leg', placeOf(rule, `legs.${leg}[0]`), { path: rule.path, leg })];
  const singly = cited.flatMap((id, index) => typeCitation(rule, { leg, id, place: placeOf(rule, `legs.${leg}[${index}]`) }, law));
  return singly.length > 0 ? singly : typeCover(rule, leg, law);
}

/** A leg that lifts secrecy or carries art. 9 may be cited where it is not needed: the law says it of whole groups of data. */
function mayCite(rule: Rule, leg: Leg): boolean {
  return leg === 'secrecy' || (leg === 'special' && rule.path !== 'prohibition') || (leg === 'gdpr' && rule.path === 'self');
}

interface Citation {
  readonly leg: Leg;
  readonly id: string;
  readonly place: Place;
}

function typeCitation(rule: Rule, citation: Citation, law: LawContext): readonly Diagnostic[] {
  const provision = law.provisions.get(citation.id);
  if (provision === undefined) {
    const nearest = nearestName(citation.id, [...law.provisions.keys()]) ?? '–';
    return [policyDiagnostics.report('policy/unknown-provision', citation.place, { name: citation.id, nearest })];
  }
  const able = provision.versions.filter((version) => carries(version, citation.leg));
  if (able.length === 0) {
    const effects = LEG_EFFECTS[citation.leg].join(', ');
    return [policyDiagnostics.report('policy/wrong-effect', citation.place, { provision: citation.id, leg: citation.leg, effects })];
  }
  const repealed = typeRepeal(rule, citation, provision, law);
  if (repealed.length > 0) return repealed;
  if (able.some((version) => meets(version.reach, rule.box))) return [];
  return [policyDiagnostics.report('policy/idle-citation', citation.place, { provision: citation.id })];
}

/** The days of a rule on which a cited provision is gone, and no other provision of the leg holds. */
function typeRepeal(rule: Rule, citation: Citation, provision: Provision, law: LawContext): readonly Diagnostic[] {
  const last = provision.versions.toSorted((a, b) => a.applied.until - b.applied.until).at(-1);
  if (last?.endedBy === undefined) return [];
  const after: DayRange = { from: last.applied.until, until: rule.box.days.until };
  const left = uncovered(
    { ...rule.box, days: { from: Math.max(after.from, rule.box.days.from), until: after.until } },
    coversOf(rule, citation.leg, law),
  );
  if (left.length === 0) return [];
  const data = {
    provision: citation.id,
    act: last.endedBy.act,
    days: describeDays(left[0]?.days ?? after),
    carriedBy: last.endedBy.carriedBy.map((id) => nameOfProvision(id, law)).join(', ') || '–',
  };
  return [policyDiagnostics.report('policy/provision-repealed', citation.place, data)];
}

function nameOfProvision(id: string, law: LawContext): string {
  const provision = law.provisions.get(id);
  return provision === undefined ? id : `${provision.term.fi} (${id})`;
}

function typeCover(rule: Rule, leg: Leg, law: LawContext): readonly Diagnostic[] {
  const covers = coversOf(rule, leg, law);
  const left = uncovered(rule.box, covers);
  const [first] = left;
  if (first === undefined) return [];
  const provisions = (rule.legs[leg] ?? []).join(', ');
  const uncoveredAnyDay = uncovered(
    first,
    covers.map((cover) => ({ ...cover, days: first.days })),
  );
  if (uncoveredAnyDay.length === 0) {
    const data = { provision: provisions, days: describeDays(first.days), leg };
    return [policyDiagnostics.report('policy/provision-not-in-force', placeOf(rule, `legs.${leg}[0]`), data)];
  }
  const beyond = describeBox(law.vocabulary, uncoveredAnyDay[0] ?? first);
  return [policyDiagnostics.report('policy/outside-reach', placeOf(rule, `legs.${leg}[0]`), { leg, provisions, beyond })];
}

function coversOf(rule: Rule, leg: Leg, law: LawContext): readonly Box[] {
  return (rule.legs[leg] ?? []).flatMap((id) => versionsOf(id, leg, law)).map((version) => version.reach);
}

function versionsOf(id: string, leg: Leg, law: LawContext): readonly ProvisionVersion[] {
  return (law.provisions.get(id)?.versions ?? []).filter((version) => carries(version, leg));
}

/** Whether a provision version does what a leg needs. */
export function carries(version: ProvisionVersion, leg: Leg): boolean {
  return version.effects.some((effect) => LEG_EFFECTS[leg].includes(effect));
}

function placeOf(rule: Rule, path: string): Place {
  return rule.places[path] ?? rule.place;
}
