import { readDocument } from '@nivel/diagnostics';
import { boxOf, parseDay } from '@nivel/policy';
import { BINDINGS, checkQuery } from '@nivel/sources';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPipeline, readPipeline, situationRequest, withQuery } from '../src/index.ts';
import { originIndex } from '../src/pipeline/origin.ts';
import { suspicionOf } from '../src/pipeline/suspicious-name.ts';
import { tinyTable } from './tiny-book.ts';

const table = tinyTable();
const DAY = parseDay('2026-08-17') ?? 0;

const RECEIVER = { name: 'lukio', situation: 'p1', with: { learnerStatus: 'compulsory-age', placeAccepted: 'yes', protectionOrder: 'none' } };

function manifest(columns: readonly object[], receiver: object = {}): object {
  return { nivel: 1, datasets: [{ name: 'oppilaat', source: 'primus', columns, receivers: [{ ...RECEIVER, ...receiver }] }] };
}

function read(value: unknown) {
  const { document } = readDocument(JSON.stringify(value, null, 1), 'nivel.yaml');
  if (document === undefined) throw new SyntaxError('the manifest of a test is no document');
  return readPipeline(document, { table, day: DAY });
}

function check(value: unknown, within = 0) {
  const { pipeline, diagnostics } = read(value);
  if (pipeline === undefined) throw new SyntaxError(JSON.stringify(diagnostics));
  return checkPipeline(pipeline, { table, day: DAY, within });
}

function answersOf(columns: readonly object[], receiver: object = {}): readonly (readonly [string, string | undefined])[] {
  return check(manifest(columns, receiver)).verdicts.map(({ status, note }) => [status, note]);
}

function codesOf(value: unknown): readonly string[] {
  return check(value).diagnostics.map(({ code }) => code);
}

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

describe('names', () => {
  test.each([
    ['hetu', 'national-id'],
    ['oppilaan_hetu_2', 'national-id'],
    ['HETU', 'national-id'],
    ['oppilaanHetu', 'national-id'],
    ['Henkilötunnus', 'national-id'],
    ['personbeteckning', 'national-id'],
    ['national ID', 'national-id'],
    ['ssn', 'national-id'],
    ['huom_1', 'free-text'],
    ['Lisätietoja', 'free-text'],
    ['tilläggsuppgifter', 'free-text'],
    ['Comments', 'free-text'],
    ['salasana', 'password'],
    ['Lösenord', 'password'],
    ['user_pwd', 'password'],
    ['perhetuki', undefined],
    ['vaihetunnus', undefined],
    ['notering', undefined],
    ['kotikunta', undefined],
    ['passiivinen', undefined],
  ])('%s tells of %s', (name, suspicion) => {
    expect(suspicionOf(name)).toBe(suspicion);
  });

  test('are answered by an origin that explains them, and by no other', () => {
    expect(codesOf(manifest([{ name: 'hetu', from: 'literal' }]))).toEqual(['gate/pipeline-national-id-name']);
    expect(codesOf(manifest([{ name: 'hetu', from: 'oppilaat/sukunimi' }]))).toEqual(['gate/pipeline-national-id-name']);
    expect(codesOf(manifest([{ name: 'tunnus', from: 'oppilaat/hetu' }]))).toEqual(['gate/pipeline-withheld', 'gate/pipeline-national-id-bound']);
    expect(codesOf(manifest([{ name: 'huom', from: 'oppilaat/etunimet' }]))).toEqual(['gate/pipeline-free-text-name']);
    expect(codesOf(manifest([{ name: 'kuvaus', from: 'oppilaat/vuosiluokka' }]))).toEqual([]);
    expect(codesOf(manifest([{ name: 'salasana', from: 'oppilaat/etunimet' }]))).toEqual(['gate/pipeline-password-name']);
  });
});

describe('the file', () => {
  const column = { name: 'a', from: 'oppilaat/sukunimi' };
  const dataset = { name: 'd', columns: [column], receivers: [RECEIVER] };
  const sound = { nivel: 1, datasets: [{ ...dataset, source: 'primus' }] };
  const WRONG: readonly (readonly [string, unknown, string])[] = [
    ['an unknown key', { ...sound, colour: 1 }, 'gate/pipeline-unknown-key'],
    ['another version', { ...sound, nivel: 2 }, 'gate/pipeline-shape'],
    ['no version', { datasets: sound.datasets }, 'gate/pipeline-missing-key'],
    ['no dataset', { nivel: 1, datasets: [] }, 'gate/pipeline-shape'],
    ['no column', { nivel: 1, datasets: [{ name: 'd', receivers: [RECEIVER] }] }, 'gate/pipeline-missing-key'],
    ['an unknown source', { nivel: 1, datasets: [{ ...dataset, source: 'wilma' }] }, 'gate/pipeline-unknown-name'],
    ['a path out of the repository', { nivel: 1, datasets: [{ ...dataset, sample: '../../secret.csv' }] }, 'gate/pipeline-shape'],
    ['a path from the root', { nivel: 1, datasets: [{ ...dataset, query: '/etc/passwd' }] }, 'gate/pipeline-shape'],
    ['an unknown field', manifest([{ ...column, field: 'learner.lastNam' }]), 'gate/pipeline-unknown-name'],
    ['an unknown form', manifest([{ ...column, form: 'blurred' }]), 'gate/pipeline-unknown-name'],
    ['an unknown situation', manifest([column], { situation: 'p9' }), 'gate/pipeline-unknown-name'],
    ['neither situation nor request', manifest([column], { situation: undefined }), 'gate/pipeline-receiver'],
    ['both situation and request', manifest([column], { request: {} }), 'gate/pipeline-receiver'],
    ['an unknown role', manifest([column], { with: { role: 'headmaster' } }), 'policy/unknown-name'],
    ['an unknown change', manifest([column], { with: { colour: 'red' } }), 'policy/unknown-key'],
    ['consents of learners', manifest([column], { with: { consents: { absence: 'given' } } }), 'gate/pipeline-states'],
  ];

  test.each(WRONG)('with %s is refused', (_, value, code) => {
    const { pipeline, diagnostics } = read(value);
    expect(pipeline).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toContain(code);
  });

  test('with a name twice is refused', () => {
    expect(read(manifest([column, column])).diagnostics.map(({ code }) => code)).toEqual(['gate/pipeline-twice']);
  });

  test('that is sound is accepted', () => {
    const whole = {
      sender: 'basic-education',
      receiver: 'learner',
      relation: 'other-provider',
      role: 'analyst',
      purpose: 'analytics',
      channel: 'direct',
    };
    for (const value of [
      sound,
      manifest([column], { with: { protectionOrder: 'unknown' } }),
      manifest([column], { situation: undefined, with: undefined, request: { ...whole, facts: { learnerStatus: 'adult' } } }),
    ]) {
      expect(read(value).diagnostics).toEqual([]);
    }
  });

  test('tells a wrong role at its place', () => {
    const [finding] = read(manifest([column], { with: { role: 'headmaster' } })).diagnostics;
    expect(finding?.place).toMatchObject({ file: 'nivel.yaml', path: 'datasets[0].receivers[0].with.role' });
  });

  test('of any shape is read without a throw', () => {
    const keys = fc.constantFrom(
      'nivel',
      'datasets',
      'name',
      'columns',
      'from',
      'receivers',
      'situation',
      'with',
      'request',
      'recorded',
      'facts',
      'source',
    );
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('p1', 'primus', 'literal'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(keys, tie('value'), { maxKeys: 6 })),
    }));
    fc.assert(fc.property(value, (any) => void read(any)));
  });
});

describe('origins', () => {
  test('are all known by the fields that they feed', () => {
    const { known, originOf } = originIndex();
    expect(known.length).toBeGreaterThan(1000);
    const fields = new Set(table.fields.map(({ field }) => field));
    for (const origin of known) {
      const found = originOf(origin);
      expect(found.kind === 'fields' && found.fields.length > 0 && found.fields.every((field) => fields.has(field)), origin).toBe(true);
    }
  });
});
