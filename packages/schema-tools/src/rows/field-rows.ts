/** What can be wrong with a field: its names, its governance keywords, its sources. */
export const fieldRows = {
  'schema/property-name': {
    severity: 'error',
    message: {
      fi: 'kentän nimi `{name}` ei kelpaa',
      sv: 'fältnamnet `{name}` duger inte',
      en: 'the property name `{name}` will not do',
    },
    remedy: {
      fi: 'kirjoita nimi muodossa `camelCase`: kirjaimia a–z ja numeroita, enintään 40',
      sv: 'skriv namnet i formen `camelCase`: bokstäver a–z och siffror, högst 40',
      en: 'write the name as `camelCase`: letters a to z and digits, at most 40',
    },
  },
  'schema/reserved-property': {
    severity: 'error',
    message: {
      fi: 'nimi `{name}` on varattu ohjelmointikielelle',
      sv: 'namnet `{name}` är reserverat för programspråket',
      en: 'the name `{name}` is reserved by the programming language',
    },
    remedy: { fi: 'valitse toinen nimi', sv: 'välj ett annat namn', en: 'choose another name' },
  },
  'schema/required-unknown': {
    severity: 'error',
    message: {
      fi: 'pakollista kenttää `{name}` ei ole',
      sv: 'det obligatoriska fältet `{name}` finns inte',
      en: 'the required property `{name}` does not exist',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/unknown-class': {
    severity: 'error',
    message: {
      fi: 'luottamuksellisuusluokkaa `{name}` ei ole',
      sv: 'konfidentialitetsklassen `{name}` finns inte',
      en: 'there is no class `{name}`',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/unknown-category': {
    severity: 'error',
    message: {
      fi: 'tietoryhmää `{name}` ei ole',
      sv: 'uppgiftskategorin `{name}` finns inte',
      en: 'there is no category `{name}`',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/no-source': {
    severity: 'error',
    message: {
      fi: 'kentällä ei ole lähdettä eikä syytä sen puuttumiseen',
      sv: 'fältet har varken källa eller skäl till att den saknas',
      en: 'the field has no source and no reason for having none',
    },
    remedy: {
      fi: 'lisää lähde kohtaan `x-sources`, tai `x-derived` tai `x-no-source`',
      sv: 'lägg till en källa i `x-sources`, eller `x-derived` eller `x-no-source`',
      en: 'add a source to `x-sources`, or `x-derived` or `x-no-source`',
    },
  },
  'schema/source-form': {
    severity: 'error',
    message: {
      fi: 'lähde `{source}` ei ole muodossa järjestelmä:paikka',
      sv: 'källan `{source}` har inte formen system:plats',
      en: 'the source `{source}` does not read system:place',
    },
    remedy: {
      fi: 'aloita järjestelmällä: `{systems}`',
      sv: 'börja med systemet: `{systems}`',
      en: 'start with the system: `{systems}`',
    },
  },
  'schema/derived-unknown': {
    severity: 'error',
    message: {
      fi: 'johdetun kentän lähtökenttää `{name}` ei ole',
      sv: 'det fält `{name}` som fältet härleds ur finns inte',
      en: 'the field `{name}` that this one is derived from does not exist',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/derived-class': {
    severity: 'error',
    message: {
      fi: 'johdettu kenttä on luokkaa `{found}`, mutta sen lähtökenttä `{name}` on luokkaa `{expected}`',
      sv: 'det härledda fältet har klassen `{found}`, men dess utgångsfält `{name}` har klassen `{expected}`',
      en: 'the derived field has the class `{found}`, but its input `{name}` has the class `{expected}`',
    },
    remedy: { fi: 'kirjoita `x-class`: `{expected}`', sv: 'skriv `x-class`: `{expected}`', en: 'write `x-class`: `{expected}`' },
  },
} as const;
