import { join } from 'node:path';
import { readCatalog } from '@nivel/catalog';
import { fieldsOfSchemas } from '@nivel/schema-tools';
import { type DocumentBinding, EHOKS, KOSKI } from '@nivel/sources';
import { describe, expect, test } from 'vitest';
import { checkDocumentBindings } from '../src/check-document-bindings.ts';
import { copyProject, nivel, ROOT, replaceIn, withFolder } from './run-cli.ts';

interface Finding {
  readonly code: string;
  readonly place: { readonly file?: string; readonly line?: number };
  readonly data: Readonly<Record<string, string>>;
}

describe('nivel check holds the floor under what KOSKI keeps secret', () => {
  test('a loosened class and a removed mapping fail, each with KOSKI’s own name', async () => {
    await withFolder(async (folder) => {
      await copyProject(folder);
      const schema = (name: string) => join(folder, 'schemas', `${name}.schema.json`);
      await replaceIn(schema('class-membership'), /("keptBack": \{\s+"type": "boolean",\s+"x-class": )"confidential"/, '$1"personal"');
      await replaceIn(
        schema('conduct-assessment'),
        '["koski:opiskeluoikeudet[].suoritukset[].käyttäytymisenArvio.arvosana"]',
        '["koski:opiskeluoikeudet[].muu"]',
      );
      await replaceIn(
        join(folder, 'schemas/floor.json'),
        '"PerusopetuksenOpiskeluoikeudenLisätiedot.kuljetusetu": {',
        '"PerusopetuksenOpiskeluoikeudenLisätiedot.kuljetus": {',
      );
      const run = await nivel('check', folder, '--format', 'json');
      expect(run.code).toBe(1);
      const { diagnostics } = JSON.parse(run.out) as { diagnostics: readonly Finding[] };
      const found = diagnostics.map(({ code, place, data }) => [code, place.file, data['key'] ?? data['source']]);
      expect(found).toEqual(
        expect.arrayContaining([
          ['schema/floor-class', 'schemas/class-membership.schema.json', 'PerusopetuksenVuosiluokanSuoritus.jääLuokalle'],
          ['sources/binding-below-floor', 'bindings/koski', 'PerusopetuksenVuosiluokanSuoritus.jääLuokalle'],
          ['schema/floor-source', 'schemas/conduct-assessment.schema.json', 'käyttäytymisenArvio.arvosana'],
          ['schema/floor-missing', 'schemas/floor.json', 'PerusopetuksenOpiskeluoikeudenLisätiedot.kuljetusetu'],
        ]),
      );
    });
  });
});

describe('the bindings of documents beside the model', async () => {
  const { schemas } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (schemas === undefined) throw new Error('the schemas are not sound');
  const fields = fieldsOfSchemas(schemas);

  test('agree with it', () => {
    expect(checkDocumentBindings(fields)).toEqual([]);
  });

  test('a removed mapping of a secret field is named as KOSKI names it', () => {
    const places = Object.entries(KOSKI.places).map(([name, place]) => [name, { ...place, fields: without(place.fields, 'kuljetusetu') }]);
    const binding: DocumentBinding = { ...KOSKI, places: Object.fromEntries(places) };
    const found = checkDocumentBindings(fields, [binding, EHOKS]);
    expect(found.map(({ code, data }) => [code, data['source']])).toContainEqual([
      'sources/binding-floor-missing',
      'PerusopetuksenOpiskeluoikeudenLisätiedot.kuljetusetu',
    ]);
  });

  test('a removed mapping of any other field is named by its path', () => {
    const { person } = KOSKI.places;
    if (person === undefined) throw new Error('no person');
    const binding: DocumentBinding = { ...KOSKI, places: { ...KOSKI.places, person: { ...person, fields: without(person.fields, 'etunimet') } } };
    expect(checkDocumentBindings(fields, [binding])).toMatchObject([
      {
        code: 'cli/unread-source',
        place: { file: 'schemas/learner.schema.json' },
        data: { field: 'learner.firstNames', source: 'koski:henkilö.etunimet' },
      },
    ]);
  });

  test('a source that only another binding’s part would have is not taken for read', () => {
    const moved = fields.map((field) => (field.field === 'hoks.hoksId' ? { ...field, sources: ['ehoks:idd'] } : field));
    expect(checkDocumentBindings(moved).map(({ code, data }) => [code, data['source']])).toEqual([['cli/unread-source', 'ehoks:idd']]);
  });

  test('a field that the model has lost is named', () => {
    const found = checkDocumentBindings(fields.filter(({ field }) => field !== 'hoks.hoksId'));
    expect(found).toMatchObject([{ code: 'sources/binding-unknown-field', data: { field: 'hoks.hoksId' } }]);
  });

  test('owe nothing to a model that takes nothing from their systems', () => {
    expect(checkDocumentBindings(fields.map((field) => ({ ...field, sources: [] })).slice(0, 3))).toEqual([]);
  });
});

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
