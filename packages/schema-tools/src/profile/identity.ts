import type { Diagnostic } from '@nivel/diagnostics';
import { BASE_ID, DIALECT_ID } from '../dialect.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { typeNameOf } from '../schema-file.ts';
import { placeIn } from './rule.ts';

/** `$schema` names the dialect, `$id` and `title` follow from the name of the file. */
export function checkIdentity(node: SchemaNode): readonly Diagnostic[] {
  if (node.role !== 'entity' && node.role !== 'definitions') return [];
  return [
    ...different(node, '$schema', 'schema/dialect', DIALECT_ID),
    ...different(node, '$id', 'schema/id', `${BASE_ID}${node.source.name}`),
    ...different(node, 'title', 'schema/title', typeNameOf(node.source.name)),
  ];
}

function different(
  node: SchemaNode,
  keyword: string,
  code: 'schema/dialect' | 'schema/id' | 'schema/title',
  expected: string,
): readonly Diagnostic[] {
  if (!Object.hasOwn(node.value, keyword) || node.value[keyword] === expected) return [];
  return [schemaToolsDiagnostics.report(code, placeIn(node, keyword), { expected })];
}
