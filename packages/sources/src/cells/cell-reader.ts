import type { CellReader } from '../binding.ts';
import { readBoolean } from './boolean-cell.ts';
import type { ReadCell } from './cell-outcome.ts';
import { codeListReader, codeReader } from './code-cell.ts';
import { readDate } from './date-cell.ts';
import { readCardNumber, readTenant } from './identity-cell.ts';
import { readInteger, readNumber } from './number-cell.ts';
import { digitsReader, textReader } from './text-cell.ts';

/** The function that a binding's reader names. */
export function cellReader(reader: CellReader): ReadCell {
  switch (reader.kind) {
    case 'tenant':
      return readTenant;
    case 'card-number':
      return readCardNumber;
    case 'text':
      return textReader(reader.max);
    case 'digits':
      return digitsReader(reader.min, reader.max);
    case 'date':
      return readDate;
    case 'boolean':
      return readBoolean;
    case 'number':
      return readNumber;
    case 'integer':
      return readInteger;
    case 'code':
      return codeReader(reader.codes);
    case 'code-list':
      return codeListReader(reader.codes, reader.separator);
  }
}
