import { objectAt } from '../../json.ts';
import { definitionDocumentsOf, type SchemaVersion, type Site } from '../schema-version.ts';
import { annotationDrafts } from './annotation-drafts.ts';
import type { Indexes } from './entity-drafts.ts';
import type { Draft } from './finding.ts';
import { subjectOf } from './subjects.ts';

/** A named form of both versions. */
export interface DefinitionPair {
  readonly old: Site;
  readonly new: Site;
}

export interface DefinitionDrafts {
  readonly pairs: readonly DefinitionPair[];
  readonly drafts: readonly Draft[];
}

/**
 * What happened to named forms as such. Who refers to a form is compared by what the form says, so a form that moved or is called otherwise
 * changes no document; the type of that name is another matter.
 */
export function definitionDrafts(old: SchemaVersion, next: SchemaVersion, indexes: Indexes): DefinitionDrafts {
  const [before, after] = [formsOf(old), formsOf(next)];
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, site]) => site);
  const come = [...after].filter(([key]) => !before.has(key)).map(([, site]) => site);
  const kept = [...before].flatMap(([key, site]): readonly DefinitionPair[] => {
    const target = after.get(key);
    return target === undefined ? [] : [{ old: site, new: target }];
  });
  const moved = movesOf(gone, come, indexes);
  const [left, arrived] = [new Set(moved.map((pair) => pair.old)), new Set(moved.map((pair) => pair.new))];
  return {
    pairs: [...kept, ...moved],
    drafts: [
      ...moved.map((pair) => draft('definition-renamed', pair)),
      ...gone.filter((site) => !left.has(site)).map((site) => draft('definition-removed', { old: site })),
      ...come.filter((site) => !arrived.has(site)).map((site) => draft('definition-added', { new: site })),
      ...[...kept, ...moved].flatMap((pair) => annotationDrafts(pair.old, pair.new)),
      ...definitionDocumentsOf(old).flatMap((source) => documentDrafts(source.file, [old, next])),
    ],
  };
}

function documentDrafts(file: string, versions: readonly SchemaVersion[]): readonly Draft[] {
  const [old, next] = versions.map((version) => definitionDocumentsOf(version).find((source) => source.file === file));
  return old === undefined || next === undefined ? [] : annotationDrafts({ source: old, path: [] }, { source: next, path: [] });
}

function formsOf(version: SchemaVersion): ReadonlyMap<string, Site> {
  return new Map(
    definitionDocumentsOf(version).flatMap((source) =>
      Object.keys(objectAt(source.root, '$defs')).map((name): [string, Site] => [`${source.name}#${name}`, { source, path: ['$defs', name] }]),
    ),
  );
}

/** A form that went and one that came are the same if they say the same, and no other that came does. */
function movesOf(gone: readonly Site[], come: readonly Site[], indexes: Indexes): readonly DefinitionPair[] {
  const left = new Set(come);
  return gone.flatMap((old) => {
    const same = [...left].filter((site) => indexes.new.canonicalAt(site) === indexes.old.canonicalAt(old));
    const target = same.find((site) => subjectOf(site) === subjectOf(old)) ?? (same.length === 1 ? same[0] : undefined);
    if (target === undefined) return [];
    left.delete(target);
    return [{ old, new: target }];
  });
}

type DefinitionRule = 'definition-added' | 'definition-removed' | 'definition-renamed';

function draft(rule: DefinitionRule, { old, new: next }: Partial<DefinitionPair>): Draft {
  const added = rule === 'definition-added';
  const site = old ?? next;
  return {
    rule,
    level: added ? 'annotation' : 'additive',
    direction: added ? 'nobody' : 'readers',
    subject: site === undefined ? '' : subjectOf(site),
    old,
    new: next,
    oldValue: old === undefined ? undefined : keyOf(old),
    newValue: next === undefined ? undefined : keyOf(next),
  };
}

function keyOf(site: Site): string {
  return `${site.source.name}#${subjectOf(site)}`;
}
