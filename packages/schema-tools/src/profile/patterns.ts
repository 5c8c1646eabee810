import type { Diagnostic } from '@nivel/diagnostics';
import { isArray, type Json } from '../json.ts';
import type { SchemaNode } from '../nodes.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { compilePattern, isAnchoredPattern } from './pattern-syntax.ts';
import { placeIn } from './rule.ts';

/** A pattern can be read, covers the whole value and has examples that match; a format never stands without one. */
export function checkPatterns(node: SchemaNode): readonly Diagnostic[] {
  const { pattern, format } = node.value;
  const formats = typeof format === 'string' && pattern === undefined ? [formatWithoutPattern(node, format)] : [];
  return typeof pattern === 'string' ? [...formats, ...checkPattern(node, pattern)] : formats;
}

function formatWithoutPattern(node: SchemaNode, format: string): Diagnostic {
  return schemaToolsDiagnostics.report('schema/format-without-pattern', placeIn(node, 'format'), { format });
}

function checkPattern(node: SchemaNode, pattern: string): readonly Diagnostic[] {
  const expression = compilePattern(pattern);
  if (expression === undefined) return [schemaToolsDiagnostics.report('schema/pattern-invalid', placeIn(node, 'pattern'), {})];
  const open = isAnchoredPattern(pattern) ? [] : [schemaToolsDiagnostics.report('schema/pattern-open', placeIn(node, 'pattern'), {})];
  return [...open, ...checkExamples(node, expression)];
}

function checkExamples(node: SchemaNode, expression: RegExp): readonly Diagnostic[] {
  const { examples, maxLength } = node.value;
  if (!isArray(examples) || examples.length === 0) return [schemaToolsDiagnostics.report('schema/example-missing', placeIn(node, 'pattern'), {})];
  const limit = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY;
  return examples.flatMap((example, index) => (meets(example, expression, limit) ? [] : [mismatch(node, example, index)]));
}

function meets(example: Json, expression: RegExp, limit: number): boolean {
  return typeof example === 'string' && expression.test(example) && [...example].length <= limit;
}

function mismatch(node: SchemaNode, example: Json, index: number): Diagnostic {
  return schemaToolsDiagnostics.report('schema/example-mismatch', placeIn(node, 'examples', index), { example: String(example) });
}
