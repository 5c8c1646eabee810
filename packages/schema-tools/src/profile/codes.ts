import type { Diagnostic } from '@nivel/diagnostics';
import { isArray, objectAt, stringsOf } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { type ProfileContext, placeIn, suggestionsFor } from './rule.ts';

/** Closed values come from a code list and are exactly its codes, in its order; values of an open list are text with a pattern. */
export function checkCodes(node: SchemaNode, context: ProfileContext): readonly Diagnostic[] {
  if (node.role !== 'property') return [];
  const inItems = node.value['type'] === 'array';
  const written = (inItems ? objectAt(node.value, 'items') : node.value)['enum'];
  const name = node.value['x-codes'];
  const path = inItems ? ['items', 'enum'] : ['enum'];
  if (name === undefined) return isArray(written) ? [schemaToolsDiagnostics.report('schema/enum-without-codes', placeIn(node, ...path), {})] : [];
  if (typeof name !== 'string') return [];
  const codes = context.codeLists.get(name);
  if (codes !== undefined && context.openLists.has(name)) {
    return isArray(written) ? [schemaToolsDiagnostics.report('schema/open-list-enum', placeIn(node, ...path), { name })] : [];
  }
  return codes === undefined ? [unknownList(node, name, context)] : mismatch(node, name, codes, stringsOf(written), path);
}

function unknownList(node: SchemaNode, name: string, context: ProfileContext): Diagnostic {
  const suggestions = suggestionsFor(name, [...context.codeLists.keys()]);
  return schemaToolsDiagnostics.report('schema/unknown-code-list', placeIn(node, 'x-codes'), { name, suggestions });
}

function mismatch(
  node: SchemaNode,
  name: string,
  codes: readonly string[],
  written: readonly string[],
  path: readonly string[],
): readonly Diagnostic[] {
  if (codes.length === written.length && codes.every((code, index) => code === written[index])) return [];
  const missing = codes.filter((code) => !written.includes(code)).join('`, `');
  const extra = written.filter((code) => !codes.includes(code)).join('`, `');
  return [schemaToolsDiagnostics.report('schema/code-list-mismatch', placeIn(node, ...path), { name, missing, extra })];
}
