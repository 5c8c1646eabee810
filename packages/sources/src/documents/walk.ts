import type { CodeTable } from './code-table.ts';
import type { DocumentBinding, ListRule, MapRule } from './document-binding.ts';
import type { Draft, PendingFate, PendingLeaf } from './draft.ts';
import type { JsonEntry, JsonNode } from './json-node.ts';
import type { LeafValue } from './leaf.ts';
import { pathInto } from './shown-path.ts';

/** What has been found in a document so far. */
export interface Walk {
  readonly binding: DocumentBinding;
  /** In the order of the document. */
  readonly leaves: PendingLeaf[];
  /** Parents before their children. */
  readonly drafts: Draft[];
  codesOf(entity: string, property: string, rule: MapRule | ListRule): CodeTable;
  isName(key: string): boolean;
}

/** The decisions and reasons that the reader itself takes; the others stand in the bindings. */
export const ENGINE_DECISIONS = {
  empty: 'empty-value',
  codeName: 'code-name',
  codeListVersion: 'code-list-version',
  otherLanguage: 'other-language',
} as const;

export const ENGINE_REASONS = {
  unknownField: 'unknown-field',
  unknownKind: 'unknown-kind',
  wrongShape: 'wrong-shape',
  wrongCodeList: 'wrong-code-list',
  unknownCode: 'unknown-code',
  notExact: 'not-exact',
  secondValue: 'second-value',
  listIncomplete: 'list-incomplete',
  valueRefused: 'value-refused',
  recordRefused: 'record-refused',
} as const;

/** Notes one leaf. */
export function noteLeaf(walk: Walk, node: JsonNode, path: string, fate: PendingFate): PendingLeaf {
  const written = node.kind === 'scalar' ? node.inexact : undefined;
  const leaf: PendingLeaf = { path, at: node.at, value: leafValue(node), fate, ...(written === undefined ? {} : { written }) };
  walk.leaves.push(leaf);
  return leaf;
}

/** Notes every leaf of a value with the same fate. */
export function noteAll(walk: Walk, node: JsonNode, path: string, fate: PendingFate): void {
  if (isLeaf(node)) noteLeaf(walk, node, path, fate);
  else if (node.kind === 'list') for (const [index, item] of node.items.entries()) noteAll(walk, item, `${path}[${index}]`, fate);
  else if (node.kind === 'object') for (const entry of node.entries) noteAll(walk, entry.node, pathInto(path, entry.key), fate);
}

/** Leaves out every leaf of a value. A decision covers the fields that the source has: what stands under another name is unknown. */
export function leaveOut(walk: Walk, node: JsonNode, path: string, decision: string): undefined {
  if (isLeaf(node)) noteLeaf(walk, node, path, { kind: 'left-out', decision });
  else if (node.kind === 'list') for (const [index, item] of node.items.entries()) leaveOut(walk, item, `${path}[${index}]`, decision);
  else if (node.kind === 'object') for (const entry of node.entries) leaveOutEntry(walk, entry, path, decision);
}

function leaveOutEntry(walk: Walk, { key, node }: JsonEntry, path: string, decision: string): void {
  const place = pathInto(path, key);
  if (walk.isName(key)) leaveOut(walk, node, place, decision);
  else quarantine(walk, node, place, ENGINE_REASONS.unknownField);
}

export function quarantine(walk: Walk, node: JsonNode, path: string, reason: string): undefined {
  noteAll(walk, node, path, { kind: 'quarantined', reason });
}

export function isLeaf(node: JsonNode): boolean {
  return node.kind === 'scalar' || (node.kind === 'list' ? node.items.length === 0 : node.entries.length === 0);
}

/** Whether a value says nothing: null, an empty text, an empty list, an empty object. */
export function isEmpty(node: JsonNode): boolean {
  return isLeaf(node) && (node.kind !== 'scalar' || node.value === null || node.value === '');
}

function leafValue(node: JsonNode): LeafValue {
  if (node.kind === 'scalar') return node.value;
  return node.kind === 'list' ? [] : {};
}
