import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project.mjs';
import { copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';
import { commandsOf, fencedBlocks } from './fenced-blocks.ts';

const MINUTE = 60_000;
/** Commands that are too long for a test; `.ci/run` runs them, which is checked below. */
const LONG = ['npm start', 'npm test', 'npm run bench'];

/** A release of a made-up export is written, and tells of its faulty rows by exit code 1. */
const WRITTEN = [0, 1];

const blocks = fencedBlocks(readFileSync(join(ROOT, 'README.md'), 'utf8'));
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(commandsOf);
const examples = blocks.filter(({ language }) => language === 'js').map(({ text }) => text);
let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
}, MINUTE);
afterAll(() => copy.remove());

describe('the commands of README.md, in the order of the page', () => {
  test.each(commands.filter((command) => !LONG.includes(command)))(
    '%s',
    (command) => {
      const { code, output } = copy.run('bash', ['-c', command]);
      expect(command.includes('-- release') ? WRITTEN : [0], output).toContain(code);
      expect(output.trim()).not.toBe('');
    },
    MINUTE,
  );

  test.each(commands.filter((command) => LONG.includes(command)))('%s is run by .ci/run', (command) => {
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain(command);
  });
});

test.each(examples)('the example runs and prints something: %s', (example) => {
  const { code, output } = copy.run('node', ['--input-type=module', '-e', example]);
  expect(code, output).toBe(0);
  expect(output.trim()).not.toBe('');
});
