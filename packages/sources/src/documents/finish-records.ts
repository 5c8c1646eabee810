import type { Diagnostic } from '@nivel/diagnostics';
import { isEntityName, type Parsed, parse } from '@nivel/model';
import { UnknownEntity } from '../model-validator.ts';
import type { CompiledBinding } from './compiled-binding.ts';
import type { Draft } from './draft.ts';
import { withdraw } from './read-properties.ts';
import { ENGINE_REASONS } from './walk.ts';

/** What finishing needs besides the drafts. */
export interface FinishSetting {
  readonly compiled: CompiledBinding;
  /** Values that the document may leave out, by field: `learner.tenant`. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The key that every record of a learner gets: no document says it. */
  readonly learnerKey: string;
}

/**
 * Gives every draft its value, parents before children. A property that the model refuses is left out of its record, and a record that
 * the model refuses without it is not made; their leaves are quarantined.
 */
export function finishRecords(drafts: readonly Draft[], setting: FinishSetting): void {
  for (const draft of drafts) finishRecord(draft, setting);
}

function finishRecord(draft: Draft, setting: FinishSetting): void {
  const known = knownProperties(draft, setting);
  while (draft.properties.size > 0) {
    const value = { ...known, ...ownProperties(draft) };
    const parsed = parseRecord(draft.entity, value);
    if (parsed.kind === 'valid') {
      draft.value = value;
      draft.warnings = parsed.warnings;
      return;
    }
    refuseProperties(draft, parsed.diagnostics);
  }
}

/** Takes out the properties that are wrong; all of them where the fault is not in one of them. */
function refuseProperties(draft: Draft, diagnostics: readonly Diagnostic[]): void {
  const refused = diagnostics.map(({ code, place }) => ({ code, property: propertyOf(place.path ?? '') }));
  const own = refused.filter(({ property }) => draft.properties.has(property));
  for (const { code, property } of own) {
    withdrawProperty(draft, property, REASONS[code] ?? ENGINE_REASONS.valueRefused);
  }
  if (own.length > 0) return;
  for (const property of [...draft.properties.keys()]) withdrawProperty(draft, property, ENGINE_REASONS.recordRefused);
}

/** Why a property is refused, by the code of the model. */
const REASONS: Readonly<Record<string, string>> = {
  'model/code': ENGINE_REASONS.unknownCode,
  'model/wrong-code-list': ENGINE_REASONS.wrongCodeList,
};

/** A record as the model takes it. */
export function parseRecord(entity: string, value: Readonly<Record<string, unknown>>): Parsed<object> {
  if (!isEntityName(entity)) throw new UnknownEntity(entity);
  return parse(entity, value);
}

function withdrawProperty(draft: Draft, property: string, reason: string): void {
  withdraw(draft.properties.get(property)?.read.leaves ?? [], reason);
  draft.properties.delete(property);
}

/** `support-decision.measures[0]` -> `measures`. */
export function propertyOf(path: string): string {
  return /^[^.]*\.([^.[]+)/.exec(path)?.[1] ?? '';
}

function ownProperties({ properties }: Draft): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const [name, { read }] of properties) own[name] = read.value;
  return own;
}

/** What a record says without a leaf of its own. */
function knownProperties(draft: Draft, { compiled, defaults, learnerKey }: FinishSetting): Record<string, unknown> {
  const { entity, place, parent, outline, constants, path } = draft;
  const { hasLearnerKey, hasOutlineNumber, inherit, ordinals } = compiled.known(entity);
  const known: Record<string, unknown> = {};
  if (hasLearnerKey) known['learnerKey'] = learnerKey;
  if (hasOutlineNumber && outline.length > 0) known['outlineNumber'] = outline.join('.');
  for (const [name, list] of ordinals) put(known, name, ordinalIn(path, list));
  for (const [name, from] of inherit) put(known, name, valueAround(parent, from));
  for (const [field, value] of Object.entries(defaults)) if (field.startsWith(`${entity}.`)) put(known, field.slice(entity.length + 1), value);
  for (const [name, from] of Object.entries(place.copies ?? {})) put(known, name, valueAround(parent, from));
  return Object.assign(known, constants);
}

function put(record: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== undefined) record[name] = value;
}

/** The position in the innermost list of that name on a path, from 1. */
function ordinalIn(path: string, list: string): number | undefined {
  const found = path.lastIndexOf(`.${list}[`);
  return found === -1 ? undefined : Number.parseInt(path.slice(found + list.length + 2), 10) + 1;
}

/** The value of a field in the nearest record of its entity around a draft. */
export function valueAround(draft: Draft | undefined, field: string): unknown {
  const [entity = '', property = ''] = field.split('.');
  let around = draft;
  while (around !== undefined && around.entity !== entity) around = around.parent;
  return around?.value?.[property];
}
