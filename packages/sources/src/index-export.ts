import type { Diagnostic } from '@nivel/diagnostics';
import { type BoundFile, type ExportInput, LINE_LIMIT } from './export-input.ts';
import { type FileIndex, indexFile, refused } from './index-file.ts';
import { keyClaims } from './key-claims.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** What the first pass over an export found. */
export interface ExportIndex {
  /** The tenant that rows must have; `undefined` where no row names one. */
  readonly tenant: string | undefined;
  /** Card numbers that more than one row of the learner file has. */
  readonly duplicateKeys: ReadonlySet<string>;
  readonly files: ReadonlyMap<BoundFile, FileIndex>;
}

/** The first pass: headers, encoding, the tenant of the run, and card numbers that occur twice. */
export async function indexExport(input: ExportInput): Promise<ExportIndex> {
  const claims = keyClaims();
  const found = new Map<BoundFile, FileIndex>();
  for (const file of input.files) found.set(file, await indexFile(file, { claims, lineLimit: input.lineLimit ?? LINE_LIMIT }));
  const tenant = input.tenant ?? claims.mainTenant();
  const files = tenant === undefined && !claims.isEmpty() ? withoutLearnerFiles(found) : found;
  return { tenant, duplicateKeys: claims.duplicatesOf(tenant), files: withoutOrphans(files) };
}

function withoutLearnerFiles(files: ReadonlyMap<BoundFile, FileIndex>): ReadonlyMap<BoundFile, FileIndex> {
  return refuseWhere(files, 'defines', (file) => sourceDiagnostics.report('sources/tenant-not-clear', { file }, {}));
}

/** Files that refer to learners are of no use where no file defines them. */
function withoutOrphans(files: ReadonlyMap<BoundFile, FileIndex>): ReadonlyMap<BoundFile, FileIndex> {
  const learnersAreRead = [...files].some(([file, index]) => file.binding.keys === 'defines' && index.header !== undefined);
  if (learnersAreRead) return files;
  return refuseWhere(files, 'refers', (file) => sourceDiagnostics.report('sources/no-learner-file', { file }, {}));
}

function refuseWhere(
  files: ReadonlyMap<BoundFile, FileIndex>,
  keys: BoundFile['binding']['keys'],
  reason: (file: string) => Diagnostic,
): ReadonlyMap<BoundFile, FileIndex> {
  return new Map(
    [...files].map(([file, index]) => [file, file.binding.keys === keys ? refused(...index.problems, reason(file.source.name)) : index]),
  );
}
