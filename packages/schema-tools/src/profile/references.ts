import type { Diagnostic } from '@nivel/diagnostics';
import { BASE_ID, definitionNameOf } from '../dialect.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { type ProfileContext, placeIn, suggestionsFor } from './rule.ts';

/** A reference names a shared form that exists, by its absolute `$id`. */
export function checkReferences(node: SchemaNode, context: ProfileContext): readonly Diagnostic[] {
  const reference = node.value['$ref'];
  if (typeof reference !== 'string') return [];
  const name = definitionNameOf(reference);
  if (name !== undefined && context.definitions.includes(name)) return [];
  const written = reference.split('/').at(-1) ?? '';
  const data = { reference, base: `${BASE_ID}common#/$defs/…`, suggestions: suggestionsFor(written, context.definitions) };
  return [schemaToolsDiagnostics.report('schema/bad-reference', placeIn(node, '$ref'), data)];
}
