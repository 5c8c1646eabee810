import { compareDiagnostics, type Diagnostic, type Place } from '@nivel/diagnostics';
import { sourceDiagnostics } from '../source-diagnostics.ts';
import type { Draft, PendingLeaf } from './draft.ts';
import { propertyOf } from './finish-records.ts';
import type { FindPosition } from './line-and-column.ts';
import { pathPattern } from './shown-path.ts';
import { ENGINE_REASONS, type Walk } from './walk.ts';

/** Where a document comes from. */
export interface DocumentText {
  readonly file: string;
  readonly positionOf: FindPosition;
  /** The position in the list that the document stands in: `[3]`. */
  readonly within: string | undefined;
}

/** What there is to tell of a document: quarantined leaves by path and reason, and identifiers whose check digit is wrong. */
export function diagnosticsOf(walk: Walk, flags: ReadonlyMap<PendingLeaf, Diagnostic>, document: DocumentText): readonly Diagnostic[] {
  const held = new Map<string, { first: PendingLeaf; reason: string; count: number }>();
  for (const leaf of walk.leaves) {
    if (leaf.fate.kind !== 'quarantined') continue;
    const { reason } = leaf.fate;
    const key = `${reason} ${pathPattern(leaf.path)}`;
    held.set(key, { first: leaf, reason, ...held.get(key), count: (held.get(key)?.count ?? 0) + 1 });
  }
  const quarantined = [...held.values()].map(({ first, reason, count }) => quarantineOf(reason, placeOf(first, document), count));
  return [...quarantined, ...shownFlags(flags, document)].toSorted(compareDiagnostics);
}

function placeOf({ path, at }: PendingLeaf, { file, positionOf, within }: DocumentText): Place {
  return { file, ...positionOf(at), path: within === undefined ? pathPattern(path) : within + pathPattern(insideList(path)) };
}

/** A path as it goes on after an index: a dot before a name, nothing before a bracket. */
function insideList(path: string): string {
  return path === '' || path.startsWith('[') ? path : `.${path}`;
}

function quarantineOf(reason: string, place: Place, count: number): Diagnostic {
  const { report } = sourceDiagnostics;
  switch (reason) {
    case ENGINE_REASONS.unknownField:
      return report('sources/document-unknown-field', place, { count });
    case ENGINE_REASONS.unknownKind:
      return report('sources/document-unknown-kind-of-part', place, { count });
    case ENGINE_REASONS.unknownCode:
      return report('sources/document-unknown-code', place, { count });
    case ENGINE_REASONS.wrongCodeList:
      return report('sources/document-wrong-code-list', place, { count });
    case ENGINE_REASONS.wrongShape:
    case ENGINE_REASONS.notExact:
    case ENGINE_REASONS.secondValue:
    case ENGINE_REASONS.listIncomplete:
    case ENGINE_REASONS.valueRefused:
    case ENGINE_REASONS.recordRefused:
      return report('sources/document-value-set-aside', place, { count, reason });
    default:
      return report('sources/document-field-not-kept', place, { count, reason });
  }
}

/** What the model finds doubtful, by the leaf that has it; only where the record has the value from a leaf of its own. */
export function flagsOf(drafts: readonly Draft[]): ReadonlyMap<PendingLeaf, Diagnostic> {
  const flags = new Map<PendingLeaf, Diagnostic>();
  for (const { properties, warnings } of drafts) {
    for (const warning of warnings) {
      const leaf = properties.get(propertyOf(warning.place.path ?? ''))?.read.leaves[0];
      if (leaf !== undefined && !flags.has(leaf)) flags.set(leaf, warning);
    }
  }
  return flags;
}

/** Each flag at its place in the document; once for each path. */
function shownFlags(flags: ReadonlyMap<PendingLeaf, Diagnostic>, document: DocumentText): readonly Diagnostic[] {
  const shown = new Map<string, Diagnostic>();
  for (const [leaf, flag] of flags) {
    const key = `${flag.code} ${pathPattern(leaf.path)}`;
    if (!shown.has(key)) shown.set(key, { ...flag, place: placeOf(leaf, document) });
  }
  return [...shown.values()];
}
