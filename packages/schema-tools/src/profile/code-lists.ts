import type { Diagnostic } from '@nivel/diagnostics';
import { isArray, isObject } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { placeIn } from './rule.ts';

const CODE = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;

/** A code list is called like its file, has codes, and has each of them once. */
export function checkCodeLists(node: SchemaNode): readonly Diagnostic[] {
  if (node.role !== 'code-list') return [];
  const expected = node.source.name;
  const wrongId = node.value['id'] === expected ? [] : [schemaToolsDiagnostics.report('schema/code-list-id', placeIn(node, 'id'), { expected })];
  return [...wrongId, ...checkValues(node)];
}

function checkValues(node: SchemaNode): readonly Diagnostic[] {
  const { values } = node.value;
  if (!isArray(values) || values.length === 0) return [schemaToolsDiagnostics.report('schema/code-list-empty', placeIn(node, 'values'), {})];
  const codes = codesOf(node);
  return codes.flatMap((code, index) => {
    const place = placeIn(node, 'values', index, 'code');
    if (!CODE.test(code)) return [schemaToolsDiagnostics.report('schema/code-form', place, { code })];
    return codes.indexOf(code) < index ? [schemaToolsDiagnostics.report('schema/duplicate-code', place, { code })] : [];
  });
}

/** The codes of a list as written; a value without a code counts as an empty one. */
export function codesOf(list: Pick<SchemaNode, 'value'>): readonly string[] {
  const { values } = list.value;
  if (!isArray(values)) return [];
  return values.map((value) => String(isObject(value) ? (value['code'] ?? '') : ''));
}
