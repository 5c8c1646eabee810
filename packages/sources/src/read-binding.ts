import type { Diagnostic } from '@nivel/diagnostics';
import type { Binding } from './binding.ts';
import { byKind, closed, count, isPlainObject, listOf, mapOf, matching, oneOf, orNull, type Shape, scalar } from './binding-shape.ts';
import { checkBinding } from './check-binding.ts';

export type BindingResult =
  | { readonly kind: 'valid'; readonly value: Binding }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

const ID = matching(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, '`kebab-case`');
const TEXT = matching(/^[\s\S]+$/, '`string`');
const COLUMN_NAME = matching(/^\S(?:[^;]*\S)?$/, '`string`');
const FIELD = matching(/^[a-z]+(?:-[a-z]+)*\.[a-z][A-Za-z0-9]*$/, '`entity.property`');
const REFERENCE = matching(/^[KVF][0-9A-Z^[\](){},+-]*$/, '`K2`, `V1`, `K60^V1`');
const CODES = mapOf(/[\s\S]/, TEXT, 1);
const BARE = closed({ kind: TEXT });

const READER = byKind({
  tenant: BARE,
  'card-number': BARE,
  text: closed({ kind: TEXT, max: count() }),
  digits: closed({ kind: TEXT, min: count(), max: count() }),
  date: BARE,
  boolean: BARE,
  number: BARE,
  integer: BARE,
  code: closed({ kind: TEXT, codes: CODES }),
  'code-list': closed({ kind: TEXT, separator: matching(/^[^;\s]$/, '`,`, `|`'), codes: CODES }),
});

const COLUMN = closed({
  name: COLUMN_NAME,
  register: orNull(REFERENCE),
  reader: READER,
  presence: oneOf(['filled', 'may-be-empty', 'may-be-missing']),
  record: orNull(ID),
  field: orNull(FIELD),
});

const RECORD = closed({ id: ID, entity: ID, when: listOf(COLUMN_NAME, 0), constants: mapOf(/^[a-z][A-Za-z0-9]*$/, scalar(), 0) });

/** The shape of a binding, the same as `bindings/binding.schema.json`; a test holds the two together. */
const BINDING: Shape = closed({
  id: ID,
  file: matching(/^[A-Za-z0-9._-]{1,100}$/, '`file.csv`'),
  database: matching(/^[a-z]{1,40}$/, '`opphenk`'),
  title: closed({ fi: TEXT, sv: TEXT, en: TEXT }),
  tenantColumn: COLUMN_NAME,
  keyColumn: COLUMN_NAME,
  keys: oneOf(['defines', 'refers']),
  records: listOf(RECORD, 1),
  columns: listOf(COLUMN, 2),
});

/**
 * Reads a binding of your own from parsed JSON. `fields` are the field ids of the model, `file` is the name for diagnostics.
 *
 * Errors: the codes `sources/binding-…`.
 */
export function readBinding(document: unknown, { fields, file }: { readonly fields: readonly string[]; readonly file: string }): BindingResult {
  const value = withoutSchemaKey(document);
  const misshapen = BINDING(value, { file, path: [] });
  if (misshapen.length > 0) return { kind: 'invalid', diagnostics: misshapen };
  const binding = value as Binding;
  const diagnostics = checkBinding(binding, { fields, file });
  return diagnostics.length > 0 ? { kind: 'invalid', diagnostics } : { kind: 'valid', value: binding };
}

function withoutSchemaKey(document: unknown): unknown {
  if (!isPlainObject(document)) return document;
  const { $schema, ...rest } = document;
  return typeof $schema === 'string' || $schema === undefined ? rest : document;
}
