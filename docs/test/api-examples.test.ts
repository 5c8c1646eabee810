import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project.mjs';
import { bodyOf, compileErrors, exportedNames, moduleOf, withOutcomes } from './api-examples.ts';
import { fencedBlocks } from './fenced-blocks.ts';

/* Every example in a docstring of a published package compiles, runs, and shows what comes out. */

/** The packages in which everything that is exported has an example. */
const COMPLETE = ['@nivel/diagnostics', '@nivel/model'];

const NAMES = exportedNames();
const EXAMPLES = NAMES.flatMap((exported) => exported.examples.map((example) => ({ exported, example })));

test.each(COMPLETE)('every export of %s has an example, and the example uses it', (name) => {
  const exported = NAMES.filter(({ from }) => from === name);
  expect(exported.length).toBeGreaterThan(10);
  expect(exported.filter(({ examples }) => examples.length === 0).map((each) => each.name)).toEqual([]);
  expect(exported.filter((each) => each.examples.some((example) => !mentions(example, each.name))).map((each) => each.name)).toEqual([]);
});

function mentions(example: string, name: string): boolean {
  return new Set(example.match(/[A-Za-z_$][\w$]*/g)).has(name);
}

test('all examples compile, in one program', () => {
  expect(EXAMPLES.length).toBeGreaterThan(150);
  expect(compileErrors(EXAMPLES.map(({ exported, example }) => moduleOf(exported, example, NAMES)))).toEqual([]);
});

test('an example that does not compile would be found', () => {
  const [example] = EXAMPLES;
  if (example === undefined) throw new RangeError('there are examples');
  expect(compileErrors([moduleOf(example.exported, "const wrong: number = 'x';", NAMES)])).toHaveLength(1);
});

describe.each([...new Set(EXAMPLES.map(({ exported }) => exported.from))])('the examples of %s', (from) => {
  test('run, and show what comes out', async () => {
    const scope: Readonly<Record<string, unknown>> = await import(from);
    const shown = EXAMPLES.filter(({ exported }) => exported.from === from);
    const failed: string[] = [];
    for (const { exported, example } of shown) failed.push(...(await failuresOf(exported.name, example, scope)));
    expect(failed).toEqual([]);
  });
});

/** What goes wrong when an example runs with the exports of its package in scope. */
async function failuresOf(name: string, example: string, scope: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const same = (found: unknown, told: unknown): void => expect(found, name).toEqual(told);
  const names = Object.keys(scope).filter((each) => mentions(example, each));
  const run = new AsyncFunction('same', 'console', ...names, bodyOf(example));
  try {
    await run(same, { log: () => {} }, ...names.map((each) => scope[each]));
    return [];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

const AsyncFunction = (async () => {}).constructor as new (...parts: readonly string[]) => (...values: readonly unknown[]) => Promise<void>;

test('the examples of the README of the model compile, run, and show what comes out', async () => {
  const blocks = fencedBlocks(readFileSync(join(ROOT, 'packages/model/README.md'), 'utf8')).filter(({ language }) => language === 'ts');
  const scope: Readonly<Record<string, unknown>> = await import('@nivel/model');
  expect(blocks.length).toBeGreaterThan(0);
  expect(compileErrors(blocks.map(({ text }) => text))).toEqual([]);
  for (const { text } of blocks) expect(await failuresOf('README', text.replace(/^import .*$/m, ''), scope)).toEqual([]);
});

test('an outcome that is told is compared', () => {
  expect(withOutcomes("console.log(parse('x').kind); // 'valid'")).toBe("same(parse('x').kind, 'valid');");
  expect(withOutcomes("fill('a', {}) // 'a'")).toBe("same(fill('a', {}), 'a');");
  expect(withOutcomes('report(1); // prints a line')).toBe('report(1); // prints a line');
});
