import type { DiagnosticRow } from '@nivel/diagnostics';

/** What of the law must be read again. */
export const READING_ROWS = {
  'law/pending': {
    severity: 'warning',
    message: {
      fi: 'säännöksen `{version}` voimaantulopäivää ei tiedetä; siihen nojaa {rules} sääntöä ja {fields} tietoa',
      sv: 'dagen då `{version}` träder i kraft är inte känd; på den vilar {rules} regler och {fields} uppgifter',
      en: 'the day on which `{version}` begins is not known; {rules} rules and {fields} fields rest on it',
    },
    remedy: {
      fi: 'selvitä päivä ja kirjaa se kohtaan `inForce`',
      sv: 'ta reda på dagen och anteckna den i `inForce`',
      en: 'find out the day and record it in `inForce`',
    },
  },
  'law/not-read': {
    severity: 'warning',
    message: {
      fi: 'säännöksen `{version}` tekstiä ei ole luettu ({mark}); siihen nojaa {rules} sääntöä ja {fields} tietoa',
      sv: 'texten i `{version}` har inte lästs ({mark}); på den vilar {rules} regler och {fields} uppgifter',
      en: 'the text of `{version}` was not read ({mark}); {rules} rules and {fields} fields rest on it',
    },
    remedy: {
      fi: 'lue teksti Finlexistä tai EUR-Lexistä ja päivitä `verified`',
      sv: 'läs texten i Finlex eller EUR-Lex och uppdatera `verified`',
      en: 'read the text in Finlex or EUR-Lex and bring `verified` up to date',
    },
  },
  'law/amended-later': {
    severity: 'warning',
    message: {
      fi: 'säännös `{version}` on luettu {upTo} asti, eikä myöhempiä säädöksiä {acts} ole luettu; siihen nojaa {rules} sääntöä ja {fields} tietoa',
      sv: '`{version}` är läst till och med {upTo}, men de senare författningarna {acts} är inte lästa; på den vilar {rules} regler och {fields} uppgifter',
      en: '`{version}` was read up to {upTo}, but the later acts {acts} were not; {rules} rules and {fields} fields rest on it',
    },
    remedy: {
      fi: 'lue säädökset {acts} ja päivitä `verified`',
      sv: 'läs författningarna {acts} och uppdatera `verified`',
      en: 'read the acts {acts} and bring `verified` up to date',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
