import type { DiagnosticRow } from '@nivel/diagnostics';

/** Why a row is set aside whole, before or after its cells are read. */
export const ROW_ROWS = {
  'sources/column-count': {
    severity: 'error',
    message: {
      fi: 'rivillä on {found} saraketta, kun otsikossa on {expected}',
      sv: 'raden har {found} kolumner, rubriken har {expected}',
      en: 'the row has {found} columns where the header has {expected}',
    },
    remedy: {
      fi: 'poista arvoista `;` ja rivinvaihdot Primuksessa tai kyselyn `CHROK`-funktiolla',
      sv: 'ta bort `;` och radbrytningar ur värdena i Primus eller med funktionen `CHROK` i frågan',
      en: 'remove `;` and line breaks from the values, in Primus or with `CHROK` in the query',
    },
  },
  'sources/row-not-utf-8': {
    severity: 'error',
    message: {
      fi: 'rivi ei ole UTF-8-muodossa sarakkeessa {column}',
      sv: 'raden är inte i UTF-8 i kolumn {column}',
      en: 'the row is not UTF-8 in column {column}',
    },
    remedy: {
      fi: 'korjaa arvo Primuksessa ja aja kysely uudelleen asetuksella `#CHARSET UTF-8`',
      sv: 'rätta värdet i Primus och kör frågan på nytt med `#CHARSET UTF-8`',
      en: 'mend the value in Primus and run the query again with `#CHARSET UTF-8`',
    },
  },
  'sources/row-too-long': {
    severity: 'error',
    message: {
      fi: 'rivi on pidempi kuin {limit} tavua',
      sv: 'raden är längre än {limit} byte',
      en: 'the row is longer than {limit} bytes',
    },
    remedy: {
      fi: 'katso riviä alkuperäisestä tiedostosta: karanteeniin mahtuu vain sen alku',
      sv: 'se raden i originalfilen: i karantänen ryms bara dess början',
      en: 'look at the row in the original file: only its beginning fits into the quarantine',
    },
  },
  'sources/control-character': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {column} on ohjausmerkki',
      sv: 'kolumn {column} har ett styrtecken',
      en: 'column {column} has a control character',
    },
    remedy: {
      fi: 'poista merkki arvosta Primuksessa tai kyselyn `CHROK`-funktiolla',
      sv: 'ta bort tecknet ur värdet i Primus eller med funktionen `CHROK` i frågan',
      en: 'remove the character from the value, in Primus or with `CHROK` in the query',
    },
  },
  'sources/replacement-character': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {column} on korvausmerkki U+FFFD: kirjain on kadonnut ennen tätä lukemista',
      sv: 'kolumn {column} har ersättningstecknet U+FFFD: en bokstav har gått förlorad före den här läsningen',
      en: 'column {column} has the replacement character U+FFFD: a letter was lost before this reading',
    },
    remedy: {
      fi: 'hae tiedosto uudelleen Primuksesta ilman välimuunnoksia',
      sv: 'hämta filen på nytt från Primus utan mellanliggande konverteringar',
      en: 'fetch the file from Primus again, with no conversion in between',
    },
  },
  'sources/other-tenant': {
    severity: 'error',
    message: {
      fi: 'rivi on toiselta koulutuksen järjestäjältä kuin muu vienti (sarake `{column}`)',
      sv: 'raden kommer från en annan utbildningsanordnare än resten av exporten (kolumnen `{column}`)',
      en: 'the row belongs to another education provider than the rest of the export (column `{column}`)',
    },
    remedy: {
      fi: 'lue kunkin järjestäjän vienti omana ajonaan',
      sv: 'läs varje anordnares export i en egen körning',
      en: 'read the export of each provider in a run of its own',
    },
  },
  'sources/duplicate-card-number': {
    severity: 'error',
    message: {
      fi: 'korttinumero on tiedostossa useammin kuin kerran (sarake `{column}`)',
      sv: 'kortnumret förekommer mer än en gång i filen (kolumnen `{column}`)',
      en: 'the card number occurs more than once in the file (column `{column}`)',
    },
    remedy: {
      fi: 'selvitä Primuksessa, mikä kortti on oikea; yhtäkään riveistä ei käytetä ennen sitä',
      sv: 'red ut i Primus vilket kort som är rätt; ingen av raderna används före det',
      en: 'find out in Primus which card is right; none of the rows is used before that',
    },
  },
  'sources/unknown-learner': {
    severity: 'error',
    message: {
      fi: 'korttinumeroa ei ole oppilaiden tiedostossa (sarake `{column}`)',
      sv: 'kortnumret finns inte i elevfilen (kolumnen `{column}`)',
      en: 'the card number is not in the file of the learners (column `{column}`)',
    },
    remedy: {
      fi: 'aja molemmat kyselyt samalla hakuehdolla samana päivänä',
      sv: 'kör båda frågorna med samma sökvillkor samma dag',
      en: 'run both queries with the same search on the same day',
    },
  },
  'sources/learner-set-aside': {
    severity: 'error',
    message: {
      fi: 'oppilaan oma rivi on karanteenissa (sarake `{column}`)',
      sv: 'elevens egen rad är i karantän (kolumnen `{column}`)',
      en: "the learner's own row is in quarantine (column `{column}`)",
    },
    remedy: {
      fi: 'korjaa ensin rivi oppilaiden tiedostossa',
      sv: 'rätta först raden i elevfilen',
      en: 'mend the row in the file of the learners first',
    },
  },
  'sources/row-without-record': {
    severity: 'error',
    message: {
      fi: 'rivi ei kerro oppilaasta mitään',
      sv: 'raden säger ingenting om eleven',
      en: 'the row says nothing about the learner',
    },
    remedy: {
      fi: 'rajaa tyhjät rivit pois kyselyn `#SEARCH`-ehdolla',
      sv: 'lämna bort tomma rader med villkoret `#SEARCH` i frågan',
      en: 'leave empty rows out with `#SEARCH` in the query',
    },
  },
  'sources/value-not-valid': {
    severity: 'error',
    message: {
      fi: 'tieto `{field}` ei ole tietomallin mukainen (`{reason}`)',
      sv: 'uppgiften `{field}` följer inte datamodellen (`{reason}`)',
      en: '`{field}` is not as the data model says (`{reason}`)',
    },
    remedy: {
      fi: 'korjaa arvo Primuksessa tai tarkista sarakkeen sidonta',
      sv: 'rätta värdet i Primus eller kontrollera kolumnens bindning',
      en: 'mend the value in Primus, or check the binding of the column',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
