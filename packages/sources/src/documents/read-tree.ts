import type { Diagnostic } from '@nivel/diagnostics';
import { addLatest } from './add-latest.ts';
import type { CompiledBinding } from './compiled-binding.ts';
import { deriveRecords } from './derive-records.ts';
import { type DocumentText, diagnosticsOf, flagsOf } from './diagnostics-of-leaves.ts';
import type { DocumentReading } from './document-reading.ts';
import type { Draft, PendingLeaf } from './draft.ts';
import { type FinishSetting, finishRecords } from './finish-records.ts';
import type { JsonObject } from './json-node.ts';
import type { DocumentLeaf } from './leaf.ts';
import { originOf } from './origin-of.ts';
import { readAs } from './read-places.ts';
import type { DocumentRecord } from './record-origin.ts';
import type { Walk } from './walk.ts';

/** What a document is read with. */
export interface TreeSetting extends Pick<FinishSetting, 'compiled' | 'learnerKey' | 'defaults'> {
  /** The places that the document as a whole may be. */
  readonly roots: readonly string[];
  readonly document: DocumentText;
}

/** Reads a parsed document by a binding: records, the fate of every leaf, diagnostics. */
export function readTree(root: JsonObject, setting: TreeSetting): DocumentReading {
  const { compiled } = setting;
  const walk: Walk = { binding: compiled.binding, codesOf: compiled.codesOf, isName: compiled.isName, leaves: [], drafts: [] };
  readAs(walk, root, setting.roots, { path: '', draft: undefined });
  finishRecords(walk.drafts, setting);
  addLatest(walk.drafts);
  const finished = walk.drafts.filter((draft) => draft.value !== undefined);
  const fates: Fates = { compiled, indices: new Map(finished.map((draft, index) => [draft, index])), flags: flagsOf(walk.drafts) };
  return {
    kind: 'read',
    document: compiled.binding.id,
    records: [...finished.map((draft) => recordOf(draft, compiled)), ...finished.flatMap((draft) => deriveRecords(draft, compiled))],
    leaves: walk.leaves.map((leaf) => leafOf(leaf, fates)),
    diagnostics: diagnosticsOf(walk, fates.flags, setting.document),
  };
}

function recordOf(draft: Draft, compiled: CompiledBinding): DocumentRecord {
  return { entity: draft.entity, value: draft.value ?? {}, origin: originOf(draft, compiled) };
}

/** What is known of the leaves when all records are finished. */
interface Fates {
  readonly compiled: CompiledBinding;
  readonly indices: ReadonlyMap<Draft, number>;
  readonly flags: ReadonlyMap<PendingLeaf, Diagnostic>;
}

function leafOf(leaf: PendingLeaf, { compiled, indices, flags }: Fates): DocumentLeaf {
  const { path, fate, value, written } = leaf;
  const flag = flags.get(leaf)?.code;
  switch (fate.kind) {
    case 'mapped': {
      const mapped = { path, fate: 'mapped', record: indices.get(fate.draft) ?? -1, field: `${fate.draft.entity}.${fate.property}` } as const;
      return flag === undefined ? mapped : { ...mapped, flag };
    }
    case 'left-out':
      return { path, fate: 'left-out', decision: fate.decision };
    case 'quarantined':
      return compiled.keeps(fate.reason)
        ? { path, fate: 'quarantined', reason: fate.reason, value, ...(written === undefined ? {} : { written }) }
        : { path, fate: 'quarantined', reason: fate.reason };
  }
}
