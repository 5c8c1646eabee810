/** What can be wrong with a schema as a document. */
export const documentRows = {
  'schema/dialect-missing': {
    severity: 'error',
    message: { fi: 'murteen tiedosto `{id}` puuttuu', sv: 'dialektens fil `{id}` saknas', en: 'the file of the dialect `{id}` is missing' },
    remedy: {
      fi: 'anna myös kansion `dialect` tiedostot',
      sv: 'ge också filerna i mappen `dialect`',
      en: 'hand in the files of the folder `dialect` too',
    },
  },
  'schema/dialect': {
    severity: 'error',
    message: { fi: 'skeema ei ilmoita murretta', sv: 'schemat anger inte dialekten', en: 'the schema does not name the dialect' },
    remedy: { fi: 'kirjoita `$schema`: `{expected}`', sv: 'skriv `$schema`: `{expected}`', en: 'write `$schema`: `{expected}`' },
  },
  'schema/id': {
    severity: 'error',
    message: {
      fi: '`$id` ei vastaa tiedoston nimeä',
      sv: '`$id` motsvarar inte filens namn',
      en: '`$id` does not go with the name of the file',
    },
    remedy: { fi: 'kirjoita `$id`: `{expected}`', sv: 'skriv `$id`: `{expected}`', en: 'write `$id`: `{expected}`' },
  },
  'schema/duplicate-name': {
    severity: 'error',
    message: {
      fi: 'nimi `{name}` on kahdella tiedostolla',
      sv: 'två filer har namnet `{name}`',
      en: 'two files have the name `{name}`',
    },
    remedy: { fi: 'nimeä toinen uudelleen', sv: 'byt namn på den ena', en: 'rename one of them' },
  },
  'schema/title': {
    severity: 'error',
    message: {
      fi: '`title` ei ole tyypin nimi',
      sv: '`title` är inte typens namn',
      en: '`title` is not the name of the type',
    },
    remedy: { fi: 'kirjoita `title`: `{expected}`', sv: 'skriv `title`: `{expected}`', en: 'write `title`: `{expected}`' },
  },
  'schema/unknown-keyword': {
    severity: 'error',
    message: {
      fi: 'avainsanaa `{keyword}` ei ole tässä',
      sv: 'nyckelordet `{keyword}` finns inte här',
      en: 'there is no keyword `{keyword}` here',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/refused-keyword': {
    severity: 'error',
    message: {
      fi: 'murre ei salli tässä JSON Schema -avainsanaa `{keyword}`',
      sv: 'dialekten tillåter inte JSON Schema-nyckelordet `{keyword}` här',
      en: 'the dialect does not allow the JSON Schema keyword `{keyword}` here',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/missing-keyword': {
    severity: 'error',
    message: { fi: 'avainsana `{keyword}` puuttuu', sv: 'nyckelordet `{keyword}` saknas', en: 'the keyword `{keyword}` is missing' },
    remedy: { fi: 'lisää `{keyword}`', sv: 'lägg till `{keyword}`', en: 'add `{keyword}`' },
  },
  'schema/texts': {
    severity: 'error',
    message: {
      fi: 'kohdasta `{keyword}` puuttuu teksti kielellä `{language}`',
      sv: '`{keyword}` saknar text på språket `{language}`',
      en: '`{keyword}` has no text in the language `{language}`',
    },
    remedy: {
      fi: 'kirjoita teksti kielillä fi, sv ja en',
      sv: 'skriv texten på språken fi, sv och en',
      en: 'write the text in the languages fi, sv and en',
    },
  },
  'schema/meta-schema': {
    severity: 'error',
    message: {
      fi: 'kohta rikkoo murteen metaskeemaa (`{keyword}`)',
      sv: 'stället bryter mot dialektens metaschema (`{keyword}`)',
      en: 'this breaks the meta-schema of the dialect (`{keyword}`)',
    },
    remedy: {
      fi: 'katso sallitut arvot tiedostosta `dialect/dialect.schema.json`',
      sv: 'se tillåtna värden i filen `dialect/dialect.schema.json`',
      en: 'see the allowed values in the file `dialect/dialect.schema.json`',
    },
  },
  'schema/compile': {
    severity: 'error',
    message: {
      fi: 'skeemasta ei voi tehdä tarkistinta: {reason}',
      sv: 'ingen kontroll kan göras av schemat: {reason}',
      en: 'no validator can be made of the schema: {reason}',
    },
    remedy: { fi: 'korjaa mainittu kohta', sv: 'rätta det nämnda stället', en: 'mend the place named' },
  },
} as const;
