import { LANGUAGES, textOf } from '@nivel/diagnostics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColumnBinding } from '../src/binding.ts';
import type { RecordEvent, SourceEvent } from '../src/events.ts';
import { sourceDiagnostics } from '../src/source-diagnostics.ts';
import { bindingOf, boundFile, columnsOf, countsIn, eventsOf, problemsIn, TENANT } from './export-fixture.ts';

const runs = { numRuns: 250 };
const FILES = ['oppilaat', 'tukimuodot'] as const;

/** A cell whose text says which file, row and column it was written in, so that a stray value gives itself away. */
function marked(column: ColumnBinding, mark: string): fc.Arbitrary<string> {
  const { reader } = column;
  switch (reader.kind) {
    case 'tenant':
      return fc.oneof(
        { weight: 12, arbitrary: fc.constant(TENANT) },
        { weight: 1, arbitrary: fc.constantFrom('998-1.2.246.562.10.99800000001', `bad${mark}`) },
      );
    case 'card-number':
      return fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 1, max: 8 }).map(String) },
        { weight: 1, arbitrary: fc.constantFrom('', `bad${mark}`) },
      );
    case 'text':
      return reader.max < 60 ? fc.constant('') : fc.constantFrom('', `word${mark}`, `=word${mark}`, `"word${mark}`);
    case 'code':
      return fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...Object.keys(reader.codes)) },
        { weight: 1, arbitrary: fc.constantFrom('', `code${mark}`) },
      );
    case 'code-list':
      return fc.constantFrom('', Object.keys(reader.codes).slice(0, 2).join(reader.separator), `code${mark}`);
    case 'date':
      return fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom('', '24.12.2025') },
        { weight: 1, arbitrary: fc.constantFrom('30.02.2026', `day${mark}`) },
      );
    case 'boolean':
      return fc.constantFrom('', 'Kyllä', '0');
    case 'digits':
    case 'integer':
    case 'number':
      return fc.constantFrom('', '9'.repeat(reader.kind === 'digits' ? reader.min : 1));
  }
}

/** What may happen to a written row before it is read. */
const damages = fc.oneof(
  { weight: 10, arbitrary: fc.constant((row: string) => row) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      (row: string) => `${row};more`,
      (row: string) => row.slice(row.indexOf(';') + 1),
      (row: string) => `${row}\0`,
      (row: string) => `${row}\uFFFD`,
    ),
  },
);

function rowsOf(id: (typeof FILES)[number]): fc.Arbitrary<string[]> {
  const row = (number: number) =>
    fc
      .tuple(damages, ...bindingOf(id).columns.map((column, at) => marked(column, `~${id}-${number}-${at}~`)))
      .map(([damage, ...cells]) => damage(cells.join(';')));
  return fc.nat({ max: 9 }).chain((length) => fc.tuple(...Array.from({ length }, (_item, index) => row(index + 2))));
}

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const exports = fc.record({ oppilaat: rowsOf('oppilaat'), tukimuodot: rowsOf('tukimuodot'), lineEnd: lineEnds, mark: fc.constantFrom('', '\uFEFF') });
type Export = typeof exports extends fc.Arbitrary<infer Value> ? Value : never;

function textIn(table: Export, id: (typeof FILES)[number]): string {
  return table.mark + [columnsOf(id).join(';'), ...table[id]].join(table.lineEnd);
}

async function read(table: Export, cuts: readonly number[] = []): Promise<SourceEvent[]> {
  return await eventsOf(FILES.map((id) => boundFile(id, textIn(table, id), cuts)));
}

/** The columns of a file that may put a value into a record's property. */
function columnsInto(id: string, record: RecordEvent, property: string): readonly number[] {
  return bindingOf(id).columns.flatMap(({ field }, at) => (field === `${record.entity}.${property}` ? [at] : []));
}

describe('for every table with every kind of fault', () => {
  test('the counts add up, and each row is either set aside or read, once', async () => {
    await fc.assert(
      fc.asyncProperty(exports, async (table) => {
        const events = await read(table);
        for (const { file, refused, rowsAccepted, rowsRead, rowsSetAside, records } of countsIn(events)) {
          const id = FILES.find((candidate) => file.startsWith(candidate)) ?? 'oppilaat';
          const aside = events.flatMap((event) => (event.kind === 'set-aside' && event.file === file ? [event.row] : []));
          const made = events.filter((event) => event.kind === 'record').filter(({ origin }) => origin.file === file);
          const accepted = [...new Set(made.map(({ origin }) => origin.row))];
          expect([rowsAccepted + rowsSetAside, rowsSetAside, rowsAccepted, records]).toEqual([rowsRead, aside.length, accepted.length, made.length]);
          const all = refused ? [] : table[id].map((_row, index) => index + 2);
          expect([...aside, ...accepted].toSorted((a, b) => a - b)).toEqual(all);
        }
        expect(countsIn(events)).toHaveLength(2);
      }),
      runs,
    );
  });

  test('a row that is set aside is kept as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(exports, async (table) => {
        for (const event of await read(table)) {
          if (event.kind !== 'set-aside') continue;
          const id = event.file === 'oppilaat.csv' ? 'oppilaat' : 'tukimuodot';
          expect(event.line).toBe(table[id][event.row - 2]);
          expect(event.diagnostics.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  test('no value lands in the field of another column or row', async () => {
    await fc.assert(
      fc.asyncProperty(exports, async (table) => {
        for (const event of await read(table)) {
          if (event.kind !== 'record') continue;
          const id = event.origin.file === 'oppilaat.csv' ? 'oppilaat' : 'tukimuodot';
          const cells = table[id][event.origin.row - 2]?.split(';') ?? [];
          expect(event.value['learnerKey']).toBe(cells[columnsOf(id).indexOf('korttinumero')]);
          for (const [property, value] of Object.entries(event.value)) {
            const mark = /~(\w+)-(\d+)-(\d+)~/.exec(String(value));
            if (mark === null) continue;
            expect([mark[1], Number(mark[2])]).toEqual([id, event.origin.row]);
            expect(columnsInto(id, event, property)).toContain(Number(mark[3]));
          }
        }
      }),
      runs,
    );
  });

  test('no diagnostic carries a value of a cell, in data or in text', async () => {
    await fc.assert(
      fc.asyncProperty(exports, async (table) => {
        const diagnostics = problemsIn(await read(table));
        const texts = diagnostics.flatMap((diagnostic) => LANGUAGES.map((language) => textOf([sourceDiagnostics], diagnostic, language)));
        expect(JSON.stringify([diagnostics, texts])).not.toMatch(/~|\d{3}-1\.2\.246\.562\.10\.99/);
      }),
      runs,
    );
  });

  test('chunks of any size give the same events', async () => {
    await fc.assert(
      fc.asyncProperty(exports, fc.array(fc.nat(), { maxLength: 20 }), async (table, cuts) => {
        expect(await read(table, cuts)).toEqual(await read(table));
      }),
      runs,
    );
  });
});
