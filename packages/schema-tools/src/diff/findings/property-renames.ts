import { isArray, isObject, type JsonObject } from '../../json.ts';
import { sameJson } from '../nodes/canonical.ts';
import { valueAt } from '../schema-version.ts';
import type { Indexes } from './entity-drafts.ts';
import type { Draft } from './finding.ts';

/**
 * A property that went and one that came, with the same values and the same place in law, and one term or source in common, is one property
 * that was renamed: one difference in place of two.
 */
export function joinRenames(drafts: readonly Draft[], indexes: Indexes): readonly Draft[] {
  const taken = new Set<Draft>();
  const joined = drafts.flatMap((draft) => {
    if (draft.rule !== 'property-removed') return [];
    const twins = drafts.filter((other) => !taken.has(other) && isRename(draft, other, indexes));
    const [twin] = twins;
    if (twin === undefined || twins.length > 1) return [];
    taken.add(draft).add(twin);
    return [renamed(draft, twin)];
  });
  return [...drafts.filter((draft) => !taken.has(draft)), ...joined];
}

function isRename(gone: Draft, come: Draft, indexes: Indexes): boolean {
  if (come.rule !== 'property-added' && come.rule !== 'required-property-added') return false;
  if (gone.old === undefined || come.new === undefined) return false;
  const record = (draft: Draft): string => draft.subject.slice(0, draft.subject.lastIndexOf('.'));
  if (record(gone) !== record(come)) return false;
  const [old, next] = [valueAt(gone.old), valueAt(come.new)];
  if (!isObject(old) || !isObject(next) || !isSameThing(old, next)) return false;
  const sameForm = old['$ref'] !== undefined && old['$ref'] === next['$ref'];
  return sameForm || indexes.old.canonicalAt(gone.old) === indexes.new.canonicalAt(come.new);
}

function isSameThing(old: JsonObject, next: JsonObject): boolean {
  const same = (keyword: string): boolean => old[keyword] !== undefined && sameJson(old[keyword], next[keyword]);
  return same('x-class') && same('x-category') && (same('x-term') || same('x-description') || sharesSource(old['x-sources'], next['x-sources']));
}

function sharesSource(old: unknown, next: unknown): boolean {
  return isArray(old) && isArray(next) && old.some((source) => next.includes(source));
}

function renamed(gone: Draft, come: Draft): Draft {
  return {
    ...gone,
    rule: 'property-renamed',
    direction: 'both',
    new: come.new,
    oldValue: gone.name,
    newValue: come.name,
    fields: [...new Set([...(gone.fields ?? []), ...(come.fields ?? [])])].toSorted(),
    refusedByNew: gone.refusedByNew ?? come.refusedByNew,
    refusedByOld: come.refusedByOld ?? gone.refusedByOld,
  };
}
