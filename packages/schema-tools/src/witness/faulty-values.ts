import { openLanguages } from '../diff/languages/languages.ts';
import type { Json } from '../json.ts';
import { compilePattern } from '../profile/pattern-syntax.ts';
import type { SchemaSet, Shape } from '../schema-set.ts';
import { definitionOf } from '../schema-to-fields.ts';
import { edgeTexts } from './edge-texts.ts';
import { samplesOf } from './samples.ts';
import type { FaultKeyword, FaultyValue } from './witness.ts';

type TextShape = Extract<Shape, { kind: 'text' }>;
type ListShape = Extract<Shape, { kind: 'list' }>;
type NumberShape = Extract<Shape, { kind: 'number' }>;

/** Values that break exactly one keyword of a shape. */
export function faultyValuesOf(schemas: SchemaSet, shape: Shape): readonly FaultyValue[] {
  switch (shape.kind) {
    case 'reference':
      return faultyValuesOf(schemas, definitionOf(schemas, shape.name).shape);
    case 'text':
      return [wrongType(1), ...wrongPatterns(shape), ...wrongLengths(shape)];
    case 'codes':
      return [{ value: 'not-a-code', keyword: 'enum', structural: true }];
    case 'number':
      return [wrongType('1'), ...outOfBounds(shape)];
    case 'boolean':
      return [wrongType('true'), wrongType(0)];
    case 'list':
      return [wrongType('x'), wrongType(null), ...wrongLists(schemas, shape)];
  }
}

function wrongType(value: Json): FaultyValue {
  return { value, keyword: 'type', structural: true };
}

function valueFault(keyword: FaultKeyword, value: Json): FaultyValue {
  return { value, keyword, structural: false };
}

/** The edges of the pattern of a text, for a list those of its values. Shapes with the same key have the same edges. */
export function faultyEdgesOf(schemas: SchemaSet, shape: Shape): { readonly key: string; readonly values: () => readonly FaultyValue[] } | undefined {
  switch (shape.kind) {
    case 'reference':
      return faultyEdgesOf(schemas, definitionOf(schemas, shape.name).shape);
    case 'text':
      return shape.pattern === undefined ? undefined : { key: JSON.stringify(shape), values: () => wrongEdges(shape) };
    case 'list': {
      const inner = faultyEdgesOf(schemas, shape.item);
      return inner && { key: inner.key, values: () => inner.values().map((fault) => ({ ...fault, value: [fault.value] })) };
    }
    default:
      return undefined;
  }
}

function wrongEdges({ pattern = '', maxLength = Number.POSITIVE_INFINITY }: TextShape): readonly FaultyValue[] {
  const expression = compilePattern(pattern);
  const texts = edgeTexts(pattern).filter((text) => [...text].length <= maxLength && expression?.test(text) === false);
  return texts.map((text) => valueFault('pattern', text));
}

/** Small changes of an example that the pattern no longer matches. */
function wrongPatterns({ pattern, maxLength, examples }: TextShape): readonly FaultyValue[] {
  const expression = pattern === undefined ? undefined : compilePattern(pattern);
  const [example = ''] = examples;
  if (expression === undefined) return [];
  const changed = [
    '',
    ` ${example}`,
    `${example} `,
    `${example}\n`,
    `${example}\u0000`,
    example.slice(1),
    example.slice(0, -1),
    `${example}${example}`,
  ];
  const limit = maxLength ?? Number.POSITIVE_INFINITY;
  const wrong = [...new Set(changed)].filter((value) => !expression.test(value) && value.length <= limit);
  return wrong.map((value) => valueFault('pattern', value));
}

function wrongLengths({ pattern, minLength = 0, maxLength, examples }: TextShape): readonly FaultyValue[] {
  const expression = pattern === undefined ? undefined : compilePattern(pattern);
  const [start = 'a'] = examples;
  const long = maxLength === undefined ? [] : tooLong({ pattern, start, length: maxLength + 1 });
  const short = minLength > 0 ? ['a'.repeat(minLength - 1)] : [];
  const kept = (value: string): boolean => expression === undefined || expression.test(value);
  return [...long.filter(kept).map((value) => valueFault('maxLength', value)), ...short.filter(kept).map((value) => valueFault('minLength', value))];
}

/** A text of a length that is one too many; where the example cannot be drawn out, any text of the pattern. */
function tooLong({
  pattern,
  start,
  length,
}: {
  readonly pattern: string | undefined;
  readonly start: string;
  readonly length: number;
}): readonly string[] {
  const drawn = `${start}${start.slice(-1).repeat(Math.max(0, length - [...start].length))}`;
  if (pattern === undefined || compilePattern(pattern)?.test(drawn) === true) return [drawn];
  const found = openLanguages().find({ matching: pattern, minLength: length, maxLength: length, avoid: [] });
  return typeof found === 'object' ? [found.text] : [];
}

function outOfBounds({ minimum, maximum, whole }: NumberShape): readonly FaultyValue[] {
  const fraction = whole && minimum + 0.5 < maximum ? [{ value: minimum + 0.5, keyword: 'type' as const, structural: false }] : [];
  return [valueFault('minimum', minimum - 1), valueFault('maximum', maximum + 1), ...fraction];
}

function wrongLists(schemas: SchemaSet, shape: ListShape): readonly FaultyValue[] {
  const items = samplesOf(schemas, shape.item);
  const [first = null] = items;
  const many = Array.from({ length: shape.maxItems + 1 }, (_, index) => items[index % items.length] ?? null);
  return [
    ...faultyValuesOf(schemas, shape.item).map((fault) => ({ ...fault, value: [fault.value] })),
    ...(shape.unique && shape.maxItems > 1 ? [valueFault('uniqueItems', [first, first])] : []),
    ...(shape.unique && many.length > items.length ? [] : [valueFault('maxItems', many)]),
    ...(shape.minItems > 0 ? [valueFault('minItems', items.slice(0, shape.minItems - 1))] : []),
  ];
}
