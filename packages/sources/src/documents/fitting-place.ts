import type { DocumentBinding, Place } from './document-binding.ts';
import { childOf, type JsonNode, textAt } from './json-node.ts';
import { placeOf } from './place-of.ts';

export interface FittingPlace {
  readonly id: string;
  readonly place: Place;
}

/** The first of the places that a value fits; `undefined` where it fits none. Only a place with a `value` takes what is no object. */
export function fittingPlace(binding: DocumentBinding, ids: readonly string[], node: JsonNode): FittingPlace | undefined {
  for (const id of ids) {
    const place = placeOf(binding, id);
    if (fits(place, node)) return { id, place };
  }
  return undefined;
}

function fits({ when, has, lacks, value }: Place, node: JsonNode): boolean {
  if (node.kind !== 'object' && value === undefined) return false;
  if (has?.some((key) => childOf(node, key) === undefined) === true) return false;
  if (lacks?.some((key) => childOf(node, key) !== undefined) === true) return false;
  return Object.entries(when ?? {}).every(([path, allowed]) => allowed.includes(textAt(node, path.split('.')) ?? ''));
}
