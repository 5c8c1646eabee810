import type { Diagnostic } from '@nivel/diagnostics';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { isUnboundedPattern } from './pattern-syntax.ts';
import { placeIn } from './rule.ts';

/** Every text, number and list has bounds, so that the set of valid values can be reasoned about. */
export function checkBounds(node: SchemaNode): readonly Diagnostic[] {
  const has = (keyword: string): boolean => Object.hasOwn(node.value, keyword);
  const report = (code: 'schema/unbounded-string' | 'schema/unbounded-number' | 'schema/unbounded-list'): readonly Diagnostic[] => [
    schemaToolsDiagnostics.report(code, placeIn(node, 'type'), {}),
  ];
  if (!['property', 'item', 'definition'].includes(node.role)) return [];
  switch (node.value['type']) {
    case 'string':
      return has('enum') || has('maxLength') || isBounding(node.value['pattern']) ? [] : report('schema/unbounded-string');
    case 'integer':
    case 'number':
      return has('minimum') && has('maximum') ? [] : report('schema/unbounded-number');
    case 'array':
      return has('maxItems') ? [] : report('schema/unbounded-list');
    default:
      return [];
  }
}

function isBounding(pattern: unknown): boolean {
  return typeof pattern === 'string' && !isUnboundedPattern(pattern);
}
