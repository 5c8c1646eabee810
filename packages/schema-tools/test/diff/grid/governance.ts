import { texts } from '../versions.ts';
import { A, codes, type GridPair, number, one, text, U, W } from './pair.ts';

const KIND = codes('p', 'q');

export const GOVERNANCE: readonly GridPair[] = [
  {
    name: 'a class is loosened',
    old: one(text({ 'x-class': 'confidential' })),
    new: one(text({ 'x-class': 'personal' })),
    expect: [['class-loosened', 'thing.a', A, 'writers']],
  },
  {
    name: 'a class is tightened',
    old: one(text({ 'x-class': 'confidential' })),
    new: one(text({ 'x-class': 'special' })),
    expect: [['class-tightened', 'thing.a', A, 'readers']],
  },
  { name: 'a category changes', old: one(text()), new: one(text({ 'x-category': 'health' })), expect: [['category-changed', 'thing.a', A, 'both']] },
  {
    name: 'a source is added',
    old: one(text()),
    new: one(text({ 'x-sources': ['koski:a', 'primus:things/a'] })),
    expect: [['source-added', 'thing.a', A, 'writers']],
  },
  {
    name: 'a source is removed',
    old: one(text({ 'x-sources': ['koski:a', 'primus:things/a'] })),
    new: one(text()),
    expect: [['source-removed', 'thing.a', A, 'readers']],
  },
  {
    name: 'sources come in another order',
    old: one(text({ 'x-sources': ['koski:a', 'primus:a'] })),
    new: one(text({ 'x-sources': ['primus:a', 'koski:a'] })),
    expect: [],
  },
  {
    name: 'a field is derived from others',
    old: one(text({ 'x-derived': ['thing.b'] })),
    new: one(text({ 'x-derived': ['thing.c'] })),
    expect: [['derivation-changed', 'thing.a', A, 'both']],
  },
  {
    name: 'a field takes its codes from another list',
    old: one({ ...KIND, 'x-codes': 'kinds' }),
    new: one({ ...KIND, 'x-codes': 'sorts' }),
    expect: [['code-list-switched', 'thing.a', A, 'both']],
  },
  {
    name: 'a keyword of law comes that we do not know yet',
    old: one(text()),
    new: one(text({ 'x-retention': 'P10Y' })),
    expect: [['governance-changed', 'thing.a', A, 'both']],
  },
  { name: 'a term changes', old: one(text()), new: one(text({ 'x-term': texts('b') })), expect: [['term-changed', 'thing.a', W, 'nobody']] },
  {
    name: 'a description changes',
    old: one(text()),
    new: one(text({ 'x-description': texts('b') })),
    expect: [['description-changed', 'thing.a', W, 'nobody']],
  },
  {
    name: 'examples change',
    old: one(text({ examples: ['a'] })),
    new: one(text({ examples: ['b'] })),
    expect: [['examples-changed', 'thing.a', W, 'nobody']],
  },
  { name: 'a field is deprecated', old: one(text()), new: one(text({ deprecated: true })), expect: [['deprecated', 'thing.a', W, 'nobody']] },
  {
    name: 'a field is no longer deprecated',
    old: one(text({ deprecated: true })),
    new: one(text()),
    expect: [['undeprecated', 'thing.a', W, 'nobody']],
  },
  { name: 'a comment changes', old: one(text()), new: one(text({ $comment: 'why' })), expect: [['annotation-changed', 'thing.a', W, 'nobody']] },
  {
    name: 'a keyword comes that we do not know',
    old: one(text()),
    new: one(text({ not: { const: 'x' } })),
    expect: [['undecided-keyword', 'thing.a', U, 'both']],
  },
  {
    name: 'a keyword that we do not know stays as it is',
    old: one({ ...number(0, 9), multipleOf: 2 }),
    new: { properties: { a: { ...number(0, 9), multipleOf: 2 }, b: text() } },
    expect: [['property-added', 'thing.b', A, 'readers']],
  },
  {
    name: 'the dialect changes',
    old: one(text()),
    new: { ...one(text()), entity: { $schema: 'https://w3id.org/nivel/dialect/2' } },
    expect: [['undecided-dialect', 'thing', U, 'both']],
  },
];
