import { fieldInfo } from '@nivel/model';
import { describe, expect, test } from 'vitest';
import { boundColumns } from '../src/bound-column.ts';
import { pathsKnownBy } from '../src/documents/known-paths.ts';
import { BINDINGS } from '../src/generated/bindings.ts';
import { EHOKS } from '../src/generated/ehoks.ts';
import { KOSKI } from '../src/generated/koski.ts';

const columns = boundColumns();

describe('the columns that the bindings read', () => {
  test('go to fields of the model, each pair once', () => {
    expect(columns.filter(({ field }) => fieldInfo(field) === undefined)).toEqual([]);
    expect(new Set(columns.map(({ source, field }) => `${source} ${field}`)).size).toBe(columns.length);
    expect(columns.length).toBeGreaterThan(1_000);
  });

  test('are all the columns of the exports', () => {
    const bound = new Set(columns.map(({ source }) => source));
    const written = BINDINGS.flatMap((binding) => binding.columns.map(({ name }) => `primus:${binding.id}/${name}`));
    expect(written.filter((source) => !bound.has(source))).toEqual([]);
  });

  test('of documents are paths that the binding knows', () => {
    for (const binding of [KOSKI, EHOKS]) {
      const isKnown = pathsKnownBy(binding);
      const own = columns.filter(({ source }) => source.startsWith(`${binding.id}:`)).map(({ source }) => source.slice(binding.id.length + 1));
      expect(own.filter((path) => !isKnown(path))).toEqual([]);
      expect(own.length).toBeGreaterThan(400);
    }
  });

  test('lead from a place in a place to the record that holds it', () => {
    expect(columns).toContainEqual({ source: 'koski:henkilö.sukunimi', field: 'learner.lastName' });
    expect(columns).toContainEqual({ source: 'koski:opiskeluoikeudet[].oppilaitos.oid', field: 'study-right.schoolOid' });
    expect(columns).toContainEqual({
      source: 'koski:opiskeluoikeudet[].suoritukset[].osasuoritukset[].näyttö.arviointi.arvosana.koodiarvo',
      field: 'hoks-demonstration.grade',
    });
  });
});
