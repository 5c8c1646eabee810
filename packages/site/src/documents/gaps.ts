import type { Texts } from '@nivel/diagnostics';

/** What only the controller can say. A gap has a name, so that `controller.yaml` can fill it; the program never makes up what goes in. */
export interface Gap {
  /** Whether it is filled by a text of the controller's own (`texts` of `controller.yaml`) or by a binding. */
  readonly by: 'text' | 'binding';
  readonly what: Texts;
}

export const GAPS = {
  'controller.name': { by: 'binding', what: { fi: 'rekisterinpitäjän nimi', sv: 'den personuppgiftsansvariges namn', en: 'name of the controller' } },
  'controller.business-id': { by: 'binding', what: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'business id' } },
  'controller.contact': {
    by: 'binding',
    what: {
      fi: 'rekisterinpitäjän yhteyspiste (tehtävä, ei henkilön nimi)',
      sv: 'den personuppgiftsansvariges kontaktpunkt (funktion, inte personnamn)',
      en: 'contact point of the controller (a function, not a person)',
    },
  },
  'controller.data-protection-officer': {
    by: 'binding',
    what: { fi: 'tietosuojavastaavan yhteystiedot', sv: 'dataskyddsombudets kontaktuppgifter', en: 'contact details of the data protection officer' },
  },
  'controller.complaint': {
    by: 'binding',
    what: {
      fi: 'tietosuojavaltuutetun yhteystiedot valitusta varten',
      sv: 'dataombudsmannens kontaktuppgifter för klagomål',
      en: 'contact details of the Data Protection Ombudsman for complaints',
    },
  },
  activities: {
    by: 'binding',
    what: { fi: 'käyttötarkoitukset, joihin tietoja käsitellään', sv: 'ändamålen för behandlingen', en: 'the purposes of the processing' },
  },
  process: {
    by: 'binding',
    what: { fi: 'prosessi, johon käyttötarkoitus kuuluu', sv: 'processen som ändamålet hör till', en: 'the process that the purpose belongs to' },
  },
  receiver: { by: 'binding', what: { fi: 'vastaanottajan nimi', sv: 'mottagarens namn', en: 'name of the recipient' } },
  systems: { by: 'binding', what: { fi: 'tietojärjestelmät', sv: 'informationssystemen', en: 'information systems' } },
  processors: {
    by: 'binding',
    what: {
      fi: 'henkilötietojen käsittelijät, maat ja suojatoimet',
      sv: 'personuppgiftsbiträden, länder och skyddsåtgärder',
      en: 'processors, countries and safeguards',
    },
  },
  retention: {
    by: 'binding',
    what: { fi: 'säilytysaika ja sen peruste', sv: 'förvaringstid och grunden för den', en: 'retention period and its ground' },
  },
  'record.security': {
    by: 'text',
    what: {
      fi: 'muut turvatoimet kuin tämän ohjelman tekemät',
      sv: 'andra säkerhetsåtgärder än dem som programmet utför',
      en: 'security measures other than those of this program',
    },
  },
  'notice.not-given': {
    by: 'text',
    what: { fi: 'mitä seuraa, jos tietoja ei anneta', sv: 'vad som följer om uppgifterna inte ges', en: 'what follows if the data are not given' },
  },
  'notice.automated': {
    by: 'text',
    what: {
      fi: 'automaattinen päätöksenteko ja profilointi rekisterinpitäjän omissa järjestelmissä',
      sv: 'automatiserat beslutsfattande och profilering i den personuppgiftsansvariges egna system',
      en: 'automated decisions and profiling in the controller’s own systems',
    },
  },
  'assessment.screening': {
    by: 'text',
    what: {
      fi: 'johtopäätös: onko vaikutustenarviointi tehtävä ja miksi',
      sv: 'slutsats: ska en konsekvensbedömning göras och varför',
      en: 'conclusion: is an assessment needed, and why',
    },
  },
  'assessment.context': {
    by: 'text',
    what: {
      fi: 'käsittelyn asiayhteys ja käytön kuvaus',
      sv: 'behandlingens sammanhang och hur uppgifterna används',
      en: 'context and functional description of the use',
    },
  },
  'assessment.milder': {
    by: 'text',
    what: {
      fi: 'miksi käyttötarkoitus vaatii tietoja ja mitä lievempiä keinoja on kokeiltu',
      sv: 'varför ändamålet kräver uppgifterna och vilka lindrigare medel som har prövats',
      en: 'why the purpose needs the data and which milder means were tried',
    },
  },
  'assessment.risks': {
    by: 'text',
    what: { fi: 'riskien todennäköisyys ja vakavuus', sv: 'riskernas sannolikhet och allvar', en: 'likelihood and severity of the risks' },
  },
  'assessment.measures': {
    by: 'text',
    what: {
      fi: 'muut toimenpiteet ja jäännösriskin hyväksyntä',
      sv: 'övriga åtgärder och godkännande av kvarstående risk',
      en: 'other measures and acceptance of the remaining risk',
    },
  },
  'assessment.consultation': {
    by: 'text',
    what: { fi: 'päätös ennakkokuulemisesta', sv: 'beslut om förhandssamråd', en: 'decision on prior consultation' },
  },
  'necessity.aim': {
    by: 'text',
    what: {
      fi: 'mihin tietoja tässä tarkoituksessa tarvitaan',
      sv: 'vad uppgifterna behövs för i detta ändamål',
      en: 'what the data are needed for in this purpose',
    },
  },
  'necessity.effect': {
    by: 'text',
    what: {
      fi: 'onko keino tehokas ja lievin: vaihtoehdot, joita on punnittu',
      sv: 'är medlet effektivt och det lindrigaste: alternativ som har vägts',
      en: 'is the means effective and the mildest: alternatives that were weighed',
    },
  },
  'necessity.proportionality': {
    by: 'text',
    what: {
      fi: 'oikeasuhteisuus: kuinka moni oppija, kuinka kauan, miten yksityistä',
      sv: 'proportionalitet: hur många elever, hur länge, hur privat',
      en: 'proportionality: how many learners, how long, how private',
    },
  },
  'access.identity': {
    by: 'text',
    what: {
      fi: 'miten pyytäjän henkilöllisyys tarkistettiin',
      sv: 'hur den begärandes identitet kontrollerades',
      en: 'how the identity of the person who asks was checked',
    },
  },
  'access.elsewhere': {
    by: 'text',
    what: {
      fi: 'tiedot muualla kuin luovutuslokissa ja niiden jäljennös',
      sv: 'uppgifter utanför utlämningsloggen och en kopia av dem',
      en: 'data outside the disclosure log, and a copy of them',
    },
  },
  'access.refused': {
    by: 'text',
    what: {
      fi: 'mitä ei anneta ja millä perusteella',
      sv: 'vad som inte lämnas ut och på vilken grund',
      en: 'what is not given and on which ground',
    },
  },
  'access.guardian': {
    by: 'text',
    what: {
      fi: 'henkilön tekemä tarkistus ennen kuin vastaus annetaan huoltajalle: nuoren oma tahto ja turvakielto',
      sv: 'en persons kontroll innan svaret ges till vårdnadshavaren: den unges egen vilja och spärrmarkering',
      en: 'a person’s check before a guardian gets the answer: the young person’s own will, and protection orders',
    },
  },
  'access.learner': {
    by: 'binding',
    what: {
      fi: 'oppija, jota pyyntö koskee, ja luovutuslokit',
      sv: 'eleven som begäran gäller, och utlämningsloggarna',
      en: 'the learner whom the request is about, and the disclosure logs',
    },
  },
} as const satisfies Readonly<Record<string, Gap>>;
export type GapName = keyof typeof GAPS;

/** The gaps that a text of the controller's own fills. */
export const TEXT_GAPS: readonly string[] = Object.entries(GAPS).flatMap(([name, gap]) => (gap.by === 'text' ? [name] : []));
