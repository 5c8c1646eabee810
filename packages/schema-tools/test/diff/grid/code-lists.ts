import { type Parts, texts } from '../versions.ts';
import { A, type GridPair, one, text, W } from './pair.ts';

const code = (name: string, more: object = {}) => ({ code: name, term: texts(name), ...more });
const kinds = (...values: readonly object[]): Parts => ({ ...one(text()), codeLists: { kinds: { values } } }) as Parts;

export const CODE_LISTS: readonly GridPair[] = [
  { name: 'a list is added', old: one(text()), new: kinds(code('x')), expect: [['code-list-added', 'kinds', A, 'readers']] },
  { name: 'a list is removed', old: kinds(code('x')), new: one(text()), expect: [['code-list-removed', 'kinds', A, 'both']] },
  { name: 'a code list gets a code', old: kinds(code('x')), new: kinds(code('x'), code('y')), expect: [['code-added', 'kinds', A, 'readers']] },
  { name: 'a code list loses a code', old: kinds(code('x'), code('y')), new: kinds(code('x')), expect: [['code-removed', 'kinds', A, 'writers']] },
  {
    name: 'a code is renamed by its term',
    old: kinds(code('x')),
    new: kinds({ code: 'y', term: texts('x') }),
    expect: [['code-renamed', 'kinds', A, 'both']],
  },
  {
    name: 'a code is renamed by what its source calls it',
    old: kinds(code('x', { sourceCodes: ['kissa'] })),
    new: kinds(code('y', { sourceCodes: ['kissa'] })),
    expect: [['code-renamed', 'kinds', A, 'both']],
  },
  {
    name: 'the term of a code changes',
    old: kinds(code('x')),
    new: kinds({ code: 'x', term: texts('z') }),
    expect: [['code-term-changed', 'kinds', W, 'nobody']],
  },
  {
    name: 'a code ends',
    old: kinds(code('x')),
    new: kinds(code('x', { validThrough: '2026-08-31' })),
    expect: [['code-changed', 'kinds', A, 'both']],
  },
  {
    name: 'a list becomes open',
    old: kinds(code('x')),
    new: { ...one(text()), codeLists: { kinds: { values: [code('x')], open: true } } } as Parts,
    expect: [['code-list-changed', 'kinds', A, 'both']],
  },
  {
    name: 'the term of a list changes',
    old: kinds(code('x')),
    new: { ...one(text()), codeLists: { kinds: { values: [code('x')], term: texts('z') } } } as Parts,
    expect: [['term-changed', 'kinds', W, 'nobody']],
  },
];
