import { type CodeTable, sourceCode } from './code-table.ts';
import type { ColumnsRule, ListRule, MapRule } from './document-binding.ts';
import type { Draft, PendingLeaf, ReadValue } from './draft.ts';
import type { JsonList, JsonNode, JsonObject } from './json-node.ts';
import { pathInto } from './shown-path.ts';
import { readValue, type ValueTarget } from './value-readers.ts';
import { ENGINE_REASONS, quarantine, type Walk } from './walk.ts';

/** Where in a document, and in which record, a value stands. */
export interface Spot {
  readonly path: string;
  readonly draft: Draft | undefined;
}

/** Reads a value that goes to one property. */
export function readProperty(walk: Walk, node: JsonNode, rule: MapRule, { path, draft }: Spot): void {
  if (draft === undefined) throw new FieldWithoutRecord(rule.to);
  const read = readValue(targetOf(walk, draft, rule, rule.to), node, path);
  if (read !== undefined) setProperty(draft, rule.to, rule, read);
}

/** Reads a list that goes to one property, all of it or nothing: a list with a gap in it says something else. */
export function readListProperty(walk: Walk, node: JsonNode, rule: ListRule, { path, draft }: Spot): void {
  if (draft === undefined) throw new FieldWithoutRecord(rule.list);
  if (node.kind === 'list') {
    const target = targetOf(walk, draft, rule, rule.list);
    const read = node.items.map((item, index) => readValue(target, item, `${path}[${index}]`));
    setList(target, draft, read, { path, length: node.items.length });
  } else quarantine(walk, node, path, ENGINE_REASONS.wrongShape);
}

/** Reads a list of small objects into one list for each of their keys. */
export function readColumns(walk: Walk, node: JsonNode, rule: ColumnsRule, { path, draft }: Spot): void {
  if (draft === undefined) throw new FieldWithoutRecord(Object.keys(rule.columns).join(', '));
  if (node.kind === 'list') readRows(walk, node, rule, { path, draft });
  else quarantine(walk, node, path, ENGINE_REASONS.wrongShape);
}

function readRows(
  walk: Walk,
  { items }: JsonList,
  { columns }: ColumnsRule,
  { path, draft }: { readonly path: string; readonly draft: Draft },
): void {
  const targets = Object.entries(columns).map(([key, rule]) => ({ key, target: targetOf(walk, draft, rule, rule.list) }));
  const read = new Map<string, (ReadValue | undefined)[]>(targets.map(({ key }) => [key, []]));
  for (const [index, item] of items.entries()) {
    const place = `${path}[${index}]`;
    if (item.kind !== 'object' || item.entries.length === 0) quarantine(walk, item, place, ENGINE_REASONS.wrongShape);
    else readRow(walk, item, place, { targets, read });
  }
  for (const { key, target } of targets) setList(target, draft, read.get(key) ?? [], { path: pathInto(`${path}[]`, key), length: items.length });
}

interface Columns {
  readonly targets: readonly { readonly key: string; readonly target: ValueTarget }[];
  readonly read: ReadonlyMap<string, (ReadValue | undefined)[]>;
}

function readRow(walk: Walk, row: JsonObject, path: string, { targets, read }: Columns): void {
  for (const { key, node } of row.entries) {
    const target = targets.find((each) => each.key === key)?.target;
    if (target === undefined) quarantine(walk, node, pathInto(path, key), ENGINE_REASONS.unknownField);
    else read.get(key)?.push(readValue(target, node, pathInto(path, key)));
  }
}

/** Takes a list where every item of it has been read and writes back as it was; else all of it goes to the quarantine. */
function setList(
  target: ValueTarget & { readonly rule: ListRule },
  draft: Draft,
  items: readonly (ReadValue | undefined)[],
  { path, length }: { readonly path: string; readonly length: number },
): void {
  const read = items.filter((item) => item !== undefined);
  const leaves = read.flatMap((item) => item.leaves);
  const [first] = read;
  const isWhole = read.length === length && read.every((item) => item.list === first?.list && isWrittenBack(item, target));
  if (!isWhole) withdraw(leaves, ENGINE_REASONS.listIncomplete);
  else if (first !== undefined) {
    const list = first.list === undefined ? {} : { list: first.list };
    setProperty(draft, target.rule.list, target.rule, { value: read.map(({ value }) => value), path, leaves, ...list });
  }
}

function isWrittenBack({ value, source, spaces }: ReadValue, { codes }: ValueTarget): boolean {
  return spaces === undefined && (source === undefined || typeof value !== 'string' || sourceCode(codes, value) === source);
}

const NO_CODES: CodeTable = { toModel: new Map(), toSource: new Map(), closed: false };

function needsCodes({ as }: MapRule | ListRule): boolean {
  return as === 'code' || as === 'coded' || as === 'flag';
}

function targetOf<Rule extends MapRule | ListRule>(walk: Walk, draft: Draft, rule: Rule, property: string): ValueTarget & { readonly rule: Rule } {
  return { walk, rule, codes: needsCodes(rule) ? walk.codesOf(draft.entity, property, rule) : NO_CODES, fate: { kind: 'mapped', draft, property } };
}

function setProperty(draft: Draft, property: string, rule: MapRule | ListRule, read: ReadValue): void {
  if (draft.properties.has(property)) withdraw(read.leaves, ENGINE_REASONS.secondValue);
  else draft.properties.set(property, { rule, read });
}

/** Leaves that were to be mapped are quarantined instead. */
export function withdraw(leaves: readonly PendingLeaf[], reason: string): void {
  for (const leaf of leaves) leaf.fate = { kind: 'quarantined', reason };
}

/** A binding gives a field outside every record: a fault of ours, which `checkDocumentBinding` finds beforehand. */
export class FieldWithoutRecord extends Error {
  override readonly name = 'FieldWithoutRecord';
  constructor(property: string) {
    super(`the binding gives \`${property}\` outside every record`);
  }
}
