import type { Step } from '@nivel/diagnostics';
import type { NamedSets } from './box.ts';
import { type Reading, readNames, readRecord } from './reading.ts';
import { DIMENSIONS, type Dimension, namesOf, type Vocabulary } from './vocabulary.ts';

/** Reads `{ dimension: [values] }`; unknown dimensions and values are reported. A dimension that is not written holds all. */
export function readNamedSets(reading: Reading, path: readonly Step[], vocabulary: Vocabulary): NamedSets {
  const record = readRecord(reading, path, { required: [], optional: DIMENSIONS });
  if (record === undefined) return {};
  const sets: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of DIMENSIONS) {
    if (!Object.hasOwn(record, dimension)) continue;
    sets[dimension] = readNames(reading, [...path, dimension], { name: dimension, values: namesOf(vocabulary[dimension]) });
  }
  return sets;
}
