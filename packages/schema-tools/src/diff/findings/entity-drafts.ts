import { type Json, objectAt } from '../../json.ts';
import type { SchemaDocument } from '../../schema-file.ts';
import { recordOf } from '../gaps/record-of.ts';
import type { Languages } from '../languages/languages.ts';
import type { SchemaIndex } from '../nodes/schema-index.ts';
import { idOf } from '../schema-version.ts';
import type { Draft, Suspect } from './finding.ts';
import { textsAt } from './subjects.ts';

/** An entity of both versions, or of one. */
export interface EntityPair {
  readonly old?: SchemaDocument | undefined;
  readonly new?: SchemaDocument | undefined;
}

/** An entity that both versions have. */
export interface CommonPair {
  readonly old: SchemaDocument;
  readonly new: SchemaDocument;
}

/** Entities by name. One that went and one that came with the same properties are one that was renamed. */
export function pairEntities(old: ReadonlyMap<string, SchemaDocument>, next: ReadonlyMap<string, SchemaDocument>): readonly EntityPair[] {
  const gone = [...old.values()].filter(({ name }) => !next.has(name));
  const come = [...next.values()].filter(({ name }) => !old.has(name));
  const renamed = gone.flatMap((source): readonly EntityPair[] => {
    const same = come.filter((candidate) => propertyNames(candidate) === propertyNames(source));
    return same.length === 1 ? [{ old: source, new: same[0] }] : [];
  });
  const paired = new Set(renamed.flatMap(({ old: source, new: target }) => [source, target]));
  return [
    ...[...old.values()].filter(({ name }) => next.has(name)).map((source) => ({ old: source, new: next.get(source.name) })),
    ...renamed,
    ...gone.filter((source) => !paired.has(source)).map((source) => ({ old: source })),
    ...come.filter((source) => !paired.has(source)).map((source) => ({ new: source })),
  ];
}

function propertyNames({ root }: SchemaDocument): string {
  return Object.keys(objectAt(root, 'properties')).toSorted().join();
}

export interface Indexes {
  readonly old: SchemaIndex;
  readonly new: SchemaIndex;
  readonly languages: Languages;
}

/** What happened to the entity as a whole: it came, it went, it is called otherwise, or it is written in another dialect. */
export function entityDrafts({ old, new: next }: EntityPair, indexes: Indexes): readonly Draft[] {
  if (old === undefined) return next === undefined ? [] : [wholeDraft('entity-added', { new: next }, indexes)];
  if (next === undefined) return [wholeDraft('entity-removed', { old }, indexes)];
  const drafts: Draft[] = [];
  if (old.name !== next.name) drafts.push(wholeDraft('entity-renamed', { old, new: next }, indexes));
  else if (idOf(old) !== idOf(next)) drafts.push(wholeDraft('id-changed', { old, new: next }, indexes));
  if (old.root['$schema'] !== next.root['$schema']) drafts.push(dialectDraft(old, next));
  return drafts;
}

type WholeRule = 'entity-added' | 'entity-removed' | 'entity-renamed' | 'id-changed';

/** A record of the entity shows it: the other version has no schema of that id, so it can accept nothing by it. */
function wholeDraft(rule: WholeRule, { old, new: next }: EntityPair, indexes: Indexes): Draft {
  const refusedByNew = old === undefined ? 'none' : anyRecord(old, indexes.old, indexes);
  const refusedByOld = next === undefined ? 'none' : anyRecord(next, indexes.new, indexes);
  const source = old ?? next;
  const unknown = refusedByNew === 'unknown' ? { rule: 'undecided-search' as const, level: 'undecided' as const, name: rule } : {};
  return {
    rule,
    level: refusedByNew === 'none' ? 'additive' : 'breaking',
    ...unknown,
    direction: old === undefined ? 'readers' : 'both',
    subject: source?.name ?? '',
    term: source === undefined ? undefined : textsAt(source.root, 'x-term'),
    old: old === undefined ? undefined : { source: old, path: rule === 'id-changed' ? ['$id'] : [] },
    new: next === undefined ? undefined : { source: next, path: rule === 'id-changed' ? ['$id'] : [] },
    oldValue: named(rule, old),
    newValue: named(rule, next),
    refusedByNew: typeof refusedByNew === 'string' ? undefined : refusedByNew,
    refusedByOld: typeof refusedByOld === 'string' ? undefined : refusedByOld,
  };
}

function named(rule: WholeRule, source: SchemaDocument | undefined): Json | undefined {
  if (source === undefined) return undefined;
  return rule === 'id-changed' ? idOf(source) : source.name;
}

function anyRecord(source: SchemaDocument, index: SchemaIndex, { languages }: Indexes): Suspect | 'none' | 'unknown' {
  const node = index.nodeAt({ source, path: [] });
  if (node.kind !== 'typed') return 'unknown';
  const found = recordOf(node.record, { restrictions: [] }, { languages, apart: [] });
  return typeof found === 'string' ? found : { entity: source.name, document: found, ids: { old: idOf(source), new: idOf(source) } };
}

function dialectDraft(old: SchemaDocument, next: SchemaDocument): Draft {
  return {
    rule: 'undecided-dialect',
    level: 'undecided',
    direction: 'both',
    subject: next.name,
    term: textsAt(next.root, 'x-term'),
    old: { source: old, path: ['$schema'] },
    new: { source: next, path: ['$schema'] },
    oldValue: old.root['$schema'],
    newValue: next.root['$schema'],
  };
}
