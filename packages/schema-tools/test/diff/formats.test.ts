import { LANGUAGES } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { firstReleaseNotes, formatDiffHuman, formatDiffJson, formatDiffMarkdown, formatDiffSarif, releaseNotes } from '../../src/diff.ts';
import { BASE, compareParts, type Parts, texts } from './versions.ts';

const OLD: Parts = {
  properties: {
    kind: { type: 'string', enum: ['p', 'q'] },
    note: { $ref: `${BASE}common#/$defs/Word` },
    other: { $ref: `${BASE}common#/$defs/Word` },
    odd: { type: 'integer', minimum: 1, maximum: 9 },
    secret: { type: 'boolean', 'x-class': 'confidential' },
  },
  forms: { Word: { type: 'string', pattern: '^(?:a|b){1,9}$', examples: ['ab'] } },
};
const NEW: Parts = {
  properties: {
    kind: { type: 'string', enum: ['p', 'r'] },
    note: { $ref: `${BASE}common#/$defs/Word` },
    other: { $ref: `${BASE}common#/$defs/Word` },
    odd: { type: 'integer', minimum: 1, maximum: 9, multipleOf: 2 },
    secret: { type: 'boolean', 'x-class': 'personal', 'x-term': texts('salaisuus') },
  },
  forms: { Word: { type: 'string', pattern: '^(?:a|b){1,5}$', examples: ['ab'] } },
};

const diff = await compareParts(OLD, NEW);
const nothing = await compareParts(OLD, OLD);

describe('a comparison is written the same, byte for byte', () => {
  test.each(LANGUAGES)('for a person, in %s', async (language) => {
    await expect(formatDiffHuman(diff, { language, colour: false })).toMatchFileSnapshot(`golden/human.${language}.txt`);
  });

  test.each(LANGUAGES)('as a comment on a change, in %s', async (language) => {
    await expect(formatDiffMarkdown(diff, language)).toMatchFileSnapshot(`golden/comment.${language}.md`);
  });

  test.each(LANGUAGES)('as release notes, in %s', async (language) => {
    await expect(releaseNotes(diff, '2.0.0', language)).toMatchFileSnapshot(`golden/notes.${language}.md`);
  });

  test('for a program', async () => {
    await expect(formatDiffJson(diff)).toMatchFileSnapshot('golden/diff.json');
  });

  test('as SARIF', async () => {
    await expect(formatDiffSarif(diff, { language: 'en', toolVersion: '1.2.3' })).toMatchFileSnapshot('golden/diff.sarif.json');
  });
});

test('nothing changed is said so', () => {
  expect(formatDiffHuman(nothing, { language: 'en', colour: true })).toBe(
    'old → new: undecided 0, breaking 0, additive 0, words only 0; the version rises by at least: none\n',
  );
  expect(releaseNotes(nothing, '1.0.1', 'sv')).toContain('Inget ändras');
  expect(formatDiffMarkdown(nothing, 'fi')).not.toContain('|');
  expect(JSON.parse(formatDiffJson(nothing))).toEqual({ kind: 'schema-diff', old: 'old', new: 'new', level: 'none', bump: 'none', findings: [] });
});

test('a first release has notes that say how large it is', () => {
  expect(firstReleaseNotes('0.1.0', { entities: 11, fields: 71 }, 'fi')).toContain('11 tietuetta, 71 kenttää');
});

describe('SARIF', () => {
  const sarif = JSON.parse(formatDiffSarif(diff, { language: 'en', toolVersion: '1.2.3' }));
  const results: readonly {
    readonly ruleId: string;
    readonly level: string;
    readonly partialFingerprints: object;
    readonly relatedLocations?: object;
  }[] = sarif.runs[0].results;

  test('every rule that is used is declared once', () => {
    expect(sarif.runs[0].tool.driver.rules.map(({ id }: { readonly id: string }) => id)).toEqual(
      [...new Set(results.map(({ ruleId }) => ruleId))].toSorted(),
    );
  });

  test('what is undecided is an error, as what breaks is', () => {
    const levels = Object.fromEntries(results.map(({ ruleId, level }) => [ruleId, level]));
    expect(levels).toMatchObject({
      'undecided-keyword': 'error',
      'enum-value-removed': 'error',
      'class-loosened': 'warning',
      'term-changed': 'note',
    });
  });

  test('fingerprints differ from each other', () => {
    expect(new Set(results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(results.length);
  });

  test('a place of the old version is related where the new one has a place too', () => {
    expect(results.find(({ ruleId }) => ruleId === 'pattern-narrowed')?.relatedLocations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: 'old/common.schema.json' } }, message: { text: 'old' } },
    ]);
  });
});
