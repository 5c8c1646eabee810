/**
 * Where something is: a file, a place in it, and a path inside its data. Lines and columns count from 1.
 *
 * @example
 * const place: Place = { file: 'oppilaat.csv', line: 7, column: 3, path: 'learner.birthDate' };
 */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** A path inside the data, such as `when.role[0]` or `support-decision.validFrom`. Never a value of a person. */
  readonly path?: string;
}

/**
 * The place as a person writes it: `file:line:column (path)`.
 *
 * @example
 * console.log(formatPlace({ file: 'oppilaat.csv', line: 7 })); // 'oppilaat.csv:7'
 */
export function formatPlace(place: Place): string {
  const position = [place.file, place.line, place.line === undefined ? undefined : place.column];
  const head = position.filter((part) => part !== undefined).join(':');
  if (place.path === undefined) return head;
  return head === '' ? place.path : `${head} (${place.path})`;
}

/**
 * Orders places by file, line, column and path, so that reports are the same on every machine.
 *
 * @example
 * console.log([{ line: 9 }, { line: 7 }].toSorted(comparePlaces)); // [{ line: 7 }, { line: 9 }]
 */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.path ?? '', b.path ?? '')
  );
}

/**
 * Compares by code unit: the same order on every machine and in every locale.
 *
 * @example
 * console.log(['ä', 'a', 'Z'].toSorted(compareText)); // ['Z', 'a', 'ä']
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
