import type { DocumentBinding, Place } from './document-binding.ts';

/** A place of a binding by its id. Throws {@link UnknownPlace}: `checkDocumentBinding` finds it beforehand. */
export function placeOf(binding: DocumentBinding, id: string): Place {
  const place = Object.hasOwn(binding.places, id) ? binding.places[id] : undefined;
  if (place === undefined) throw new UnknownPlace(id);
  return place;
}

/** A binding leads to a place that it does not have: a fault of ours. */
export class UnknownPlace extends Error {
  override readonly name = 'UnknownPlace';
  constructor(id: string) {
    super(`the binding has no place \`${id}\``);
  }
}
