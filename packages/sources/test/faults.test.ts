import type { Diagnostic } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { boundFile, codesAt, columnsOf, countsIn, eventsOf, fileText, learnerRow, practiceRow, TENANT } from './export-fixture.ts';

const header = columnsOf('oppilaat').join(';');
const width = columnsOf('oppilaat').length;
const OTHER_TENANT = '998-1.2.246.562.10.99800000001';

async function learnersOf(rows: readonly string[]) {
  return await eventsOf([boundFile('oppilaat', fileText('oppilaat', rows))]);
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('a faulty row is set aside and its neighbours are read', () => {
  test.each<[string, string, string[]]>([
    ['a column too many', `${learnerRow('2')};`, ['sources/column-count@3']],
    ['a column too few', learnerRow('2').replace(';', ''), ['sources/column-count@3']],
    ['a semicolon in a value', learnerRow('2', { katuosoite: 'Koulutie 1; B 2' }), ['sources/column-count@3']],
    ['an impossible day', learnerRow('2', { syntymaaika: '30.02.2026' }), ['sources/date-impossible@3:8']],
    [
      'two faults in a row',
      learnerRow('2', { syntymaaika: '1.1.10', kotikunta: '9' }),
      ['sources/date-malformed@3:8', 'sources/digits-malformed@3:10'],
    ],
    ['no protection order', learnerRow('2', { turvakielto: '' }), ['sources/value-missing@3:15']],
    ['a protection order in unknown words', learnerRow('2', { turvakielto: 'kenties' }), ['sources/code-not-mapped@3:15']],
    ['no card number', learnerRow(''), ['sources/value-missing@3:2']],
    ['a card number with letters', learnerRow('2a'), ['sources/card-number-malformed@3:2']],
    ['a malformed tenant', learnerRow('2', { Kuntakoodi: '999' }), ['sources/tenant-malformed@3:1']],
    ['another tenant', learnerRow('2', { Kuntakoodi: OTHER_TENANT }), ['sources/other-tenant@3:1']],
    ['a NUL byte', learnerRow('2', { sukunimi: 'a\0b' }), ['sources/control-character@3:5']],
    ['a letter lost before', learnerRow('2', { sukunimi: 'a\uFFFDb' }), ['sources/replacement-character@3:5']],
    ['an invisible character', learnerRow('2', { Kuntakoodi: `\u200B${TENANT}` }), ['sources/tenant-malformed@3:1']],
  ])('%s', async (_name, row, expected) => {
    const events = await learnersOf([learnerRow('1'), row, learnerRow('3')]);
    expect(codesAt(events)).toEqual(expected);
    expect(events.filter((event) => event.kind === 'set-aside').map(({ line, row: number }) => [number, line])).toEqual([[3, row]]);
    expect(countsIn(events)).toMatchObject([{ rowsRead: 3, rowsAccepted: 2, rowsSetAside: 1, records: 2 }]);
  });

  test('a bad byte', async () => {
    const bytes = windows1252(fileText('oppilaat', [learnerRow('1', { sukunimi: 'a' }), learnerRow('2', { sukunimi: 'h\u00E4' })]));
    const events = await eventsOf([boundFile('oppilaat', bytes)]);
    expect(codesAt(events)).toEqual(['sources/row-not-utf-8@3:5']);
    expect(events.find((event) => event.kind === 'set-aside')).toMatchObject({ lineForm: 'bytes', row: 3 });
  });

  test('bad bytes in a file that is UTF-8 otherwise', async () => {
    const before = new TextEncoder().encode(fileText('oppilaat', [learnerRow('1', { sukunimi: 'h\u00E4' })]));
    const after = windows1252([2, 3].map((key) => `${learnerRow(String(key), { sukunimi: 'h\u00E4' })}\n`).join(''));
    const events = await eventsOf([boundFile('oppilaat', Uint8Array.from([...before, ...after]))]);
    expect(codesAt(events)).toEqual(['sources/row-not-utf-8@3:5', 'sources/row-not-utf-8@4:5']);
    expect(countsIn(events)).toMatchObject([{ rowsAccepted: 1, rowsSetAside: 2 }]);
  });

  test('a line over the limit', async () => {
    const text = fileText('oppilaat', [learnerRow('1'), learnerRow('2', { sukunimi: 'x'.repeat(2000) }), learnerRow('3')]);
    const events = await eventsOf([boundFile('oppilaat', text)], { lineLimit: 1500 });
    expect(codesAt(events)).toEqual(['sources/row-too-long@3']);
    expect(events.find((event) => event.kind === 'set-aside')).toMatchObject({ lineForm: 'cut', row: 3 });
  });
});

describe('card numbers', () => {
  test('all rows with a doubled number are set aside, wherever they stand', async () => {
    const events = await learnersOf([learnerRow('1'), learnerRow('2'), learnerRow('3'), learnerRow('2'), learnerRow('2', { syntymaaika: 'x' })]);
    expect(codesAt(events)).toEqual(['sources/duplicate-card-number@3:2', 'sources/duplicate-card-number@5:2', 'sources/duplicate-card-number@6:2']);
  });

  test('a row of another tenant does not make a number double', async () => {
    const events = await learnersOf([learnerRow('1'), learnerRow('2'), learnerRow('1', { Kuntakoodi: OTHER_TENANT })]);
    expect(codesAt(events)).toEqual(['sources/other-tenant@4:1']);
  });

  test('rows about learners that are unknown or set aside are set aside, each for its own reason', async () => {
    const learners = fileText('oppilaat', [learnerRow('1'), learnerRow('2', { syntymaaika: 'x' }), learnerRow('3'), learnerRow('3')]);
    const support = fileText(
      'tukimuodot',
      ['1', '2', '3', '4', '4', '1'].map((key) => practiceRow(key)),
    );
    const events = await eventsOf([boundFile('tukimuodot', support), boundFile('oppilaat', learners)]);
    expect(codesAt(events).filter((code) => code.includes('learner'))).toEqual([
      'sources/learner-set-aside@3:2',
      'sources/learner-set-aside@4:2',
      'sources/unknown-learner@5:2',
      'sources/unknown-learner@6:2',
    ]);
    expect(countsIn(events).map(({ file, rowsAccepted, rowsSetAside }) => [file, rowsAccepted, rowsSetAside])).toEqual([
      ['oppilaat.csv', 1, 3],
      ['tukimuodot.csv', 2, 4],
    ]);
  });
});

describe('values left out', () => {
  test('an unmapped code is left out with a warning and counted', async () => {
    const events = await learnersOf([learnerRow('1', { tila: 'kadonnut', luokka: '9A' })]);
    expect(codesAt(events)).toEqual(['sources/code-left-out@2:22']);
    expect(events.filter((event) => event.kind === 'record').map(({ value }) => value)).toContainEqual({ learnerKey: '1', className: '9A' });
    expect(countsIn(events)).toMatchObject([{ rowsAccepted: 1, valuesLeftOut: 1 }]);
  });

  test('a value whose record is not made is told, an unticked box is not', async () => {
    const events = await learnersOf([learnerRow('1', { rajattu_MA: 'Kyllä', rajattu_AI: 'Ei', huoltaja_puhelin: '+358 00 1' })]);
    const at = (name: string) => columnsOf('oppilaat').indexOf(name) + 1;
    expect(codesAt(events)).toEqual([
      `sources/value-without-record@2:${at('rajattu_MA')}`,
      `sources/value-without-record@2:${at('huoltaja_puhelin')}`,
    ]);
  });

  test('a row that says nothing is set aside', async () => {
    const support = fileText('tukimuodot', [practiceRow('1', { kaytanto: '' })]);
    const events = await eventsOf([boundFile('oppilaat', fileText('oppilaat', [learnerRow('1')])), boundFile('tukimuodot', support)]);
    expect(codesAt(events)).toEqual(['sources/row-without-record@2']);
  });

  test("what the model refuses sets the row aside, without the model's own data", async () => {
    const fault: Diagnostic = {
      kind: 'diagnostic',
      code: 'model/pattern',
      severity: 'error',
      place: { path: 'learner.postalCode' },
      data: { value: 'secret' },
    };
    const validate = (entity: string) => (entity === 'learner' ? [fault] : []);
    const events = await eventsOf([boundFile('oppilaat', fileText('oppilaat', [learnerRow('1')]))], { validate });
    expect(codesAt(events)).toEqual(['sources/value-not-valid@2:12']);
    expect(JSON.stringify(events.flatMap((event) => (event.kind === 'set-aside' ? event.diagnostics : [])))).not.toContain('secret');
  });
});

describe('a file is refused as a whole', () => {
  const row = learnerRow('1');
  test.each<[string, string | Uint8Array, string[]]>([
    ['nothing in it', '', ['sources/file-empty@']],
    ['only a byte order mark', '\uFEFF', ['sources/file-empty@1']],
    [
      'windows-1252',
      windows1252(
        fileText(
          'oppilaat',
          ['1', '2'].map((key) => learnerRow(key, { sukunimi: 'h\u00E4' })),
        ),
      ),
      ['sources/file-not-utf-8@'],
    ],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\uFEFF${fileText('oppilaat', [row])}`, 'utf16le')), ['sources/file-utf-16@1']],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(fileText('oppilaat', [row]), 'utf16le')), ['sources/file-utf-16@1']],
    ['commas', fileText('oppilaat', [row]).replaceAll(';', ','), ['sources/wrong-separator@1']],
    ['a missing column', fileText('oppilaat', [row]).replace('turvakielto', 'turva'), ['sources/missing-column@1']],
    ['a doubled column', fileText('oppilaat', [row]).replace('arvosana_MA', ' LUOKKA '), ['sources/duplicate-column@1:31']],
    ['a password', fileText('oppilaat', [row]).replace('arvosana_MA', 'Wilma-salasana'), ['sources/forbidden-column@1:31']],
    ['two tenants, equally many rows', fileText('oppilaat', [row, learnerRow('2', { Kuntakoodi: OTHER_TENANT })]), ['sources/tenant-not-clear@']],
  ])('%s', async (_name, content, expected) => {
    const events = await eventsOf([boundFile('oppilaat', content)]);
    const at = columnsOf('oppilaat').indexOf('arvosana_MA') + 1;
    expect(codesAt(events)).toEqual(expected.map((code) => code.replace(':31', `:${at}`)));
    expect(countsIn(events)).toMatchObject([{ refused: true, rowsRead: 0, records: 0 }]);
  });

  test('no header: no text of the row is shown', async () => {
    const events = await eventsOf([boundFile('oppilaat', learnerRow('1', { sukunimi: 'Salainen', hetu: '010110A900Y' }))]);
    expect(codesAt(events)).toContain('sources/missing-column@1');
    expect(JSON.stringify(events)).not.toMatch(/Salainen|010110A900Y/);
    expect(countsIn(events)).toMatchObject([{ refused: true }]);
  });

  test('the support file needs the learner file', async () => {
    const support = boundFile('tukimuodot', fileText('tukimuodot', [practiceRow('1')]));
    expect(codesAt(await eventsOf([support]))).toEqual(['sources/no-learner-file@']);
    expect(codesAt(await eventsOf([support, boundFile('oppilaat', '')]))).toEqual(['sources/file-empty@', 'sources/no-learner-file@']);
  });
});

describe('the header', () => {
  test('case and spaces play no part, columns may stand in any order', async () => {
    const reordered = ['korttinumero', ...columnsOf('oppilaat').filter((name) => name !== 'korttinumero')];
    const cells = learnerRow('1').split(';');
    const row = [cells[1], cells[0], ...cells.slice(2)].join(';');
    const text = `${reordered.map((name) => ` ${name.toUpperCase()} `).join(';')}\r\n${row}\r\n`;
    expect(countsIn(await eventsOf([boundFile('oppilaat', text)]))).toMatchObject([{ rowsAccepted: 1, rowsSetAside: 0 }]);
  });

  test.each([
    ['an unknown name', 'kotkunta'],
    ['a name that could reach a prototype', '__proto__'],
    ['no name', ''],
  ])('values under %s are never read', async (_name, name) => {
    const events = await eventsOf([boundFile('oppilaat', `${header};${name}\n${learnerRow('1')};Salainen\n`)]);
    expect(codesAt(events)).toEqual([`sources/unknown-column@1:${width + 1}`]);
    expect(countsIn(events)).toMatchObject([{ rowsAccepted: 1 }]);
    expect(JSON.stringify(events)).not.toContain('Salainen');
  });

  test('columns that may be missing are not missed', async () => {
    const events = await eventsOf([
      boundFile('oppilaat', [header, learnerRow('1')].map((line) => line.split(';').slice(0, 26).join(';')).join('\n')),
    ]);
    expect(codesAt(events)).toEqual([]);
    expect(countsIn(events)).toMatchObject([{ rowsAccepted: 1 }]);
  });
});

test('empty lines are no rows, and rows keep their numbers', async () => {
  const events = await eventsOf([boundFile('oppilaat', `${header}\n\n${learnerRow('1')}\n  \n${learnerRow('2')}`)]);
  expect(events.flatMap((event) => (event.kind === 'record' ? [event.origin.row] : []))).toEqual([3, 5]);
  expect(countsIn(events)).toMatchObject([{ rowsRead: 2, emptyLines: 2 }]);
});

test('a file that changes between the passes is told', async () => {
  const texts = [fileText('oppilaat', [learnerRow('1')]), fileText('oppilaat', [learnerRow('1'), learnerRow('1')])];
  const source = { name: 'oppilaat.csv', open: () => boundFile('oppilaat', texts.shift() ?? '').source.open() };
  const events = await eventsOf([{ ...boundFile('oppilaat', ''), source }]);
  expect(codesAt(events)).toEqual(['sources/duplicate-card-number@3:2', 'sources/file-changed@']);
});

test('the tenant may be given', async () => {
  const rows = [learnerRow('1'), learnerRow('2'), learnerRow('3', { Kuntakoodi: OTHER_TENANT })];
  const events = await eventsOf([boundFile('oppilaat', fileText('oppilaat', rows))], { tenant: OTHER_TENANT });
  expect(codesAt(events)).toEqual(['sources/other-tenant@2:1', 'sources/other-tenant@3:1']);
});
