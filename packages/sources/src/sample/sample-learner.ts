import type { Random } from './random.ts';
import { exampleEmail, FIRST_NAMES, LAST_NAMES, STREETS } from './sample-names.ts';
import { artificialNationalId } from './sample-national-id.ts';
import {
  SAMPLE_ANOTHER,
  SAMPLE_ANOTHER_SCHOOL,
  SAMPLE_RECEIVER,
  SAMPLE_RECEIVING_SCHOOL,
  SAMPLE_SCHOOL,
  SAMPLE_TENANT,
} from './sample-organisations.ts';
import type { SampleProfile } from './sample-profile.ts';

/** The cells of a row by column name; a column that is not here is empty. */
export type SampleRow = Readonly<Record<string, string>>;

/** One invented learner: the card number, the profile and the row of the learner file. */
export interface SampleLearner {
  readonly cardNumber: string;
  readonly profile: SampleProfile;
  readonly row: SampleRow;
}

/** The day on which basic education ended for everyone in the sample. */
const LAST_SCHOOL_DAY = '30.05.2026';
const GRADES = ['5', '6', '7', '7', '8', '8', '9', '9', '10'] as const;
const SUBJECTS = ['AI', 'A1', 'B1', 'MA', 'FY', 'HI', 'LI', 'KU'];

/** Invents a learner of the ninth grade. `serial` tells learners apart, from 0. */
export function sampleLearner(serial: number, profile: SampleProfile, chance: Random): SampleLearner {
  const cardNumber = String(10_001 + serial);
  const row = {
    Kuntakoodi: SAMPLE_TENANT,
    korttinumero: cardNumber,
    ...person(serial, profile, chance),
    ...studyRight(serial, profile, chance),
    ...grades(profile, chance),
    ...absences(chance),
    ...guardian(chance),
    ...welfareAndHealth(chance),
  };
  return { cardNumber, profile, row };
}

function person(serial: number, { age, protection }: SampleProfile, chance: Random): SampleRow {
  const firstName = chance.pick(FIRST_NAMES);
  const lastName = chance.pick(LAST_NAMES);
  const birthDate = `${birthYear(age)}-0${1 + chance.below(8)}-${10 + chance.below(7)}`;
  return {
    oppijanumero: `1.2.246.562.24.999${digits(serial, 8)}`,
    hetu: artificialNationalId(birthDate, chance.below(100)),
    sukunimi: lastName,
    etunimet: `${firstName} ${chance.pick(FIRST_NAMES)}`,
    kutsumanimi: firstName,
    syntymaaika: primusDay(birthDate),
    aidinkieli: chance.pick(['FI', 'FI', 'FI', 'FI', 'SV', 'AR', 'RU']),
    kotikunta: '999',
    katuosoite: `${chance.pick(STREETS)} ${1 + chance.below(60)}`,
    postinumero: '00999',
    matkapuhelin: `+358 00 ${digits(chance.below(10_000_000), 7)}`,
    email: exampleEmail(firstName, lastName),
    turvakielto: protection,
    oppivelvollisuus_paattyy: primusDay(dayBefore(`${birthYear(age) + 18}${birthDate.slice(4)}`)),
  };
}

function birthYear(age: SampleProfile['age']): number {
  return age === 'adult' ? 2008 : 2010;
}

function studyRight(serial: number, { place }: SampleProfile, chance: Random): SampleRow {
  const row = {
    oppilaitoskoodi: SAMPLE_SCHOOL,
    vuosiluokka: '9',
    luokka: chance.pick(['9A', '9B', '9C']),
    opiskeluoikeus_oid: `1.2.246.562.15.999${digits(serial, 8)}`,
    aloituspaiva: '10.08.2017',
    paattymispaiva: LAST_SCHOOL_DAY,
    tila: 'valmistunut',
  };
  if (place === 'none') return row;
  const [provider, school] = place === 'receiver' ? [SAMPLE_RECEIVER, SAMPLE_RECEIVING_SCHOOL] : [SAMPLE_ANOTHER, SAMPLE_ANOTHER_SCHOOL];
  return { ...row, jatkopaikka_jarjestaja: provider, jatkopaikka_oppilaitos: school, jatkopaikka_vastaanotettu: `0${1 + chance.below(9)}.07.2026` };
}

function grades({ decision }: SampleProfile, chance: Random): SampleRow {
  const cells = SUBJECTS.flatMap((subject) => {
    const restricted = subject === 'MA' && decision === 'pol-20f';
    return [[`arvosana_${subject}`, chance.pick(GRADES)] as const, [`rajattu_${subject}`, restricted ? 'Kyllä' : 'Ei'] as const];
  });
  return Object.fromEntries(cells);
}

function absences(chance: Random): SampleRow {
  const some = chance.chance(85);
  return {
    poissaolo_alku: '11.08.2025',
    poissaolo_loppu: LAST_SCHOOL_DAY,
    poissaolo_selvitetyt: String(some ? chance.below(90) : 0),
    poissaolo_selvittamattomat: String(chance.below(6)),
    poissaolo_luvattomat: String(chance.chance(20) ? chance.below(30) : 0),
    poissaolo_syyt: some ? chance.pick(['sairaus', 'sairaus,luvallinen', 'terveydenhuolto', 'luvallinen', 'sairaus,muu']) : '',
  };
}

function guardian(chance: Random): SampleRow {
  const firstName = chance.pick(FIRST_NAMES);
  const lastName = chance.pick(LAST_NAMES);
  return {
    huoltaja_nimi: `${firstName} ${lastName}`,
    huoltaja_puhelin: `+358 00 ${digits(chance.below(10_000_000), 7)}`,
    huoltaja_email: exampleEmail(firstName, lastName),
    huoltaja_huoltomuoto: chance.pick(['yhteishuolto', 'yhteishuolto', 'yksinhuolto', 'muu']),
  };
}

function welfareAndHealth(chance: Random): SampleRow {
  const report = chance.chance(15);
  return {
    opiskeluhuolto_kertomus: report ? 'Kyllä' : 'Ei',
    opiskeluhuolto_huom: report ? 'keksitty merkintä opiskeluhuollosta' : '',
    terveys_huom: chance.chance(10) ? 'keksitty merkintä terveydestä' : '',
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function primusDay(day: string): string {
  return day.split('-').toReversed().join('.');
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
