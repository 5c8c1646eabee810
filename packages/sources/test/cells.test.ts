import { describe, expect, test } from 'vitest';
import type { CellReader } from '../src/binding.ts';
import { cellReader } from '../src/cells/cell-reader.ts';

const DATE: CellReader = { kind: 'date' };
const BOOLEAN: CellReader = { kind: 'boolean' };
const NUMBER: CellReader = { kind: 'number' };
const INTEGER: CellReader = { kind: 'integer' };
const TENANT: CellReader = { kind: 'tenant' };
const CARD: CellReader = { kind: 'card-number' };
const TEXT: CellReader = { kind: 'text', max: 3 };
const DIGITS: CellReader = { kind: 'digits', min: 2, max: 3 };
const CODE: CellReader = { kind: 'code', codes: { Ei: 'none', ääni: 'voice' } };
const LIST: CellReader = { kind: 'code-list', separator: ',', codes: { a: 'one', b: 'two', B2: 'two' } };

/** What a reader makes of a text: the value in brackets, `unmapped`, or the code of the refusal. */
function outcome(reader: CellReader, text: string): unknown {
  const read = cellReader(reader)(text);
  if (read.kind === 'value') return [read.value];
  return read.kind === 'unmapped' ? 'unmapped' : read.refusal({ file: 'f.csv', line: 2 }, 'c').code;
}

describe('cells', () => {
  test.each<[CellReader, string, unknown]>([
    [DATE, '31.12.2025', ['2025-12-31']],
    [DATE, '29.02.2024', ['2024-02-29']],
    [DATE, '29.02.2025', 'sources/date-impossible'],
    [DATE, '29.02.1900', 'sources/date-impossible'],
    [DATE, '30.02.2026', 'sources/date-impossible'],
    [DATE, '00.01.2026', 'sources/date-impossible'],
    [DATE, '01.13.2026', 'sources/date-impossible'],
    [DATE, '31.12.1899', 'sources/date-out-of-range'],
    [DATE, '01.01.2100', 'sources/date-out-of-range'],
    [DATE, '01.01.26', 'sources/date-malformed'],
    [DATE, '1.1.2026', 'sources/date-malformed'],
    [DATE, '2026-01-01', 'sources/date-malformed'],
    [DATE, '01.01.2026 12:00', 'sources/date-malformed'],
    [BOOLEAN, 'Kyllä', [true]],
    [BOOLEAN, 'EI', [false]],
    [BOOLEAN, '1', [true]],
    [BOOLEAN, '0', [false]],
    [BOOLEAN, 'true', 'sources/boolean-malformed'],
    [NUMBER, '12,5', [12.5]],
    [NUMBER, '007', [7]],
    [NUMBER, '12.5', 'sources/number-malformed'],
    [NUMBER, '1 000', 'sources/number-malformed'],
    [NUMBER, '-1', 'sources/number-malformed'],
    [NUMBER, '1e3', 'sources/number-malformed'],
    [INTEGER, '9', [9]],
    [INTEGER, '9,0', 'sources/integer-malformed'],
    [TENANT, '704-1.2.246.562.10.79856662832', ['704-1.2.246.562.10.79856662832']],
    [TENANT, '70-1.2.246.562.10.79856662832', 'sources/tenant-malformed'],
    [TENANT, '704-1.2.246.562.24.79856662832', 'sources/tenant-malformed'],
    [CARD, '4711', ['4711']],
    [CARD, '0', 'sources/card-number-malformed'],
    [CARD, '007', 'sources/card-number-malformed'],
    [CARD, '1234567890123', 'sources/card-number-malformed'],
    [CARD, '4711x', 'sources/card-number-malformed'],
    [TEXT, '=1+', ['=1+']],
    [TEXT, 'äöå', ['äöå']],
    [TEXT, '🙂🙂🙂', ['🙂🙂🙂']],
    [TEXT, 'äöåä', 'sources/text-too-long'],
    [DIGITS, '09', ['09']],
    [DIGITS, '1', 'sources/digits-malformed'],
    [DIGITS, '1234', 'sources/digits-malformed'],
    [DIGITS, '٣٤', 'sources/digits-malformed'],
    [CODE, 'ei', ['none']],
    [CODE, 'ÄÄNI', ['voice']],
    [CODE, '__proto__', 'unmapped'],
    [CODE, 'constructor', 'unmapped'],
    [LIST, 'b, A', [['two', 'one']]],
    [LIST, 'b,b2', [['two']]],
    [LIST, 'a,x', 'unmapped'],
    [LIST, 'a,', 'unmapped'],
  ])('%o reads `%s` as %o', (reader, text, expected) => {
    expect(outcome(reader, text)).toEqual(expected);
  });
});
