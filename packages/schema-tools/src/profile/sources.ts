import type { Diagnostic } from '@nivel/diagnostics';
import { isArray, stringsOf } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { DATA_CLASSES } from '../schema-set.ts';
import { type ProfileContext, placeIn, suggestionsFor } from './rule.ts';

const SYSTEMS = ['primus', 'wilma', 'koski', 'ehoks'];

/** A field says where it comes from, or what it is computed from, or why neither; what is computed is as secret as its inputs. */
export function checkSources(node: SchemaNode, context: ProfileContext): readonly Diagnostic[] {
  if (node.role !== 'property' || !isArray(node.value['x-sources'])) return [];
  const sources = stringsOf(node.value['x-sources']);
  const unsourced = sources.length === 0 && node.value['x-derived'] === undefined && node.value['x-no-source'] === undefined;
  return [
    ...(unsourced ? [schemaToolsDiagnostics.report('schema/no-source', placeIn(node, 'x-sources'), {})] : []),
    ...sources.flatMap((source, index) => wrongSource(node, source, index)),
    ...stringsOf(node.value['x-derived']).flatMap((field, index) => wrongInput(node, field, index, context)),
  ];
}

function wrongSource(node: SchemaNode, source: string, index: number): readonly Diagnostic[] {
  const [system = '', place = ''] = source.split(/:(.*)/s);
  if (SYSTEMS.includes(system) && /^\S+$/.test(place)) return [];
  return [schemaToolsDiagnostics.report('schema/source-form', placeIn(node, 'x-sources', index), { source, systems: SYSTEMS.join('`, `') })];
}

function wrongInput(node: SchemaNode, name: string, index: number, context: ProfileContext): readonly Diagnostic[] {
  const expected = context.classes.get(name);
  const found = String(node.value['x-class']);
  if (expected === undefined) {
    const suggestions = suggestionsFor(name, [...context.classes.keys()]);
    return [schemaToolsDiagnostics.report('schema/derived-unknown', placeIn(node, 'x-derived', index), { name, suggestions })];
  }
  if (rankOf(found) >= rankOf(expected)) return [];
  return [schemaToolsDiagnostics.report('schema/derived-class', placeIn(node, 'x-derived', index), { name, found, expected })];
}

function rankOf(name: string): number {
  const names: readonly string[] = DATA_CLASSES;
  return names.indexOf(name);
}
