import type { EntitySchema, Shape } from '@nivel/schema-tools';
import { type FaultKeyword, faultyWitnesses } from '@nivel/schema-tools/witness';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { schemaSet } from './support/schema-set.ts';
import { TYPES, typesProgram } from './support/type-check.ts';

/* The generated types as the compiler sees them: closed, each once, and honest about what they cannot say. */

const SET = schemaSet();
const PROGRAM = typesProgram();
const CHECKER = PROGRAM.getTypeChecker();
const EXPORTED = new Map(exportsOf(TYPES).map((symbol) => [symbol.name, symbol] as const));

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = PROGRAM.getSourceFile(file);
  const module = source === undefined ? undefined : CHECKER.getSymbolAtLocation(source);
  return module === undefined ? [] : CHECKER.getExportsOfModule(module);
}

function commentOf(symbol: ts.Symbol | undefined): string {
  return ts.displayPartsToString(symbol?.getDocumentationComment(CHECKER));
}

function typeOf(name: string): ts.Type {
  const symbol = EXPORTED.get(name);
  if (symbol === undefined) throw new RangeError(`no type is called ${name}`);
  return CHECKER.getDeclaredTypeOfSymbol(symbol);
}

describe.each(SET.entities.map((entity) => [entity.typeName, entity] as const))('%s', (typeName, entity) => {
  const type = typeOf(typeName);

  test('has the fields of its schema, all readonly, and takes no other name', () => {
    expect(type.getProperties().map(({ name }) => name)).toEqual(entity.properties.map(({ name }) => name));
    expect(CHECKER.getIndexInfosOfType(type)).toEqual([]);
    expect(type.getProperties().filter((property) => !isReadonly(property))).toEqual([]);
  });

  test('every constraint that a validator enforces and the compiler does not is told in its docs', () => {
    const untold = faultyWitnesses(SET, entity)
      .filter(({ structural }) => !structural)
      .filter(({ keyword, name }) => !SAYS[keyword].test(docsAbout(entity, name.split(' ')[0] ?? '')));
    expect(untold.map(({ name }) => name)).toEqual([]);
  });

  test('its docs tell meaning, term, class and category of every field', () => {
    const bare = entity.properties.filter(({ name, description, term, class: dataClass, category }) => {
      const comment = commentOf(type.getProperty(name));
      const told = [description.en, `${term.fi} / ${term.sv}`, `Class: ${dataClass}.`, `Category: \`${category}\`.`];
      return told.some((text) => !comment.includes(text));
    });
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});

const SAYS: Readonly<Record<FaultKeyword, RegExp>> = {
  required: /never/,
  additionalProperties: /never/,
  enum: /never/,
  type: /a whole number/,
  pattern: /matches `/,
  minLength: /at least \d+ characters/,
  maxLength: /at most \d+ characters/,
  minimum: /from -?\d+ to/,
  maximum: /from -?[\d.]+ to -?\d+/,
  minItems: /at least \d+/,
  maxItems: /at most \d+/,
  uniqueItems: /each value once/,
  if: /where `/,
};

/** What the docs say about a property, or about the form of its values; about the whole record for a condition. */
function docsAbout(entity: EntitySchema, subject: string): string {
  if (subject === 'condition') return notSaid(commentOf(EXPORTED.get(entity.typeName)));
  const shape = entity.properties.find(({ name }) => name === subject)?.shape;
  const form = shape === undefined ? undefined : formOf(shape);
  return notSaid(`${commentOf(typeOf(entity.typeName).getProperty(subject))}\n${commentOf(form === undefined ? undefined : EXPORTED.get(form))}`);
}

function notSaid(comment: string): string {
  return comment
    .split('\n')
    .filter((line) => line.startsWith('Not said by the type: '))
    .join('\n');
}

function formOf(shape: Shape): string | undefined {
  if (shape.kind === 'list') return formOf(shape.item);
  return shape.kind === 'reference' ? shape.name : undefined;
}

function isReadonly(symbol: ts.Symbol): boolean {
  return symbol.declarations?.every((declaration) => (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0) === true;
}

test('every entity and every form is one exported type, and there is no other', () => {
  const names = [...SET.entities.map(({ typeName }) => typeName), ...SET.definitions.map(({ name }) => name)];
  expect([...EXPORTED.keys()].toSorted()).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(names.length);
});
