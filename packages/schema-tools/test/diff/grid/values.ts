import { A, B, codes, type GridPair, list, number, one, text, W } from './pair.ts';

export const VALUES: readonly GridPair[] = [
  { name: 'a text becomes a number', old: one(text()), new: one(number(1, 9)), expect: [['type-changed', 'thing.a', B, 'both']] },
  {
    name: 'a number becomes a whole number',
    old: one({ type: 'number', minimum: 1, maximum: 9 }),
    new: one(number(1, 9)),
    expect: [['type-narrowed', 'thing.a', B, 'writers']],
  },
  {
    name: 'a whole number becomes any number',
    old: one(number(1, 9)),
    new: one({ type: 'number', minimum: 1, maximum: 9 }),
    expect: [['type-widened', 'thing.a', A, 'readers']],
  },
  {
    name: 'a number of one value is whole already',
    old: one({ type: 'number', minimum: 3, maximum: 3 }),
    new: one(number(3, 3)),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'a value may also be null',
    old: one(text()),
    new: one(text({ type: ['string', 'null'] })),
    expect: [['type-widened', 'thing.a', A, 'readers']],
  },
  {
    name: 'a value may no longer be null',
    old: one(text({ type: ['null', 'string'] })),
    new: one(text()),
    expect: [['type-narrowed', 'thing.a', B, 'writers']],
  },
  { name: 'a value becomes a list of such values', old: one(text()), new: one(list(text())), expect: [['type-changed', 'thing.a', B, 'both']] },
  {
    name: 'a boolean becomes codes',
    old: one({ type: 'boolean' }),
    new: one(codes('yes', 'no')),
    expect: [
      ['enum-added', 'thing.a', B, 'writers'],
      ['type-widened', 'thing.a', A, 'readers'],
    ],
  },
  {
    name: 'a code of a field is added',
    old: one(codes('x', 'y')),
    new: one(codes('x', 'y', 'z')),
    expect: [['enum-value-added', 'thing.a', A, 'readers']],
  },
  {
    name: 'a code of a field is removed',
    old: one(codes('x', 'y')),
    new: one(codes('x')),
    expect: [['enum-value-removed', 'thing.a', B, 'writers']],
  },
  {
    name: 'a code gives way to another',
    old: one(codes('x', 'y')),
    new: one(codes('x', 'z')),
    expect: [
      ['enum-value-removed', 'thing.a', B, 'writers'],
      ['enum-value-added', 'thing.a', A, 'readers'],
    ],
  },
  { name: 'codes come in another order', old: one(codes('x', 'y')), new: one(codes('y', 'x')), expect: [['rewritten', 'thing.a', W, 'nobody']] },
  {
    name: 'one code is written as a constant',
    old: one(codes('x')),
    new: one({ type: 'string', const: 'x' }),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  { name: 'free text becomes codes', old: one(text()), new: one(codes('x', 'y')), expect: [['enum-added', 'thing.a', B, 'writers']] },
  { name: 'codes become free text', old: one(codes('x', 'y')), new: one(text()), expect: [['enum-dropped', 'thing.a', A, 'readers']] },
  {
    name: 'codes become free text that is too short for one of them',
    old: one(codes('x', 'much-too-long')),
    new: one(text({ maxLength: 3 })),
    expect: [
      ['max-length-lowered', 'thing.a', B, 'writers'],
      ['enum-dropped', 'thing.a', A, 'readers'],
    ],
  },
  {
    name: 'a pattern that matches exactly the codes takes their place',
    old: one(codes('x', 'y')),
    new: one({ type: 'string', pattern: '^[xy]$' }),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'two booleans written as a list of both',
    old: one({ type: 'boolean' }),
    new: one({ type: 'boolean', enum: [true, false] }),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'a boolean may only be true',
    old: one({ type: 'boolean' }),
    new: one({ type: 'boolean', const: true }),
    expect: [['enum-added', 'thing.a', B, 'writers']],
  },
  {
    name: 'small whole numbers are listed',
    old: one(number(1, 3)),
    new: one({ type: 'integer', enum: [1, 2, 3] }),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
];
