import type { DiagnosticRow } from '@nivel/diagnostics';

/** What is wrong with a query file of Primusquery as a whole. */
export const QUERY_ROWS = {
  'sources/query-too-large': {
    severity: 'error',
    message: {
      fi: 'kyselytiedosto on liian suuri (raja {limit} merkkiä)',
      sv: 'frågefilen är för stor (gränsen är {limit} tecken)',
      en: 'the query file is too large (the limit is {limit} characters)',
    },
    remedy: {
      fi: 'tarkista, että tiedosto on kysely eikä vienti',
      sv: 'kontrollera att filen är en fråga och inte en export',
      en: 'check that the file is a query and not an export',
    },
  },
  'sources/query-not-utf-8': {
    severity: 'warning',
    message: {
      fi: 'kyselytiedosto ei ole UTF-8-muodossa; se luettiin windows-1252-merkistönä',
      sv: 'frågefilen är inte i UTF-8; den lästes som windows-1252',
      en: 'the query file is not UTF-8; it was read as windows-1252',
    },
    remedy: { fi: 'tallenna se UTF-8-muodossa', sv: 'spara den i UTF-8', en: 'save it as UTF-8' },
  },
  'sources/query-unclosed-brace': {
    severity: 'error',
    message: {
      fi: 'kohdan `#{name}` aaltosulkua ei suljeta samalla rivillä',
      sv: 'klammern i `#{name}` stängs inte på samma rad',
      en: 'the brace of `#{name}` is not closed on its line',
    },
    remedy: {
      fi: 'lisää puuttuva sulkumerkki tai lainausmerkki',
      sv: 'lägg till den klammer eller det citattecken som saknas',
      en: 'add the missing brace or quotation mark',
    },
  },
  'sources/query-unclosed-block': {
    severity: 'error',
    message: { fi: 'lohkoa `#{name}` ei päätetä', sv: 'blocket `#{name}` avslutas inte', en: 'the block `#{name}` is not ended' },
    remedy: { fi: 'lisää lohkon päättävä ohje', sv: 'lägg till direktivet som avslutar blocket', en: 'add the directive that ends the block' },
  },
  'sources/query-unknown-directive': {
    severity: 'warning',
    message: { fi: 'ohjetta `#{name}` ei tunneta', sv: 'direktivet `#{name}` är inte känt', en: 'the directive `#{name}` is not known' },
    remedy: {
      fi: 'lähin on `#{nearest}`; tuntematon ohje voi tulostua sellaisenaan',
      sv: 'närmast är `#{nearest}`; ett okänt direktiv kan skrivas ut som det är',
      en: 'the nearest is `#{nearest}`; an unknown one may be printed as it is',
    },
  },
  'sources/query-no-register': {
    severity: 'error',
    message: {
      fi: 'kysely ei kerro, mitä rekisteriä se lukee',
      sv: 'frågan säger inte vilket register den läser',
      en: 'the query does not say which register it reads',
    },
    remedy: {
      fi: 'lisää `#DATABASE` ja rekisterin nimi',
      sv: 'lägg till `#DATABASE` och registrets namn',
      en: 'add `#DATABASE` and the name of the register',
    },
  },
  'sources/query-forbidden-register': {
    severity: 'error',
    message: {
      fi: 'rekisteri `{register}` sisältää kirjautumistietoja',
      sv: 'registret `{register}` innehåller inloggningsuppgifter',
      en: 'the register `{register}` holds credentials',
    },
    remedy: {
      fi: 'älä lue sitä: kirjautumistietoja ei viedä',
      sv: 'läs det inte: inloggningsuppgifter exporteras inte',
      en: 'do not read it: credentials are not exported',
    },
  },
  'sources/query-unknown-register': {
    severity: 'warning',
    message: {
      fi: 'tätä rekisteriä ei tunneta, joten sen kenttien merkitystä ei tiedetä',
      sv: 'det här registret är inte känt, så vad dess fält betyder vet man inte',
      en: 'this register is not known, and so neither is what its fields mean',
    },
    remedy: { fi: 'tunnettuja ovat {nearest}', sv: 'kända är {nearest}', en: 'known are {nearest}' },
  },
  'sources/query-no-charset': {
    severity: 'warning',
    message: { fi: 'kysely ei kerro merkistöä', sv: 'frågan anger ingen teckenkodning', en: 'the query does not name a character set' },
    remedy: { fi: 'lisää `#CHARSET UTF-8`', sv: 'lägg till `#CHARSET UTF-8`', en: 'add `#CHARSET UTF-8`' },
  },
  'sources/query-wrong-charset': {
    severity: 'error',
    message: { fi: 'kyselyn merkistö ei ole UTF-8', sv: 'frågans teckenkodning är inte UTF-8', en: 'the character set of the query is not UTF-8' },
    remedy: {
      fi: 'kirjoita `#CHARSET UTF-8`; muuta ei lueta',
      sv: 'skriv `#CHARSET UTF-8`; annat läses inte',
      en: 'write `#CHARSET UTF-8`; nothing else is read',
    },
  },
  'sources/query-password-written': {
    severity: 'error',
    message: { fi: 'salasana on kirjoitettu kyselyyn', sv: 'lösenordet är skrivet i frågan', en: 'the password is written in the query' },
    remedy: {
      fi: 'vaihda salasana, siirrä se omaan tiedostoonsa ja kirjoita `#PASS file:` ja polku',
      sv: 'byt lösenord, flytta det till en egen fil och skriv `#PASS file:` och sökvägen',
      en: 'change the password, move it to a file of its own and write `#PASS file:` and the path',
    },
  },
  'sources/query-no-data': {
    severity: 'error',
    message: {
      fi: 'kyselyssä ei ole yhtään viittausta tietoon',
      sv: 'frågan har ingen hänvisning till någon uppgift',
      en: 'the query has no reference to any data',
    },
    remedy: {
      fi: 'lisää rivi, jossa on `#DATA` ja aaltosuluissa kentän viittaus',
      sv: 'lägg till en rad med `#DATA` och fältets hänvisning inom klamrar',
      en: 'add a line with `#DATA` and a reference in braces',
    },
  },
  'sources/query-not-csv': {
    severity: 'warning',
    message: {
      fi: 'kysely ei kirjoita CSV-tiedostoa, joten sarakkeita ei voi laskea',
      sv: 'frågan skriver ingen CSV-fil, så kolumnerna kan inte räknas',
      en: 'the query does not write CSV, so its columns cannot be counted',
    },
    remedy: {
      fi: 'viittaukset tarkistetaan yksitellen; vie CSV, jos luovutuserä tehdään',
      sv: 'hänvisningarna kontrolleras en för en; exportera CSV om ett utlämnande ska göras',
      en: 'references are checked one by one; export CSV for a release',
    },
  },
  'sources/query-separator': {
    severity: 'warning',
    message: {
      fi: 'sarakkeita ei eroteta puolipisteellä',
      sv: 'kolumnerna skiljs inte åt med semikolon',
      en: 'the columns are not parted by semicolons',
    },
    remedy: {
      fi: 'kirjoita `;` sekä otsikkoon että tietoriville',
      sv: 'skriv `;` både i rubriken och på dataraden',
      en: 'write `;` in the header and in the data line',
    },
  },
  'sources/query-no-header': {
    severity: 'warning',
    message: { fi: 'kysely ei kirjoita otsikkoriviä', sv: 'frågan skriver ingen rubrikrad', en: 'the query writes no header' },
    remedy: {
      fi: 'lisää otsikko kohtien `#HEADER_START` ja `#HEADER_STOP` väliin',
      sv: 'lägg till en rubrik mellan `#HEADER_START` och `#HEADER_STOP`',
      en: 'add one between `#HEADER_START` and `#HEADER_STOP`',
    },
  },
  'sources/query-count-differs': {
    severity: 'error',
    message: {
      fi: 'otsikossa on {header} saraketta, mutta tietorivillä {data}',
      sv: 'rubriken har {header} kolumner men dataraden {data}',
      en: 'the header has {header} columns, but the data line {data}',
    },
    remedy: {
      fi: 'lisää tai poista sarake: muuten arvot siirtyvät vääriin sarakkeisiin',
      sv: 'lägg till eller ta bort en kolumn: annars hamnar värdena i fel kolumner',
      en: 'add or remove a column: otherwise values stand in wrong columns',
    },
  },
  'sources/query-no-protection': {
    severity: 'error',
    message: {
      fi: 'sarakkeet {columns} nimeävät tai paikantavat oppijan, mutta turvakieltoa ei oteta huomioon',
      sv: 'kolumnerna {columns} namnger eller lokaliserar den studerande, men spärrmarkeringen beaktas inte',
      en: 'the columns {columns} name or locate the learner, but the protection order is not heeded',
    },
    remedy: {
      fi: 'lisää hakuun `AND K1745=%B0%` (tai `K12500=%B0%`), tai vie turvakiellon sarake',
      sv: 'lägg till `AND K1745=%B0%` (eller `K12500=%B0%`) i sökningen, eller exportera kolumnen för spärrmarkering',
      en: 'add `AND K1745=%B0%` (or `K12500=%B0%`) to the search, or export the column of the protection order',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
