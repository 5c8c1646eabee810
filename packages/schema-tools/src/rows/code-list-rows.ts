/** What can be wrong with code lists and with fields that use them. */
export const codeListRows = {
  'schema/code-list-id': {
    severity: 'error',
    message: {
      fi: 'koodiluettelon `id` ei vastaa tiedoston nimeä',
      sv: 'kodlistans `id` motsvarar inte filens namn',
      en: 'the `id` of the code list does not go with the name of the file',
    },
    remedy: { fi: 'kirjoita `id`: `{expected}`', sv: 'skriv `id`: `{expected}`', en: 'write `id`: `{expected}`' },
  },
  'schema/code-list-empty': {
    severity: 'error',
    message: { fi: 'koodiluettelossa ei ole koodeja', sv: 'kodlistan har inga koder', en: 'the code list has no codes' },
    remedy: { fi: 'lisää koodit kohtaan `values`', sv: 'lägg till koderna i `values`', en: 'add the codes to `values`' },
  },
  'schema/code-list-value': {
    severity: 'error',
    message: {
      fi: 'koodiluettelon `{keyword}` puuttuu tai ei kelpaa',
      sv: 'kodlistans `{keyword}` saknas eller duger inte',
      en: 'the `{keyword}` of the code list is missing or will not do',
    },
    remedy: {
      fi: '`open` on true, avoimella luettelolla on `uri`, `versions` on kokonaislukuja ja päivät muotoa vvvv-kk-pp',
      sv: '`open` är true, en öppen lista har `uri`, `versions` är heltal och dagarna har formen åååå-mm-dd',
      en: '`open` is true, an open list has a `uri`, `versions` are whole numbers, and days are yyyy-mm-dd',
    },
  },
  'schema/open-list-enum': {
    severity: 'error',
    message: {
      fi: 'luettelo `{name}` on avoin, mutta arvot on suljettu',
      sv: 'listan `{name}` är öppen men värdena är slutna',
      en: 'the list `{name}` is open, but the values are closed',
    },
    remedy: {
      fi: 'poista `enum` ja viittaa tekstin muotoon, esimerkiksi CodeValue',
      sv: 'ta bort `enum` och hänvisa till en textform, till exempel CodeValue',
      en: 'remove `enum` and refer to a form of text, such as CodeValue',
    },
  },
  'schema/code-form': {
    severity: 'error',
    message: { fi: 'koodi `{code}` ei kelpaa', sv: 'koden `{code}` duger inte', en: 'the code `{code}` will not do' },
    remedy: {
      fi: 'käytä kirjaimia a–z, numeroita ja viivaa, enintään 40',
      sv: 'använd bokstäver a–z, siffror och bindestreck, högst 40',
      en: 'use letters a to z, digits and hyphens, at most 40',
    },
  },
  'schema/duplicate-code': {
    severity: 'error',
    message: { fi: 'koodi `{code}` on kahdesti', sv: 'koden `{code}` finns två gånger', en: 'the code `{code}` is there twice' },
    remedy: { fi: 'poista toinen', sv: 'ta bort den ena', en: 'remove one of them' },
  },
  'schema/enum-without-codes': {
    severity: 'error',
    message: {
      fi: 'suljetuilla arvoilla ei ole koodiluetteloa',
      sv: 'de slutna värdena saknar kodlista',
      en: 'the closed values have no code list',
    },
    remedy: {
      fi: 'lisää `x-codes` ja luettelo kansioon `code-lists`',
      sv: 'lägg till `x-codes` och en lista i mappen `code-lists`',
      en: 'add `x-codes`, and a list to the folder `code-lists`',
    },
  },
  'schema/unknown-code-list': {
    severity: 'error',
    message: {
      fi: 'koodiluetteloa `{name}` ei ole',
      sv: 'kodlistan `{name}` finns inte',
      en: 'there is no code list `{name}`',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/code-list-mismatch': {
    severity: 'error',
    message: {
      fi: 'arvot eivät ole samat kuin luettelossa `{name}`: puuttuu `{missing}`, ylimääräisiä `{extra}`',
      sv: 'värdena är inte desamma som i listan `{name}`: saknas `{missing}`, överflödiga `{extra}`',
      en: 'the values are not those of the list `{name}`: missing `{missing}`, too many `{extra}`',
    },
    remedy: {
      fi: 'kirjoita `enum` samoin ja samassa järjestyksessä kuin luettelo',
      sv: 'skriv `enum` likadant och i samma ordning som listan',
      en: 'write `enum` as the list does, in the same order',
    },
  },
} as const;
