import { compareVersions, readVersion, type SchemaDiff, type SchemaVersion } from '../../src/diff.ts';
import type { Json, JsonObject } from '../../src/index.ts';

/** One version of a small model, written as briefly as its differences allow. */
export interface Parts {
  /** Assertions and annotations of the properties of the entity `thing`; what is not said about law and words is filled in. */
  readonly properties?: Readonly<Record<string, JsonObject | boolean>>;
  readonly required?: readonly string[];
  readonly open?: boolean;
  readonly conditions?: readonly JsonObject[];
  /** More keywords of the entity. */
  readonly entity?: JsonObject;
  readonly forms?: Readonly<Record<string, JsonObject>>;
  readonly formsIn?: string;
  readonly codeLists?: Readonly<Record<string, JsonObject>>;
  /** More entities, by name. */
  readonly others?: Readonly<Record<string, JsonObject>>;
}

export const BASE = 'https://w3id.org/nivel/1/';
const DIALECT = 'https://w3id.org/nivel/dialect/1';

export function texts(word: string): JsonObject {
  return { fi: `${word} fi`, sv: `${word} sv`, en: `${word} en` };
}

/** The files of a version. */
export function filesOf(parts: Parts): readonly { readonly file: string; readonly text: string }[] {
  const { codeLists = {}, forms, formsIn = 'common', others = {} } = parts;
  return [
    json('thing.schema.json', entityOf('thing', parts)),
    ...Object.entries(others).map(([name, entity]) => json(`${name}.schema.json`, { ...entityOf(name, {}), ...entity })),
    ...(forms === undefined ? [] : [json(`${formsIn}.schema.json`, formsOf(formsIn, forms))]),
    ...Object.entries(codeLists).map(([name, list]) => json(`code-lists/${name}.json`, { id: name, term: texts(name), ...list })),
  ];
}

export function versionOf(name: string, parts: Parts): SchemaVersion {
  const { version, diagnostics } = readVersion({ name, prefix: `${name}/`, files: filesOf(parts) });
  if (version === undefined) throw new RangeError(`the version cannot be read: ${diagnostics.map(({ code }) => code).join()}`);
  return version;
}

export function compareParts(old: Parts, next: Parts): Promise<SchemaDiff> {
  return compareVersions(versionOf('old', old), versionOf('new', next));
}

function json(file: string, value: Json): { readonly file: string; readonly text: string } {
  return { file, text: JSON.stringify(value, null, 2) };
}

function entityOf(name: string, { properties = {}, required = [], open = false, conditions = [], entity = {} }: Parts): JsonObject {
  return {
    $schema: DIALECT,
    $id: `${BASE}${name}`,
    title: name.replaceAll(/(?:^|-)([a-z])/g, (_whole, letter: string) => letter.toUpperCase()),
    type: 'object',
    'x-term': texts(name),
    'x-description': texts(name),
    'x-question': texts(name),
    properties: Object.fromEntries(Object.entries(properties).map(([property, form]) => [property, propertyOf(property, form)])),
    required,
    additionalProperties: open,
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
    ...entity,
  };
}

function propertyOf(name: string, form: JsonObject | boolean): Json {
  if (typeof form === 'boolean') return form;
  return {
    'x-class': 'open',
    'x-category': 'things',
    'x-term': texts(name),
    'x-description': texts(name),
    'x-sources': [`primus:things/${name}`],
    ...form,
  };
}

function formsOf(name: string, forms: Readonly<Record<string, JsonObject>>): JsonObject {
  const described = Object.entries(forms).map(([form, value]): [string, Json] => [form, { 'x-description': texts(form), ...value }]);
  return { $schema: DIALECT, $id: `${BASE}${name}`, title: 'Common', 'x-description': texts(name), $defs: Object.fromEntries(described) };
}
