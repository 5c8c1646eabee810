import type { Condition, ConditionTest, Definition, EntitySchema, Property, Shape } from '../schema-set.ts';

/* What stands in the comments of generated types: meaning, governance, and the constraints that a type cannot say. */

export function entityComment(entity: EntitySchema): string {
  const conditions = entity.conditions.map((condition) => `Not said by the type: ${conditionText(condition)}.`);
  return paragraphs([entity.description.en, `${entity.term.fi} / ${entity.term.sv}. ${entity.question.en}`, ...conditions, `Source: ${entity.id}`]);
}

export function propertyComment(property: Property): string {
  const codes = property.codes === undefined ? '' : ` Codes: \`${property.codes}\`.`;
  const sources = property.sources.length === 0 ? '' : `Source: ${property.sources.map((source) => `\`${source}\``).join(', ')}.`;
  return paragraphs([
    property.description.en,
    `${property.term.fi} / ${property.term.sv}. Class: ${property.class}. Category: \`${property.category}\`.${codes}`,
    limitsText(property.shape),
    sources,
  ]);
}

export function definitionComment(definition: Definition): string {
  return paragraphs([definition.description.en, limitsText(definition.shape)]);
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
