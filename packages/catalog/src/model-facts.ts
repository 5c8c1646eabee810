import type { ModelFacts } from '@nivel/policy';
import type { FieldInfo, Shape } from '@nivel/schema-tools';
import type { Catalog } from './read-catalog.ts';

/** The shared forms of texts that a person writes freely. */
const FREE_TEXTS: readonly string[] = ['LongText', 'Passage'];

/** What the questions about views need to know of the schemas. */
export function modelFacts({ schemas, fields }: Pick<Catalog, 'schemas' | 'fields'>): ModelFacts {
  const free = schemas.entities.flatMap(({ name, properties }) =>
    properties.filter(({ shape }) => isFreeText(shape)).map((property) => `${name}.${property.name}`),
  );
  return { freeText: new Set(free), sourced: new Set(fields.filter(isSourced).map(({ field }) => field)) };
}

function isFreeText(shape: Shape): boolean {
  if (shape.kind === 'list') return isFreeText(shape.item);
  return shape.kind === 'reference' && FREE_TEXTS.includes(shape.name);
}

function isSourced({ sources, derivedFrom, noSource }: FieldInfo): boolean {
  return sources.length > 0 || derivedFrom.length > 0 || noSource !== undefined;
}
