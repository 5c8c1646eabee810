import { texts } from '../versions.ts';
import { A, B, form, type GridPair, list, number, one, text, U, W } from './pair.ts';

const node = (length: number, more: object = {}) => ({
  type: 'object',
  properties: { name: text({ maxLength: length }), child: form('Node') },
  additionalProperties: false,
  ...more,
});

const inner = (length: number, more: object = {}) => ({
  type: 'object',
  properties: { name: text({ maxLength: length }), ...more },
  additionalProperties: false,
});

export const FORMS: readonly GridPair[] = [
  {
    name: 'a shared form is narrowed for two fields at once',
    old: { properties: { a: form('Word'), b: list(form('Word')) }, forms: { Word: text() } },
    new: { properties: { a: form('Word'), b: list(form('Word')) }, forms: { Word: text({ maxLength: 9 }) } },
    expect: [['max-length-lowered', 'Word', B, 'writers']],
  },
  {
    name: 'a form is written where it is used',
    old: { properties: { a: form('Word') }, forms: { Word: text() } },
    new: { properties: { a: text() }, forms: { Word: text() } },
    expect: [],
  },
  {
    name: 'a form is called otherwise',
    old: { properties: { a: form('Word') }, forms: { Word: text() } },
    new: { properties: { a: form('Term') }, forms: { Term: text({ 'x-description': texts('Word') }) } },
    expect: [['definition-renamed', 'Word', A, 'readers']],
  },
  {
    name: 'a form moves to another file',
    old: { properties: { a: form('Word') }, forms: { Word: text() } },
    new: { properties: { a: form('Word', 'words') }, forms: { Word: text() }, formsIn: 'words' },
    expect: [['definition-renamed', 'Word', A, 'readers']],
  },
  {
    name: 'a form moves and is narrowed',
    old: { properties: { a: form('Word') }, forms: { Word: text() } },
    new: { properties: { a: form('Word', 'words') }, forms: { Word: text({ maxLength: 5 }) }, formsIn: 'words' },
    expect: [
      ['max-length-lowered', 'Word', B, 'writers'],
      ['definition-removed', 'Word', A, 'readers'],
      ['definition-added', 'Word', W, 'nobody'],
    ],
  },
  {
    name: 'an unused form is added',
    old: { ...one(text()), forms: { Word: text() } },
    new: { ...one(text()), forms: { Word: text(), Term: number(1, 2) } },
    expect: [['definition-added', 'Term', W, 'nobody']],
  },
  {
    name: 'an unused form is removed',
    old: { ...one(text()), forms: { Word: text(), Term: number(1, 2) } },
    new: { ...one(text()), forms: { Word: text() } },
    expect: [['definition-removed', 'Term', A, 'readers']],
  },
  {
    name: 'an unused form is narrowed',
    old: { ...one(text()), forms: { Word: text() } },
    new: { ...one(text()), forms: { Word: text({ maxLength: 2 }) } },
    expect: [['rewritten', 'Word', W, 'nobody']],
  },
  { name: 'a reference leads nowhere', old: one(text()), new: one(form('Nothing')), expect: [['undecided-keyword', 'thing.a', U, 'both']] },
  {
    name: 'a record inside a record is narrowed',
    old: one(inner(20)),
    new: one(inner(10)),
    expect: [['max-length-lowered', 'thing.a.name', B, 'writers']],
  },
  {
    name: 'a record inside a record gets a property',
    old: one(inner(20)),
    new: one(inner(20, { more: number(1, 2) })),
    expect: [['property-added', 'thing.a.more', A, 'readers']],
  },
  {
    name: 'a schema that no validator can read',
    old: one(node(20)),
    new: one(node(10)),
    expect: [['undecided-validators', 'thing.a.name', U, 'writers']],
  },
  {
    name: 'a recursive form is narrowed',
    old: { properties: { a: form('Node') }, forms: { Node: node(20) } },
    new: { properties: { a: form('Node') }, forms: { Node: node(10) } },
    expect: [['max-length-lowered', 'Node.name', B, 'writers']],
  },
  {
    name: 'a recursive form is called otherwise',
    old: { properties: { a: form('Node') }, forms: { Node: node(20) } },
    new: {
      properties: { a: form('Knot') },
      forms: { Knot: { ...node(20, { 'x-description': texts('Node') }), properties: { name: text(), child: form('Knot') } } },
    },
    expect: [['definition-renamed', 'Node', A, 'readers']],
  },
  {
    name: 'a recursive form is written out once more',
    old: { properties: { a: form('Node') }, forms: { Node: node(20) } },
    new: {
      properties: { a: { type: 'object', properties: { name: text(), child: form('Node') }, additionalProperties: false } },
      forms: { Node: node(20) },
    },
    expect: [['rewritten', 'thing.a', W, 'nobody']],
  },
  {
    name: 'a recursive form must go on for ever',
    old: { properties: { a: form('Node') }, forms: { Node: node(20) } },
    new: { properties: { a: form('Node') }, forms: { Node: node(20, { required: ['child'] }) } },
    expect: [['property-made-required', 'Node.child', B, 'writers']],
  },
];
