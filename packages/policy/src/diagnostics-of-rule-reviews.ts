import type { DiagnosticRow } from '@nivel/diagnostics';

const REVIEW_AGAIN = {
  fi: 'pyydä yksikköä lukemaan sääntö uudelleen ja tekemään uusi tiedosto säännön sivulla, tai poista tämä tiedosto',
  sv: 'be enheten läsa regeln på nytt och göra en ny fil på regelns sida, eller ta bort den här filen',
  en: 'ask the office to read the rule again and make a new file on the page of the rule, or remove this file',
};

/** What can be wrong with what offices say of rules. */
export const RULE_REVIEW_ROWS = {
  'policy/review-of-unknown-rule': {
    severity: 'error',
    message: {
      fi: 'sääntökirjassa ei ole sääntöä `{rule}`, josta tiedosto puhuu',
      sv: 'regelboken har ingen regel `{rule}`, som filen talar om',
      en: 'the rule book has no rule `{rule}`, of which the file speaks',
    },
    remedy: {
      fi: 'lähin sääntö on `{nearest}`; korjaa nimi tai poista tiedosto',
      sv: 'närmaste regel är `{nearest}`; rätta namnet eller ta bort filen',
      en: 'the nearest rule is `{nearest}`; mend the name or remove the file',
    },
  },
  'policy/review-in-other-folder': {
    severity: 'error',
    message: {
      fi: 'tiedosto puhuu säännöstä `{rule}`, mutta on säännön `{folder}` kansiossa',
      sv: 'filen talar om regeln `{rule}` men ligger i mappen för `{folder}`',
      en: 'the file speaks of the rule `{rule}` but lies in the folder of `{folder}`',
    },
    remedy: {
      fi: 'siirrä se kansioon policies/reviews/rules/{rule}',
      sv: 'flytta den till mappen policies/reviews/rules/{rule}',
      en: 'move it to the folder policies/reviews/rules/{rule}',
    },
  },
  'policy/approval-expired': {
    severity: 'warning',
    message: {
      fi: 'säännön `{rule}` hyväksyntä (`{office}`) oli voimassa {until} asti; tarkastelupäivä on {day}',
      sv: 'godkännandet av regeln `{rule}` från `{office}` gällde till och med {until}; dagen är {day}',
      en: 'the approval of the rule `{rule}` by `{office}` held through {until}; the day is {day}',
    },
    remedy: REVIEW_AGAIN,
  },
  'policy/objection-stands': {
    severity: 'error',
    message: {
      fi: 'sääntöä `{rule}` vastustetaan (`{office}`), eikä vastalausetta ole ratkaistu',
      sv: '`{office}` har en invändning mot regeln `{rule}`, och den är inte avgjord',
      en: '`{office}` objects to the rule `{rule}`, and the objection is not settled',
    },
    remedy: {
      fi: 'korjaa sääntö tai perustele se, ja kirjaa tiedostoon `settled`: päivä, yksikkö ja teksti',
      sv: 'rätta regeln eller motivera den, och skriv `settled` i filen: dag, enhet och text',
      en: 'mend the rule or give grounds for it, and write `settled` in the file: day, office and text',
    },
  },
  'policy/question-open': {
    severity: 'warning',
    message: {
      fi: 'kysymykseen säännöstä `{rule}` (`{office}`) ei ole vastattu',
      sv: 'frågan om regeln `{rule}` från `{office}` är inte besvarad',
      en: 'the question of `{office}` about the rule `{rule}` is not answered',
    },
    remedy: {
      fi: 'kirjaa vastaus tiedostoon kohtaan `settled`: päivä, yksikkö ja teksti',
      sv: 'skriv svaret i filen under `settled`: dag, enhet och text',
      en: 'write the answer in the file under `settled`: day, office and text',
    },
  },
  'policy/approved-rule-changed': {
    severity: 'error',
    message: {
      fi: 'sääntö `{rule}` on muuttunut sen jälkeen, kun se hyväksyttiin (`{office}`)',
      sv: 'regeln `{rule}` har ändrats sedan `{office}` godkände den',
      en: 'the rule `{rule}` has changed since `{office}` approved it',
    },
    remedy: REVIEW_AGAIN,
  },
  'policy/approved-reasons-changed': {
    severity: 'error',
    message: {
      fi: 'säännön `{rule}` perustelut ovat muuttuneet sen jälkeen, kun sääntö hyväksyttiin (`{office}`)',
      sv: 'motiveringen till regeln `{rule}` har ändrats sedan `{office}` godkände den',
      en: 'the reasons of the rule `{rule}` have changed since `{office}` approved it',
    },
    remedy: REVIEW_AGAIN,
  },
  'policy/approved-provision-changed': {
    severity: 'error',
    message: {
      fi: 'säännöksen versio `{version}`, johon sääntö `{rule}` perustuu, on muuttunut sen jälkeen, kun sääntö hyväksyttiin (`{office}`)',
      sv: 'bestämmelsens version `{version}`, som regeln `{rule}` vilar på, har ändrats sedan `{office}` godkände regeln',
      en: 'the provision version `{version}`, on which the rule `{rule}` rests, has changed since `{office}` approved the rule',
    },
    remedy: REVIEW_AGAIN,
  },
  'policy/approved-provision-added': {
    severity: 'error',
    message: {
      fi: 'sääntö `{rule}` perustuu nyt myös säännöksen versioon `{version}`, jota hyväksyjä (`{office}`) ei ole lukenut',
      sv: 'regeln `{rule}` vilar nu också på bestämmelsens version `{version}`, som `{office}` inte har läst',
      en: 'the rule `{rule}` now rests on the provision version `{version}` too, which `{office}` has not read',
    },
    remedy: REVIEW_AGAIN,
  },
  'policy/approved-provision-gone': {
    severity: 'error',
    message: {
      fi: 'sääntö `{rule}` ei enää perustu säännöksen versioon `{version}`, jonka hyväksyjä (`{office}`) luki',
      sv: 'regeln `{rule}` vilar inte längre på bestämmelsens version `{version}`, som `{office}` läste',
      en: 'the rule `{rule}` no longer rests on the provision version `{version}`, which `{office}` read',
    },
    remedy: REVIEW_AGAIN,
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
