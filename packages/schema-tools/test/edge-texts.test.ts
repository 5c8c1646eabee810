import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeTexts } from '../src/witness/edge-texts.ts';

test.each([
  ['^\\d{3}$', ['11', '1111', '#11']],
  ['^[a-f]$', ['#', '`', 'g']],
  ['^(?:ab|c{2,3})$', ['a#', 'c', 'cccc']],
  ['^a(?:-b){0,2}$', ['a-b-b-b', '#']],
])('%s has texts just outside it', (pattern, texts) => {
  expect(edgeTexts(pattern)).toEqual(expect.arrayContaining(texts));
});

test('a wider repetition or class is always met', () => {
  const bounds = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(bounds, fc.constantFrom('a-c', '0-9', 'xyz'), ([least, more], letters) => {
      const pattern = `^k[${letters}]{${least},${least + more}}$`;
      const wider = [
        `^k[${letters}]{${least - 1},${least + more}}$`,
        `^k[${letters}]{${least},${least + more + 1}}$`,
        `^k[#${letters}]{${least},${least + more}}$`,
      ];
      const outside = edgeTexts(pattern).filter((text) => !new RegExp(pattern, 'u').test(text));
      expect(wider.filter((each) => !outside.some((text) => new RegExp(each, 'u').test(text)))).toEqual([]);
    }),
  );
});

test('a pattern that is not regular has none', () => {
  expect(edgeTexts('^(?=a)a$')).toEqual([]);
});
