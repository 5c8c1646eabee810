import type { Texts } from '@nivel/diagnostics';
import type { Certainty, ConsentTerms, Mark } from './law.ts';
import type { Effect, Test } from './paths.ts';

/** What a provision version does, in words. */
export const EFFECT_TERMS: Readonly<Record<Effect, Texts>> = {
  orders: { fi: 'määrää antamaan', sv: 'ålägger att lämna ut', en: 'orders to give' },
  permits: { fi: 'sallii antamisen', sv: 'tillåter att lämna ut', en: 'permits to give' },
  'lifts-secrecy': { fi: 'väistää salassapidon', sv: 'bryter sekretessen', en: 'lifts secrecy' },
  'makes-secret': { fi: 'säätää salassa pidettäväksi', sv: 'sekretessbelägger', en: 'makes secret' },
  forbids: { fi: 'kieltää käyttötarkoituksen', sv: 'förbjuder ändamålet', en: 'forbids the purpose' },
  task: { fi: 'on vastaanottajan tehtävä', sv: 'är mottagarens uppgift', en: 'is the task of the receiver' },
  gdpr: {
    fi: 'on henkilötietojen käsittelyn oikeusperuste',
    sv: 'är rättslig grund för behandling av personuppgifter',
    en: 'is a legal basis for processing personal data',
  },
  'art-9': {
    fi: 'sallii erityisten henkilötietoryhmien käsittelyn',
    sv: 'tillåter behandling av särskilda kategorier av uppgifter',
    en: 'allows processing of special categories of data',
  },
  'governs-consent': { fi: 'säätää suostumuksesta', sv: 'reglerar samtycke', en: 'governs consent' },
};

/** The test that a provision version sets, in words. */
export const TEST_TERMS: Readonly<Record<Test, Texts>> = {
  none: { fi: 'ei punnintaa', sv: 'ingen prövning', en: 'no weighing' },
  needed: { fi: 'tarpeellinen', sv: 'behövlig', en: 'needed' },
  'strictly-necessary': { fi: 'välttämätön', sv: 'nödvändig', en: 'strictly necessary' },
  consent: { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
  listed: { fi: 'säädetty luettelo', sv: 'föreskriven förteckning', en: 'a list in the provision' },
};

/** How a consent is given, in words. */
export const WRITING_TERMS: Readonly<Record<ConsentTerms['writing'], Texts>> = {
  individualised: { fi: 'yksilöity suostumus', sv: 'specificerat samtycke', en: 'individualised consent' },
  'individualised-written': { fi: 'yksilöity kirjallinen suostumus', sv: 'specificerat skriftligt samtycke', en: 'individualised written consent' },
};

/** How certain a reading is, in words. */
export const CERTAINTY_TERMS: Readonly<Record<Certainty, Texts>> = {
  A: { fi: 'selvä säännöksen sanamuodosta', sv: 'klar av bestämmelsens ordalydelse', en: 'settled by the wording of the provision' },
  B: { fi: 'oma soveltamisemme säännöksestä', sv: 'vår tillämpning av bestämmelsen', en: 'our application of the provision' },
  C: { fi: 'kiistanalainen', sv: 'omstridd', en: 'contested' },
  D: { fi: 'säännöksen tekstiä ei ole tarkistettu', sv: 'bestämmelsens text är inte kontrollerad', en: 'the text of the provision was not verified' },
};

/** How a text was verified, in words. */
export const MARK_TERMS: Readonly<Record<Mark, Texts>> = {
  SEEN: { fi: 'teksti on luettu', sv: 'texten är läst', en: 'the text was read' },
  'SEEN-N': { fi: 'vain säädöksen numero on nähty', sv: 'bara författningens nummer har setts', en: 'only the number of the act was seen' },
  RECALLED: { fi: 'muistinvarainen, tekstiä ei ole luettu', sv: 'ur minnet, texten är inte läst', en: 'from memory, the text was not read' },
  INFERRED: { fi: 'päätelty muusta luetusta', sv: 'härlett ur annat som lästs', en: 'inferred from what was read' },
  UNKNOWN: { fi: 'ei selvitetty', sv: 'inte utrett', en: 'not found out' },
};
