/** For each level of a span the set of values, as indices in order. */
export type IndexSets = readonly (readonly number[])[];

/**
 * Joins boxes that differ in one level only, again and again, until none do. The boxes do not meet each other before and do not after, and hold the
 * same points. The order is that of the first box of each, so that it does not turn on how finely days were cut.
 */
export function mergeBoxes(boxes: readonly IndexSets[]): readonly IndexSets[] {
  const levels = boxes[0]?.length ?? 0;
  let merged = boxes;
  for (let before = Number.POSITIVE_INFINITY; merged.length < before; ) {
    before = merged.length;
    for (let level = levels - 1; level >= 0; level -= 1) merged = mergeLevel(merged, level);
  }
  return merged;
}

function mergeLevel(boxes: readonly IndexSets[], level: number): readonly IndexSets[] {
  const byOthers = new Map<string, IndexSets>();
  for (const box of boxes) {
    const key = box.map((values, index) => (index === level ? '' : values.join())).join(';');
    const known = byOthers.get(key);
    byOthers.set(
      key,
      known === undefined
        ? box
        : known.with(
            level,
            [...(known[level] ?? []), ...(box[level] ?? [])].toSorted((a, b) => a - b),
          ),
    );
  }
  return [...byOthers.values()];
}

/** Splits a set of values into runs without a gap. */
export function runsOf(values: readonly number[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === value - 1) runs[runs.length - 1] = [last[0], value];
    else runs.push([value, value]);
  }
  return runs;
}
