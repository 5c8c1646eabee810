import { A, B, type GridPair, one, text, U, W } from './pair.ts';

export const TEXTS: readonly GridPair[] = [
  {
    name: 'the greatest length falls',
    old: one(text()),
    new: one(text({ maxLength: 19 })),
    expect: [['max-length-lowered', 'thing.a', B, 'writers']],
  },
  {
    name: 'the greatest length rises',
    old: one(text()),
    new: one(text({ maxLength: 21 })),
    expect: [['max-length-raised', 'thing.a', A, 'readers']],
  },
  {
    name: 'the greatest length falls to what the pattern allows anyway',
    old: one(text({ pattern: '^\\d{3}$', examples: ['123'] })),
    new: one(text({ maxLength: 3, pattern: '^\\d{3}$', examples: ['123'] })),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'a greatest length is given to a text that its pattern does not bound',
    old: one({ type: 'string', pattern: '^a+$' }),
    new: one({ type: 'string', pattern: '^a+$', maxLength: 700 }),
    expect: [['max-length-lowered', 'thing.a', B, 'writers']],
  },
  { name: 'a least length is given', old: one(text()), new: one(text({ minLength: 1 })), expect: [['min-length-raised', 'thing.a', B, 'writers']] },
  { name: 'the least length goes', old: one(text({ minLength: 2 })), new: one(text()), expect: [['min-length-lowered', 'thing.a', A, 'readers']] },
  {
    name: 'a least length is given to a pattern that has it',
    old: one(text({ pattern: '^..$', examples: ['ab'] })),
    new: one(text({ minLength: 2, pattern: '^..$', examples: ['ab'] })),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  { name: 'a pattern is given', old: one(text()), new: one(text({ pattern: '^[a-z]*$' })), expect: [['pattern-narrowed', 'thing.a', B, 'writers']] },
  { name: 'a pattern is dropped', old: one(text({ pattern: '^[a-z]*$' })), new: one(text()), expect: [['pattern-widened', 'thing.a', A, 'readers']] },
  {
    name: 'a pattern is narrowed',
    old: one({ type: 'string', pattern: '^\\d{1,12}$' }),
    new: one({ type: 'string', pattern: '^\\d{1,10}$' }),
    expect: [['pattern-narrowed', 'thing.a', B, 'writers']],
  },
  {
    name: 'a pattern is widened',
    old: one({ type: 'string', pattern: '^[-+A]\\d{3}$' }),
    new: one({ type: 'string', pattern: '^[-+A-FU-Y]\\d{3}$' }),
    expect: [['pattern-widened', 'thing.a', A, 'readers']],
  },
  {
    name: 'a pattern becomes one that overlaps it',
    old: one({ type: 'string', pattern: '^[a-m]{2}$' }),
    new: one({ type: 'string', pattern: '^[g-z]{2}$' }),
    expect: [['pattern-changed', 'thing.a', B, 'both']],
  },
  {
    name: 'a pattern is written otherwise',
    old: one({ type: 'string', pattern: '^(?:a|b)c$' }),
    new: one({ type: 'string', pattern: '^[ab]c$' }),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'a pattern differs only beyond the greatest length',
    old: one({ type: 'string', maxLength: 4, pattern: '^a{1,9}$' }),
    new: one({ type: 'string', maxLength: 4, pattern: '^a{1,5}$' }),
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'a pattern differs only in letters of other scripts',
    old: one({ type: 'string', pattern: '^\\p{L}{1,5}$' }),
    new: one({ type: 'string', pattern: '^\\p{Script=Latin}{1,5}$' }),
    expect: [['pattern-changed', 'thing.a', B, 'both']],
  },
  {
    name: 'a pattern loses its anchors',
    old: one(text({ pattern: '^ab$' })),
    new: one(text({ pattern: 'ab' })),
    expect: [['pattern-widened', 'thing.a', A, 'readers']],
  },
  {
    name: 'a pattern looks ahead',
    old: one(text({ pattern: '^[a-z]*$' })),
    new: one(text({ pattern: '^(?!x)[a-z]*$' })),
    expect: [['undecided-pattern', 'thing.a', U, 'both']],
  },
  {
    name: 'a pattern looks ahead on both sides, and is the same',
    old: { properties: { a: text({ pattern: '^(?!x)[a-z]*$' }) }, required: ['a'] },
    new: { properties: { a: text({ pattern: '^(?!x)[a-z]*$' }), b: text() }, required: ['a'] },
    expect: [['undecided-search', 'thing.b', U, 'both']],
  },
  {
    name: 'a pattern is too large',
    old: one(text({ pattern: '^(?:[a-z]{1,40}[0-9]?){1,40}$', maxLength: 5000 })),
    new: one(text({ pattern: '^(?:[a-z]{1,40}[0-9a]?){1,40}$', maxLength: 5000 })),
    expect: [['undecided-pattern', 'thing.a', U, 'both']],
  },
  {
    name: 'a format is given',
    old: one(text({ pattern: '^\\d{4}$' })),
    new: one(text({ pattern: '^\\d{4}$', format: 'date' })),
    expect: [['format-changed', 'thing.a', W, 'nobody']],
  },
];
