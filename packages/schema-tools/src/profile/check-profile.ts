import { type Diagnostic, hasErrors } from '@nivel/diagnostics';
import { isDefinitions, isOpenList } from '../dialect.ts';
import { isObject, objectAt } from '../json.ts';
import { nodesOf } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import type { SchemaDocument } from '../schema-file.ts';
import { checkBounds } from './bounds.ts';
import { checkClassAndCategory } from './class-and-category.ts';
import { checkCodeLists, codesOf } from './code-lists.ts';
import { checkCodes } from './codes.ts';
import { checkConditions } from './conditions.ts';
import { checkIdentity } from './identity.ts';
import { checkKeywords } from './keywords.ts';
import { checkMetaSchema } from './meta-schema.ts';
import { checkNames } from './names.ts';
import { checkPatterns } from './patterns.ts';
import { checkReferences } from './references.ts';
import type { ProfileContext, Rule } from './rule.ts';
import { checkSources } from './sources.ts';
import { checkTexts } from './texts.ts';
import { checkTypes } from './types.ts';

const RULES: readonly Rule[] = [
  checkKeywords,
  checkIdentity,
  checkNames,
  checkTexts,
  checkClassAndCategory,
  checkTypes,
  checkReferences,
  checkBounds,
  checkPatterns,
  checkCodes,
  checkCodeLists,
  checkSources,
  checkConditions,
];

/** The authoring profile: every rule on every node, then, when they find nothing, the closed meta-schema and a strict compile. */
export function checkProfile(documents: readonly SchemaDocument[], categories: readonly string[] | undefined): readonly Diagnostic[] {
  const context = contextOf(documents, categories);
  const nodes = documents.flatMap(nodesOf);
  const found = [...duplicateNames(documents), ...nodes.flatMap((node) => RULES.flatMap((rule) => rule(node, context)))];
  return hasErrors(found) ? found : [...found, ...checkMetaSchema(documents)];
}

function contextOf(documents: readonly SchemaDocument[], categories: readonly string[] | undefined): ProfileContext {
  const shared = documents.filter(({ kind, root }) => kind === 'schema' && isDefinitions(root));
  const lists = documents.filter(({ kind }) => kind === 'code-list');
  return {
    categories,
    definitions: shared.flatMap(({ root }) => Object.keys(objectAt(root, '$defs'))),
    codeLists: new Map(lists.map(({ name, root }) => [name, codesOf({ value: root })])),
    openLists: new Set(lists.filter(({ root }) => isOpenList(root)).map(({ name }) => name)),
    classes: new Map(documents.filter(({ kind }) => kind === 'schema').flatMap(classesOf)),
  };
}

function classesOf({ name, root }: SchemaDocument): readonly (readonly [string, string])[] {
  return Object.entries(objectAt(root, 'properties')).map(([property, value]) => [
    `${name}.${property}`,
    String(isObject(value) ? value['x-class'] : undefined),
  ]);
}

function duplicateNames(documents: readonly SchemaDocument[]): readonly Diagnostic[] {
  const keys = documents.map(({ kind, name }) => `${kind}/${name}`);
  return documents.flatMap(({ name, file }, index) =>
    keys.indexOf(keys[index] ?? '') < index ? [schemaToolsDiagnostics.report('schema/duplicate-name', { file, line: 1, column: 1 }, { name })] : [],
  );
}
