import { describe, expect, test } from 'vitest';
import type { DocumentReading } from '../src/documents/document-reading.ts';
import { expectAccounted } from './document-leaves.ts';
import { type Completion, code, type Part, type SoundDocument, type StudyRight, type Subject, soundDocument } from './sound-document.ts';

/* One fault at a time in a sound document: what becomes of the leaf that has it, and of nothing else. */

interface Parts {
  readonly document: SoundDocument;
  readonly person: Part;
  readonly right: StudyRight;
  readonly completion: Completion;
  readonly subject: Subject;
}

type Spoil = (parts: Parts) => void;

function spoiled(spoil: Spoil): string {
  const document = soundDocument();
  const [right] = document.opiskeluoikeudet;
  const [completion] = right.suoritukset;
  const [subject] = completion.osasuoritukset;
  spoil({ document, person: document.henkilö, right, completion, subject });
  return JSON.stringify(document);
}

/** What is not mapped without a flag, and was in the sound document: path and fate. */
function oddLeaves({ leaves }: DocumentReading): readonly string[] {
  const odd = leaves.flatMap((leaf) => {
    if (leaf.fate === 'quarantined') return [`${leaf.path} ${leaf.reason}`];
    if (leaf.fate === 'left-out') return leaf.decision === 'type-tag' ? [] : [`${leaf.path} ${leaf.decision}`];
    return leaf.flag === undefined ? [] : [`${leaf.path} ${leaf.flag}`];
  });
  return odd.map((line) => line.replace('opiskeluoikeudet[0]', 'oo').replace('suoritukset[0]', 's').replace('osasuoritukset[0]', 'os'));
}

function set(part: object, key: string, value: unknown): void {
  Object.assign(part, { [key]: value });
}

function rename(part: Part, from: string, to: string): void {
  set(part, to, part[from]);
  delete part[from];
}

describe('a fault in a document', () => {
  test('is nowhere in the sound one', () => {
    expect(oddLeaves(expectAccounted(spoiled(() => {})))).toEqual([]);
  });

  test.each<[string, Spoil, readonly string[]]>([
    [
      'a wrong check digit of the learner number is a flag',
      ({ person }) => set(person, 'oid', '1.2.246.562.24.44651722626'),
      ['henkilö.oid model/check-digit'],
    ],
    [
      'a wrong check character of the identity code is a flag',
      ({ person }) => set(person, 'hetu', '010110A9999'),
      ['henkilö.hetu model/check-digit'],
    ],
    ['an identity code that is none', ({ person }) => set(person, 'hetu', 'epävalidiHetu'), ['henkilö.hetu value-refused']],
    [
      'a code outside an open list is a flag',
      ({ person }) => set(person, 'äidinkieli', code('QQ', 'kieli')),
      ['henkilö.äidinkieli.koodiarvo model/unknown-code'],
    ],
    [
      'a code outside a closed list',
      ({ subject }) => set(subject.arviointi[0].arvosana, 'koodiarvo', '11'),
      ['oo.s.os.arviointi[0].arvosana.koodiarvo unknown-code', 'oo.s.os.arviointi[0].arvosana.koodistoUri unknown-code'],
    ],
    [
      'a code of the wrong list',
      ({ person }) => set(person, 'äidinkieli', code('FI', 'kunta')),
      ['henkilö.äidinkieli.koodiarvo wrong-code-list', 'henkilö.äidinkieli.koodistoUri wrong-code-list'],
    ],
    ['a code without a list', ({ person }) => set(person, 'äidinkieli', { koodiarvo: 'FI' }), []],
    ['a day that does not exist', ({ subject }) => set(subject.arviointi[0], 'päivä', '2025-02-30'), ['oo.s.os.arviointi[0].päivä value-refused']],
    ['a number for a text', ({ completion }) => set(completion, 'luokka', 9), ['oo.s.luokka value-refused']],
    ['a text for a number', ({ right }) => set(right, 'versionumero', '3'), ['oo.versionumero value-refused']],
    [
      'a list for one',
      ({ right }) => set(right.lisätiedot, 'kuljetusetu', [{ alku: '2024-08-12' }]),
      ['oo.lisätiedot.kuljetusetu[0].alku wrong-shape'],
    ],
    ['one for a list', ({ completion }) => set(completion, 'osasuoritukset', { tyyppi: 1 }), ['oo.s.osasuoritukset.tyyppi wrong-shape']],
    ['null', ({ person }) => set(person, 'oid', null), ['henkilö.oid empty-value']],
    ['an empty list', ({ right }) => set(right, 'suoritukset', []), ['oo.suoritukset empty-value']],
    ['an empty part', ({ right }) => set(right, 'lisätiedot', {}), ['oo.lisätiedot empty-value']],
    [
      'an unknown field',
      ({ subject }) => set(subject, 'uusi', { a: [1, null] }),
      ['oo.s.os.uusi.a[0] unknown-field', 'oo.s.os.uusi.a[1] unknown-field'],
    ],
    ['an unknown language', ({ right }) => set(right, 'oppilaitos', { nimi: { de: 'Schule' } }), ['oo.oppilaitos.nimi.de unknown-field']],
    [
      'an unknown field in what a decision leaves out',
      ({ completion }) => set(completion, 'toimipiste', { oid: '1.2.246.562.10.14613773812', nimi: { fi: 'Talo', uusi: 'x' } }),
      ['oo.s.toimipiste.nimi.fi organisation-detail', 'oo.s.toimipiste.nimi.uusi unknown-field'],
    ],
    ['a field with another’s letters', ({ person }) => rename(person, 'etunimet', 'Etunimet'), ['henkilö.Etunimet unknown-field']],
    [
      'a field in another form of Unicode',
      ({ person }) => rename(person, 'äidinkieli', 'a\u0308idinkieli'),
      ['henkilö["a\u0308idinkieli"].koodiarvo unknown-field', 'henkilö["a\u0308idinkieli"].koodistoUri unknown-field'],
    ],
    [
      'an unknown kind of part',
      ({ subject }) => set(subject, 'tyyppi', code('uusilaji', 'suorituksentyyppi')),
      [
        'oo.s.os.tyyppi.koodiarvo unknown-kind',
        'oo.s.os.tyyppi.koodistoUri unknown-kind',
        'oo.s.os.koulutusmoduuli.tunniste.koodiarvo unknown-kind',
        'oo.s.os.koulutusmoduuli.tunniste.koodistoUri unknown-kind',
        'oo.s.os.koulutusmoduuli.pakollinen unknown-kind',
        'oo.s.os.arviointi[0].arvosana.koodiarvo unknown-kind',
        'oo.s.os.arviointi[0].arvosana.koodistoUri unknown-kind',
        'oo.s.os.arviointi[0].päivä unknown-kind',
      ],
    ],
  ])('%s', (_name, spoil, expected) => {
    expect(oddLeaves(expectAccounted(spoiled(spoil)))).toEqual(expected);
  });

  test('a name that reaches a prototype is an unknown field like any other', () => {
    const text = spoiled(() => {}).replace('"hetu"', '"__proto__":{"turvakielto":true},"hetu"');
    expect(oddLeaves(expectAccounted(text))).toEqual(['henkilö.__proto__.turvakielto unknown-field']);
  });

  test('an unknown kind of study right is known by its place, whole', () => {
    const reading = expectAccounted(spoiled(({ right }) => set(right, 'tyyppi', code('uusilaji', 'opiskeluoikeudentyyppi'))));
    const [finding, ...others] = reading.diagnostics.filter(({ severity }) => severity !== 'note');
    expect(finding).toMatchObject({ code: 'sources/document-unknown-kind-of-part', place: { path: expect.stringContaining('opiskeluoikeudet[].') } });
    expect(new Set(others.map(({ code: found }) => found))).toEqual(new Set(['sources/document-unknown-kind-of-part']));
    expect(reading.records.map(({ entity }) => entity)).toEqual(['learner']);
  });

  test('parts in parts are read to the depth that a document may have', () => {
    const deep = (depth: number): unknown => {
      const [subject] = soundDocument().opiskeluoikeudet[0].suoritukset[0].osasuoritukset;
      return depth === 0 ? subject : { ...subject, osasuoritukset: [deep(depth - 1)] };
    };
    const reading = expectAccounted(spoiled(({ completion }) => set(completion, 'osasuoritukset', [deep(20)])));
    expect(oddLeaves(reading)).toEqual([]);
    expect(reading.records.filter(({ entity }) => entity === 'subject-study').length).toBe(21);
  });

  test('the verbal grades of Åland are grades', () => {
    const spoil: Spoil = ({ right, completion, subject }) => {
      set(right, 'tyyppi', code('ahvenanmaanperusopetus', 'opiskeluoikeudentyyppi'));
      set(completion, 'tyyppi', code('ahvenanmaanperusopetuksenvuosiluokka', 'suorituksentyyppi'));
      set(subject, 'tyyppi', code('ahvenanmaanperusopetuksenoppiaine', 'suorituksentyyppi'));
      set(
        subject,
        'arviointi',
        ['G', 'D', 'U', '7'].map((grade) => ({ arvosana: code(grade, 'ahvenanmaanarviointiasteikkoyleissivistava') })),
      );
    };
    expect(oddLeaves(expectAccounted(spoiled(spoil)))).toEqual([]);
  });

  test('a competence area may be the bare code that old documents have', () => {
    const vocational: Spoil = ({ right, completion }) => {
      set(right, 'tyyppi', code('ammatillinenkoulutus', 'opiskeluoikeudentyyppi'));
      set(completion, 'tyyppi', code('ammatillinentutkinto', 'suorituksentyyppi'));
      set(completion, 'koulutusmoduuli', { tunniste: code('361902', 'koulutus') });
      set(completion, 'osaamisala', [code('1590', 'osaamisala'), { osaamisala: code('1525', 'osaamisala'), alku: '2016-01-01' }]);
      for (const key of ['luokka', 'jääLuokalle', 'osasuoritukset']) delete (completion as Part)[key];
    };
    const reading = expectAccounted(spoiled(vocational));
    expect(oddLeaves(reading)).toEqual([]);
    expect(reading.records.filter(({ entity }) => entity === 'competence-area').map(({ value }) => value['area'])).toEqual(['1590', '1525']);
  });
});
