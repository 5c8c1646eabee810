import type { Diagnostic } from '@nivel/diagnostics';
import { isOpenList } from '../dialect.ts';
import { isArray, isObject } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { placeIn } from './rule.ts';

const CODE = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
/** Codes of a source's own list are kept as they are. */
const SOURCE_CODE = /^[0-9A-Za-zÅÄÖåäö](?:[0-9A-Za-zÅÄÖåäö .+=_()-]{0,98}[0-9A-Za-zÅÄÖåäö+=)-])?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A code list is called like its file, has codes, and has each of them once. An open list names the list of its source; it may be
 * without codes, when nothing but its name is known.
 */
export function checkCodeLists(node: SchemaNode): readonly Diagnostic[] {
  if (node.role === 'code') return ['validFrom', 'validThrough'].flatMap((keyword) => wrongDay(node, keyword));
  if (node.role !== 'code-list') return [];
  const expected = node.source.name;
  const wrongId = node.value['id'] === expected ? [] : [schemaToolsDiagnostics.report('schema/code-list-id', placeIn(node, 'id'), { expected })];
  return [...wrongId, ...checkOpenness(node), ...checkValues(node)];
}

function wrongDay(node: SchemaNode, keyword: string): readonly Diagnostic[] {
  const day = node.value[keyword];
  return day === undefined || (typeof day === 'string' && DAY.test(day)) ? [] : [wrongValue(node, keyword)];
}

function checkOpenness(node: SchemaNode): readonly Diagnostic[] {
  const { open, uri, versions } = node.value;
  const wrong = [
    ...(open === undefined || open === true ? [] : ['open']),
    ...(open === true && typeof uri !== 'string' ? ['uri'] : []),
    ...(versions === undefined || (isArray(versions) && versions.every((version) => Number.isInteger(version))) ? [] : ['versions']),
  ];
  return wrong.map((keyword) => wrongValue(node, keyword));
}

function wrongValue(node: SchemaNode, keyword: string): Diagnostic {
  return schemaToolsDiagnostics.report('schema/code-list-value', placeIn(node, keyword), { keyword });
}

function checkValues(node: SchemaNode): readonly Diagnostic[] {
  const { values } = node.value;
  const open = isOpenList(node.value);
  if (!isArray(values) || (values.length === 0 && !open))
    return [schemaToolsDiagnostics.report('schema/code-list-empty', placeIn(node, 'values'), {})];
  const codes = codesOf(node);
  return codes.flatMap((code, index) => {
    const place = placeIn(node, 'values', index, 'code');
    if (!(open ? SOURCE_CODE : CODE).test(code)) return [schemaToolsDiagnostics.report('schema/code-form', place, { code })];
    return codes.indexOf(code) < index ? [schemaToolsDiagnostics.report('schema/duplicate-code', place, { code })] : [];
  });
}

/** The codes of a list as written; a value without a code counts as an empty one. */
export function codesOf(list: Pick<SchemaNode, 'value'>): readonly string[] {
  const { values } = list.value;
  if (!isArray(values)) return [];
  return values.map((value) => String(isObject(value) ? (value['code'] ?? '') : ''));
}
