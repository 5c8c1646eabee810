import type { Latest } from './document-binding.ts';
import type { Draft } from './draft.ts';
import { parseRecord } from './finish-records.ts';

/** Adds what a record repeats of the latest of the records in it. What the model refuses is not added: nothing is lost with it. */
export function addLatest(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    for (const [name, latest] of Object.entries(draft.place.latest ?? {})) addProperty(draft, name, latestValue(draft, latest, drafts));
  }
}

function addProperty(draft: Draft, name: string, found: unknown): void {
  if (draft.value === undefined || found === undefined) return;
  const value = { ...draft.value, [name]: found };
  if (parseRecord(draft.entity, value).kind === 'valid') draft.value = value;
}

function latestValue(draft: Draft, { from, by }: Latest, drafts: readonly Draft[]): unknown {
  const [entity = '', property = ''] = from.split('.');
  const inside = drafts.filter((each) => each.entity === entity && each.parent === draft && each.value?.[by] !== undefined);
  const ordered = inside.toSorted((a, b) => compareValues(a.value?.[by], b.value?.[by]));
  return ordered.at(-1)?.value?.[property];
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}
