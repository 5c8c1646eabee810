import type { Diagnostic } from '@nivel/diagnostics';
import { RESERVED_NAMES } from '../dialect.ts';
import { objectAt, stringsOf } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { placeIn, suggestionsFor } from './rule.ts';

const PROPERTY_NAME = /^[a-z][A-Za-z0-9]{0,39}$/;

/** Property names are camel case and not reserved; every required property exists; the record is closed. */
export function checkNames(node: SchemaNode): readonly Diagnostic[] {
  if (node.role !== 'entity') return [];
  const names = Object.keys(objectAt(node.value, 'properties'));
  return [
    ...(node.value['additionalProperties'] === false ? [] : [openObject(node)]),
    ...names.flatMap((name) => wrongName(node, name)),
    ...stringsOf(node.value['required']).flatMap((name, index) => (names.includes(name) ? [] : [unknownRequired(node, name, index, names)])),
  ];
}

function openObject(node: SchemaNode): Diagnostic {
  return schemaToolsDiagnostics.report('schema/open-object', placeIn(node, 'additionalProperties'), {});
}

function wrongName(node: SchemaNode, name: string): readonly Diagnostic[] {
  const place = placeIn(node, 'properties', name);
  if (RESERVED_NAMES.has(name)) return [schemaToolsDiagnostics.report('schema/reserved-property', place, { name })];
  return PROPERTY_NAME.test(name) ? [] : [schemaToolsDiagnostics.report('schema/property-name', place, { name })];
}

function unknownRequired(node: SchemaNode, name: string, index: number, names: readonly string[]): Diagnostic {
  const place = placeIn(node, 'required', index);
  return schemaToolsDiagnostics.report('schema/required-unknown', place, { name, suggestions: suggestionsFor(name, names) });
}
