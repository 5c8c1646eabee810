import type { CodeList, Property, SchemaSet, Shape } from '../../packages/schema-tools/dist/index.js';
import { code, inAll, WORDS } from './words.ts';

/** What values a property may have, with links to its code list or to the form of its values. */
export function valueText(schemas: SchemaSet, { shape, codes }: Property): string {
  const list = schemas.codeLists.find(({ id }) => id === codes);
  return list === undefined ? shapeText(shape) : `${listText(list)}${shape.kind === 'list' ? `; ${sizeText(shape)}` : ''}`;
}

/** A code list by name: its codes stand on the page when the list is closed, and are only counted when its source keeps it. */
function listText({ id, open, uri, values }: CodeList): string {
  const link = `[${id}](../../schemas/code-lists/${id}.json)`;
  return open ? `${link} (${code(uri ?? id)}, ${values.length} ${inAll(WORDS.codes)}, ${inAll(WORDS.open)})` : link;
}

/** What values a shape has. */
export function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'reference':
      return `[${shape.name}](forms.md#${shape.name.toLowerCase()})`;
    case 'text':
      return textLimits(shape).join(', ');
    case 'codes':
      return shape.values.map(code).join(', ');
    case 'number':
      return `${shape.whole ? `${inAll(WORDS.whole)} ` : ''}${shape.minimum}–${shape.maximum}`;
    case 'boolean':
      return inAll(WORDS.boolean);
    case 'list':
      return `${shapeText(shape.item)}; ${sizeText(shape)}`;
  }
}

function textLimits({ pattern, minLength, maxLength }: Extract<Shape, { kind: 'text' }>): readonly string[] {
  return [
    ...(pattern === undefined ? [] : [code(pattern)]),
    ...(minLength === undefined ? [] : [`${inAll(WORDS.atLeast)} ${minLength}`]),
    ...(maxLength === undefined ? [] : [`${inAll(WORDS.atMost)} ${maxLength}`]),
  ];
}

function sizeText({ minItems, maxItems, unique }: Extract<Shape, { kind: 'list' }>): string {
  const least = minItems > 0 ? `${inAll(WORDS.atLeast)} ${minItems}, ` : '';
  return `${inAll(WORDS.list)}, ${least}${inAll(WORDS.atMost)} ${maxItems}${unique ? `, ${inAll(WORDS.once)}` : ''}`;
}
