/** Keywords that say something about a value without ever refusing one. `format` is one of them: in our dialect a pattern does its work. */
const ANNOTATIONS = new Set(['$schema', '$id', '$comment', '$defs', 'title', 'description', 'examples', 'deprecated', 'default', 'format']);

/** The keywords whose meaning the comparison knows: what the dialect uses, and what an older or looser schema might. */
const UNDERSTOOD = new Set(
  `$ref type enum const minimum maximum minLength maxLength pattern items minItems maxItems uniqueItems properties required
  additionalProperties allOf`.split(/\s+/),
);

export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith('x-');
}

export function isUnderstood(keyword: string): boolean {
  return UNDERSTOOD.has(keyword) || isAnnotation(keyword);
}
