import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project.mjs';
import { copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';
import { commandsOf, type FencedBlock, fencedBlocks } from './fenced-blocks.ts';

const MINUTES = 60_000;
const blocks = fencedBlocks(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));
const RECIPES = ['Add a field', 'Add a source column', 'Add a rule', 'Add a provision version', 'Release a model version'];
let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
}, MINUTES);
afterAll(() => copy.remove());

/* The recipes build on each other, as a contributor's days do: one copy, in the order of the document. */
describe('the recipes of CONTRIBUTING.md', () => {
  test('are those that we know of, and each is performed', () => {
    expect([...new Set(blocks.map(({ heading }) => heading))]).toEqual(RECIPES);
  });

  test.each(RECIPES)(
    '%s',
    (recipe) => {
      for (const block of blocks.filter(({ heading }) => heading === recipe)) perform(block);
    },
    10 * MINUTES,
  );
});

function perform(block: FencedBlock): void {
  if (block.language === 'sh') runAll(block);
  else if (block.language === 'diff') expect(copy.run('git', ['apply', '--recount', '-C1', '-'], block.text)).toEqual({ code: 0, output: '' });
  else write(block);
}

function runAll(block: FencedBlock): void {
  for (const command of commandsOf(block)) {
    const { code, output } = copy.run('bash', ['-c', command]);
    expect(code, `${command}\n${output}`).toBe(block.remark === 'refused' ? 1 : 0);
  }
}

function write({ remark, text }: FencedBlock): void {
  const file = join(copy.root, remark.replace(/^file=/, ''));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
