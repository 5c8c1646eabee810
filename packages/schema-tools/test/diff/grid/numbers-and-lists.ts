import { A, B, codes, type GridPair, list, number, one, text, W } from './pair.ts';

export const NUMBERS_AND_LISTS: readonly GridPair[] = [
  { name: 'the minimum rises', old: one(number(1, 9)), new: one(number(2, 9)), expect: [['minimum-raised', 'thing.a', B, 'writers']] },
  { name: 'the minimum falls', old: one(number(1, 9)), new: one(number(0, 9)), expect: [['minimum-lowered', 'thing.a', A, 'readers']] },
  { name: 'the maximum falls', old: one(number(1, 9)), new: one(number(1, 8)), expect: [['maximum-lowered', 'thing.a', B, 'writers']] },
  { name: 'the maximum rises', old: one(number(1, 9)), new: one(number(1, 10)), expect: [['maximum-raised', 'thing.a', A, 'readers']] },
  {
    name: 'an interval moves',
    old: one(number(1, 9)),
    new: one(number(5, 12)),
    expect: [
      ['minimum-raised', 'thing.a', B, 'writers'],
      ['maximum-raised', 'thing.a', A, 'readers'],
    ],
  },
  {
    name: 'the bound of a whole number gets a fraction',
    old: one(number(1, 9)),
    new: one(number(0.5, 9.5)),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'the bound of a fraction falls by a little',
    old: one({ type: 'number', minimum: 0, maximum: 1 }),
    new: one({ type: 'number', minimum: 0, maximum: 0.999 }),
    expect: [['maximum-lowered', 'thing.a', B, 'writers']],
  },
  {
    name: 'a list may be shorter only',
    old: one(list(text())),
    new: one(list(text(), { maxItems: 4 })),
    expect: [['max-items-lowered', 'thing.a', B, 'writers']],
  },
  {
    name: 'a list may be longer',
    old: one(list(text())),
    new: one(list(text(), { maxItems: 6 })),
    expect: [['max-items-raised', 'thing.a', A, 'readers']],
  },
  {
    name: 'a list of different codes can not be longer than its codes',
    old: one(list(codes('x', 'y', 'z'), { uniqueItems: true, maxItems: 9 })),
    new: one(list(codes('x', 'y', 'z'), { uniqueItems: true, maxItems: 3 })),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'a list may no longer be empty',
    old: one(list(text())),
    new: one(list(text(), { minItems: 1 })),
    expect: [['min-items-raised', 'thing.a', B, 'writers']],
  },
  {
    name: 'a list may be empty',
    old: one(list(text(), { minItems: 1 })),
    new: one(list(text())),
    expect: [['min-items-lowered', 'thing.a', A, 'readers']],
  },
  {
    name: 'a value may stand once only',
    old: one(list(text())),
    new: one(list(text(), { uniqueItems: true })),
    expect: [['unique-items-added', 'thing.a', B, 'writers']],
  },
  {
    name: 'a value may stand twice',
    old: one(list(text(), { uniqueItems: true })),
    new: one(list(text())),
    expect: [['unique-items-dropped', 'thing.a', A, 'readers']],
  },
  {
    name: 'a list of one cannot hold a value twice',
    old: one(list(text(), { maxItems: 1 })),
    new: one(list(text(), { maxItems: 1, uniqueItems: true })),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'a code of a list is removed',
    old: one(list(codes('x', 'y'))),
    new: one(list(codes('x'))),
    expect: [['enum-value-removed', 'thing.a[]', B, 'writers']],
  },
  {
    name: 'a code of a list is added',
    old: one(list(codes('x'))),
    new: one(list(codes('x', 'y'))),
    expect: [['enum-value-added', 'thing.a[]', A, 'readers']],
  },
  {
    name: 'the texts of a list become shorter',
    old: one(list(text())),
    new: one(list(text({ maxLength: 5 }))),
    expect: [['max-length-lowered', 'thing.a[]', B, 'writers']],
  },
  {
    name: 'the values of a list that must be empty change',
    old: one(list(text(), { maxItems: 0 })),
    new: one(list(number(1, 9), { maxItems: 0 })),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
];
