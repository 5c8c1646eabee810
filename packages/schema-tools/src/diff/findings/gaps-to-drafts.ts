import { isArray, isObject, type Json, objectAt } from '../../json.ts';
import type { Gap, Gaps } from '../gaps/gap.ts';
import type { DiffRule } from '../rules/diff-rules.ts';
import { type Site, siteId, siteIn, valueAt } from '../schema-version.ts';
import { draftsOfDoubts } from './doubts-to-drafts.ts';
import type { Direction, Draft, Level, Suspect } from './finding.ts';
import { type AspectRules, KEYWORD_OF_ASPECT, MEMBER_RULES, RULES_OF_ASPECTS } from './rules-of-aspects.ts';
import { subjectOf, subjectOfPair, termAt } from './subjects.ts';

/** The gaps of one entity: what the new version refuses of the old, and what the old one refuses of the new. */
export interface EntityGaps {
  readonly entity: string;
  readonly ids: Suspect['ids'];
  readonly forth: Gaps;
  readonly back: Gaps;
}

/** Gaps of both directions about the same thing at the same places. */
interface Group {
  readonly old: Site;
  readonly new: Site;
  readonly forth?: Met | undefined;
  readonly back?: Met | undefined;
  readonly fields: readonly string[];
}

interface Met {
  readonly gap: Gap;
  readonly suspect: Suspect;
}

/** Differences from gaps. A form that many fields share makes one difference, which names the fields. */
export function draftsOfGaps(all: readonly EntityGaps[]): readonly Draft[] {
  const groups = new Map<string, Group>();
  for (const { entity, ids, forth, back } of all) {
    for (const gap of forth.gaps) join(groups, { gap, entity, ids, direction: 'forth' });
    for (const gap of back.gaps) join(groups, { gap, entity, ids, direction: 'back' });
  }
  return [...[...groups.values()].map(draftOf), ...draftsOfDoubts(all)];
}

interface Arrival {
  readonly gap: Gap;
  readonly entity: string;
  readonly ids: Suspect['ids'];
  readonly direction: 'forth' | 'back';
}

function join(groups: Map<string, Group>, { gap, entity, ids, direction }: Arrival): void {
  const [old, next] = direction === 'forth' ? [gap.source, gap.target] : [gap.target, gap.source];
  const about = gap.aspect === 'missing-property' || gap.aspect === 'unknown-property' ? 'property' : gap.aspect;
  const places = gap.aspect === 'condition' ? [siteId(rootOf(old)), siteId(rootOf(next))] : [siteId(old), siteId(next)];
  const key = [about, ...places, gap.name ?? ''].join('\u0000');
  const document = gap.values.find(isObject);
  if (document === undefined) throw new RangeError('a gap of a record comes without a record');
  const met: Met = { gap, suspect: { entity, document, ids } };
  const group = groups.get(key) ?? { old, new: next, fields: [] };
  const fields = new Set([...group.fields, ...fieldsOf(entity, gap)]);
  groups.set(key, { ...group, [direction]: group[direction] ?? met, fields: [...fields].toSorted() });
}

function fieldsOf(entity: string, { through, name, aspect }: Gap): readonly string[] {
  const property = through ?? (aspect === 'condition' ? undefined : name);
  return property === undefined ? [] : [`${entity}.${property}`];
}

function draftOf(group: Group): Draft {
  const gap = group.forth?.gap ?? group.back?.gap;
  if (gap === undefined) throw new RangeError('a group of gaps without a gap');
  if (gap.aspect === 'condition') return conditionDraft(group, gap);
  return gap.aspect === 'missing-property' || gap.aspect === 'unknown-property' ? propertyDraft(group, gap) : valueDraft(group, gap);
}

function conditionDraft(group: Group, gap: Gap): Draft {
  const [old, next] = [conditionSite(group, 'old'), conditionSite(group, 'new')];
  const tests = Object.keys(objectAt(JSON.parse(gap.name ?? '{}'), 'properties'));
  return {
    ...common(group, ruleOf(RULES_OF_ASPECTS.condition, group)),
    subject: subjectOf(rootOf(next)),
    name: tests.join('`, `'),
    term: termAt(rootOf(next)),
    fields: tests.map((test) => `${subjectOf(rootOf(next))}.${test}`),
    old,
    new: next,
    oldValue: conditionAt(old),
    newValue: conditionAt(next),
  };
}

/** What is written there, where it is a condition and not the list of all. */
function conditionAt(site: Site): Json | undefined {
  return typeof site.path.at(-1) === 'number' ? valueAt(site) : undefined;
}

/** The condition itself on the side that has it; the other direction may know it better. */
function conditionSite({ forth, back, old, new: next }: Group, side: 'old' | 'new'): Site {
  const named = side === 'old' ? back?.gap.target : forth?.gap.target;
  return named ?? (side === 'old' ? old : next);
}

function rootOf({ source, path }: Site): Site {
  const at = path.lastIndexOf('allOf');
  return { source, path: at < 0 ? path : path.slice(0, at) };
}

function propertyDraft(group: Group, { name }: Gap): Draft {
  const record = subjectOfPair(group.old, group.new);
  if (name === undefined) {
    const rule = ruleOf({ narrowed: 'record-closed', widened: 'record-opened' }, group);
    return {
      ...common(group, rule),
      subject: record,
      term: termAt(group.new),
      old: siteIn(group.old, 'additionalProperties'),
      new: siteIn(group.new, 'additionalProperties'),
    };
  }
  const [old, next] = [siteIn(group.old, 'properties', name), siteIn(group.new, 'properties', name)];
  const [inOld, inNew] = [valueAt(old) !== undefined, valueAt(next) !== undefined];
  return {
    ...common(group, propertyRule(group, { inOld, inNew })),
    ...(inOld && !inNew ? { direction: 'both' as const } : {}),
    subject: `${record}.${name}`,
    name,
    term: termAt(inNew ? next : old),
    old: inOld ? old : undefined,
    new: inNew ? next : undefined,
    oldValue: inOld ? isRequired(group.old, name) : undefined,
    newValue: inNew ? isRequired(group.new, name) : undefined,
  };
}

function propertyRule({ forth }: Group, { inOld, inNew }: { readonly inOld: boolean; readonly inNew: boolean }): DiffRule {
  if (!inNew) return 'property-removed';
  if (!inOld) return forth === undefined ? 'property-added' : 'required-property-added';
  return forth === undefined ? 'property-made-optional' : 'property-made-required';
}

function isRequired(record: Site, name: string): boolean {
  const required = valueAt(siteIn(record, 'required'));
  return isArray(required) && required.includes(name);
}

function valueDraft(group: Group, gap: Gap): Draft {
  const keyword = KEYWORD_OF_ASPECT[gap.aspect];
  const rules = gap.aspect === 'enum' && gap.name !== undefined ? MEMBER_RULES : RULES_OF_ASPECTS[gap.aspect as keyof typeof RULES_OF_ASPECTS];
  const [oldValue, newValue] = group.forth === undefined ? [gap.targetValue, gap.sourceValue] : [gap.sourceValue, gap.targetValue];
  return {
    ...common(group, ruleOf(rules, group)),
    subject: subjectOfPair(group.old, group.new),
    ...(gap.name === undefined ? {} : { name: String(JSON.parse(gap.name)) }),
    term: termAt(group.new),
    old: keyword === undefined ? group.old : siteIn(group.old, keyword),
    new: keyword === undefined ? group.new : siteIn(group.new, keyword),
    // That a code comes or goes is the whole difference: the codes that stay play no part in it.
    oldValue: gap.name === undefined ? oldValue : undefined,
    newValue: gap.name === undefined ? newValue : undefined,
  };
}

function ruleOf(rules: AspectRules, { forth, back }: Group): DiffRule {
  if (forth === undefined) return rules.widened;
  return back === undefined ? rules.narrowed : (rules.changed ?? rules.narrowed);
}

function common(
  { forth, back, fields }: Group,
  rule: DiffRule,
): Pick<Draft, 'rule' | 'level' | 'direction' | 'fields' | 'refusedByNew' | 'refusedByOld'> {
  const level: Level = forth === undefined ? 'additive' : 'breaking';
  const direction: Direction = forth === undefined ? 'readers' : back === undefined ? 'writers' : 'both';
  return { rule, level, direction, fields, refusedByNew: forth?.suspect, refusedByOld: back?.suspect };
}
