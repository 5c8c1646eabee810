import { texts } from '../versions.ts';
import { A, B, type GridPair, number, one, text, W } from './pair.ts';

export const RECORDS: readonly GridPair[] = [
  {
    name: 'an optional property is added',
    old: { properties: { a: text() } },
    new: { properties: { a: text(), b: text() } },
    expect: [['property-added', 'thing.b', A, 'readers']],
  },
  {
    name: 'a required property is added',
    old: one(text()),
    new: { properties: { a: text(), b: text() }, required: ['b'] },
    expect: [['required-property-added', 'thing.b', B, 'both']],
  },
  {
    name: 'an optional property is removed',
    old: { properties: { a: text(), b: number(1, 9) } },
    new: one(text()),
    expect: [['property-removed', 'thing.b', B, 'both']],
  },
  {
    name: 'a required property is removed',
    old: { properties: { a: text(), b: text() }, required: ['b'] },
    new: one(text()),
    expect: [['property-removed', 'thing.b', B, 'both']],
  },
  {
    name: 'an optional property becomes required',
    old: one(text()),
    new: { ...one(text()), required: ['a'] },
    expect: [['property-made-required', 'thing.a', B, 'writers']],
  },
  {
    name: 'a required property becomes optional',
    old: { ...one(text()), required: ['a'] },
    new: one(text()),
    expect: [['property-made-optional', 'thing.a', A, 'readers']],
  },
  {
    name: 'an optional property is renamed',
    old: one(text()),
    new: { properties: { b: { ...text(), 'x-term': texts('a'), 'x-description': texts('a'), 'x-sources': ['primus:things/a'] } } },
    expect: [['property-renamed', 'thing.a', B, 'both']],
  },
  {
    name: 'a required property is renamed',
    old: { ...one(text()), required: ['a'] },
    new: { properties: { b: { ...text(), 'x-term': texts('a') } }, required: ['b'] },
    expect: [
      ['property-renamed', 'thing.a', B, 'both'],
      ['description-changed', 'thing.b', W, 'nobody'],
      ['source-added', 'thing.b', A, 'writers'],
      ['source-removed', 'thing.b', A, 'readers'],
    ],
  },
  {
    name: 'a property gives way to another one that means something else',
    old: one(text()),
    new: { properties: { b: text() } },
    expect: [
      ['property-removed', 'thing.a', B, 'both'],
      ['property-added', 'thing.b', A, 'readers'],
    ],
  },
  {
    name: 'the order of properties and of required names changes',
    old: { properties: { a: text(), b: text() }, required: ['a', 'b'] },
    new: { properties: { b: text(), a: text() }, required: ['b', 'a'] },
    expect: [],
  },
  { name: 'a record is closed', old: { ...one(text()), open: true }, new: one(text()), expect: [['record-closed', 'thing', B, 'writers']] },
  { name: 'a record is opened', old: one(text()), new: { ...one(text()), open: true }, expect: [['record-opened', 'thing', A, 'readers']] },
  {
    name: 'a property is described that an open record let in before',
    old: { ...one(text()), open: true },
    new: { properties: { a: text(), b: text() }, open: true },
    expect: [
      ['max-length-lowered', 'thing.b', B, 'writers'],
      ['type-narrowed', 'thing.b', B, 'writers'],
    ],
  },
  { name: 'an entity is added', old: one(text()), new: { ...one(text()), others: { other: {} } }, expect: [['entity-added', 'other', A, 'readers']] },
  {
    name: 'an entity is removed',
    old: { ...one(text()), others: { other: {} } },
    new: one(text()),
    expect: [['entity-removed', 'other', B, 'both']],
  },
  {
    name: 'an entity is renamed',
    old: { ...one(text()), others: { other: { properties: { z: { type: 'boolean' } } } } },
    new: { ...one(text()), others: { another: { properties: { z: { type: 'boolean' } } } } },
    expect: [
      ['entity-renamed', 'other', B, 'both'],
      ['term-changed', 'another', W, 'nobody'],
      ['description-changed', 'another', W, 'nobody'],
      ['description-changed', 'another', W, 'nobody'],
      ['title-changed', 'another', W, 'nobody'],
    ],
  },
  {
    name: 'an entity gets another id',
    old: one(text()),
    new: { ...one(text()), entity: { $id: 'https://w3id.org/nivel/2/thing' } },
    expect: [['id-changed', 'thing', B, 'both']],
  },
  {
    name: 'a property that can have no value goes',
    old: { properties: { a: text(), b: { type: 'string', enum: [] } } },
    new: one(text()),
    expect: [['rewritten', 'thing', W, 'nobody']],
  },
];
