import { A, B, codes, type GridPair, text, U, W, when } from './pair.ts';

const KIND = codes('p', 'q');
const NOTE = { kind: KIND, note: text(), extra: text() };
const noteWithP = { if: when('kind', 'p'), then: { properties: { note: true }, required: ['note'] } };

export const CONDITIONS: readonly GridPair[] = [
  {
    name: 'a condition is given',
    old: { properties: NOTE },
    new: { properties: NOTE, conditions: [noteWithP] },
    expect: [['condition-narrowed', 'thing', B, 'writers']],
  },
  {
    name: 'a condition is dropped',
    old: { properties: NOTE, conditions: [noteWithP] },
    new: { properties: NOTE },
    expect: [['condition-widened', 'thing', A, 'readers']],
  },
  {
    name: 'a condition is given whose demand is met always',
    old: { properties: NOTE, required: ['note'] },
    new: { properties: NOTE, required: ['note'], conditions: [noteWithP] },
    expect: [['rewritten', 'thing', W, 'nobody']],
  },
  {
    name: 'a condition is given that can not come true',
    old: { properties: NOTE },
    new: { properties: NOTE, conditions: [{ ...noteWithP, if: when('kind', 'r') }] },
    expect: [['rewritten', 'thing', W, 'nobody']],
  },
  {
    name: 'a condition demands another property',
    old: { properties: NOTE, conditions: [noteWithP] },
    new: { properties: NOTE, conditions: [{ if: when('kind', 'p'), then: { properties: { extra: true }, required: ['extra'] } }] },
    expect: [['condition-changed', 'thing', B, 'both']],
  },
  {
    name: 'a condition demands a value',
    old: { properties: { kind: KIND, mode: codes('none', 'some') } },
    new: {
      properties: { kind: KIND, mode: codes('none', 'some') },
      conditions: [{ if: when('kind', 'p'), then: { properties: { mode: { const: 'none' } } } }],
    },
    expect: [['condition-narrowed', 'thing', B, 'writers']],
  },
  {
    name: 'a constant in a condition is written as a list of one',
    old: { properties: NOTE, conditions: [noteWithP] },
    new: { properties: NOTE, conditions: [{ if: { properties: { kind: { const: 'p' } }, required: ['kind'] }, then: noteWithP.then }] },
    expect: [['rewritten', 'thing', W, 'nobody']],
  },
  {
    name: 'conditions change places',
    old: { properties: NOTE, conditions: [noteWithP, { if: when('kind', 'q'), then: { properties: { extra: true }, required: ['extra'] } }] },
    new: { properties: NOTE, conditions: [{ if: when('kind', 'q'), then: { properties: { extra: true }, required: ['extra'] } }, noteWithP] },
    expect: [],
  },
  {
    name: 'two conditions over all values are the same as requiring it',
    old: { properties: NOTE, required: ['kind'], conditions: [noteWithP, { if: when('kind', 'q'), then: noteWithP.then }] },
    new: { properties: NOTE, required: ['kind', 'note'] },
    expect: [['rewritten', 'thing', W, 'nobody']],
  },
  {
    name: 'a code goes that a condition made impossible',
    old: {
      properties: { kind: codes('p'), mode: codes('none', 'some') },
      required: ['kind'],
      conditions: [{ if: when('kind', 'p'), then: { properties: { mode: { const: 'none' } } } }],
    },
    new: {
      properties: { kind: codes('p'), mode: codes('none') },
      required: ['kind'],
      conditions: [{ if: when('kind', 'p'), then: { properties: { mode: { const: 'none' } } } }],
    },
    expect: [['rewritten', 'thing.mode', W, 'nobody']],
  },
  {
    name: 'a property goes that a condition asks for',
    old: { properties: NOTE, conditions: [noteWithP] },
    new: { properties: { kind: KIND, extra: text() } },
    expect: [
      ['property-removed', 'thing.note', B, 'both'],
      ['condition-widened', 'thing', A, 'readers'],
    ],
  },
  {
    name: 'a test without presence also holds where the property is absent',
    old: { properties: NOTE },
    new: { properties: NOTE, required: [], conditions: [{ if: { properties: { kind: { enum: ['p'] } } }, then: noteWithP.then }] },
    expect: [['condition-narrowed', 'thing', B, 'writers']],
  },
  {
    name: 'a condition that tests a length is not understood',
    old: { properties: NOTE },
    new: {
      properties: NOTE,
      conditions: [
        { if: { properties: { note: { maxLength: 3 } }, required: ['note'] }, then: { properties: { extra: true }, required: ['extra'] } },
      ],
    },
    expect: [['undecided-keyword', 'thing', U, 'both']],
  },
];
