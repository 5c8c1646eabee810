import { type Diagnostic, LANGUAGES } from '@nivel/diagnostics';
import { isOpenList, TEXT_KEYWORDS } from '../dialect.ts';
import { isObject, type Json } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { placeIn } from './rule.ts';

/** Every text is there in Finnish, Swedish and English; the codes of an open list have the names that their source has, at least one. */
export function checkTexts(node: SchemaNode): readonly Diagnostic[] {
  if (node.role === 'code' && isOpenList(node.source.root) && hasName(node.value['term'])) return [];
  return TEXT_KEYWORDS.filter((keyword) => Object.hasOwn(node.value, keyword)).flatMap((keyword) => {
    const value = node.value[keyword];
    return LANGUAGES.filter((language) => !isText(isObject(value) ? value[language] : undefined)).map((language) =>
      schemaToolsDiagnostics.report('schema/texts', placeIn(node, keyword), { keyword, language }),
    );
  });
}

function hasName(term: Json | undefined): boolean {
  return isObject(term) && Object.keys(term).length > 0 && Object.entries(term).every(([language, name]) => isLanguage(language) && isText(name));
}

function isLanguage(name: string): boolean {
  return LANGUAGES.some((language) => language === name);
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
