import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@nivel/diagnostics';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ROOT } from './run-cli.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'policies', 'generated', 'pipeline.schema.json'), 'utf8')) as object;
const matches = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

const COLUMN = { name: 'a', from: 'oppilaat/sukunimi' };
const RECEIVER = { name: 'lukio', situation: 'p1' };
const DATASET = { name: 'd', source: 'primus', columns: [COLUMN], receivers: [RECEIVER] };
const WHOLE = {
  sender: 'basic-education',
  receiver: 'learner',
  relation: 'other-provider',
  role: 'analyst',
  purpose: 'analytics',
  channel: 'direct',
};

function withDataset(changes: object): unknown {
  return JSON.parse(JSON.stringify({ nivel: 1, datasets: [{ ...DATASET, ...changes }] }));
}

describe('the published schema of nivel.yaml', () => {
  test('accepts the example repository', () => {
    const file = join(ROOT, 'docs', 'examples', 'pipeline', 'nivel.yaml');
    const { document } = readDocument(readFileSync(file, 'utf8'), 'nivel.yaml');
    expect(matches(document?.value), JSON.stringify(matches.errors)).toBe(true);
  });

  test.each([
    ['a dataset', {}],
    ['a query in place of columns', { columns: undefined, query: 'kyselyt/a.pq' }],
    ['several origins', { columns: [{ ...COLUMN, from: ['primus:oppilaat/sukunimi', 'model:learner.callName', 'literal'] }] }],
    ['a path of KOSKI', { columns: [{ ...COLUMN, from: 'koski:henkilö.sukunimi', form: 'coarsened' }] }],
    ['a whole request', { receivers: [{ name: 'r', request: { ...WHOLE, facts: { learnerStatus: 'adult' } } }] }],
    [
      'changes of a situation',
      { receivers: [{ ...RECEIVER, with: { role: 'principal', protectionOrder: 'unknown' }, recorded: { consents: 'there' } }] },
    ],
  ])('accepts %s', (_, changes) => {
    expect(matches(withDataset(changes)), JSON.stringify(matches.errors)).toBe(true);
  });

  test.each([
    ['an unknown key', { colour: 'red' }],
    ['neither columns nor query', { columns: undefined }],
    ['no receivers', { receivers: undefined }],
    ['an unknown source', { source: 'wilma' }],
    ['a path out of the repository', { sample: '../secret.csv' }],
    ['a path out of the repository on the way', { sample: 'a/../../secret.csv' }],
    ['a path from the root', { query: '/etc/passwd' }],
    ['an origin of a system that is not known', { columns: [{ ...COLUMN, from: 'sapa:a' }] }],
    ['a path that KOSKI does not have', { columns: [{ ...COLUMN, from: 'koski:henkilö.kengännumero' }] }],
    ['an unknown field', { columns: [{ ...COLUMN, field: 'learner.lastNam' }] }],
    ['an unknown form', { columns: [{ ...COLUMN, form: 'blurred' }] }],
    ['an unknown situation', { receivers: [{ ...RECEIVER, situation: 'p9' }] }],
    ['both situation and request', { receivers: [{ ...RECEIVER, request: WHOLE }] }],
    ['neither', { receivers: [{ name: 'r' }] }],
    ['an unknown role', { receivers: [{ ...RECEIVER, with: { role: 'headmaster' } }] }],
    ['consents of learners', { receivers: [{ ...RECEIVER, with: { consents: {} } }] }],
  ])('refuses %s', (_, changes) => {
    expect(matches(withDataset(changes))).toBe(false);
  });
});
