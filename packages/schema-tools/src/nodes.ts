import type { Step } from '@nivel/diagnostics';
import { isDefinitions, type Role } from './dialect.ts';
import { isArray, isObject, type JsonObject, objectAt } from './json.ts';
import type { SchemaDocument } from './schema-file.ts';

/** One object of a schema or code list that rules look at, with its role and its path. */
export interface SchemaNode {
  readonly role: Role;
  readonly path: readonly Step[];
  readonly value: JsonObject;
  readonly source: SchemaDocument;
}

/** Every node of a document, from the outside in. What is not an object is left to the meta-schema. */
export function nodesOf(source: SchemaDocument): readonly SchemaNode[] {
  if (source.kind === 'dialect') return [];
  if (source.kind === 'code-list') return codeListNodes(source);
  return isDefinitions(source.root) ? definitionsNodes(source) : entityNodes(source);
}

function codeListNodes(source: SchemaDocument): SchemaNode[] {
  return [{ role: 'code-list', path: [], value: source.root, source }, ...membersOf(source, 'code', ['values'], source.root['values'])];
}

function definitionsNodes(source: SchemaDocument): SchemaNode[] {
  return [{ role: 'definitions', path: [], value: source.root, source }, ...membersOf(source, 'definition', ['$defs'], source.root['$defs'])];
}

function entityNodes(source: SchemaDocument): SchemaNode[] {
  const properties = membersOf(source, 'property', ['properties'], source.root['properties']);
  const conditions = membersOf(source, 'condition', ['allOf'], source.root['allOf']);
  return [
    { role: 'entity', path: [], value: source.root, source },
    ...properties.flatMap((node) => [node, ...childOf(node, 'items', 'item')]),
    ...conditions.flatMap((node) => [node, ...conditionNodes(node)]),
  ];
}

function conditionNodes(condition: SchemaNode): SchemaNode[] {
  const sides = [...childOf(condition, 'if', 'if'), ...childOf(condition, 'then', 'then')];
  return sides.flatMap((side) => [side, ...membersOf(side.source, 'test', [...side.path, 'properties'], objectAt(side.value, 'properties'))]);
}

function childOf(node: SchemaNode, key: string, role: Role): SchemaNode[] {
  const value = node.value[key];
  return isObject(value) ? [{ role, path: [...node.path, key], value, source: node.source }] : [];
}

function membersOf(source: SchemaDocument, role: Role, path: readonly Step[], members: unknown): SchemaNode[] {
  const entries: [Step, unknown][] = isArray(members) ? [...members.entries()] : isObject(members) ? Object.entries(members) : [];
  return entries.flatMap(([key, value]) => (isObject(value) ? [{ role, path: [...path, key], value, source }] : []));
}
