import type { Texts } from '@nivel/diagnostics';
import type { Giver, Mark } from './law.ts';
import type { Outcome } from './paths.ts';

/** The sentences of explanations. Placeholders in braces are filled with terms of the vocabulary and days. */
export const EXPLANATION_TEXTS = {
  headline: {
    fi: '{term} ({field}): {outcome}',
    sv: '{term} ({field}): {outcome}',
    en: '{term} ({field}): {outcome}',
  },
  form: { fi: 'Muoto: {form}.', sv: 'Form: {form}.', en: 'Form: {form}.' },
  rule: { fi: 'Sääntö: {title}. {reason}', sv: 'Regel: {title}. {reason}', en: 'Rule: {title}. {reason}' },
  provision: {
    fi: '{citation}, sellaisena kuin se on {days} ({madeBy}): {summary}',
    sv: '{citation}, i dess lydelse {days} ({madeBy}): {summary}',
    en: '{citation}, as it stands {days} ({madeBy}): {summary}',
  },
  missing: { fi: 'Ensin selvitetään: {what}.', sv: 'Först utreds: {what}.', en: 'To be found out first: {what}.' },
  unsettled: {
    fi: 'Avoin tulkintakysymys {id}: {question} Kirja noudattaa varovaista tulkintaa: {careful}',
    sv: 'Öppen tolkningsfråga {id}: {question} Boken följer en försiktig tolkning: {careful}',
    en: 'Open question {id}: {question} The book takes the careful reading: {careful}',
  },
  position: {
    fi: 'Avoin tulkintakysymys {id}: {question} Rekisterinpitäjän kanta: {answer} Kannan on allekirjoittanut {office} {signed}, ja se on voimassa {through} asti. Perustelu: {why}',
    sv: 'Öppen tolkningsfråga {id}: {question} Den personuppgiftsansvarigas ställningstagande: {answer} Det är undertecknat av {office} den {signed} och gäller till och med {through}. Motivering: {why}',
    en: 'Open question {id}: {question} The position of the controller: {answer} It was signed by {office} on {signed} and holds until {through}. Grounds: {why}',
  },
  obligation: { fi: 'Samalla: {text}', sv: 'Samtidigt: {text}', en: 'With it: {text}' },
  nothing: {
    fi: 'Mikään sääntö ei salli luovutusta tässä tilanteessa. Tieto, jota mikään sääntö ei kanna, jää antajalle.',
    sv: 'Ingen regel tillåter utlämnande i den här situationen. En uppgift som ingen regel bär stannar hos givaren.',
    en: 'No rule allows the disclosure in this situation. A field that no rule carries stays with the sender.',
  },
  nearMiss: {
    fi: 'Lähellä oli sääntö ”{title}”: sen esti {failed}.',
    sv: 'Nära var regeln ”{title}”: den hindrades av {failed}.',
    en: 'The rule "{title}" was near: what stopped it was {failed}.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** How far the text of a provision was read, by its mark, in words that can be read aloud. */
export const VERIFIED_TEXTS: Readonly<Record<Mark, Texts>> = {
  SEEN: {
    fi: 'Säännöksen teksti on tarkistettu {day} asti.',
    sv: 'Bestämmelsens text är kontrollerad till och med {day}.',
    en: 'The text of the provision was verified up to {day}.',
  },
  'SEEN-N': {
    fi: 'Säädöksestä on nähty vain numero ({day}); tekstiä ei ole luettu.',
    sv: 'Av författningen har bara numret setts ({day}); texten är inte läst.',
    en: 'Only the number of the act was seen ({day}); the text was not read.',
  },
  RECALLED: {
    fi: 'Kuvaus on muistinvarainen ({day}); tekstiä ei ole luettu.',
    sv: 'Beskrivningen är gjord ur minnet ({day}); texten är inte läst.',
    en: 'The description is from memory ({day}); the text was not read.',
  },
  INFERRED: {
    fi: 'Kuvaus on päätelty muusta luetusta ({day}); tekstiä ei ole luettu.',
    sv: 'Beskrivningen är härledd ur annat som lästs ({day}); texten är inte läst.',
    en: 'The description is inferred from what was read ({day}); the text itself was not.',
  },
  UNKNOWN: {
    fi: 'Tekstiä ei ole selvitetty ({day}).',
    sv: 'Texten är inte utredd ({day}).',
    en: 'The text was not found out ({day}).',
  },
};

export const OUTCOME_TERMS: Readonly<Record<Outcome, Texts>> = {
  release: { fi: 'luovutetaan', sv: 'lämnas ut', en: 'released' },
  ask: { fi: 'selvitetään ensin', sv: 'utreds först', en: 'to be asked first' },
  withhold: { fi: 'ei luovuteta', sv: 'lämnas inte ut', en: 'withheld' },
};

export const MISSING_TERMS: Readonly<Record<'judgement' | 'consent', Texts>> = {
  judgement: {
    fi: 'henkilön kirjaama arvio siitä, onko tieto juuri tämän oppijan opetuksen järjestämiseksi välttämätön',
    sv: 'en persons antecknade bedömning av om uppgiften är nödvändig för att ordna just den här elevens utbildning',
    en: 'a recorded view of a person that the field is strictly necessary for arranging this learner’s education',
  },
  consent: { fi: 'suostumus, antajana {givers}', sv: 'samtycke, av {givers}', en: 'consent, to be given by {givers}' },
};

export const GIVER_TERMS: Readonly<Record<Giver, Texts>> = {
  learner: { fi: 'oppija', sv: 'eleven eller studeranden', en: 'the learner' },
  guardian: { fi: 'huoltaja', sv: 'vårdnadshavaren', en: 'the guardian' },
  'guardian-if-learner-cannot-judge': {
    fi: 'huoltaja, jos oppija ei pysty arvioimaan asian merkitystä',
    sv: 'vårdnadshavaren, om eleven eller studeranden inte kan bedöma sakens betydelse',
    en: 'the guardian, if the learner cannot judge what it means',
  },
};

export const STATE_TERMS: Readonly<Record<'judgement' | 'consent' | 'day', Texts>> = {
  judgement: { fi: 'välttämättömyysarvio', sv: 'nödvändighetsbedömningen', en: 'the judgement of necessity' },
  consent: { fi: 'suostumuksen tila', sv: 'samtyckets tillstånd', en: 'the state of the consent' },
  day: { fi: 'päivä', sv: 'dagen', en: 'the day' },
};
