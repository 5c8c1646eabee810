import { expect, test } from 'vitest';
import { changedFiles } from '../file-hashes.mjs';
import { table } from '../markdown-table.ts';
import { startLanguage, startTexts } from '../start-texts.mjs';
import { countTests } from '../test-report.mjs';

test('a test file that could not be loaded counts as one failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countTests(report)).toEqual({ passed: 5, failed: 2 });
});

test('changed files are those that are new, gone or other', () => {
  const before = new Map(Object.entries({ same: '1', other: '1', gone: '1' }));
  const after = new Map(Object.entries({ same: '1', other: '2', fresh: '1' }));
  expect(changedFiles(before, after)).toEqual(['fresh', 'gone', 'other']);
});

test('a cell cannot break its table', () => {
  expect(table(['a', 'b'], [['x|y', 'two\n  lines']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | two lines |');
});

test.each(['fi', 'sv', 'en'] as const)('the words around the start are whole in %s', (language) => {
  const texts = startTexts(language, { in: 'demo/in', out: 'demo/out', learners: '120' });
  expect(Object.values(texts).join('\n')).not.toMatch(/[{}]/);
  expect(texts.next).toContain(`--request demo/in/request.json --field support-decision.validFrom --lang ${language}`);
});

test('a language that is not ours is English', () => {
  expect(['fi', 'sv', 'de', undefined].map(startLanguage)).toEqual(['fi', 'sv', 'en', 'en']);
});
