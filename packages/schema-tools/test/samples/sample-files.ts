import { readFileSync } from 'node:fs';
import type { SchemaFile } from '../../src/index.ts';

const DIALECT = new URL('../../../../schemas/dialect/', import.meta.url);

/** One small sound set: two entities, one shared form, one code list, and the real dialect. Cases break it in one place. */
const PET = `{
  "$schema": "https://w3id.org/nivel/dialect/1",
  "$id": "https://w3id.org/nivel/1/school-pet",
  "title": "SchoolPet",
  "type": "object",
  "x-term": { "fi": "koulun lemmikki", "sv": "skolans husdjur", "en": "school pet" },
  "x-description": { "fi": "Lemmikki.", "sv": "Husdjur.", "en": "A pet." },
  "x-question": { "fi": "Kuka?", "sv": "Vem?", "en": "Who?" },
  "properties": {
    "bornOn": {
      "$ref": "https://w3id.org/nivel/1/common#/$defs/Day",
      "x-class": "open",
      "x-category": "pets",
      "x-term": { "fi": "syntymäpäivä", "sv": "födelsedag", "en": "day of birth" },
      "x-description": { "fi": "Päivä.", "sv": "Dag.", "en": "A day." },
      "x-sources": ["primus:lemmikit/syntynyt"]
    },
    "kind": {
      "type": "string",
      "enum": ["cat", "dog"],
      "x-class": "open",
      "x-category": "pets",
      "x-term": { "fi": "laji", "sv": "art", "en": "kind" },
      "x-description": { "fi": "Laji.", "sv": "Art.", "en": "The kind." },
      "x-codes": "pet-kind",
      "x-sources": ["primus:lemmikit/laji"]
    },
    "friends": {
      "type": "array",
      "maxItems": 2,
      "uniqueItems": true,
      "items": { "type": "string", "enum": ["cat", "dog"] },
      "x-class": "personal",
      "x-category": "pets",
      "x-term": { "fi": "ystävät", "sv": "vänner", "en": "friends" },
      "x-description": { "fi": "Ystävät.", "sv": "Vänner.", "en": "Friends." },
      "x-codes": "pet-kind",
      "x-sources": ["wilma:lemmikit/ystävät"]
    },
    "name": {
      "type": "string",
      "maxLength": 20,
      "x-class": "confidential",
      "x-category": "pets",
      "x-term": { "fi": "nimi", "sv": "namn", "en": "name" },
      "x-description": { "fi": "Nimi.", "sv": "Namn.", "en": "The name." },
      "x-sources": [],
      "x-derived": ["school-pet.friends"]
    },
    "weight": {
      "type": "integer",
      "minimum": 1,
      "maximum": 90,
      "x-class": "open",
      "x-category": "pets",
      "x-term": { "fi": "paino", "sv": "vikt", "en": "weight" },
      "x-description": { "fi": "Paino.", "sv": "Vikt.", "en": "Weight." },
      "x-sources": [],
      "x-no-source": { "fi": "Punnitaan.", "sv": "Vägs.", "en": "It is weighed." }
    }
  },
  "required": ["kind"],
  "additionalProperties": false,
  "allOf": [
    {
      "if": { "properties": { "kind": { "const": "dog" } }, "required": ["kind"] },
      "then": { "properties": { "name": true }, "required": ["name"] }
    }
  ]
}
`;

const COMMON = `{
  "$schema": "https://w3id.org/nivel/dialect/1",
  "$id": "https://w3id.org/nivel/1/common",
  "title": "Common",
  "x-description": { "fi": "Muodot.", "sv": "Former.", "en": "Forms." },
  "$defs": {
    "Day": {
      "type": "string",
      "format": "date",
      "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}$",
      "examples": ["2020-02-29"],
      "x-description": { "fi": "Päivä.", "sv": "Dag.", "en": "A day." }
    }
  }
}
`;

const KINDS = `{
  "id": "pet-kind",
  "uri": "lemmikinlaji",
  "term": { "fi": "laji", "sv": "art", "en": "kind" },
  "values": [
    { "code": "cat", "sourceCodes": ["kissa"], "term": { "fi": "kissa", "sv": "katt", "en": "cat" } },
    { "code": "dog", "term": { "fi": "koira", "sv": "hund", "en": "dog" } }
  ]
}
`;

/** A list that someone else keeps: some names in one language, codes in any form, days of validity. */
const BREEDS = `{
  "id": "pet-breed",
  "uri": "lemmikinrotu",
  "open": true,
  "versions": [1, 2],
  "term": { "fi": "rotu", "sv": "ras", "en": "breed" },
  "values": [
    { "code": "ÄX 1.2", "term": { "fi": "pystykorva" } },
    { "code": "I+", "term": { "sv": "tax" }, "validFrom": "2020-01-01", "validThrough": "2025-07-31" }
  ]
}
`;

export type SampleName = 'pet' | 'common' | 'kinds' | 'breeds';

export const SAMPLE_NAMES: Readonly<Record<SampleName, string>> = {
  pet: 'schemas/school-pet.schema.json',
  common: 'schemas/common.schema.json',
  kinds: 'schemas/code-lists/pet-kind.json',
  breeds: 'schemas/code-lists/pet-breed.json',
};

const TEXTS: Readonly<Record<SampleName, string>> = { pet: PET, common: COMMON, kinds: KINDS, breeds: BREEDS };

/** The sound set, with some texts replaced. */
export function sampleFiles(changed: Readonly<Partial<Record<SampleName, string>>> = {}): readonly SchemaFile[] {
  const samples = (['pet', 'common', 'kinds', 'breeds'] as const).map((name) => ({ file: SAMPLE_NAMES[name], text: changed[name] ?? TEXTS[name] }));
  return [...samples, ...dialectFiles()];
}

/** One sample with one replacement, which must be possible. */
export function changedSample(name: SampleName, from: string, to: string): string {
  if (!TEXTS[name].includes(from)) throw new RangeError(`the sample has no \`${from}\``);
  return TEXTS[name].replace(from, () => to);
}

function dialectFiles(): readonly SchemaFile[] {
  return ['dialect', 'governance'].map((name) => ({
    file: `schemas/dialect/${name}.schema.json`,
    text: readFileSync(new URL(`${name}.schema.json`, DIALECT), 'utf8'),
  }));
}
