import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { boundColumns } from '@nivel/sources';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CliRun, nivelIn, ROOT, withFolder } from './run-cli.ts';

/* The rules of OpenLineage, in own words: core 2-0-2 (DatasetEvent, RunEvent), columnLineage 1-2-0, schema 1-1-1, tags 1-0-0. */

const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', pattern: '^https://\\S+$' };
const record = (properties: object, required: readonly string[] = Object.keys(properties)) => ({ type: 'object', properties, required });
const list = (items: object) => ({ type: 'array', items });
const facet = (file: string, properties: object) =>
  record({
    _producer: uri,
    _schemaURL: { type: 'string', pattern: `^https://openlineage\\.io/spec/facets/\\d+-\\d+-\\d+/${file}\\.json#/\\$defs/${file}$` },
    ...properties,
  });
const transformation = record(
  {
    type: { enum: ['DIRECT', 'INDIRECT'] },
    subtype: { enum: ['IDENTITY', 'TRANSFORMATION', 'AGGREGATION'] },
    description: text,
    masking: { type: 'boolean' },
  },
  ['type'],
);
const inputField = record({ namespace: text, name: text, field: text, transformations: list(transformation) }, ['namespace', 'name', 'field']);
const facets = {
  type: 'object',
  properties: {
    schema: facet('SchemaDatasetFacet', { fields: list(record({ name: text, type: text, description: text }, ['name'])) }),
    tags: facet('TagsDatasetFacet', { tags: list(record({ key: text, value: text, source: text, field: text }, ['key', 'value'])) }),
    columnLineage: facet('ColumnLineageDatasetFacet', {
      fields: { type: 'object', additionalProperties: record({ inputFields: { ...list(inputField), minItems: 1 } }) },
    }),
  },
  additionalProperties: false,
};
const dataset = record({ namespace: text, name: text, facets });
const event = (name: string, properties: object) =>
  record({
    eventTime: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    producer: uri,
    schemaURL: { const: `https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/${name}` },
    ...properties,
  });
const ajv = new Ajv2020({ strict: false, allErrors: true });
const isDatasetEvent = ajv.compile(event('DatasetEvent', { dataset }));
const isRunEvent = ajv.compile(
  event('RunEvent', {
    eventType: { const: 'COMPLETE' },
    run: record({ runId: text }),
    job: record({ namespace: text, name: text }),
    inputs: list(dataset),
    outputs: list(dataset),
  }),
);

interface Input {
  readonly namespace: string;
  readonly name: string;
  readonly field: string;
  readonly transformations?: readonly { readonly subtype: string; readonly masking: boolean }[];
}
interface Dataset {
  readonly namespace: string;
  readonly name: string;
  readonly facets: {
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
    readonly tags?: { readonly tags: readonly { readonly key: string; readonly value: string; readonly field: string }[] };
    readonly columnLineage?: { readonly fields: Readonly<Record<string, { readonly inputFields: readonly Input[] }>> };
  };
}

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { dataset: Dataset; inputs: Dataset[]; outputs: Dataset[] });
const fieldsOf = (each: Dataset) => new Set(each.facets.schema.fields.map(({ name }) => name));

describe('nivel export openlineage', () => {
  let first: CliRun;

  beforeAll(async () => {
    first = await nivelIn(ROOT, 'export', 'openlineage');
  });

  test('gives valid events without time or chance, which refer only to columns that are there', () => {
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('"eventTime":"1970-01-01T00:00:00Z"');
    expect(first.out).not.toContain('nivel.outcome');
    const datasets = linesOf(first.out).map((each) => {
      expect(isDatasetEvent(each), JSON.stringify(isDatasetEvent.errors?.slice(0, 2))).toBe(true);
      return each.dataset;
    });
    const columns = new Map(datasets.map((each) => [`${each.namespace} ${each.name}`, fieldsOf(each)]));
    expect(columns.size).toBe(datasets.length);
    for (const each of datasets)
      for (const [field, { inputFields }] of Object.entries(each.facets.columnLineage?.fields ?? {})) {
        expect(fieldsOf(each).has(field), `${each.name} ${field}`).toBe(true);
        for (const input of inputFields) expect(columns.get(`${input.namespace} ${input.name}`)?.has(input.field), JSON.stringify(input)).toBe(true);
      }
  });

  test('has every column that a binding reads, on its way to its field', () => {
    const byName = new Map(linesOf(first.out).map(({ dataset: each }) => [each.name, each]));
    for (const { source, field } of boundColumns()) {
      const [entity = '', property = ''] = field.split('.');
      const inputs = byName.get(entity)?.facets.columnLineage?.fields[property]?.inputFields ?? [];
      const isThere = inputs.some((input) => source === `${input.namespace}:${input.namespace === 'primus' ? `${input.name}/` : ''}${input.field}`);
      expect(isThere, `${source} -> ${field}`).toBe(true);
    }
  });

  test('on a day it tells outcomes, and nothing flows into what is withheld; with a run it is one event', () =>
    withFolder(async (folder) => {
      const run = '01890a5d-ac96-774b-bcce-b302099a8057';
      const file = join(folder, 'lineage.json');
      const { code, out } = await nivelIn(ROOT, 'export', 'openlineage', '--out', file, '--day', '2026-11-22', '--run', run);
      expect({ code, out }).toEqual({ code: 0, out: '' });
      const [told, ...more] = linesOf(await readFile(file, 'utf8'));
      expect(more).toEqual([]);
      expect(isRunEvent(told), JSON.stringify(isRunEvent.errors?.slice(0, 2))).toBe(true);
      expect(told).toMatchObject({ eventTime: '2026-11-22T00:00:00Z', run: { runId: run } });
      const views = told?.outputs.filter(({ name }) => name.startsWith('view/')) ?? [];
      expect(views.length).toBeGreaterThan(5);
      for (const {
        name,
        facets: { tags, columnLineage },
      } of views)
        for (const { field, value } of tags?.tags ?? [])
          expect(Object.hasOwn(columnLineage?.fields ?? {}, field), `${name} ${field}`).toBe(value !== 'withhold');
      const counted = Object.values(views.find(({ name }) => name === 'view/ev1')?.facets.columnLineage?.fields ?? {}).flatMap(
        (each) => each.inputFields,
      );
      expect(counted.length).toBeGreaterThan(0);
      expect(counted.every(({ transformations }) => transformations?.[0]?.subtype === 'AGGREGATION' && transformations[0].masking)).toBe(true);
    }));

  test('refuses a run that is no UUID, a day that is none, and another target', async () => {
    for (const words of [['openlineage', '--run', 'mine'], ['marquez']]) {
      const { code, err } = await nivelIn(ROOT, 'export', ...words);
      expect({ code, told: err.includes('cli/wrong-value') }).toEqual({ code: 2, told: true });
    }
  });
});
