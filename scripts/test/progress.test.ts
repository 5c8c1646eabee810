import { expect, test } from 'vitest';
import { createProgress } from '../progress.mjs';

function recordingOutput(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => void written.push(text) };
}

test('elsewhere than on a terminal a step is one plain line, after it is done', async () => {
  const output = recordingOutput(false);
  await createProgress(output).step('building packages', async () => undefined);
  expect(output.written).toEqual([expect.stringMatching(/^ {2}building packages +\d+\.\d s\n$/)]);
});

test('on a terminal the line is rewritten in place and ends once', async () => {
  const output = recordingOutput(true);
  expect(await createProgress(output).step('building packages', async () => 7)).toBe(7);
  expect(output.written.length).toBeGreaterThan(1);
  expect(output.written.filter((text) => text.endsWith('\n'))).toHaveLength(1);
});
