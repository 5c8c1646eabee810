import type { Diagnostic } from '@nivel/diagnostics';
import type { Role } from '../dialect.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { placeIn } from './rule.ts';

const SCALARS = ['string', 'integer', 'number', 'boolean'];
const TYPES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  property: [...SCALARS, 'array'],
  item: SCALARS,
  definition: SCALARS,
};
const BESIDE_REFERENCE = new Set(['$ref', 'deprecated']);

/** A value is a reference without constraints beside it, or has exactly one type; a field never holds a record. */
export function checkTypes(node: SchemaNode): readonly Diagnostic[] {
  const types = TYPES[node.role];
  if (types === undefined) return [];
  if (Object.hasOwn(node.value, '$ref')) return referenceSiblings(node);
  if (node.value['type'] === 'object' || Object.hasOwn(node.value, 'properties')) {
    return [schemaToolsDiagnostics.report('schema/nested-object', placeIn(node, 'type'), {})];
  }
  const type = node.value['type'];
  if (typeof type === 'string' && types.includes(type)) return [];
  return [schemaToolsDiagnostics.report('schema/type', placeIn(node, 'type'), { types: types.join('`, `') })];
}

function referenceSiblings(node: SchemaNode): readonly Diagnostic[] {
  return Object.keys(node.value)
    .filter((keyword) => !BESIDE_REFERENCE.has(keyword) && !keyword.startsWith('x-'))
    .map((keyword) => schemaToolsDiagnostics.report('schema/reference-sibling', placeIn(node, keyword), { keyword }));
}
