import type { Json } from '../json.ts';
import type { SchemaSet, Shape } from '../schema-set.ts';
import { definitionOf } from '../schema-to-fields.ts';

/** Valid values of a shape: examples, all codes, both bounds. Never empty. */
export function samplesOf(schemas: SchemaSet, shape: Shape): readonly Json[] {
  switch (shape.kind) {
    case 'reference':
      return samplesOf(schemas, definitionOf(schemas, shape.name).shape);
    case 'text':
      return shape.examples.length > 0 ? shape.examples : ['a'.repeat(Math.max(1, shape.minLength ?? 1))];
    case 'codes':
      return shape.values;
    case 'number':
      return [...new Set([shape.minimum, shape.maximum])];
    case 'boolean':
      return [true, false];
    case 'list':
      return listSamples(samplesOf(schemas, shape.item), shape);
  }
}

function listSamples(items: readonly Json[], { minItems, maxItems }: { readonly minItems: number; readonly maxItems: number }): readonly Json[] {
  const sizes = [Math.max(1, minItems), Math.min(maxItems, items.length), minItems].filter((size) => size <= Math.min(maxItems, items.length));
  return [...new Set(sizes)].map((size) => items.slice(0, size));
}
