import type { Texts } from '@nivel/diagnostics';

/** The sentences of the notices for adults and guardians. */
export const NOTICE_TEXTS = {
  titleAdult: { fi: 'Tietosuojaseloste opiskelijalle', sv: 'Dataskyddsbeskrivning för studerande', en: 'Privacy notice for learners' },
  titleGuardian: { fi: 'Tietosuojaseloste huoltajalle', sv: 'Dataskyddsbeskrivning för vårdnadshavare', en: 'Privacy notice for guardians' },
  leadAdult: {
    fi: 'Tässä kerrotaan, mihin koulutuksen järjestäjä käyttää tietojasi, millä perusteella, kenelle niitä annetaan ja mitä voit itse tehdä.',
    sv: 'Här står det vad utbildningsanordnaren använder dina uppgifter till, på vilken grund, vem som får dem och vad du själv kan göra.',
    en: 'This tells you what the education provider uses your data for, on what basis, who gets them and what you can do yourself.',
  },
  leadGuardian: {
    fi: 'Tässä kerrotaan, mihin koulutuksen järjestäjä käyttää huollettavasi tietoja, millä perusteella, kenelle niitä annetaan ja mitä voit hänen puolestaan tehdä.',
    sv: 'Här står det vad utbildningsanordnaren använder ditt barns uppgifter till, på vilken grund, vem som får dem och vad du kan göra för barnets del.',
    en: 'This tells you what the education provider uses your child’s data for, on what basis, who gets them and what you can do on the child’s behalf.',
  },
  why: {
    fi: 'Mihin ja millä perusteella tietoja käsitellään?',
    sv: 'Varför och på vilken grund behandlas uppgifterna?',
    en: 'Why and on what basis are the data processed?',
  },
  whyCaption: { fi: 'Käyttötarkoitukset ja perusteet', sv: 'Ändamål och grunder', en: 'Purposes and bases' },
  noLegitimateInterest: {
    fi: 'Oikeutettua etua ei käytetä perusteena.',
    sv: 'Berättigat intresse används inte som grund.',
    en: 'Legitimate interest is not used as a basis.',
  },
  complaint: { fi: 'Kenelle voi valittaa?', sv: 'Till vem kan man klaga?', en: 'To whom can one complain?' },
  complaintText: {
    fi: 'Voit tehdä valituksen tietosuojavaltuutetulle: {where}.',
    sv: 'Du kan lämna in ett klagomål till dataombudsmannen: {where}.',
    en: 'You can complain to the Data Protection Ombudsman: {where}.',
  },
  what: {
    fi: 'Mitä tietoja käsitellään ja kuinka kauan?',
    sv: 'Vilka uppgifter behandlas och hur länge?',
    en: 'Which data are processed, and for how long?',
  },
  whatCaption: {
    fi: 'Henkilötietoryhmät ja säilytysajat',
    sv: 'Kategorier av personuppgifter och förvaringstider',
    en: 'Categories of personal data and retention',
  },
  who: {
    fi: 'Kuka saa tietoja {genitive} vuoksi?',
    sv: 'Vem får uppgifter för {definite}?',
    en: 'Who gets data for {definite}?',
  },
  whoCaption: { fi: 'Kenelle ja miten: {purpose}', sv: 'Till vem och hur: {purpose}', en: 'To whom and how: {purpose}' },
  given: { fi: 'Annetaan tai käytetään lain nojalla', sv: 'Lämnas ut eller används med stöd av lag', en: 'Given or used under the law' },
  judged: {
    fi: 'Vain, jos ihminen arvioi välttämättömäksi',
    sv: 'Bara om en människa bedömer det nödvändigt',
    en: 'Only if a person judges it strictly necessary',
  },
  consented: { fi: 'Vain suostumuksella', sv: 'Bara med samtycke', en: 'Only with consent' },
  byYourself: { fi: 'Saa itse', sv: 'Fås av personen själv', en: 'To the person' },
  closed: {
    fi: 'Tähän tarkoitukseen ei anneta eikä käytetä: {categories}.',
    sv: 'För det här ändamålet lämnas följande inte ut och används inte: {categories}.',
    en: 'Not given and not used for this purpose: {categories}.',
  },
  noneClosed: {
    fi: 'Mikään tietomallin henkilötietoryhmä ei jää tämän tarkoituksen ulkopuolelle.',
    sv: 'Ingen kategori i datamodellen lämnas utanför ändamålet.',
    en: 'No category of the model is left outside this purpose.',
  },
  receivers: { fi: 'Vastaanottajat: {names}.', sv: 'Mottagare: {names}.', en: 'Recipients: {names}.' },
  source: { fi: 'Mistä tiedot ovat?', sv: 'Varifrån kommer uppgifterna?', en: 'Where do the data come from?' },
  sourceText: {
    fi: 'Tiedot ovat järjestelmistä: {systems}.',
    sv: 'Uppgifterna kommer från systemen: {systems}.',
    en: 'The data come from the systems: {systems}.',
  },
  automated: { fi: 'Päättääkö kone?', sv: 'Beslutar en maskin?', en: 'Does a machine decide?' },
  judgedByPerson: {
    fi: 'Kun luovutus vaatii harkintaa, ihminen tekee arvion oppija ja tieto kerrallaan.',
    sv: 'När ett utlämnande kräver prövning gör en människa bedömningen för varje elev och uppgift.',
    en: 'Where a disclosure takes discretion, a person judges it learner by learner and field by field.',
  },
  nothingJudged: {
    fi: 'Mikään luovutus ei vaadi harkintaa.',
    sv: 'Inget utlämnande kräver prövning.',
    en: 'No disclosure takes discretion.',
  },
  notGiven: { fi: 'Mitä seuraa, jos tietoja ei anneta?', sv: 'Vad händer om uppgifterna inte ges?', en: 'What follows if the data are not given?' },
  processors: {
    fi: 'Kuka käsittelee tietoja rekisterinpitäjän puolesta?',
    sv: 'Vem behandlar uppgifter för den personuppgiftsansvariges räkning?',
    en: 'Who processes data for the controller?',
  },
} as const satisfies Readonly<Record<string, Texts>>;
