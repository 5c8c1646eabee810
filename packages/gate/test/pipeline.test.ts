import { readDocument } from '@nivel/diagnostics';
import { boxOf, parseDay } from '@nivel/policy';
import { BINDINGS, checkQuery } from '@nivel/sources';
import { describe, expect, test } from 'vitest';
import { checkPipeline, readPipeline, situationRequest, withQuery } from '../src/index.ts';
import { answersOf, check, codesOf, manifest, RECEIVER, read, table } from './pipeline-manifest.ts';

describe('columns', () => {
  test.each([
    ['a permitted field', { name: 'a', from: 'oppilaat/sukunimi' }, ['released', undefined]],
    ['a field by its own name', { name: 'a', from: 'model:learner.lastName' }, ['released', undefined]],
    ['a path of KOSKI', { name: 'a', from: 'koski:henkilö.sukunimi' }, ['released', undefined]],
    ['a text of the pipeline', { name: 'a', from: 'literal' }, ['released', 'literal']],
    ['a field that needs a judgement', { name: 'a', from: 'oppilaat/huoltaja_puhelin' }, ['asked', undefined]],
    ['a field that needs a consent', { name: 'a', from: 'oppilaat/poissaolo_luvattomat' }, ['asked', undefined]],
    ['a field that nobody may give', { name: 'a', from: 'oppilaat/hetu' }, ['withheld', undefined]],
    ['an origin that is not known', { name: 'a', from: 'oppilaat/sukuninmi' }, ['unknown', undefined]],
    ['a computed column: the strictest of its origins', { name: 'a', from: ['oppilaat/sukunimi', 'oppilaat/hetu'] }, ['withheld', undefined]],
    ['a computed column with an unknown origin', { name: 'a', from: ['oppilaat/sukunimi', 'oppilaat/x'] }, ['unknown', undefined]],
    ['a field that the origin does not feed', { name: 'a', from: 'oppilaat/sukunimi', field: 'learner.firstNames' }, ['unknown', undefined]],
    ['free text in an extract', { name: 'a', from: 'tukimuodot/kaytanto_kuvaus' }, ['asked', undefined]],
  ])('%s', (_, column, answer) => {
    expect(answersOf([column])).toEqual([answer]);
  });

  test('rest on what is recorded, each kind on its own, and free text stays out of the extract even then', () => {
    const columns = [
      { name: 'a', from: 'oppilaat/huoltaja_puhelin' },
      { name: 'b', from: 'oppilaat/poissaolo_luvattomat' },
      { name: 'c', from: 'tukimuodot/kaytanto_kuvaus' },
    ];
    expect(answersOf(columns, { recorded: { judgements: 'there' } })).toEqual([
      ['released', 'recorded'],
      ['asked', undefined],
      ['withheld', 'extract'],
    ]);
    expect(answersOf(columns.slice(0, 2), { recorded: { consents: 'there' } })).toEqual([
      ['asked', undefined],
      ['released', 'recorded'],
    ]);
  });

  test('go in another form only where the pipeline makes it', () => {
    const analytics = { with: { ...RECEIVER.with, purpose: 'analytics' } };
    const [column, made] = [{ name: 'a', from: 'oppilaat/aidinkieli' }, { form: 'pseudonymous' }];
    expect(answersOf([column], analytics)).toEqual([['withheld', 'form']]);
    expect(answersOf([{ ...column, ...made }], analytics)).toEqual([['released', undefined]]);
    expect(answersOf([{ ...column, form: 'aggregate' }], analytics)).toEqual([['released', undefined]]);
    expect(answersOf([{ ...column, form: 'coarsened' }], analytics)).toEqual([['withheld', 'form']]);
  });

  test('are asked about where a fact is of one learner of the example alone', () => {
    const { verdicts } = check(manifest([{ name: 'a', from: 'oppilaat/katuosoite' }], { with: {} }));
    expect(verdicts[0]?.decision?.missing.map(({ name }) => name)).toEqual(['protectionOrder']);
    expect(answersOf([{ name: 'a', from: 'oppilaat/katuosoite' }], { with: { protectionOrder: 'in-force' } })).toEqual([['withheld', undefined]]);
  });

  test('are told with the place of the column, its origin and the nearest known one', () => {
    const [finding] = check(manifest([{ name: 'a', from: 'oppilaat/sukuninmi' }])).diagnostics;
    expect(finding).toMatchObject({
      code: 'gate/pipeline-unknown',
      place: { file: 'nivel.yaml', path: 'datasets[0].columns[0]' },
      data: { nearest: 'primus:oppilaat/sukunimi' },
    });
    expect(codesOf(manifest([{ name: 'a', from: 'koski:opiskeluoikeudet[].lisätiedot.pidennettyOppivelvollisuus2' }]))).toEqual([
      'gate/pipeline-unknown',
    ]);
    expect(codesOf(manifest([{ name: 'a', from: 'koski:minne[].vain.pidennettyOppivelvollisuus' }]))).toEqual(['gate/pipeline-unknown-secret']);
  });
});

describe('a situation', () => {
  const ONE = { learnerStatus: ['compulsory-age'], placeAccepted: ['yes', 'no'] };
  const facts = { learnerStatus: 'compulsory-age', placeAccepted: 'yes', protectionOrder: 'none' };
  const [known] = table.book.situations;
  const situation = known === undefined ? undefined : { ...known, box: boxOf(table.book.vocabulary, ONE), example: { role: 'analyst', facts } };

  test('gives the facts that its box fixes, and of the others of its example none', () => {
    expect(situation === undefined ? undefined : situationRequest(situation)).toEqual({
      role: 'analyst',
      facts: { learnerStatus: 'compulsory-age' },
    });
  });

  test('takes changes by name, and leaves a fact out that is unknown', () => {
    const changes = { role: 'principal', learnerStatus: 'unknown', placeAccepted: 'no' };
    expect(situation === undefined ? undefined : situationRequest(situation, changes)).toEqual({ role: 'principal', facts: { placeAccepted: 'no' } });
  });
});

describe('coming changes', () => {
  const LAW_BEGINS = parseDay('2021-08-01') ?? 0;
  const value = manifest([
    { name: 'a', from: 'oppilaat/sukunimi' },
    { name: 'b', from: 'literal' },
  ]);

  function changesOn(day: number, within: number) {
    const { document } = readDocument(JSON.stringify(value), 'nivel.yaml');
    const pipeline = document === undefined ? undefined : readPipeline(document, { table, day }).pipeline;
    const found = pipeline === undefined ? [] : checkPipeline(pipeline, { table, day, within }).diagnostics;
    return found.filter(({ code }) => code === 'gate/pipeline-changes').map(({ data }) => data);
  }

  test('are told with the day, up to that day and not after, and only of columns that change', () => {
    const change = { column: 'a', receiver: 'lukio', day: '2021-08-01', now: 'withheld', later: 'released permission' };
    expect(changesOn(LAW_BEGINS - 1, 1)).toEqual([change]);
    expect(changesOn(LAW_BEGINS - 30, 30)).toEqual([change]);
    expect(changesOn(LAW_BEGINS - 30, 29)).toEqual([]);
    expect(changesOn(LAW_BEGINS, 1000)).toEqual([]);
  });
});

describe('a query', () => {
  const QUERY = '#DATABASE opphenk\n#OUTPUT oppilaat.csv\n#HEADER_START\na;b;c\n#HEADER_STOP\n#DATA{V1};#DATA{K5};#DATA{K4}\n';

  function toldOf(columns: readonly object[]) {
    const [dataset] = read(manifest(columns)).pipeline?.datasets ?? [];
    const { columns: written } = checkQuery(QUERY, 'oppilaat.pq', BINDINGS);
    return dataset === undefined ? [] : withQuery(dataset, written).diagnostics.map(({ code, place, data }) => [code, place.line, data['column']]);
  }

  test('that reads another field than the dataset says, or a column that it does not declare, is told at its place', () => {
    const [key, id, name] = [
      { name: 'a', from: 'model:support-decision.learnerKey' },
      { name: 'b', from: 'oppilaat/hetu' },
      { name: 'c', from: ['oppilaat/kutsumanimi', 'literal'] },
    ];
    expect(toldOf([key, id, name])).toEqual([]);
    expect(toldOf([key, { ...id, from: 'oppilaat/kotikunta' }, name])).toEqual([['gate/pipeline-query-differs', 6, 'b']]);
    expect(toldOf([key, { ...id, from: 'literal' }, name])).toEqual([['gate/pipeline-query-differs', 6, 'b']]);
    expect(toldOf([key, id])).toEqual([['gate/pipeline-query-column', 6, 'c']]);
  });

  test('gives its columns where the dataset declares none', () => {
    const { columns: written } = checkQuery(QUERY, 'oppilaat.pq', BINDINGS);
    const value = { nivel: 1, datasets: [{ name: 'd', query: 'oppilaat.pq', receivers: [RECEIVER] }] };
    const [dataset] = read(value).pipeline?.datasets ?? [];
    const from = dataset === undefined ? [] : withQuery(dataset, written).dataset.columns.map((column) => column.from);
    expect(from).toEqual([['model:learner.learnerKey'], ['model:learner.nationalId'], ['model:learner.callName']]);
  });
});
