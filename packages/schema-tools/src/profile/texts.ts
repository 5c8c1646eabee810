import { type Diagnostic, LANGUAGES } from '@nivel/diagnostics';
import { TEXT_KEYWORDS } from '../dialect.ts';
import { isObject, type Json } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { placeIn } from './rule.ts';

/** Every text is there in Finnish, Swedish and English. */
export function checkTexts(node: SchemaNode): readonly Diagnostic[] {
  return TEXT_KEYWORDS.filter((keyword) => Object.hasOwn(node.value, keyword)).flatMap((keyword) => {
    const value = node.value[keyword];
    return LANGUAGES.filter((language) => !isText(isObject(value) ? value[language] : undefined)).map((language) =>
      schemaToolsDiagnostics.report('schema/texts', placeIn(node, keyword), { keyword, language }),
    );
  });
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
