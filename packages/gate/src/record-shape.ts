/** What one property of a record of people may hold. */
export type ValueShape =
  | { readonly kind: 'text'; readonly max: number; readonly pattern?: string }
  | { readonly kind: 'day' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] };

export interface PropertyShape {
  readonly value: ValueShape;
  readonly required: boolean;
  /** English, for the published schema. */
  readonly description: string;
}

/** The closed shape of one kind of record: no property beside these. */
export type RecordShape = Readonly<Record<string, PropertyShape>>;

export const LEARNER_KEY: PropertyShape = {
  value: { kind: 'text', max: 12, pattern: '^[0-9]{1,12}$' },
  required: true,
  description: 'The card number of the one learner that the record is about',
};

export const PURPOSE: PropertyShape = {
  value: { kind: 'text', max: 60, pattern: '^[a-z][a-z0-9-]*$' },
  required: true,
  description: 'The purpose, as the request names it; the record counts for this purpose alone',
};

export const RECEIVER_ORGANISATION: PropertyShape = {
  value: { kind: 'text', max: 60, pattern: '^1\\.2\\.246\\.562\\.10\\.[0-9]{1,20}$' },
  required: true,
  description: 'The OID of the organisation that receives; the record counts for this receiver alone',
};

/** A subject of a record: `entity.property`, or the name of a category. */
export const FIELD_PATTERN = '^[a-z][a-z0-9-]*\\.[a-z][A-Za-z0-9]*$';
export const CATEGORY_PATTERN = '^[a-z][a-z0-9-]*$';

/** The shape as a published JSON Schema of a list of records. `rules` are the conditions between properties. */
export function listSchema(
  list: { readonly id: string; readonly title: string; readonly description: string },
  shape: RecordShape,
  rules: object,
): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: list.id,
    title: list.title,
    description: list.description,
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: Object.keys(shape).filter((name) => shape[name]?.required),
      properties: Object.fromEntries(Object.entries(shape).map(([name, property]) => [name, propertySchema(property)])),
      ...rules,
    },
  };
}

function propertySchema({ description, value }: PropertyShape): object {
  switch (value.kind) {
    case 'text':
      return { description, type: 'string', minLength: 1, maxLength: value.max, ...(value.pattern === undefined ? {} : { pattern: value.pattern }) };
    case 'day':
      return { description, type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
    case 'one-of':
      return { description, enum: value.values };
  }
}
