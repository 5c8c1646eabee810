/* An invented learner in KOSKI's form, small and without a fault; tests change one thing in a copy. */

export interface Part {
  [key: string]: unknown;
}

export interface SoundDocument extends Part {
  readonly henkilö: Part;
  readonly opiskeluoikeudet: [StudyRight];
}

export interface StudyRight extends Part {
  readonly tila: { readonly opiskeluoikeusjaksot: [Part & { tila: Part }] };
  readonly lisätiedot: Part;
  readonly suoritukset: [Completion];
}

export interface Completion extends Part {
  readonly tyyppi: Part;
  readonly osasuoritukset: [Subject];
}

export interface Subject extends Part {
  readonly koulutusmoduuli: Part & { readonly tunniste: Part };
  readonly arviointi: [Part & { readonly arvosana: Part }];
}

export function code(koodiarvo: string, koodistoUri: string): Part {
  return { koodiarvo, koodistoUri };
}

export function soundDocument(): SoundDocument {
  return {
    henkilö: {
      oid: '1.2.246.562.24.44651722625',
      hetu: '010110A9998',
      etunimet: 'Aino',
      kutsumanimi: 'Aino',
      sukunimi: 'Malli',
      äidinkieli: code('FI', 'kieli'),
    },
    opiskeluoikeudet: [
      {
        oid: '1.2.246.562.15.76811932037',
        versionumero: 3,
        oppilaitos: { oid: '1.2.246.562.10.14613773812', oppilaitosnumero: code('00204', 'oppilaitosnumero'), nimi: { fi: 'Mallin koulu' } },
        tila: { opiskeluoikeusjaksot: [{ alku: '2024-08-12', tila: code('lasna', 'koskiopiskeluoikeudentila') }] },
        lisätiedot: { kuljetusetu: { alku: '2024-08-12', loppu: '2025-05-31' } },
        suoritukset: [gradeLevel()],
        tyyppi: code('perusopetus', 'opiskeluoikeudentyyppi'),
      },
    ],
  };
}

function gradeLevel(): Completion {
  return {
    tyyppi: code('perusopetuksenvuosiluokka', 'suorituksentyyppi'),
    koulutusmoduuli: { tunniste: code('9', 'perusopetuksenluokkaaste') },
    luokka: '9A',
    toimipiste: { oid: '1.2.246.562.10.14613773812' },
    suorituskieli: code('FI', 'kieli'),
    jääLuokalle: false,
    osasuoritukset: [subject()],
  };
}

function subject(): Subject {
  return {
    tyyppi: code('perusopetuksenoppiaine', 'suorituksentyyppi'),
    koulutusmoduuli: { tunniste: code('MA', 'koskioppiaineetyleissivistava'), pakollinen: true },
    arviointi: [{ arvosana: code('8', 'arviointiasteikkoyleissivistava'), päivä: '2025-05-31' }],
  };
}
