import { describe, expect, test } from 'vitest';
import { originIndex } from '../src/pipeline/origin.ts';
import { suspicionOf } from '../src/pipeline/suspicious-name.ts';
import { codesOf, manifest, table } from './pipeline-manifest.ts';

describe('names', () => {
  test.each([
    ['hetu', 'national-id'],
    ['oppilaan_hetu_2', 'national-id'],
    ['HETU', 'national-id'],
    ['oppilaanHetu', 'national-id'],
    ['Henkilötunnus', 'national-id'],
    ['personbeteckning', 'national-id'],
    ['national ID', 'national-id'],
    ['ssn', 'national-id'],
    ['huom_1', 'free-text'],
    ['Lisätietoja', 'free-text'],
    ['tilläggsuppgifter', 'free-text'],
    ['Comments', 'free-text'],
    ['salasana', 'password'],
    ['Lösenord', 'password'],
    ['user_pwd', 'password'],
    ['perhetuki', undefined],
    ['vaihetunnus', undefined],
    ['notering', undefined],
    ['kotikunta', undefined],
    ['passiivinen', undefined],
  ])('%s tells of %s', (name, suspicion) => {
    expect(suspicionOf(name)).toBe(suspicion);
  });

  test('are answered by an origin that explains them, and by no other', () => {
    expect(codesOf(manifest([{ name: 'hetu', from: 'literal' }]))).toEqual(['gate/pipeline-national-id-name']);
    expect(codesOf(manifest([{ name: 'hetu', from: 'oppilaat/sukunimi' }]))).toEqual(['gate/pipeline-national-id-name']);
    expect(codesOf(manifest([{ name: 'tunnus', from: 'oppilaat/hetu' }]))).toEqual(['gate/pipeline-withheld', 'gate/pipeline-national-id-bound']);
    expect(codesOf(manifest([{ name: 'huom', from: 'oppilaat/etunimet' }]))).toEqual(['gate/pipeline-free-text-name']);
    expect(codesOf(manifest([{ name: 'kuvaus', from: 'oppilaat/vuosiluokka' }]))).toEqual([]);
    expect(codesOf(manifest([{ name: 'salasana', from: 'oppilaat/etunimet' }]))).toEqual(['gate/pipeline-password-name']);
  });
});

describe('origins', () => {
  test('are all known by the fields that they feed', () => {
    const { known, originOf } = originIndex();
    expect(known.length).toBeGreaterThan(1000);
    const fields = new Set(table.fields.map(({ field }) => field));
    for (const origin of known) {
      const found = originOf(origin);
      expect(found.kind === 'fields' && found.fields.length > 0 && found.fields.every((field) => fields.has(field)), origin).toBe(true);
    }
  });
});
