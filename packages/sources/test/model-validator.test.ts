import { expect, test } from 'vitest';
import { UnknownEntity, validateWithModel } from '../src/model-validator.ts';
import { boundFile, codesAt, columnsOf, countsIn, eventsOf, fileText, learnerRow, practiceRow } from './export-fixture.ts';

const at = (id: string, name: string) => columnsOf(id).indexOf(name) + 1;

test('a valid record has no faults, an unknown entity is a fault of ours', () => {
  expect(validateWithModel('health', { learnerKey: '1' })).toEqual([]);
  expect(validateWithModel('health', {})).toMatchObject([{ code: 'model/required' }]);
  expect(() => validateWithModel('toString', {})).toThrow(UnknownEntity);
});

test.each<[string, Record<string, string>, string]>([
  ['an e-mail address', { email: 'not an address' }, 'email'],
  ['a study right', { opiskeluoikeus_oid: '1.2.3' }, 'opiskeluoikeus_oid'],
  ['half hours', { poissaolo_alku: '01.08.2025', poissaolo_loppu: '31.05.2026', poissaolo_selvitetyt: '1,5' }, 'poissaolo_selvitetyt'],
  ['a grade level', { vuosiluokka: '10' }, 'vuosiluokka'],
])('%s that the model refuses is told with its column', async (_name, cells, column) => {
  const events = await eventsOf([boundFile('oppilaat', fileText('oppilaat', [learnerRow('1', cells)]))], { validate: validateWithModel });
  expect(codesAt(events)).toEqual([`sources/value-not-valid@2:${at('oppilaat', column)}`]);
});

test('a value that is missing from a record is told with its column', async () => {
  const learners = fileText('oppilaat', [learnerRow('1')]);
  const support = fileText('tukimuodot', [practiceRow('1', { paatos_laji: '20f', paatos_tulos: 'myönteinen', poikkeaminen: 'vapautus' })]);
  const events = await eventsOf([boundFile('oppilaat', learners), boundFile('tukimuodot', support)], { validate: validateWithModel });
  expect(codesAt(events)).toEqual([`sources/value-not-valid@2:${at('tukimuodot', 'poikkeaminen_aineet')}`]);
  expect(countsIn(events)).toMatchObject([{ rowsAccepted: 1 }, { rowsAccepted: 0, rowsSetAside: 1, records: 0 }]);
});
