import { describe, expect, test } from 'vitest';
import { EXIT } from '../exit-codes.mjs';
import { failureText } from '../failure.mjs';
import { checkDevelopmentNode, installFailure } from '../install.mjs';
import { isAtLeast } from '../node-version.mjs';
import { checkNode } from '../prepare.mjs';
import { temporaryProject } from './temporary-project.ts';

describe('isAtLeast', () => {
  test.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['24.0.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
    ['', false],
    ['nightly', false],
  ])('%s', (version, expected) => {
    expect(isAtLeast(version, '20.19.0')).toBe(expected);
  });
});

describe('what stops a preparation', () => {
  test('an old Node, before anything is installed', () => {
    expect(checkNode('18.20.0')).toMatchObject({ exitCode: EXIT.wrongUse, what: expect.stringContaining('18.20.0') });
    expect(checkNode('20.19.0')).toBeUndefined();
  });

  test('a missing npm and a failed install are different things', () => {
    expect(installFailure({ code: 127, output: '' })?.what).toContain('not found');
    expect(installFailure({ code: 1, output: 'npm error network' })?.output).toBe('npm error network');
    expect(installFailure({ code: 0, output: '' })).toBeUndefined();
  });

  test('blocked install scripts: the remedy names the command', async () => {
    const stopped = await checkDevelopmentNode(temporaryProject({ 'node_modules/node/package.json': '{}' }));
    expect(stopped?.exitCode).toBe(EXIT.wrongUse);
    expect(stopped?.remedy.join()).toContain('npm rebuild node');
  });
});

test('a failure is told as its last lines of output, what is wrong, and what to do', () => {
  const output = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n');
  const text = failureText({ kind: 'failure', exitCode: 1, what: 'it broke', remedy: ['mend it'], output });
  expect(text).toContain('  | line 49\n\nstopped: it broke\n  -> mend it\n');
  expect(text).not.toContain('line 9\n');
});
