import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project.mjs';
import { copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';
import { commandsOf, fencedBlocks } from './fenced-blocks.ts';

const MINUTES = 60_000;
/** The guide for CI is run by `pipeline.test.ts`, in a pipeline. */
const RUN_HERE = ['pipeline-engineer', 'lawyer', 'contributor'];
const PAGES = ['pipeline-engineer', 'lawyer', 'lawyer.fi', 'lawyer.sv', 'ci', 'contributor'];
/** What was found is told by exit code 1: the made-up export has faults on purpose. */
const DONE = [0, 1];

const textOf = (name: string) => readFileSync(join(ROOT, 'docs/guides', `${name}.md`), 'utf8');
const commandsIn = (name: string) =>
  fencedBlocks(textOf(name))
    .filter(({ language }) => language === 'sh')
    .flatMap(commandsOf);
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** What the README tells to run too, in whichever language, is run by its own test. */
const isRunThere = (command: string) => README.includes(command.replace(/^nivel /, 'npm run nivel -- ').replace(/ --lang \w+$/, ''));
let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
}, MINUTES);
afterAll(() => copy.remove());

describe.each(RUN_HERE)('the commands of %s, in the order of the page', (name) => {
  test.each(commandsIn(name).filter((command) => !isRunThere(command)))(
    '%s',
    (command) => {
      const { code, output } = copy.run('bash', ['-c', command]);
      expect(DONE, output).toContain(code);
      expect(output.trim()).not.toBe('');
      expect(output).not.toMatch(/cli\/(?:unknown|missing|wrong|unreadable)/);
    },
    5 * MINUTES,
  );
});

test.each(PAGES)('%s is one page', (name) => {
  expect(textOf(name).trimEnd().split('\n').length).toBeLessThanOrEqual(75);
});

test.each(['fi', 'sv'])('the guide for the lawyer in %s says what the English one says', (language) => {
  const shapeOf = (text: string) => text.split('\n').flatMap((line) => /^(#+ |\| |- \*\*|```)/.exec(line)?.[1] ?? []);
  const neutral = (command: string) => command.replace(/--lang \w+/, '').replace(/nivel-demo\/\S+/, '');
  expect(shapeOf(textOf(`lawyer.${language}`))).toEqual(shapeOf(textOf('lawyer')));
  expect(commandsIn(`lawyer.${language}`).map(neutral)).toEqual(commandsIn('lawyer').map(neutral));
});
