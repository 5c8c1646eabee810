import type { CompiledBinding } from './compiled-binding.ts';
import type { Derivation } from './document-binding.ts';
import type { Draft } from './draft.ts';
import { parseRecord, valueAround } from './finish-records.ts';
import type { DocumentRecord } from './record-origin.ts';

/** The records that are made of others. One that the model refuses is not made: nothing is lost with it. */
export function deriveRecords(draft: Draft, { binding }: CompiledBinding): readonly DocumentRecord[] {
  return (draft.place.derives ?? []).flatMap((derivation) => {
    const value = derivedValue(draft, derivation);
    if (value === undefined || parseRecord(derivation.record, value).kind === 'invalid') return [];
    const origin = { document: binding.id, place: draft.placeId, path: draft.path, derived: true } as const;
    return [{ entity: derivation.record, value, origin }];
  });
}

function derivedValue({ value, parent }: Draft, { around, from }: Derivation): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined) return undefined;
  if (!Object.entries(around).every(([field, allowed]) => allowed.includes(String(valueAround(parent, field))))) return undefined;
  const derived: Record<string, unknown> = {};
  for (const [name, properties] of Object.entries(from)) {
    const property = properties.find((each) => value[each] !== undefined);
    if (property !== undefined) derived[name] = value[property];
  }
  return derived;
}
