import type { Condition, ConditionTest, Definition, EntitySchema, Property, SchemaSet, Shape } from '../schema-set.ts';
import { samplesOf } from '../witness/samples.ts';
import { validWitnesses } from '../witness/witnesses.ts';
import { sourceOf } from './generated-file.ts';

/* What stands in the comments of generated types: meaning, governance, the constraints that a type cannot say, and an example. */

export function entityComment(schemas: SchemaSet, entity: EntitySchema): string {
  const conditions = entity.conditions.map((condition) => `Not said by the type: ${conditionText(condition)}.`);
  const [least] = validWitnesses(schemas, entity);
  return paragraphs([
    entity.description.en,
    `${entity.term.fi} / ${entity.term.sv}. ${entity.question.en}`,
    ...conditions,
    `Source: ${entity.id}`,
    `@example\nconst record: ${entity.typeName} = ${sourceOf(least?.value ?? {})};\nconsole.log(parse('${entity.name}', record).kind); // 'valid'`,
  ]);
}

export function propertyComment(property: Property): string {
  const codes = property.codes === undefined ? '' : ` Codes: \`${property.codes}\`.`;
  const sources = property.sources.length === 0 ? '' : `Source: ${property.sources.map((source) => `\`${source}\``).join(', ')}.`;
  return paragraphs([
    property.description.en,
    `${property.term.fi} / ${property.term.sv}. Class: ${property.class}. Category: \`${property.category}\`.${codes}`,
    limitsText(property.shape),
    sources,
    // A tag takes all that follows it, so it comes last.
    property.deprecated ? '@deprecated' : '',
  ]);
}

export function definitionComment(schemas: SchemaSet, definition: Definition): string {
  const [sample = null] = samplesOf(schemas, definition.shape);
  return paragraphs([definition.description.en, limitsText(definition.shape), `@example\nconst value: ${definition.name} = ${sourceOf(sample)};`]);
}

function paragraphs(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('*/', '*\\/');
}

function limitsText(shape: Shape): string {
  const limits = limitsOf(shape);
  return limits.length === 0 ? '' : `Not said by the type: ${limits.join(', ')}.`;
}

function limitsOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'text':
      return [
        ...(shape.pattern === undefined ? [] : [`matches \`${shape.pattern}\``]),
        ...(shape.minLength === undefined ? [] : [`at least ${shape.minLength} characters`]),
        ...(shape.maxLength === undefined ? [] : [`at most ${shape.maxLength} characters`]),
      ];
    case 'number':
      return [`${shape.whole ? 'a whole number ' : ''}from ${shape.minimum} to ${shape.maximum}`];
    case 'list':
      return [
        ...(shape.unique ? ['each value once'] : []),
        ...(shape.minItems > 0 ? [`at least ${shape.minItems}`] : []),
        `at most ${shape.maxItems}`,
        ...limitsOf(shape.item).map((limit) => `each ${limit}`),
      ];
    case 'reference':
    case 'codes':
    case 'boolean':
      return [];
  }
}

function conditionText({ when, demands, required }: Condition): string {
  const wanted = [...demands.filter(({ values }) => values !== undefined).map(testText), ...required.map((name) => `\`${name}\` is there`)];
  return `where ${when.map(testText).join(' and ')}, ${wanted.join(' and ')}`;
}

function testText({ property, values = [] }: ConditionTest): string {
  return `\`${property}\` is ${values.map((value) => `\`${value}\``).join(' or ')}`;
}
