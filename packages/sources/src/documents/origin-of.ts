import { sourceCode } from './code-table.ts';
import type { CompiledBinding } from './compiled-binding.ts';
import type { Draft, DraftProperty } from './draft.ts';
import type { PropertyNote, RecordOrigin } from './record-origin.ts';
import { pathFrom } from './shown-path.ts';
import type { Slot } from './slots.ts';

/** The origin of a finished draft: only what its value does not say. */
export function originOf(draft: Draft, compiled: CompiledBinding): RecordOrigin {
  const slots = compiled.slotsOf(draft.placeId);
  const notes: Record<string, PropertyNote> = {};
  for (const [name, property] of draft.properties) {
    const note = { ...placeNote(draft, property, slots.get(name) ?? []), ...valueNote(draft, name, property, compiled) };
    if (Object.keys(note).length > 0) notes[name] = note;
  }
  for (const name of slots.keys()) if (draft.value?.[name] !== undefined && !draft.properties.has(name)) notes[name] = { absent: true };
  const origin = { document: compiled.binding.id, place: draft.placeId, path: draft.path };
  return Object.keys(notes).length === 0 ? origin : { ...origin, notes };
}

/** What a value does not say of how it was written: the list of a code, one of several codes, spaces. */
function valueNote(draft: Draft, name: string, { rule, read }: DraftProperty, compiled: CompiledBinding): PropertyNote | undefined {
  const { list, source, spaces, value } = read;
  const isUsualList = list === undefined || list === (rule.lists?.[0] ?? null);
  const isUsualCode = source === undefined || sourceCode(compiled.codesOf(draft.entity, name, rule), String(value)) === source;
  if (isUsualList && isUsualCode && spaces === undefined) return undefined;
  return {
    ...(isUsualList ? {} : { list }),
    ...(isUsualCode ? {} : { source }),
    ...(spaces === undefined ? {} : { spaces }),
  };
}

/** Which of several paths gave the property, and the indices in it. Most properties have one path without an index. */
function placeNote(draft: Draft, { rule, read }: DraftProperty, slots: readonly Slot[]): PropertyNote | undefined {
  if (slots.length === 1 && slots[0]?.path.includes('[]') !== true) return undefined;
  const relative = pathFrom(draft.path, read.path);
  const slot = slots.findIndex((each) => each.rule === rule && each.path === (each.isColumn ? relative : relative.replace(/\[\d+\]/g, '[]')));
  const at = [...relative.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));
  return { ...(slot === 0 ? {} : { slot }), ...(at.every((index) => index === 0) ? {} : { at }) };
}
