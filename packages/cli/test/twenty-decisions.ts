import type { Texts } from '@nivel/diagnostics';

/** A decision that is explained in the golden files: a situation with changes, a field, and what a person would call it. */
export interface Told {
  readonly title: Texts;
  readonly situation: string;
  readonly with: Readonly<Record<string, string>>;
  readonly field: string;
  /** A position that the sender has taken. */
  readonly position?: { readonly question: string; readonly answer: string; readonly why: string };
}

const texts = (fi: string, sv: string, en: string): Texts => ({ fi, sv, en });

export const TWENTY: readonly Told[] = [
  {
    title: texts(
      'Erityisen tuen päätös lukioon',
      'Beslut om särskilt stöd till gymnasiet',
      'Special-support decision to general upper secondary education',
    ),
    ...{ situation: 'p1', with: {}, field: 'support-decision.validFrom' },
  },
  {
    title: texts('Opiskeluoikeus KOSKI-rekisteriin', 'Studierätten till Koski-registret', 'The study right to the KOSKI register'),
    ...{ situation: 'k', with: {}, field: 'study-right.startedOn' },
  },
  {
    title: texts('Päättöarvosana lukioon', 'Slutvitsordet till gymnasiet', 'The final grade to general upper secondary education'),
    ...{ situation: 'p1', with: {}, field: 'final-grade.grade' },
  },
  {
    title: texts(
      'Tukitoimet oman järjestäjän lukioon',
      'Stödåtgärderna till den egna anordnarens gymnasium',
      'Support measures to the provider’s own upper secondary school',
    ),
    ...{ situation: 's1', with: {}, field: 'support-decision.measures' },
  },
  {
    title: texts('Toimiva käytäntö, jota ei ole vielä arvioitu', 'Fungerande lösning som ännu inte bedömts', 'A practice that works, not judged yet'),
    ...{ situation: 'p1', with: {}, field: 'pedagogical-practice.practice' },
  },
  {
    title: texts(
      'Toimiva käytäntö, arvioitu välttämättömäksi',
      'Fungerande lösning, bedömd som nödvändig',
      'A practice that works, judged strictly necessary',
    ),
    ...{ situation: 'p1', with: { judgement: 'necessary' }, field: 'pedagogical-practice.practice' },
  },
  {
    title: texts(
      'Toimiva käytäntö, arvioitu tarpeettomaksi',
      'Fungerande lösning, bedömd som inte nödvändig',
      'A practice that works, judged not necessary',
    ),
    ...{ situation: 'p1', with: { judgement: 'not-necessary' }, field: 'pedagogical-practice.practice' },
  },
  {
    title: texts(
      'Täysi-ikäisen poissaolot, suostumusta ei ole kysytty',
      'En myndigs frånvaro, samtycke har inte begärts',
      'Absences of an adult, no consent asked',
    ),
    ...{ situation: 'p2', with: {}, field: 'absence-summary.explainedHours' },
  },
  {
    title: texts('Täysi-ikäisen poissaolot, suostumus annettu', 'En myndigs frånvaro, samtycke har getts', 'Absences of an adult, consent given'),
    ...{ situation: 'p2', with: { consent: 'given' }, field: 'absence-summary.explainedHours' },
  },
  {
    title: texts(
      'Täysi-ikäisen poissaolot, suostumus peruttu',
      'En myndigs frånvaro, samtycket återkallat',
      'Absences of an adult, consent withdrawn',
    ),
    ...{ situation: 'p2', with: { consent: 'withdrawn' }, field: 'absence-summary.explainedHours' },
  },
  {
    title: texts('Oppija pyytää omia terveystietojaan', 'En elev begär sina egna hälsouppgifter', 'A learner asks for their own health data'),
    ...{ situation: 'self', with: {}, field: 'health.note' },
  },
  {
    title: texts('Katuosoite, kun turvakielto on voimassa', 'Gatuadressen när spärrmarkering gäller', 'The street address under a protection order'),
    ...{ situation: 'p1', with: { protectionOrder: 'in-force' }, field: 'learner.streetAddress' },
  },
  {
    title: texts(
      'Huoltajan puhelinnumero lukioon',
      'Vårdnadshavarens telefonnummer till gymnasiet',
      'The guardian’s telephone number to general upper secondary education',
    ),
    ...{ situation: 'p1', with: {}, field: 'guardian-contact.phone' },
  },
  {
    title: texts('Luvattomat poissaolot lukioon', 'Olovlig frånvaro till gymnasiet', 'Unauthorised absences to general upper secondary education'),
    ...{ situation: 'p1', with: {}, field: 'absence-summary.unauthorisedHours' },
  },
  {
    title: texts(
      'Tieto rajatusta oppimäärästä analyytikolle',
      'Uppgift om begränsad lärokurs till analytikern',
      'The fact of a restricted syllabus to the analyst',
    ),
    ...{ situation: 'b', with: {}, field: 'final-grade.restrictedSyllabus' },
  },
  {
    title: texts(
      'Opiskeluhuollon merkintä lukion opettajalle',
      'En anteckning i elevhälsan till gymnasieläraren',
      'A student-welfare record to an upper secondary teacher',
    ),
    ...{ situation: 'p1', with: {}, field: 'student-welfare.note' },
  },
  {
    title: texts(
      'Erityisen tuen päätös, kun oppijan asemaa ei tiedetä',
      'Beslut om särskilt stöd när elevens ställning inte är känd',
      'Special-support decision, the learner’s status not known',
    ),
    ...{ situation: 'p1', with: { learnerStatus: 'unknown' }, field: 'support-decision.validFrom' },
  },
  {
    title: texts('Tukea koskeva päätös toiselle lautakunnalle', 'Beslut om stöd till den andra nämnden', 'Support decision to the other board'),
    ...{ situation: 's2', with: { supportDecision: 'pol-20f' }, field: 'support-decision.validFrom' },
  },
  {
    title: texts(
      'Tukea koskeva päätös lukioon, kun rekisterinpitäjä on ottanut kannan',
      'Beslut om stöd till gymnasiet när den personuppgiftsansvariga har tagit ställning',
      'Support decision to general upper secondary education under a position of the controller',
    ),
    ...{ situation: 'p1', with: { supportDecision: 'pol-20f', day: '2026-09-10' }, field: 'support-decision.validFrom' },
    position: { question: 'U3', answer: 'covers-20f', why: 'Opetushallitus lukee viittauksen kattavan molemmat päätökset' },
  },
  {
    title: texts('Toimiva käytäntö syksyllä 2019', 'Fungerande lösning hösten 2019', 'A practice that worked, in autumn 2019'),
    ...{ situation: 'p1', with: { day: '2019-09-02' }, field: 'pedagogical-practice.practice' },
  },
];
