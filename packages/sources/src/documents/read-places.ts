import type { CompanionRule, EachRule, FieldRule, Place } from './document-binding.ts';
import type { Draft } from './draft.ts';
import { type FittingPlace, fittingPlace } from './fitting-place.ts';
import type { JsonList, JsonNode, JsonObject, Scalar } from './json-node.ts';
import { readColumns, readListProperty, readProperty, type Spot } from './read-properties.ts';
import { pathInto, pathIntoName } from './shown-path.ts';
import { ENGINE_DECISIONS, ENGINE_REASONS, isEmpty, leaveOut, quarantine, type Walk } from './walk.ts';

/** What a rule says of the records under it. */
interface Around extends Spot {
  readonly constants?: Readonly<Record<string, Scalar>>;
  readonly section?: number;
}

/**
 * Reads a value as the first of the places that it fits, and all that is in it. Every leaf under it gets its fate: a key that the place
 * does not know is quarantined, whatever it holds.
 */
export function readAs(walk: Walk, node: JsonNode, ids: readonly string[], around: Around): void {
  const found = isEmpty(node) ? undefined : fittingPlace(walk.binding, ids, node);
  if (found !== undefined) readPlace(walk, node, found, around);
  else if (isEmpty(node)) leaveOut(walk, node, around.path, ENGINE_DECISIONS.empty);
  else quarantine(walk, node, around.path, node.kind === 'object' ? ENGINE_REASONS.unknownKind : ENGINE_REASONS.wrongShape);
}

function readPlace(walk: Walk, node: JsonNode, found: FittingPlace, around: Around): void {
  const draft = found.place.record === undefined ? around.draft : newDraft(walk, found, found.place.record, around);
  const spot = { path: around.path, draft };
  if (found.place.value !== undefined) readProperty(walk, node, found.place.value, spot);
  else if (node.kind === 'object') readFields(walk, node, found.place, spot);
}

function newDraft(walk: Walk, { id, place }: FittingPlace, entity: string, { path, draft: parent, constants, section }: Around): Draft {
  const number = place.numbered === true ? [...(section === undefined ? [] : [section]), positionIn(path)] : [];
  const draft: Draft = {
    entity,
    placeId: id,
    place,
    path,
    parent,
    outline: [...(parent?.outline ?? []), ...number],
    constants: { ...place.constants, ...constants },
    properties: new Map(),
    value: undefined,
    warnings: [],
  };
  walk.drafts.push(draft);
  return draft;
}

/** The position of a list item, from 1; 1 for what stands in no list. */
function positionIn(path: string): number {
  return Number(/\[(\d+)\]$/.exec(path)?.[1] ?? 0) + 1;
}

function readFields(walk: Walk, node: JsonObject, place: Place, { path, draft }: Spot): void {
  const companions = new Map<string, Draft>();
  for (const { key, node: child } of node.entries) {
    const rule = Object.hasOwn(place.fields, key) ? place.fields[key] : undefined;
    if (rule === undefined) quarantine(walk, child, pathInto(path, key), ENGINE_REASONS.unknownField);
    else if ('companion' in rule) readCompanion(walk, rule, { node, path, draft, companions }, { key, child });
    else readField(walk, child, rule, { path: pathIntoName(path, key), draft });
  }
}

/** An object whose fields go to several records. */
interface SharedObject extends Spot {
  readonly node: JsonObject;
  readonly companions: Map<string, Draft>;
}

function readCompanion(
  walk: Walk,
  rule: CompanionRule,
  { node, path, draft: parent, companions }: SharedObject,
  { key, child }: { readonly key: string; readonly child: JsonNode },
): void {
  const place = pathInto(path, key);
  const found = fittingPlace(walk.binding, rule.companion, node);
  const fieldRule = found?.place.fields[key];
  if (found !== undefined && fieldRule !== undefined) {
    const draft = companions.get(found.id) ?? newDraft(walk, found, found.place.record ?? '', { path, draft: parent });
    companions.set(found.id, draft);
    readField(walk, child, fieldRule, { path: place, draft });
  } else if (rule.else === undefined) quarantine(walk, child, place, ENGINE_REASONS.unknownKind);
  else leaveOut(walk, child, place, rule.else);
}

function readField(walk: Walk, node: JsonNode, rule: FieldRule, spot: Spot): void {
  if ('leave' in rule) leaveOut(walk, node, spot.path, rule.leave);
  else if ('hold' in rule) quarantine(walk, node, spot.path, rule.hold);
  else if (isEmpty(node)) leaveOut(walk, node, spot.path, ENGINE_DECISIONS.empty);
  else if ('to' in rule) readProperty(walk, node, rule, spot);
  else if ('list' in rule) readListProperty(walk, node, rule, spot);
  else if ('columns' in rule) readColumns(walk, node, rule, spot);
  else if ('in' in rule) readInside(walk, node, rule.in, spot);
  else if ('go' in rule) readAs(walk, node, rule.go, { ...spot, constants: rule.with ?? {} });
  else if ('each' in rule) readEach(walk, node, rule, spot);
  else throw new MisplacedCompanion(rule.companion.join(', '));
}

function readInside(walk: Walk, node: JsonNode, place: Place, spot: Spot): void {
  if (node.kind === 'object') readFields(walk, node, place, spot);
  else quarantine(walk, node, spot.path, ENGINE_REASONS.wrongShape);
}

function readEach(walk: Walk, node: JsonNode, rule: EachRule, spot: Spot): void {
  if (node.kind === 'list') readItems(walk, node, rule, spot);
  else quarantine(walk, node, spot.path, ENGINE_REASONS.wrongShape);
}

function readItems(walk: Walk, { items }: JsonList, { each, last = each, section, with: constants = {} }: EachRule, { path, draft }: Spot): void {
  for (const [index, item] of items.entries()) {
    const around = { draft, path: `${path}[${index}]`, constants, ...(section === undefined ? {} : { section }) };
    readAs(walk, item, index === items.length - 1 ? last : each, around);
  }
}

/** A companion has a rule that leads to another companion: a fault of the binding. */
export class MisplacedCompanion extends Error {
  override readonly name = 'MisplacedCompanion';
  constructor(places: string) {
    super(`a companion leads to the companion \`${places}\``);
  }
}
