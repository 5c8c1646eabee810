import { isArray, isObject, type Json, type JsonObject, objectAt } from '../../json.ts';
import type { SchemaDocument } from '../../schema-file.ts';
import { canonicalText } from '../nodes/canonical.ts';
import { isAnnotation } from '../nodes/keyword-kinds.ts';
import { type Site, siteId, siteIn, valueAt } from '../schema-version.ts';
import type { DefinitionPair } from './definition-drafts.ts';
import type { Indexes } from './entity-drafts.ts';
import type { Draft } from './finding.ts';
import { subjectOf, termAt } from './subjects.ts';

/**
 * What is written differently without a document being told apart: codes in another order, a pattern that says the same in other words, a
 * bound that nothing reached. A place that has a difference already is passed over.
 */
export function rewrittenDrafts(pairs: readonly DefinitionPair[], drafts: readonly Draft[], indexes: Indexes): readonly Draft[] {
  const touched = drafts.flatMap(({ old, new: next }) => [old, next]).flatMap((site) => (site === undefined ? [] : [siteId(site)]));
  const told = new Set(drafts.filter(({ level }) => level !== 'annotation').flatMap(({ fields = [] }) => fields));
  return pairs
    .filter((pair) => isRewritten(pair, indexes) && !told.has(subjectOf(pair.new)))
    .filter((pair) => ![pair.old, pair.new].some((site) => touched.some((id) => isAtOrBelow(id, siteId(site)))))
    .map(({ old, new: next }) => ({
      rule: 'rewritten',
      level: 'annotation',
      direction: 'nobody',
      subject: subjectOf(next),
      term: termAt(next),
      fields: next.path[0] === 'properties' ? [subjectOf(next)] : [],
      old,
      new: next,
      oldValue: assertionsOf(valueAt(old)),
      newValue: assertionsOf(valueAt(next)),
    }));
}

function isAtOrBelow(id: string, root: string): boolean {
  return id === root || id.startsWith(`${root}/`);
}

/** A reference to a form that says the same is the same; a form that changed is a matter of the form. */
function isRewritten({ old, new: next }: DefinitionPair, indexes: Indexes): boolean {
  const [before, after] = [canonicalText(assertionsOf(valueAt(old))), canonicalText(assertionsOf(valueAt(next)))];
  return before !== after && indexes.old.canonicalAt(old) !== indexes.new.canonicalAt(next);
}

function assertionsOf(value: Json | undefined): Json {
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(Object.entries(value).filter(([keyword]) => !isAnnotation(keyword)));
}

/** The properties of an entity that both versions have, and those that only one has, as pairs of sites. */
export function propertyPairs(old: SchemaDocument, next: SchemaDocument): readonly DefinitionPair[] {
  const names = Object.keys(objectAt(old.root, 'properties')).filter((name) => Object.hasOwn(objectAt(next.root, 'properties'), name));
  return names.map((name) => ({
    old: siteIn({ source: old, path: [] }, 'properties', name),
    new: siteIn({ source: next, path: [] }, 'properties', name),
  }));
}

/** How the record as a whole is written: what is required, whether it is closed, its conditions. The order in them plays no part. */
export function rewrittenRecord(old: SchemaDocument, next: SchemaDocument, drafts: readonly Draft[]): readonly Draft[] {
  const own = drafts.filter(({ subject }) => subject === next.name || subject.startsWith(`${next.name}.`));
  const explained = own.some(({ rule }) => /^(?:property-made|property-re|required|record|condition|undecided)-?/.test(rule));
  const [before, after] = [skeletonOf(old.root), skeletonOf(next.root)];
  const told = own.flatMap(({ subject, fields = [] }) => [subject, ...fields]);
  const untold = namesOfOne(old.root, next.root).filter((name) => !told.some((subject) => `${subject}.`.startsWith(`${next.name}.${name}.`)));
  if (untold.length === 0 && (explained || canonicalText(before) === canonicalText(after))) return [];
  const sites: readonly [Site, Site] = [
    { source: old, path: [] },
    { source: next, path: [] },
  ];
  return [
    {
      rule: 'rewritten',
      level: 'annotation',
      direction: 'nobody',
      subject: next.name,
      term: termAt(sites[1]),
      old: sites[0],
      new: sites[1],
      oldValue: before,
      newValue: after,
    },
  ];
}

/** The properties that only one of two entities has. */
function namesOfOne(old: JsonObject, next: JsonObject): readonly string[] {
  const [before, after] = [Object.keys(objectAt(old, 'properties')), Object.keys(objectAt(next, 'properties'))];
  return [...before.filter((name) => !after.includes(name)), ...after.filter((name) => !before.includes(name))];
}

function skeletonOf(root: JsonObject): JsonObject {
  const { required = [], allOf = [], additionalProperties = true } = root;
  const texts = (value: Json): readonly string[] => (isArray(value) ? value.map(canonicalText).toSorted() : [canonicalText(value)]);
  return { required: texts(required), allOf: texts(allOf), additionalProperties };
}
