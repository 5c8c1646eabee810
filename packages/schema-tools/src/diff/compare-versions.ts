import type { SchemaDocument } from '../schema-file.ts';
import { annotationDrafts } from './findings/annotation-drafts.ts';
import { codeListDrafts } from './findings/code-list-drafts.ts';
import { confirmDrafts } from './findings/confirm-drafts.ts';
import { definitionDrafts } from './findings/definition-drafts.ts';
import { dialectDrafts } from './findings/dialect-drafts.ts';
import { findingsOf } from './findings/drafts-to-findings.ts';
import { type CommonPair, entityDrafts, type Indexes, pairEntities } from './findings/entity-drafts.ts';
import { type Draft, type Finding, LEVELS, type Level } from './findings/finding.ts';
import { draftsOfGaps, type EntityGaps } from './findings/gaps-to-drafts.ts';
import { joinRenames } from './findings/property-renames.ts';
import { propertyPairs, rewrittenDrafts, rewrittenRecord } from './findings/rewritten-drafts.ts';
import type { GapContext } from './gaps/gap.ts';
import { valueGaps } from './gaps/value-gaps.ts';
import { openLanguages } from './languages/languages.ts';
import { schemaIndexOf } from './nodes/schema-index.ts';
import { entitiesOf, idOf, type SchemaVersion } from './schema-version.ts';

/** What changed between two versions of the schemas. */
export interface SchemaDiff {
  readonly kind: 'schema-diff';
  readonly old: string;
  readonly new: string;
  /** The gravest level of the findings; `none` when there are none. */
  readonly level: Level | 'none';
  readonly findings: readonly Finding[];
}

/**
 * Compares two versions. Every entity is compared in both directions by looking for a document that one version accepts and the other refuses;
 * that none is found is a proof, unless a finding says that it is undecided. Nothing is printed as breaking before two validators agree.
 */
export async function compareVersions(old: SchemaVersion, next: SchemaVersion): Promise<SchemaDiff> {
  const indexes: Indexes = { old: schemaIndexOf(old), new: schemaIndexOf(next), languages: openLanguages() };
  const pairs = pairEntities(entitiesOf(old), entitiesOf(next));
  const common = pairs.filter((pair): pair is CommonPair => pair.old !== undefined && pair.new !== undefined);
  const definitions = definitionDrafts(old, next, indexes);
  const told = joinRenames(draftsOfGaps(common.map((pair) => entityGaps(pair, indexes))), indexes);
  const drafts: readonly Draft[] = [
    ...pairs.flatMap((pair) => entityDrafts(pair, indexes)),
    ...told,
    ...common.flatMap((pair) => wordDrafts(pair)),
    ...told.flatMap(({ rule, old: from, new: to }) => (rule === 'property-renamed' && from && to ? annotationDrafts(from, to) : [])),
    ...definitions.drafts,
    ...codeListDrafts(old, next),
    ...dialectDrafts(old, next),
  ];
  const written = [...definitions.pairs, ...common.flatMap((pair) => propertyPairs(pair.old, pair.new))];
  const rewritten = [...rewrittenDrafts(written, drafts, indexes), ...common.flatMap((pair) => rewrittenRecord(pair.old, pair.new, drafts))];
  const findings = findingsOf(await confirmDrafts([...drafts, ...rewritten], old, next), old, next);
  return { kind: 'schema-diff', old: old.name, new: next.name, level: levelOf(findings), findings };
}

function entityGaps({ old, new: next }: CommonPair, indexes: Indexes): EntityGaps {
  const [before, after] = [indexes.old.nodeAt({ source: old, path: [] }), indexes.new.nodeAt({ source: next, path: [] })];
  const context: GapContext = { languages: indexes.languages, apart: [], comparing: [] };
  const [forth, back] = [valueGaps(before, after, context), valueGaps(after, before, context)];
  return { entity: next.name, ids: { old: idOf(old), new: idOf(next) }, forth, back };
}

/** What is said of the entity and of the fields that both versions have. */
function wordDrafts({ old, new: next }: CommonPair): readonly Draft[] {
  const root = (source: SchemaDocument) => ({ source, path: [] });
  const words = annotationDrafts(root(old), root(next));
  return [...words, ...propertyPairs(old, next).flatMap((pair) => annotationDrafts(pair.old, pair.new))];
}

/** The gravest level among findings. */
export function levelOf(findings: readonly Finding[]): Level | 'none' {
  return LEVELS.findLast((level) => findings.some((finding) => finding.level === level)) ?? 'none';
}
