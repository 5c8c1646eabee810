/** What the rows read so far say about a card number. */
export type LearnerState = 'unknown' | 'duplicate' | 'accepted' | 'set-aside';

/** The learners of one run, by card number. */
export interface KnownLearners {
  stateOf(key: string): LearnerState;
  accept(key: string): void;
  setAside(key: string): void;
}

/** Starts with the card numbers that the first pass found twice. */
export function knownLearners(duplicateKeys: ReadonlySet<string>): KnownLearners {
  const accepted = new Set<string>();
  const setAside = new Set<string>();
  return {
    stateOf(key) {
      if (duplicateKeys.has(key)) return 'duplicate';
      if (accepted.has(key)) return 'accepted';
      return setAside.has(key) ? 'set-aside' : 'unknown';
    },
    accept: (key) => void accepted.add(key),
    setAside: (key) => void setAside.add(key),
  };
}
