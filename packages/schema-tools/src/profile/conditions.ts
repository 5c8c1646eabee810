import type { Diagnostic, Step } from '@nivel/diagnostics';
import { isArray, objectAt, stringsOf } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { placeIn, suggestionsFor } from './rule.ts';

/**
 * A condition names properties that exist and values that they can have. Its `if` requires every property that it tests, because
 * an absent property would pass the test; its `then` lists every property that it requires, because strict validators ask for that.
 */
export function checkConditions(node: SchemaNode): readonly Diagnostic[] {
  if (node.role !== 'if' && node.role !== 'then') return [];
  const tested = Object.keys(objectAt(node.value, 'properties'));
  const required = stringsOf(node.value['required']);
  const lopsided = node.role === 'if' ? symmetricDifference(tested, required) : required.filter((name) => !tested.includes(name));
  return [
    ...lopsided.map((name) => schemaToolsDiagnostics.report('schema/condition-required', placeIn(node), { name })),
    ...tested.flatMap((name) => [...unknownProperty(node, name), ...unknownValues(node, name)]),
  ];
}

function symmetricDifference(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))];
}

function unknownProperty(node: SchemaNode, name: string): readonly Diagnostic[] {
  const names = Object.keys(objectAt(node.source.root, 'properties'));
  if (names.includes(name)) return [];
  const place = placeIn(node, 'properties', name);
  return [schemaToolsDiagnostics.report('schema/condition-property', place, { name, suggestions: suggestionsFor(name, names) })];
}

function unknownValues(node: SchemaNode, name: string): readonly Diagnostic[] {
  const valid = stringsOf(objectAt(objectAt(node.source.root, 'properties'), name)['enum']);
  if (valid.length === 0) return [];
  const test = objectAt(objectAt(node.value, 'properties'), name);
  const values: readonly (readonly [Step[], string])[] = isArray(test['enum'])
    ? stringsOf(test['enum']).map((value, index) => [['enum', index], value])
    : typeof test['const'] === 'string'
      ? [[['const'], test['const']]]
      : [];
  return values
    .filter(([, value]) => !valid.includes(value))
    .map(([path, value]) => {
      const place = placeIn(node, 'properties', name, ...path);
      return schemaToolsDiagnostics.report('schema/condition-value', place, { name, value, suggestions: suggestionsFor(value, valid) });
    });
}
