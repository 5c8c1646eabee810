import type { DocumentReading } from '@nivel/sources';

/** The fields that tell one learner from another. */
const IDENTIFIERS = ['learnerNumber', 'nationalId'] as const;

export interface SameLearner {
  /** Whether a document can be about the learner of those before it. One without an identifier can. */
  takes(reading: DocumentReading): boolean;
}

/** Holds documents against each other: two different numbers of the same kind are two learners. */
export function sameLearner(): SameLearner {
  const known = new Map<string, unknown>();
  return {
    takes({ records }) {
      const pairs = records
        .filter(({ entity }) => entity === 'learner')
        .flatMap(({ value }) => IDENTIFIERS.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]] as const])));
      for (const [name, value] of pairs) if (!known.has(name)) known.set(name, value);
      return pairs.every(([name, value]) => known.get(name) === value);
    },
  };
}
