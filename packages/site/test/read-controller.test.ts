import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readController } from '../src/documents/read-controller.ts';
import { controllerSchema } from '../src/documents/shape-to-json-schema.ts';
import { catalogOfCheckout } from './nivelvaara.ts';

const { book } = await catalogOfCheckout();

function codesOf(text: string): readonly string[] {
  const { controller, diagnostics } = readController(text, 'controller.yaml', book);
  expect(controller).toBeUndefined();
  return diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

describe('controller.yaml', () => {
  test.each([
    ['a key that is not known', 'provides: []\nactivities: []\nnames: x\n', ['site/unknown-key 3:1']],
    ['a key that is missing', 'provides: []\n', ['site/missing-key 1:1']],
    ['a name outside its list', 'provides: [basic-educatoin]\nactivities: []\n', ['site/unknown-name 1:12']],
    ['a text in one language', 'provides: []\nactivities: []\nname: { fi: Nivelvaara, sv: Nivelvaara }\n', ['site/missing-key 3:7']],
    ['a wrong shape', 'provides: basic-education\nactivities: []\n', ['site/wrong-shape 1:11']],
    ['a business id that is none', 'provides: []\nactivities: []\nbusinessId: 12\n', ['site/wrong-shape 3:13']],
    [
      'a purpose said twice',
      'provides: []\nactivities:\n  - { purpose: analytics, situations: [b] }\n  - { purpose: analytics, situations: [q] }\n',
      ['site/said-twice 4:5'],
    ],
    [
      'an unknown gap',
      'provides: []\nactivities: []\ntexts: [{ gap: record.securiti, text: { fi: a, sv: b, en: c }, writtenFor: { model: 1.0.0, ruleBook: 1.0.0 } }]\n',
      ['site/unknown-name 3:16'],
    ],
  ])('reports %s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test('an empty list is something to say', () => {
    expect(readController('provides: []\nactivities: []\n', 'controller.yaml', book).diagnostics).toEqual([]);
  });

  test('the schema for editors is the one that the shape gives', () => {
    const written = readFileSync(new URL('../schemas/controller.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(written)).toEqual(controllerSchema(book));
  });
});
