import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { falseWitnesses } from './independent.ts';
import { documentsOf, judgeOf } from './random-documents.ts';
import { anyPair, anyVersion } from './random-versions.ts';
import { compareParts } from './versions.ts';

/** More pairs are tried by `NIVEL_RANDOM_PAIRS=7000`; the seed stays, so that the first thousand are always the same. */
const PAIRS = Number(process.env['NIVEL_RANDOM_PAIRS'] ?? 1000);
const DOCUMENTS = 60;

const counts: Record<string, number> = { documents: 0, refused: 0 };
afterAll(() => console.info(`random pairs: ${JSON.stringify(counts)}`));

function count(key: string, by = 1): void {
  counts[key] = (counts[key] ?? 0) + by;
}

/**
 * What the comparison says of a pair is held against documents made without it: none that the old version accepts is refused by the new one
 * unless a breaking difference was found, none that the new one accepts is refused by the old one unless some difference was; and every
 * witness shows what it says.
 */
test(`the verdict on ${PAIRS} random pairs is never contradicted by a document`, { timeout: PAIRS * 600 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPair, fc.nat(), async (pair, seed) => {
      const { level, findings } = await compareParts(pair.old, pair.new);
      count(level);
      const [old, next] = [judgeOf(pair.old), judgeOf(pair.new)];
      const documents = documentsOf([old, next], seed, DOCUMENTS);
      const broken = documents.filter((document) => old.accepts(document) && !next.accepts(document));
      const strange = documents.filter((document) => next.accepts(document) && !old.accepts(document));
      count('documents', documents.length);
      count('refused', broken.length + strange.length);
      expect(level).not.toBe('undecided');
      if (level !== 'breaking') expect(broken).toEqual([]);
      if (!findings.some(({ witness, counterWitness }) => [witness, counterWitness].some((each) => each?.acceptedBy === 'new')))
        expect(strange).toEqual([]);
      expect(findings.filter((finding) => finding.level === 'breaking' && finding.witness?.acceptedBy !== 'old')).toEqual([]);
      expect(findings.flatMap((finding) => falseWitnesses(finding, pair))).toEqual([]);
    }),
    { numRuns: PAIRS, seed: 20_260_101 },
  );
});

test('a random version compared with itself has no difference', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyVersion, async (version) => {
      expect((await compareParts(version, version)).findings).toEqual([]);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('fingerprints do not depend on the order of keys or on what else changes', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPair, async ({ old, new: next }) => {
      const plain = await compareParts(old, next);
      const more = { others: { unrelated: { properties: {} } } };
      const shuffled = { ...next, properties: Object.fromEntries(Object.entries(next.properties ?? {}).toReversed()), ...more };
      const again = await compareParts(
        { ...old, properties: Object.fromEntries(Object.entries(old.properties ?? {}).toReversed()), ...more },
        shuffled,
      );
      expect(again.findings.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
        plain.findings.map(({ fingerprint }) => fingerprint).toSorted(),
      );
    }),
    { numRuns: 60, seed: 11 },
  );
});
