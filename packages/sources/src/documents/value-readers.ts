import { type CodeTable, modelCode } from './code-table.ts';
import type { ListRule, MapRule } from './document-binding.ts';
import type { PendingFate, PendingLeaf, ReadValue } from './draft.ts';
import { childOf, type JsonEntry, type JsonNode, type JsonObject, type JsonScalar, type Scalar } from './json-node.ts';
import { pathInto } from './shown-path.ts';
import { LANGUAGE_KEYS } from './slots.ts';
import { ENGINE_DECISIONS, ENGINE_REASONS, isEmpty, leaveOut, noteLeaf, quarantine, type Walk } from './walk.ts';

/** What a value is read for. */
export interface ValueTarget {
  readonly walk: Walk;
  readonly rule: MapRule | ListRule;
  readonly codes: CodeTable;
  readonly fate: PendingFate;
}

/** Reads one value as its rule says. Every leaf of it is noted, also when no value comes of it. */
export function readValue(target: ValueTarget, node: JsonNode, path: string): ReadValue | undefined {
  const { walk, rule } = target;
  if (isEmpty(node)) return leaveOut(walk, node, path, ENGINE_DECISIONS.empty);
  switch (rule.as ?? 'same') {
    case 'same':
    case 'coded':
    case 'flag':
      return node.kind === 'scalar' ? readScalar(target, node, path) : quarantine(walk, node, path, ENGINE_REASONS.wrongShape);
    case 'localized':
      return node.kind === 'object' ? readLocalized(target, node, path) : quarantine(walk, node, path, ENGINE_REASONS.wrongShape);
    case 'code':
    case 'code-number':
      return node.kind === 'object' ? readCode(target, node, path) : quarantine(walk, node, path, ENGINE_REASONS.wrongShape);
  }
}

function readScalar(target: ValueTarget, node: JsonScalar, path: string): ReadValue | undefined {
  const { walk, rule, fate } = target;
  if (node.inexact !== undefined) return quarantine(walk, node, path, ENGINE_REASONS.notExact);
  if (rule.as !== 'coded' && rule.as !== 'flag') return asItIs(node.value, path, noteLeaf(walk, node, path, fate));
  if (typeof node.value !== (rule.as === 'coded' ? 'string' : 'boolean')) return quarantine(walk, node, path, ENGINE_REASONS.wrongShape);
  const prefix = rule.prefix ?? '';
  const written = String(node.value);
  if (!written.startsWith(prefix)) return quarantine(walk, node, path, ENGINE_REASONS.wrongCodeList);
  const source = written.slice(prefix.length);
  const value = modelCode(target.codes, source);
  if (value === undefined) return quarantine(walk, node, path, ENGINE_REASONS.unknownCode);
  return { value, path, source, leaves: [noteLeaf(walk, node, path, fate)] };
}

/** A value as it is; of a text, the spaces around it, which the model does not take, go to the origin. */
function asItIs(value: Scalar, path: string, leaf: PendingLeaf): ReadValue {
  const text = typeof value === 'string' ? value.trim() : '';
  if (typeof value !== 'string' || text === value || text === '') return { value, path, leaves: [leaf] };
  const start = value.indexOf(text);
  return { value: text, path, leaves: [leaf], spaces: [value.slice(0, start), value.slice(start + text.length)] };
}

function readLocalized({ walk, fate }: ValueTarget, node: JsonObject, path: string): ReadValue | undefined {
  const language = LANGUAGE_KEYS.find((key) => isText(childOf(node, key)));
  let read: ReadValue | undefined;
  for (const { key, node: text } of node.entries) {
    const place = pathInto(path, key);
    if (key === language && text.kind === 'scalar') read = asItIs(text.value, place, noteLeaf(walk, text, place, fate));
    else if (!LANGUAGE_KEYS.some((known) => known === key)) quarantine(walk, text, place, ENGINE_REASONS.unknownField);
    else leaveOut(walk, text, place, isEmpty(text) ? ENGINE_DECISIONS.empty : ENGINE_DECISIONS.otherLanguage);
  }
  return read;
}

function isText(node: JsonNode | undefined): boolean {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.inexact === undefined;
}

/** `{ koodiarvo, koodistoUri, nimi, lyhytNimi, koodistoVersio }`: the code and its list are kept, their names and version are the list's own. */
function readCode(target: ValueTarget, node: JsonObject, path: string): ReadValue | undefined {
  const { walk, rule, fate } = target;
  const list = textIn(node, 'koodistoUri');
  const source = textIn(node, 'koodiarvo');
  if (list !== undefined && rule.lists !== undefined && !rule.lists.includes(list)) {
    return quarantine(walk, node, path, ENGINE_REASONS.wrongCodeList);
  }
  const value = source === undefined ? undefined : codeValue(target, source);
  const unread = source === undefined ? ENGINE_REASONS.wrongShape : ENGINE_REASONS.unknownCode;
  const codeFate: PendingFate = value === undefined ? { kind: 'quarantined', reason: unread } : fate;
  const leaves: PendingLeaf[] = [];
  for (const entry of node.entries) {
    const leaf = noteCodeKey(walk, entry, path, codeFate);
    if (leaf !== undefined) leaves.push(leaf);
  }
  if (value === undefined || source === undefined) return undefined;
  return { value, path, leaves, list: list ?? null, source };
}

function codeValue({ rule, codes }: ValueTarget, source: string): string | number | undefined {
  if (rule.as === 'code-number') return /^(?:0|[1-9]\d{0,8})$/.test(source) ? Number(source) : undefined;
  return modelCode(codes, source);
}

/** Notes one key of a code reference. Gives the leaf where it belongs to the code that is read. */
function noteCodeKey(walk: Walk, { key, node }: JsonEntry, path: string, fate: PendingFate): PendingLeaf | undefined {
  const place = pathInto(path, key);
  switch (key) {
    case 'koodiarvo':
    case 'koodistoUri':
      if (isText(node)) return noteLeaf(walk, node, place, fate);
      if (isEmpty(node)) return leaveOut(walk, node, place, ENGINE_DECISIONS.empty);
      return quarantine(walk, node, place, ENGINE_REASONS.wrongShape);
    case 'nimi':
    case 'lyhytNimi':
      return noteName(walk, node, place);
    case 'koodistoVersio':
      return leaveOut(walk, node, place, ENGINE_DECISIONS.codeListVersion);
    default:
      return quarantine(walk, node, place, ENGINE_REASONS.unknownField);
  }
}

/** The name of a code in its languages: the code list has it. */
function noteName(walk: Walk, node: JsonNode, path: string): undefined {
  if (isEmpty(node)) return leaveOut(walk, node, path, ENGINE_DECISIONS.empty);
  if (node.kind !== 'object') return quarantine(walk, node, path, ENGINE_REASONS.wrongShape);
  for (const { key, node: text } of node.entries) {
    const known = LANGUAGE_KEYS.some((language) => language === key);
    const place = pathInto(path, key);
    if (known) leaveOut(walk, text, place, ENGINE_DECISIONS.codeName);
    else quarantine(walk, text, place, ENGINE_REASONS.unknownField);
  }
}

function textIn(node: JsonObject, key: string): string | undefined {
  const child = childOf(node, key);
  return child?.kind === 'scalar' && typeof child.value === 'string' && child.inexact === undefined ? child.value : undefined;
}
