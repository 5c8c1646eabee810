import type { DiagnosticRow } from '@nivel/diagnostics';

/** What the header and the contents of a sample say against a dataset. Column, rows and share only: never a value. */
export const SAMPLE_ROWS = {
  'gate/sample-no-header': {
    severity: 'error',
    message: {
      fi: 'ensimmäinen rivi ei ole aineiston `{dataset}` otsikko',
      sv: 'den första raden är inte rubriken för datamängden `{dataset}`',
      en: 'the first line is not the header of the dataset `{dataset}`',
    },
    remedy: {
      fi: 'lisää otsikkorivi, jossa on sarakkeiden nimet',
      sv: 'lägg till en rubrikrad med kolumnernas namn',
      en: 'add a header with the names of the columns',
    },
  },
  'gate/sample-not-utf-8': {
    severity: 'warning',
    message: { fi: '{rows} riviä ei ole UTF-8-muodossa', sv: '{rows} rader är inte i UTF-8', en: '{rows} rows are not UTF-8' },
    remedy: { fi: 'vie tiedosto UTF-8-muodossa', sv: 'exportera filen i UTF-8', en: 'export the file as UTF-8' },
  },
  'gate/sample-long-rows': {
    severity: 'warning',
    message: {
      fi: '{rows} riviä on niin pitkiä, että niistä luettiin vain alku',
      sv: '{rows} rader är så långa att bara början lästes',
      en: '{rows} rows are so long that only their beginning was read',
    },
    remedy: { fi: 'tarkista rivinvaihdot ja erottimet', sv: 'kontrollera radbrytningar och skiljetecken', en: 'check line breaks and separators' },
  },
  'gate/sample-undeclared-column': {
    severity: 'error',
    message: {
      fi: 'näytteessä on sarake {position} (`{column}`), jota aineisto ei kerro',
      sv: 'provet har kolumnen {position} (`{column}`), som datamängden inte anger',
      en: 'the sample has the column {position} (`{column}`), which the dataset does not declare',
    },
    remedy: {
      fi: 'poista se tai kerro kohdassa `columns`, mistä se tulee',
      sv: 'ta bort den eller ange under `columns` var den kommer ifrån',
      en: 'remove it, or say under `columns` where it comes from',
    },
  },
  'gate/sample-missing-column': {
    severity: 'warning',
    message: {
      fi: 'näytteessä ei ole saraketta `{column}`',
      sv: 'provet saknar kolumnen `{column}`',
      en: 'the sample does not have the column `{column}`',
    },
    remedy: {
      fi: 'uusi näyte tai poista sarake kohdasta `columns`',
      sv: 'förnya provet eller ta bort kolumnen under `columns`',
      en: 'renew the sample, or remove the column under `columns`',
    },
  },
  'gate/sample-absent': {
    severity: 'warning',
    message: {
      fi: 'aineistolle `{dataset}` ei löytynyt näytettä',
      sv: 'inget prov hittades för datamängden `{dataset}`',
      en: 'no sample was found for the dataset `{dataset}`',
    },
    remedy: {
      fi: 'lisää tiedosto, jonka nimi sopii kohtaan `files`, tai {name}',
      sv: 'lägg till en fil vars namn passar `files`, eller {name}',
      en: 'add a file whose name fits `files`, or {name}',
    },
  },
  'gate/sample-national-id': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {position} (`{column}`) on henkilötunnuksia: {rows} rivillä, {share} %',
      sv: 'kolumn {position} (`{column}`) har personbeteckningar: på {rows} rader, {share} %',
      en: 'column {position} (`{column}`) holds national identity numbers: {rows} rows, {share} %',
    },
    remedy: {
      fi: 'poista sarake, ja näyte kaikista versioista, jos tunnukset ovat oikeita',
      sv: 'ta bort kolumnen, och provet ur alla versioner om beteckningarna är riktiga',
      en: 'remove the column, and the sample from every version if the numbers are real',
    },
  },
  'gate/sample-learner-number': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {position} (`{column}`) on oppijanumeroita: {rows} rivillä, {share} %',
      sv: 'kolumn {position} (`{column}`) har studentnummer: på {rows} rader, {share} %',
      en: 'column {position} (`{column}`) holds learner numbers: {rows} rows, {share} %',
    },
    remedy: {
      fi: 'poista sarake tai kerro sen oikea lähde',
      sv: 'ta bort kolumnen eller ange dess rätta källa',
      en: 'remove the column, or give its true origin',
    },
  },
  'gate/sample-email': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {position} (`{column}`) on sähköpostiosoitteita: {rows} rivillä, {share} %',
      sv: 'kolumn {position} (`{column}`) har e-postadresser: på {rows} rader, {share} %',
      en: 'column {position} (`{column}`) holds e-mail addresses: {rows} rows, {share} %',
    },
    remedy: {
      fi: 'poista sarake tai kerro sen oikea lähde',
      sv: 'ta bort kolumnen eller ange dess rätta källa',
      en: 'remove the column, or give its true origin',
    },
  },
  'gate/sample-phone': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {position} (`{column}`) on puhelinnumeroita: {rows} rivillä, {share} %',
      sv: 'kolumn {position} (`{column}`) har telefonnummer: på {rows} rader, {share} %',
      en: 'column {position} (`{column}`) holds telephone numbers: {rows} rows, {share} %',
    },
    remedy: {
      fi: 'poista sarake tai kerro sen oikea lähde',
      sv: 'ta bort kolumnen eller ange dess rätta källa',
      en: 'remove the column, or give its true origin',
    },
  },
  'gate/sample-free-text': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {position} (`{column}`) on vapaata tekstiä: {rows} rivillä, {share} %',
      sv: 'kolumn {position} (`{column}`) har fri text: på {rows} rader, {share} %',
      en: 'column {position} (`{column}`) holds free text: {rows} rows, {share} %',
    },
    remedy: {
      fi: 'poista sarake tai kerro sen oikea lähde',
      sv: 'ta bort kolumnen eller ange dess rätta källa',
      en: 'remove the column, or give its true origin',
    },
  },
  'gate/sample-password-hash': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {position} (`{column}`) on salasanatiivisteitä: {rows} rivillä, {share} %',
      sv: 'kolumn {position} (`{column}`) har hashade lösenord: på {rows} rader, {share} %',
      en: 'column {position} (`{column}`) holds hashed passwords: {rows} rows, {share} %',
    },
    remedy: {
      fi: 'poista sarake: kirjautumistietoja ei siirretä',
      sv: 'ta bort kolumnen: inloggningsuppgifter överförs inte',
      en: 'remove the column: credentials are not moved',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
