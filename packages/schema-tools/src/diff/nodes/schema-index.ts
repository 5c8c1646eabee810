import type { Step } from '@nivel/diagnostics';
import { isArray, isObject, type Json } from '../../json.ts';
import type { SchemaDocument } from '../../schema-file.ts';
import { idOf, type SchemaVersion, type Site, siteId, valueAt } from '../schema-version.ts';
import { canonicalText } from './canonical.ts';
import { formOf } from './form-of.ts';
import { isAnnotation } from './keyword-kinds.ts';
import type { ValueNode } from './value-node.ts';

/** The forms of one version. A form is made once, so that recursion ends and the same form is the same object. */
export interface SchemaIndex {
  nodeAt(site: Site): ValueNode;
  /** What a form asserts, in one text, references followed; annotations are left out. */
  canonicalAt(site: Site): string;
}

export function schemaIndexOf(version: SchemaVersion): SchemaIndex {
  const made = new Map<string, ValueNode>();
  const byId = new Map(version.documents.filter(({ kind }) => kind === 'schema').map((source) => [idOf(source), source]));
  const index: SchemaIndex = {
    nodeAt(site) {
      const target = followed(site, byId);
      const key = siteId(target ?? site);
      const node = made.get(key) ?? formOf(target ?? site, target === undefined ? undefined : valueAt(target), index);
      made.set(key, node);
      return node;
    },
    canonicalAt: (site) => canonicalText(expanded(valueAt(site), site, { byId, within: [] })),
  };
  return index;
}

/** The site that a chain of bare references ends at; `undefined` where it leads nowhere or has constraints beside it. */
function followed(site: Site, byId: ReadonlyMap<string, SchemaDocument>, seen: readonly string[] = []): Site | undefined {
  const value = valueAt(site);
  if (!isObject(value) || value['$ref'] === undefined) return value === undefined ? undefined : site;
  const siblings = Object.keys(value).filter((keyword) => keyword !== '$ref' && !isAnnotation(keyword));
  const target = targetOf(value['$ref'], site.source, byId);
  if (siblings.length > 0 || target === undefined || seen.includes(siteId(target))) return undefined;
  return followed(target, byId, [...seen, siteId(target)]);
}

function targetOf(reference: Json, from: SchemaDocument, byId: ReadonlyMap<string, SchemaDocument>): Site | undefined {
  if (typeof reference !== 'string') return undefined;
  const [base = '', pointer = ''] = reference.split('#');
  const source = base === '' ? from : byId.get(base);
  return source === undefined ? undefined : { source, path: stepsOf(pointer) };
}

function stepsOf(pointer: string): readonly Step[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

interface Expansion {
  readonly byId: ReadonlyMap<string, SchemaDocument>;
  /** The sites that are being written out: a reference back to one of them is written as how far back it leads. */
  readonly within: readonly string[];
}

function expanded(value: Json | undefined, site: Site, expansion: Expansion): Json {
  if (isArray(value)) return value.map((member) => expanded(member, site, expansion));
  if (!isObject(value)) return value ?? null;
  const target = value['$ref'] === undefined ? undefined : targetOf(value['$ref'], site.source, expansion.byId);
  const kept = Object.entries(value).filter(([keyword]) => !isAnnotation(keyword) && keyword !== '$ref');
  const own = kept.map(([keyword, member]): [string, Json] => [keyword, expandedKeyword(keyword, member, { site, expansion })]);
  if (value['$ref'] === undefined) return Object.fromEntries(own);
  const referred = target === undefined ? value['$ref'] : expandedTarget(target, expansion);
  return own.length === 0 ? referred : Object.fromEntries([...own, ['$ref', referred]]);
}

/** Under these keywords stand names and values, which may read like keywords. */
function expandedKeyword(keyword: string, value: Json, { site, expansion }: { readonly site: Site; readonly expansion: Expansion }): Json {
  if (['enum', 'const', 'required'].includes(keyword)) return value;
  if (keyword !== 'properties' || !isObject(value)) return expanded(value, site, expansion);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, expanded(member, site, expansion)]));
}

function expandedTarget(target: Site, { byId, within }: Expansion): Json {
  const depth = within.indexOf(siteId(target));
  if (depth >= 0) return `${within.length - depth} back`;
  return expanded(valueAt(target), target, { byId, within: [...within, siteId(target)] });
}
