/** Where something is: a file, a place in it, and a path inside its data. Lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** A path inside the data, such as `when.role[0]` or `support-decision.validFrom`. Never a value of a person. */
  readonly path?: string;
}

/** The place as a person writes it: `file:line:column (path)`. */
export function formatPlace(place: Place): string {
  const position = [place.file, place.line, place.line === undefined ? undefined : place.column];
  const head = position.filter((part) => part !== undefined).join(':');
  if (place.path === undefined) return head;
  return head === '' ? place.path : `${head} (${place.path})`;
}

/** Orders places by file, line, column and path, so that reports are the same on every machine. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.path ?? '', b.path ?? '')
  );
}

/** Compares by code unit: the same order on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
