import type { Step } from '@nivel/diagnostics';
import { placeIn, type Reading, readList, readName, readNames, readRecord, readText, readTexts, valueAt, wrongShape } from '../reading.ts';
import { FIELD_USES, MEASURES, type Measure, type ViewAggregate, type ViewField } from './view.ts';

/** What the field lists of a manifest may name: fields of the model, and requests of the view. */
export interface NamedIn {
  readonly fields: readonly string[];
  readonly requests: readonly string[];
}

interface GroupedField extends ViewField {
  /** The path of the group that it stands in. */
  readonly group: readonly Step[];
}

/** Reads a list of groups, `{ of: [fields], in: [requests], use | reason }`, as single fields. */
export function readViewFields(reading: Reading, key: string, how: { named: NamedIn; extra: 'use' | 'reason' }): readonly GroupedField[] {
  return readList(reading, [key]).flatMap((_, index) => {
    const group: readonly Step[] = [key, index];
    readRecord(reading, group, { required: ['of', how.extra], optional: ['in'] });
    if (how.extra === 'use') readName(reading, [...group, 'use'], { name: 'use', values: FIELD_USES });
    else readTexts(reading, [...group, 'reason']);
    const requests = readRequests(reading, group, how.named);
    return readList(reading, [...group, 'of']).flatMap((__, at) => {
      const path = [...group, 'of', at];
      const field = readName(reading, path, { name: 'field', values: how.named.fields });
      return field === undefined ? [] : [{ field, requests, place: placeIn(reading, path), group }];
    });
  });
}

function readRequests(reading: Reading, group: readonly Step[], named: NamedIn): readonly string[] {
  if (valueAt(reading, [...group, 'in']) === undefined) return named.requests;
  return readNames(reading, [...group, 'in'], { name: 'requests', values: named.requests });
}

/** Reads one aggregate: a measure of one field, by others, over at least so many learners. */
export function readViewAggregate(reading: Reading, path: readonly Step[], named: NamedIn): ViewAggregate | undefined {
  const record = readRecord(reading, path, { required: ['id', 'title', 'measure', 'of', 'by', 'atLeast'], optional: ['in'] });
  const id = readText(reading, [...path, 'id']);
  const title = readTexts(reading, [...path, 'title']);
  const measure = readName(reading, [...path, 'measure'], { name: 'measure', values: MEASURES }) as Measure | undefined;
  const requests = readRequests(reading, path, named);
  const fieldAt = (at: readonly Step[]): readonly ViewField[] => {
    const field = readName(reading, at, { name: 'field', values: named.fields });
    return field === undefined ? [] : [{ field, requests, place: placeIn(reading, at) }];
  };
  const [of] = fieldAt([...path, 'of']);
  const by = readList(reading, [...path, 'by']).flatMap((_, index) => fieldAt([...path, 'by', index]));
  const atLeast = readCount(reading, [...path, 'atLeast']);
  if (record === undefined || id === undefined || title === undefined || measure === undefined || of === undefined || atLeast === undefined)
    return undefined;
  return { id, title, measure, of, by, atLeast, place: placeIn(reading, [...path, 'atLeast']) };
}

/** Reads a whole number from one upwards. */
export function readCount(reading: Reading, path: readonly Step[]): number | undefined {
  const value = valueAt(reading, path);
  if (value === undefined) return undefined;
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : wrongShape(reading, path, '1, 2, 3 …');
}
