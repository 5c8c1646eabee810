import { defineDiagnostics } from '@nivel/diagnostics';

/**
 * What can be wrong with a record. The texts name fields and limits, never the value.
 *
 * @example
 * console.log(modelDiagnostics.rows['model/required'].message.sv); // 'det obligatoriska fältet `{name}` saknas'
 */
export const modelDiagnostics = defineDiagnostics({
  'model/required': {
    severity: 'error',
    message: {
      fi: 'pakollinen kenttä `{name}` puuttuu',
      sv: 'det obligatoriska fältet `{name}` saknas',
      en: 'the required field `{name}` is missing',
    },
    remedy: { fi: 'lisää kenttä `{name}`', sv: 'lägg till fältet `{name}`', en: 'add the field `{name}`' },
  },
  'model/unknown-property': {
    severity: 'error',
    message: { fi: 'mallissa ei ole kenttää `{name}`', sv: 'modellen har inte fältet `{name}`', en: 'the model has no field `{name}`' },
    remedy: {
      fi: 'jätä kenttä pois tai käytä: `{suggestions}`',
      sv: 'utelämna fältet eller använd: `{suggestions}`',
      en: 'leave the field out, or use: `{suggestions}`',
    },
  },
  'model/type': {
    severity: 'error',
    message: { fi: 'arvon tyyppi on väärä', sv: 'värdet har fel typ', en: 'the value has the wrong type' },
    remedy: { fi: 'anna arvo tyyppinä `{expected}`', sv: 'ange värdet som `{expected}`', en: 'give the value as `{expected}`' },
  },
  'model/code': {
    severity: 'error',
    message: {
      fi: 'arvo ei ole sallittujen koodien joukossa',
      sv: 'värdet hör inte till de tillåtna koderna',
      en: 'the value is not one of the allowed codes',
    },
    remedy: { fi: 'käytä: `{allowed}`', sv: 'använd: `{allowed}`', en: 'use: `{allowed}`' },
  },
  'model/pattern': {
    severity: 'error',
    message: { fi: 'arvo ei ole muotoa `{form}`', sv: 'värdet har inte formen `{form}`', en: 'the value does not have the form `{form}`' },
    remedy: {
      fi: 'katso muodon kuvaus ja esimerkki tiedostosta `common.schema.json`',
      sv: 'se formens beskrivning och exempel i filen `common.schema.json`',
      en: 'see the description and the example of the form in `common.schema.json`',
    },
  },
  'model/too-long': {
    severity: 'error',
    message: {
      fi: 'teksti on pidempi kuin {limit} merkkiä',
      sv: 'texten är längre än {limit} tecken',
      en: 'the text is longer than {limit} characters',
    },
    remedy: { fi: 'lyhennä tekstiä', sv: 'förkorta texten', en: 'shorten the text' },
  },
  'model/too-short': {
    severity: 'error',
    message: {
      fi: 'teksti on lyhyempi kuin {limit} merkkiä',
      sv: 'texten är kortare än {limit} tecken',
      en: 'the text is shorter than {limit} characters',
    },
    remedy: { fi: 'anna koko teksti', sv: 'ange hela texten', en: 'give the whole text' },
  },
  'model/too-small': {
    severity: 'error',
    message: { fi: 'luku on pienempi kuin {limit}', sv: 'talet är mindre än {limit}', en: 'the number is less than {limit}' },
    remedy: { fi: 'tarkista luku ja sen yksikkö', sv: 'kontrollera talet och dess enhet', en: 'check the number and its unit' },
  },
  'model/too-large': {
    severity: 'error',
    message: { fi: 'luku on suurempi kuin {limit}', sv: 'talet är större än {limit}', en: 'the number is more than {limit}' },
    remedy: { fi: 'tarkista luku ja sen yksikkö', sv: 'kontrollera talet och dess enhet', en: 'check the number and its unit' },
  },
  'model/too-many': {
    severity: 'error',
    message: {
      fi: 'luettelossa on enemmän kuin {limit} arvoa',
      sv: 'listan har fler än {limit} värden',
      en: 'the list has more than {limit} values',
    },
    remedy: { fi: 'poista ylimääräiset arvot', sv: 'ta bort överflödiga värden', en: 'remove values' },
  },
  'model/too-few': {
    severity: 'error',
    message: {
      fi: 'luettelossa on vähemmän kuin {limit} arvoa',
      sv: 'listan har färre än {limit} värden',
      en: 'the list has fewer than {limit} values',
    },
    remedy: { fi: 'lisää puuttuvat arvot', sv: 'lägg till värdena som saknas', en: 'add values' },
  },
  'model/unknown-code': {
    severity: 'warning',
    message: {
      fi: 'koodia ei ole tunnetussa luettelossa `{list}`',
      sv: 'koden finns inte i den kända listan `{list}`',
      en: 'the code is not in the list `{list}` as we know it',
    },
    remedy: {
      fi: 'tarkista koodi lähteestä; tietue säilyy',
      sv: 'kontrollera koden i källan; uppgiftsposten behålls',
      en: 'check the code at its source; the record is kept',
    },
  },
  'model/wrong-code-list': {
    severity: 'error',
    message: { fi: 'koodi on väärästä luettelosta', sv: 'koden är ur fel lista', en: 'the code is of another list' },
    remedy: { fi: 'anna koodi luettelosta `{expected}`', sv: 'ange en kod ur listan `{expected}`', en: 'give a code of the list `{expected}`' },
  },
  'model/check-digit': {
    severity: 'warning',
    message: {
      fi: 'tunnisteen tarkistusmerkki on väärä',
      sv: 'identifierarens kontrolltecken är fel',
      en: 'the check digit of the identifier is wrong',
    },
    remedy: {
      fi: 'tarkista tunniste lähteestä; tietue säilyy',
      sv: 'kontrollera identifieraren i källan; uppgiftsposten behålls',
      en: 'check the identifier at its source; the record is kept',
    },
  },
  'model/unknown-version': {
    severity: 'error',
    message: {
      fi: 'mallin versiota `{version}` ei ole julkaistu',
      sv: 'modellens version `{version}` har inte getts ut',
      en: 'no version `{version}` of the model was released',
    },
    remedy: { fi: 'käytä: `{versions}`', sv: 'använd: `{versions}`', en: 'use: `{versions}`' },
  },
  'model/later-entity': {
    severity: 'error',
    message: {
      fi: 'tietuetta `{entity}` ei ollut versiossa `{version}`',
      sv: 'uppgiftsposten `{entity}` fanns inte i version `{version}`',
      en: 'there was no entity `{entity}` in version `{version}`',
    },
    remedy: {
      fi: 'anna versio, jolla tietue on kirjoitettu',
      sv: 'ange den version som uppgiftsposten skrevs med',
      en: 'give the version that the record was written with',
    },
  },
  'model/duplicate': {
    severity: 'error',
    message: { fi: 'sama arvo on luettelossa kahdesti', sv: 'samma värde finns två gånger i listan', en: 'the list has the same value twice' },
    remedy: { fi: 'jätä kukin arvo kerran', sv: 'låt varje värde stå en gång', en: 'keep each value once' },
  },
});
