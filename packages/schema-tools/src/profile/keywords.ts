import type { Diagnostic } from '@nivel/diagnostics';
import { KEYWORDS, REFUSED_KEYWORDS } from '../dialect.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { placeIn, suggestionsFor } from './rule.ts';

/** A node has all the keywords that its role needs, and none that the dialect does not know. */
export function checkKeywords(node: SchemaNode): readonly Diagnostic[] {
  const { required, optional } = KEYWORDS[node.role];
  const allowed = [...required, ...optional];
  const foreign = Object.keys(node.value).filter((keyword) => !allowed.includes(keyword) && !isOpenObject(node, keyword));
  const missing = required.filter((keyword) => !Object.hasOwn(node.value, keyword) && keyword !== 'additionalProperties');
  return [
    ...foreign.map((keyword) => foreignKeyword(node, keyword, allowed)),
    ...missing.map((keyword) => schemaToolsDiagnostics.report('schema/missing-keyword', placeIn(node), { keyword })),
  ];
}

function foreignKeyword(node: SchemaNode, keyword: string, allowed: readonly string[]): Diagnostic {
  const code = REFUSED_KEYWORDS.has(keyword) ? 'schema/refused-keyword' : 'schema/unknown-keyword';
  return schemaToolsDiagnostics.report(code, placeIn(node, keyword), { keyword, suggestions: suggestionsFor(keyword, allowed) });
}

/** A record inside a field has its own diagnostic, which says more than that `properties` is refused. */
function isOpenObject(node: SchemaNode, keyword: string): boolean {
  const holdsRecord = node.value['type'] === 'object' || Object.hasOwn(node.value, 'properties');
  return holdsRecord && ['properties', 'required', 'additionalProperties'].includes(keyword);
}
