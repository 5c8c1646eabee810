import { compareText } from '@nivel/diagnostics';
import type { RecordVerdict } from './record-verdict.ts';

/** How many records of a learner have one verdict. */
export interface PointedVerdict {
  readonly verdict: number;
  readonly records: number;
}

/** For each learner which verdicts the records have: all that a release keeps in memory of a learner besides the facts. */
export interface LearnerPointers {
  meet(learnerKey: string): void;
  add(learnerKey: string, verdict: RecordVerdict): void;
  /** The keys of all learners, sorted. */
  keys(): readonly string[];
  has(learnerKey: string): boolean;
  of(learnerKey: string): readonly PointedVerdict[];
  readonly size: number;
}

export function learnerPointers(): LearnerPointers {
  // Pairs of verdict and count in one flat list: a learner has few, and there are many learners.
  const pairs = new Map<string, number[]>();
  const own = (learnerKey: string): number[] => {
    const list = pairs.get(learnerKey) ?? [];
    pairs.set(learnerKey, list);
    return list;
  };
  return {
    meet: (learnerKey) => void own(learnerKey),
    add(learnerKey, { index }) {
      const list = own(learnerKey);
      for (let at = 0; at < list.length; at += 2) {
        if (list[at] !== index) continue;
        list[at + 1] = (list[at + 1] ?? 0) + 1;
        return;
      }
      list.push(index, 1);
    },
    keys: () => [...pairs.keys()].toSorted(compareText),
    has: (learnerKey) => pairs.has(learnerKey),
    of: (learnerKey) => pointed(pairs.get(learnerKey) ?? []),
    get size() {
      return pairs.size;
    },
  };
}

function pointed(list: readonly number[]): readonly PointedVerdict[] {
  return Array.from({ length: list.length / 2 }, (_, index) => ({ verdict: list[2 * index] ?? 0, records: list[2 * index + 1] ?? 0 }));
}
