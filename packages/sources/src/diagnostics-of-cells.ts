import type { DiagnosticRow } from '@nivel/diagnostics';

const MEND_THE_VALUE = {
  fi: 'korjaa arvo Primuksessa',
  sv: 'rätta värdet i Primus',
  en: 'mend the value in Primus',
} as const;

/** What is wrong with one cell. An error sets its row aside; a warning leaves the value out of its record. */
export const CELL_ROWS = {
  'sources/value-missing': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa `{column}` ei ole arvoa',
      sv: 'kolumnen `{column}` har inget värde',
      en: 'the column `{column}` has no value',
    },
    remedy: { fi: 'täydennä arvo Primukseen', sv: 'fyll i värdet i Primus', en: 'fill the value in in Primus' },
  },
  'sources/tenant-malformed': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa `{column}` ei ole kuntanumeroa ja järjestäjän OID-tunnusta',
      sv: 'kolumnen `{column}` har inte ett kommunnummer och anordnarens OID',
      en: 'the column `{column}` has no municipality number with the OID of the provider',
    },
    remedy: {
      fi: 'kirjoita kyselyyn esimerkiksi `704-1.2.246.562.10.79856662832`',
      sv: 'skriv i frågan till exempel `704-1.2.246.562.10.79856662832`',
      en: 'write it into the query, for example `704-1.2.246.562.10.79856662832`',
    },
  },
  'sources/card-number-malformed': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa `{column}` ei ole korttinumeroa (1–12 numeroa, ei nollaa alussa)',
      sv: 'kolumnen `{column}` har inget kortnummer (1–12 siffror, ingen inledande nolla)',
      en: 'the column `{column}` has no card number (1 to 12 digits, no leading zero)',
    },
    remedy: {
      fi: 'lue korttinumero viittauksella `V1`',
      sv: 'läs kortnumret med referensen `V1`',
      en: 'read the card number with the reference `V1`',
    },
  },
  'sources/text-too-long': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` teksti on pidempi kuin {max} merkkiä',
      sv: 'texten i kolumnen `{column}` är längre än {max} tecken',
      en: 'the text in the column `{column}` is longer than {max} characters',
    },
    remedy: { fi: 'lyhennä tekstiä Primuksessa', sv: 'förkorta texten i Primus', en: 'shorten the text in Primus' },
  },
  'sources/digits-malformed': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa `{column}` ei ole {min}–{max} numeroa',
      sv: 'kolumnen `{column}` har inte {min}–{max} siffror',
      en: 'the column `{column}` has not {min} to {max} digits',
    },
    remedy: MEND_THE_VALUE,
  },
  'sources/date-malformed': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` päivä ei ole muotoa `pp.kk.vvvv`',
      sv: 'dagen i kolumnen `{column}` har inte formen `dd.mm.åååå`',
      en: 'the day in the column `{column}` is not written `dd.mm.yyyy`',
    },
    remedy: {
      fi: 'kirjoita päivä ja kuukausi kahdella ja vuosi neljällä numerolla',
      sv: 'skriv dag och månad med två siffror och året med fyra',
      en: 'write day and month with two digits and the year with four',
    },
  },
  'sources/date-impossible': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` päivää ei ole kalenterissa',
      sv: 'dagen i kolumnen `{column}` finns inte i kalendern',
      en: 'the day in the column `{column}` is not in the calendar',
    },
    remedy: MEND_THE_VALUE,
  },
  'sources/date-out-of-range': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` vuosi ei ole väliltä 1900–2099',
      sv: 'året i kolumnen `{column}` är inte mellan 1900 och 2099',
      en: 'the year in the column `{column}` is not between 1900 and 2099',
    },
    remedy: MEND_THE_VALUE,
  },
  'sources/boolean-malformed': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa `{column}` ei ole arvoa `Kyllä`, `Ei`, `1` tai `0`',
      sv: 'kolumnen `{column}` har inte värdet `Kyllä`, `Ei`, `1` eller `0`',
      en: 'the column `{column}` has none of `Kyllä`, `Ei`, `1` and `0`',
    },
    remedy: MEND_THE_VALUE,
  },
  'sources/number-malformed': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa `{column}` ei ole lukua (kirjoita kuten `12` tai `12,5`)',
      sv: 'kolumnen `{column}` har inget tal (skriv som `12` eller `12,5`)',
      en: 'the column `{column}` has no number (write it like `12` or `12,5`)',
    },
    remedy: MEND_THE_VALUE,
  },
  'sources/integer-malformed': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa `{column}` ei ole kokonaislukua',
      sv: 'kolumnen `{column}` har inget heltal',
      en: 'the column `{column}` has no whole number',
    },
    remedy: MEND_THE_VALUE,
  },
  'sources/code-not-mapped': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` koodia ei ole sidonnan koodistossa, ja tieto on pakollinen',
      sv: 'koden i kolumnen `{column}` finns inte i bindningens kodlista, och uppgiften är obligatorisk',
      en: 'the code in the column `{column}` is not in the code table of the binding, and the value is required',
    },
    remedy: {
      fi: 'lisää koodi sidontaan tai korjaa arvo Primuksessa',
      sv: 'lägg till koden i bindningen eller rätta värdet i Primus',
      en: 'add the code to the binding, or mend the value in Primus',
    },
  },
  'sources/code-left-out': {
    severity: 'warning',
    message: {
      fi: 'sarakkeen `{column}` koodia ei ole sidonnan koodistossa; tieto jätettiin pois',
      sv: 'koden i kolumnen `{column}` finns inte i bindningens kodlista; uppgiften lämnades bort',
      en: 'the code in the column `{column}` is not in the code table of the binding; the value was left out',
    },
    remedy: {
      fi: 'lisää koodi sidontaan tai korjaa arvo Primuksessa',
      sv: 'lägg till koden i bindningen eller rätta värdet i Primus',
      en: 'add the code to the binding, or mend the value in Primus',
    },
  },
  'sources/value-without-record': {
    severity: 'warning',
    message: {
      fi: 'sarakkeessa `{column}` on arvo, mutta tieto, johon se kuuluu, puuttuu; arvo jätettiin pois',
      sv: 'kolumnen `{column}` har ett värde, men uppgiften som det hör till saknas; värdet lämnades bort',
      en: 'the column `{column}` has a value, but what it belongs to is missing; the value was left out',
    },
    remedy: {
      fi: 'täydennä puuttuva tieto Primukseen tai poista arvo',
      sv: 'fyll i den saknade uppgiften i Primus eller ta bort värdet',
      en: 'fill in what is missing in Primus, or remove the value',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
