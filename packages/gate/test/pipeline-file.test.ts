import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifest, RECEIVER, read } from './pipeline-manifest.ts';

describe('the file', () => {
  const column = { name: 'a', from: 'oppilaat/sukunimi' };
  const dataset = { name: 'd', columns: [column], receivers: [RECEIVER] };
  const sound = { nivel: 1, datasets: [{ ...dataset, source: 'primus' }] };
  const WRONG: readonly (readonly [string, unknown, string])[] = [
    ['an unknown key', { ...sound, colour: 1 }, 'gate/pipeline-unknown-key'],
    ['another version', { ...sound, nivel: 2 }, 'gate/pipeline-shape'],
    ['no version', { datasets: sound.datasets }, 'gate/pipeline-missing-key'],
    ['no dataset', { nivel: 1, datasets: [] }, 'gate/pipeline-shape'],
    ['no column', { nivel: 1, datasets: [{ name: 'd', receivers: [RECEIVER] }] }, 'gate/pipeline-missing-key'],
    ['an unknown source', { nivel: 1, datasets: [{ ...dataset, source: 'wilma' }] }, 'gate/pipeline-unknown-name'],
    ['a path out of the repository', { nivel: 1, datasets: [{ ...dataset, sample: '../../secret.csv' }] }, 'gate/pipeline-shape'],
    ['a path from the root', { nivel: 1, datasets: [{ ...dataset, query: '/etc/passwd' }] }, 'gate/pipeline-shape'],
    ['an unknown field', manifest([{ ...column, field: 'learner.lastNam' }]), 'gate/pipeline-unknown-name'],
    ['an unknown form', manifest([{ ...column, form: 'blurred' }]), 'gate/pipeline-unknown-name'],
    ['an unknown situation', manifest([column], { situation: 'p9' }), 'gate/pipeline-unknown-name'],
    ['neither situation nor request', manifest([column], { situation: undefined }), 'gate/pipeline-receiver'],
    ['both situation and request', manifest([column], { request: {} }), 'gate/pipeline-receiver'],
    ['an unknown role', manifest([column], { with: { role: 'headmaster' } }), 'policy/unknown-name'],
    ['an unknown change', manifest([column], { with: { colour: 'red' } }), 'policy/unknown-key'],
    ['consents of learners', manifest([column], { with: { consents: { absence: 'given' } } }), 'gate/pipeline-states'],
  ];

  test.each(WRONG)('with %s is refused', (_, value, code) => {
    const { pipeline, diagnostics } = read(value);
    expect(pipeline).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toContain(code);
  });

  test('with a name twice is refused', () => {
    expect(read(manifest([column, column])).diagnostics.map(({ code }) => code)).toEqual(['gate/pipeline-twice']);
  });

  test('that is sound is accepted', () => {
    const whole = {
      sender: 'basic-education',
      receiver: 'learner',
      relation: 'other-provider',
      role: 'analyst',
      purpose: 'analytics',
      channel: 'direct',
    };
    for (const value of [
      sound,
      manifest([column], { with: { protectionOrder: 'unknown' } }),
      manifest([column], { situation: undefined, with: undefined, request: { ...whole, facts: { learnerStatus: 'adult' } } }),
    ]) {
      expect(read(value).diagnostics).toEqual([]);
    }
  });

  test('tells a wrong role at its place', () => {
    const [finding] = read(manifest([column], { with: { role: 'headmaster' } })).diagnostics;
    expect(finding?.place).toMatchObject({ file: 'nivel.yaml', path: 'datasets[0].receivers[0].with.role' });
  });

  test('of any shape is read without a throw', () => {
    const keys = fc.constantFrom(
      'nivel',
      'datasets',
      'name',
      'columns',
      'from',
      'receivers',
      'situation',
      'with',
      'request',
      'recorded',
      'facts',
      'source',
    );
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('p1', 'primus', 'literal'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(keys, tie('value'), { maxKeys: 6 })),
    }));
    fc.assert(fc.property(value, (any) => void read(any)));
  });
});
