import { describe, expect, test } from 'vitest';
import { CODE_LISTS, checkCode, parse } from '../src/index.ts';

const PLACE = { path: 'learner.motherTongue' };

function codesOf(diagnostics: readonly { readonly code: string; readonly severity: string }[]): readonly string[] {
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

describe('a code of a source', () => {
  test.each([
    ['a known code of an open list', 'kieli', { code: 'FI', uri: 'kieli' }, []],
    ['a known code without the name of its list', 'kieli', { code: 'FI' }, []],
    ['a code that an open list lacks', 'kieli', { code: 'QQ', uri: 'kieli' }, ['warning model/unknown-code']],
    ['a code of another list', 'kieli', { code: 'FI', uri: 'kielivalikoima' }, ['error model/wrong-code-list']],
    ['a code that a closed list lacks', 'study-right-state', { code: 'poissa' }, ['error model/code']],
    ['the source’s word for a code of a closed list', 'study-right-state', { code: 'lasna', uri: 'koskiopiskeluoikeudentila' }, []],
    ['any code of a list known by name alone', 'koulutus', { code: '999999', uri: 'koulutus' }, []],
    [
      'a list whose name at the source is another',
      'kehittyvankielitaidontasot',
      { code: 'B1.1', uri: 'arviointiasteikkokehittyvankielitaidontasot' },
      [],
    ],
  ] as const)('%s', (_name, list, written, expected) => {
    expect(codesOf(checkCode(list, written, PLACE))).toEqual(expected);
  });

  test('is never repeated', () => {
    expect(JSON.stringify(checkCode('kieli', { code: '010110A9998' }, PLACE))).not.toContain('010110');
  });
});

describe('an open list in a record', () => {
  const learner = { learnerKey: '4711', tenant: '999-1.2.246.562.10.00000000001', protectionOrder: 'none' };

  test('an unknown code is a warning, and the record is kept', () => {
    const parsed = parse('learner', { ...learner, motherTongue: 'QQ' });
    expect(parsed).toMatchObject({ kind: 'valid', warnings: [{ code: 'model/unknown-code', severity: 'warning', place: PLACE }] });
  });

  test('a known code is nothing', () => {
    expect(parse('learner', { ...learner, motherTongue: 'SV', homeMunicipality: '091' })).toMatchObject({ kind: 'valid', warnings: [] });
  });

  test('a code with the name of another list in front is an error', () => {
    const parsed = parse('citizenship', { learnerKey: '1', country: 'kunta_091' });
    expect(parsed).toMatchObject({ kind: 'invalid', diagnostics: [{ code: 'model/wrong-code-list', place: { path: 'citizenship.country' } }] });
  });

  test('the name of its own list in front is an unknown code', () => {
    expect(parse('citizenship', { learnerKey: '1', country: 'maatjavaltiot2_246' })).toMatchObject({
      kind: 'valid',
      warnings: [{ code: 'model/unknown-code' }],
    });
  });

  test('every value of a list of values is looked at', () => {
    const parsed = parse('study-programme', { learnerKey: '1', otherLanguages: ['FI', 'QQ'] });
    expect(parsed).toMatchObject({ warnings: [{ code: 'model/unknown-code', place: { path: 'study-programme.otherLanguages[1]' } }] });
  });

  test('a list known by name alone warns of nothing, but knows a wrong list', () => {
    expect(parse('competence-area', { learnerKey: '1', area: '9999' })).toMatchObject({ kind: 'valid', warnings: [] });
    expect(parse('competence-area', { learnerKey: '1', area: 'kunta_091' })).toMatchObject({ kind: 'invalid' });
  });
});

describe('the lists', () => {
  const lists = Object.values(CODE_LISTS);

  test('an open list has the name of its source, closed ones have names in three languages', () => {
    expect(lists.filter(({ open, uri }) => open === true && uri === undefined)).toEqual([]);
    const unnamed = lists.filter(({ open, values }) => open !== true && values.some(({ term }) => Object.keys(term).length < 3));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  test('codes of KOSKI are there with the names that KOSKI has', () => {
    expect(CODE_LISTS.koskiyoarvosanat.values.map(({ code }) => code)).toEqual(expect.arrayContaining(['I+', 'I=', 'L']));
    expect(CODE_LISTS.kunta.values.find(({ code }) => code === '091')?.term).toEqual({ fi: 'Helsinki', sv: 'Helsingfors' });
    expect(CODE_LISTS.urasuunnitelma.values[0]?.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
