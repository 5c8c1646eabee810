import { compareText } from '@nivel/diagnostics';
import { BASE_ID, definitionNameOf, isDefinitions, PLAIN_DIALECT_ID } from './dialect.ts';
import type { GeneratedFile } from './generate/generated-file.ts';
import { isArray, isObject, type Json, type JsonObject, objectAt } from './json.ts';
import type { SchemaSet } from './schema-set.ts';

/** The id of the bundle. It carries the major version, as those of the entities do. */
export const BUNDLE_ID = `${BASE_ID}bundle`;

/** The id of the compound document. */
export const COMPOUND_ID = `${BASE_ID}documents`;

/**
 * All entities as one file of plain JSON Schema 2020-12, for users of other languages. Every entity and every shared form is one entry of
 * `$defs` under the name of its type, every reference is `#/$defs/Name`, and the document as a whole accepts a record of any entity.
 *
 * A general bundler would keep the files as embedded documents with ids of their own, or write each form out at its first use. Both are allowed,
 * and many generators for Python and C# read neither; they all read names under `$defs`.
 */
export function generateBundle(schemas: SchemaSet): GeneratedFile {
  const forms = schemas.plain.flatMap((document) => (isDefinitions(document) ? definitionsIn(document) : [entityIn(document)]));
  const sorted = forms.toSorted(([a], [b]) => compareText(a, b));
  const repeated = sorted.find(([name], index) => sorted[index - 1]?.[0] === name);
  if (repeated !== undefined) throw new RangeError(`two forms of the model are called \`${repeated[0]}\``);
  const bundle = {
    $schema: PLAIN_DIALECT_ID,
    $id: BUNDLE_ID,
    title: 'Nivel',
    description: 'Every entity of the model. Validate a record by the entry of `$defs` that it is a record of; the whole accepts any of them.',
    anyOf: schemas.entities
      .map(({ typeName }) => typeName)
      .toSorted(compareText)
      .map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(sorted),
  };
  return { file: 'nivel.schema.json', text: `${JSON.stringify(bundle, null, 2)}\n` };
}

/**
 * All documents as one compound document of 2020-12: each is embedded under its own `$id`, and refers to the others by theirs. For validators
 * that follow the specification: one file is read, and `https://w3id.org/nivel/1/learner` is known without a network.
 */
export function generateCompound(schemas: SchemaSet): GeneratedFile {
  const documents = schemas.plain.map(({ $schema: _dialect, ...document }): Form => [String(document['title']), document]);
  const compound = {
    $schema: PLAIN_DIALECT_ID,
    $id: COMPOUND_ID,
    title: 'Nivel',
    description: 'Every document of the model under its own `$id`. Validate a record by the `$id` of its entity.',
    $defs: Object.fromEntries(documents.toSorted(([a], [b]) => compareText(a, b))),
  };
  return { file: 'nivel.documents.schema.json', text: `${JSON.stringify(compound, null, 2)}\n` };
}

type Form = readonly [string, JsonObject];

function entityIn({ $schema: _dialect, $id, ...document }: JsonObject): Form {
  return [String(document['title']), localObject({ $comment: String($id), ...document })];
}

function definitionsIn(document: JsonObject): readonly Form[] {
  const id = String(document['$id']);
  return Object.entries(objectAt(document, '$defs')).map(
    ([name, form]): Form => [name, localObject({ $comment: `${id}#/$defs/${name}`, ...(isObject(form) ? form : {}) })],
  );
}

function localObject(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, key === '$ref' ? localReference(member) : localValue(member)]));
}

function localValue(value: Json): Json {
  if (isArray(value)) return value.map(localValue);
  return isObject(value) ? localObject(value) : value;
}

function localReference(reference: Json): string {
  const name = definitionNameOf(reference);
  if (name === undefined) throw new RangeError('a reference of the model does not lead to a shared form');
  return `#/$defs/${name}`;
}
