import type { Texts } from '@nivel/diagnostics';

/** The sentences of the answer to a request for access. */
export const ACCESS_TEXTS = {
  title: {
    fi: 'Vastaus tietopyyntöön omista tiedoista',
    sv: 'Svar på en begäran om tillgång till egna uppgifter',
    en: 'Answer to a request for access',
  },
  lead: {
    fi: 'Pyyntöön vastataan ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa.',
    sv: 'Begäran besvaras utan onödigt dröjsmål och senast inom en månad.',
    en: 'The request is answered without undue delay, and within a month at the latest.',
  },
  identity: { fi: 'Pyytäjän henkilöllisyys', sv: 'Den begärandes identitet', en: 'Identity of the person who asks' },
  disclosed: { fi: 'Kenelle tietoja on annettu', sv: 'Vem uppgifter har lämnats till', en: 'To whom data were given' },
  nothing: {
    fi: 'Luovutuslokissa ei ole luovutuksia.',
    sv: 'Utlämningsloggen innehåller inga utlämnanden.',
    en: 'The disclosure log holds no disclosures.',
  },
  consulted: {
    fi: 'Päivät, joina tietoja on käyty läpi luovutusta varten',
    sv: 'Dagar då uppgifterna har gåtts igenom för utlämnande',
    en: 'Days on which the data were gone through for a disclosure',
  },
  guardian: { fi: 'Ennen vastausta huoltajalle', sv: 'Innan svaret ges till vårdnadshavaren', en: 'Before a guardian is answered' },
  purposes: {
    fi: 'Mihin tietoja käsitellään ja kuinka kauan niitä säilytetään',
    sv: 'Varför uppgifterna behandlas och hur länge de förvaras',
    en: 'Why the data are processed, and how long they are kept',
  },
  complaint: { fi: 'Valitus tietosuojavaltuutetulle', sv: 'Klagomål till dataombudsmannen', en: 'Complaint to the Data Protection Ombudsman' },
  elsewhere: { fi: 'Tiedot muualla', sv: 'Uppgifter på andra ställen', en: 'Data elsewhere' },
  refused: { fi: 'Mitä ei anneta', sv: 'Vad som inte lämnas ut', en: 'What is not given' },
  refusedText: {
    fi: 'Muiden tietoja ei anneta. Jos osa jätetään antamatta, muut tiedot annetaan ja syy kerrotaan, jollei syyn kertominen vaaranna rajoituksen tarkoitusta.',
    sv: 'Uppgifter om andra lämnas inte ut. Om en del inte lämnas ut ges resten, och skälet anges om det inte äventyrar syftet med begränsningen.',
    en: 'Data of others are not given. If a part is held back the rest is given, with the reason unless telling it would defeat the limit.',
  },
  year: {
    fi: 'Luettelossa ovat vuoden {year} luovutukset.',
    sv: 'Förteckningen gäller utlämnanden år {year}.',
    en: 'The list covers the disclosures of the year {year}.',
  },
  fields: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  ground: { fi: 'Peruste ja säännös', sv: 'Grund och bestämmelse', en: 'Path and provision' },
} as const satisfies Readonly<Record<string, Texts>>;
