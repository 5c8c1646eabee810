import type { Diagnostic } from '@nivel/diagnostics';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { DATA_CLASSES } from '../schema-set.ts';
import { type ProfileContext, placeIn, suggestionsFor } from './rule.ts';

/** The class and the category of a field are names of closed lists. */
export function checkClassAndCategory(node: SchemaNode, context: ProfileContext): readonly Diagnostic[] {
  if (node.role !== 'property') return [];
  return [
    ...unknownName(node, 'x-class', 'schema/unknown-class', DATA_CLASSES),
    ...(context.categories === undefined ? [] : unknownName(node, 'x-category', 'schema/unknown-category', context.categories)),
  ];
}

function unknownName(
  node: SchemaNode,
  keyword: string,
  code: 'schema/unknown-class' | 'schema/unknown-category',
  valid: readonly string[],
): readonly Diagnostic[] {
  const name = node.value[keyword];
  if (typeof name !== 'string' || valid.includes(name)) return [];
  return [schemaToolsDiagnostics.report(code, placeIn(node, keyword), { name, suggestions: suggestionsFor(name, valid) })];
}
