import { sourceCode } from './code-table.ts';
import type { CompiledBinding } from './compiled-binding.ts';
import type { Scalar } from './json-node.ts';
import type { DocumentRecord, PropertyNote } from './record-origin.ts';
import { pathAt } from './shown-path.ts';
import type { Slot } from './slots.ts';

/** A leaf as the document had it. */
export interface WrittenLeaf {
  readonly path: string;
  readonly value: Scalar;
}

/**
 * The leaves of the document that the records carry: each in its place and order and with its type, as the document wrote it. What a
 * record has been robbed of since is missing, and what others put in it (`learnerKey`, copies, constants) is not written.
 */
export function writeRecord({ entity, value, origin }: DocumentRecord, compiled: CompiledBinding): readonly WrittenLeaf[] {
  const slots = compiled.slotsOf(origin.place);
  return Object.entries(value).flatMap(([name, property]) => {
    const note = origin.notes?.[name] ?? {};
    const slot = slots.get(name)?.[note.slot ?? 0];
    if (slot === undefined || note.absent === true || origin.derived === true) return [];
    const codes = compiled.codesOf(entity, name, slot.rule);
    const code = (written: string) => note.source ?? sourceCode(codes, written);
    const write = (item: unknown, path: string) => writeValue({ slot, note, path, code }, item);
    const start = pathAt(origin.path, indexed(slot.path, note.at ?? []));
    if (!Array.isArray(property)) return write(property, start);
    return property.flatMap((item, index) => write(item, slot.isColumn ? pathAt(origin.path, indexed(slot.path, [index])) : `${start}[${index}]`));
  });
}

/** `arviointi[].arvosana` with `[2]` -> `arviointi[2].arvosana`. */
function indexed(path: string, at: readonly number[]): string {
  let count = 0;
  if (!path.includes('[]')) return path;
  return path.replace(/\[\]/g, () => `[${at[count++] ?? 0}]`);
}

interface ValuePlace {
  readonly slot: Slot;
  readonly note: PropertyNote;
  readonly path: string;
  readonly code: (code: string) => string;
}

function writeValue({ slot: { rule }, note, path, code }: ValuePlace, value: unknown): readonly WrittenLeaf[] {
  switch (rule.as ?? 'same') {
    case 'same':
    case 'localized':
      return [leafAt(path, note.spaces === undefined ? (value as Scalar) : note.spaces.join(String(value)))];
    case 'flag':
      return [leafAt(path, code(String(value)) === 'true')];
    case 'coded':
      return [leafAt(path, `${rule.prefix ?? ''}${code(String(value))}`)];
    case 'code':
    case 'code-number': {
      const list = note.list === undefined ? rule.lists?.[0] : note.list;
      const leaf = leafAt(`${path}.koodiarvo`, code(String(value)));
      return list === undefined || list === null ? [leaf] : [leaf, leafAt(`${path}.koodistoUri`, list)];
    }
  }
}

function leafAt(path: string, value: Scalar): WrittenLeaf {
  return { path, value };
}
