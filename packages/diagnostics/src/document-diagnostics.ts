import { defineDiagnostics } from './diagnostic-table.ts';

/**
 * What can be wrong with a YAML or JSON text before anyone reads its meaning.
 *
 * @example
 * console.log(documentDiagnostics.rows['document/syntax'].severity); // 'error'
 */
export const documentDiagnostics = defineDiagnostics({
  'document/syntax': {
    severity: 'error',
    message: {
      fi: 'tiedostoa ei voi lukea: {reason}',
      sv: 'filen kan inte läsas: {reason}',
      en: 'the file cannot be read: {reason}',
    },
    remedy: {
      fi: 'korjaa kirjoitusasu tässä kohdassa',
      sv: 'rätta skrivsättet på det här stället',
      en: 'mend the syntax at this place',
    },
  },
  'document/forbidden-name': {
    severity: 'error',
    message: {
      fi: 'nimi `{name}` ei ole sallittu',
      sv: 'namnet `{name}` är inte tillåtet',
      en: 'the name `{name}` is not allowed',
    },
    remedy: { fi: 'poista tai nimeä uudelleen', sv: 'ta bort eller byt namn', en: 'remove or rename it' },
  },
  'document/too-large': {
    severity: 'error',
    message: {
      fi: 'tiedosto on liian suuri ({size} merkkiä, raja {limit})',
      sv: 'filen är för stor ({size} tecken, gränsen är {limit})',
      en: 'the file is too large ({size} characters, the limit is {limit})',
    },
    remedy: { fi: 'jaa tiedosto osiin', sv: 'dela upp filen', en: 'split the file' },
  },
});
