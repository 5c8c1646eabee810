import type { DiagnosticRow } from '@nivel/diagnostics';

/** What is wrong with a file as a whole. All but `unknown-column` and `file-changed` refuse the file. */
export const FILE_ROWS = {
  'sources/file-empty': {
    severity: 'error',
    message: {
      fi: 'tiedosto on tyhjä tai alkaa tyhjällä rivillä',
      sv: 'filen är tom eller börjar med en tom rad',
      en: 'the file is empty or begins with an empty line',
    },
    remedy: {
      fi: 'tarkista kyselyn ajo ja aja se uudelleen',
      sv: 'kontrollera frågans körning och kör den på nytt',
      en: 'check the run of the query and run it again',
    },
  },
  'sources/file-not-utf-8': {
    severity: 'error',
    message: {
      fi: 'tiedosto ei ole UTF-8-muodossa ({rows} riviä on jossakin muussa, luultavasti windows-1252-merkistössä)',
      sv: 'filen är inte i UTF-8 ({rows} rader har en annan teckenkodning, troligen windows-1252)',
      en: 'the file is not UTF-8 ({rows} rows have another encoding, probably windows-1252)',
    },
    remedy: {
      fi: 'lisää kyselyyn `#CHARSET UTF-8` ja aja se uudelleen; älä tallenna tiedostoa taulukkolaskentaohjelmalla',
      sv: 'lägg till `#CHARSET UTF-8` i frågan och kör den på nytt; spara inte filen i ett kalkylprogram',
      en: 'add `#CHARSET UTF-8` to the query and run it again; do not save the file with a spreadsheet program',
    },
  },
  'sources/file-utf-16': {
    severity: 'error',
    message: {
      fi: 'tiedosto on UTF-16-muodossa tai siinä on NUL-merkkejä otsikkorivillä',
      sv: 'filen är i UTF-16 eller har NUL-tecken på rubrikraden',
      en: 'the file is UTF-16 or has NUL characters in its header',
    },
    remedy: {
      fi: 'lisää kyselyyn `#CHARSET UTF-8` ja aja se uudelleen',
      sv: 'lägg till `#CHARSET UTF-8` i frågan och kör den på nytt',
      en: 'add `#CHARSET UTF-8` to the query and run it again',
    },
  },
  'sources/header-too-long': {
    severity: 'error',
    message: {
      fi: 'otsikkorivi on pidempi kuin rivi saa olla',
      sv: 'rubrikraden är längre än en rad får vara',
      en: 'the header is longer than a line may be',
    },
    remedy: {
      fi: 'tarkista, että tiedosto on Primuksen vienti ja että siinä on rivinvaihdot',
      sv: 'kontrollera att filen är en export från Primus och att den har radbrytningar',
      en: 'check that the file is a Primus export and that it has line breaks',
    },
  },
  'sources/wrong-separator': {
    severity: 'error',
    message: {
      fi: 'otsikkorivillä ei ole puolipisteitä',
      sv: 'rubrikraden har inga semikolon',
      en: 'the header has no semicolons',
    },
    remedy: {
      fi: 'kirjoita kyselyyn `;` sarakkeiden väliin',
      sv: 'skriv `;` mellan kolumnerna i frågan',
      en: 'write `;` between the columns of the query',
    },
  },
  'sources/missing-column': {
    severity: 'error',
    message: {
      fi: 'sarake `{column}` puuttuu',
      sv: 'kolumnen `{column}` saknas',
      en: 'the column `{column}` is missing',
    },
    remedy: {
      fi: 'lisää sarake kyselyyn; muuten tiedostoa ei lueta',
      sv: 'lägg till kolumnen i frågan; annars läses filen inte',
      en: 'add the column to the query; without it the file is not read',
    },
  },
  'sources/duplicate-column': {
    severity: 'error',
    message: {
      fi: 'sarakkeilla {first} ja {second} on sama nimi',
      sv: 'kolumnerna {first} och {second} har samma namn',
      en: 'the columns {first} and {second} have the same name',
    },
    remedy: {
      fi: 'poista toinen tai nimeä se uudelleen',
      sv: 'ta bort den ena eller byt dess namn',
      en: 'remove one of them or rename it',
    },
  },
  'sources/forbidden-column': {
    severity: 'error',
    message: {
      fi: 'sarakkeessa {column} on kirjautumistieto: sen nimessä on `{word}`',
      sv: 'kolumn {column} har en inloggningsuppgift: i dess namn finns `{word}`',
      en: 'column {column} holds a credential: its name has `{word}` in it',
    },
    remedy: {
      fi: 'poista sarake kyselystä ja hävitä tiedosto; kirjautumistietoja ei siirretä',
      sv: 'ta bort kolumnen ur frågan och förstör filen; inloggningsuppgifter överförs inte',
      en: 'remove the column from the query and destroy the file; credentials are never carried over',
    },
  },
  'sources/unknown-column': {
    severity: 'error',
    message: {
      fi: 'saraketta {column} `{name}` ei ole sidonnassa; sen arvoja ei lueta',
      sv: 'kolumn {column} `{name}` finns inte i bindningen; dess värden läses inte',
      en: 'column {column} `{name}` is not in the binding; its values are not read',
    },
    remedy: {
      fi: 'poista sarake kyselystä tai lisää se sidontaan; lähin tunnettu nimi on `{nearest}`',
      sv: 'ta bort kolumnen ur frågan eller lägg till den i bindningen; närmaste kända namn är `{nearest}`',
      en: 'remove the column from the query or add it to the binding; the nearest known name is `{nearest}`',
    },
  },
  'sources/no-learner-file': {
    severity: 'error',
    message: {
      fi: 'oppilaiden tiedosto puuttuu tai sitä ei voitu lukea, joten tätä tiedostoa ei lueta',
      sv: 'elevfilen saknas eller kunde inte läsas, så den här filen läses inte',
      en: 'the file of the learners is missing or was refused, so this file is not read',
    },
    remedy: {
      fi: 'korjaa ensin oppilaiden tiedosto',
      sv: 'rätta först elevfilen',
      en: 'mend the file of the learners first',
    },
  },
  'sources/tenant-not-clear': {
    severity: 'error',
    message: {
      fi: 'tiedostossa on yhtä monta riviä usealta koulutuksen järjestäjältä',
      sv: 'filen har lika många rader från flera utbildningsanordnare',
      en: 'the file has equally many rows of several education providers',
    },
    remedy: {
      fi: 'aja vienti yhdelle järjestäjälle tai anna sen `Kuntakoodi`',
      sv: 'kör exporten för en anordnare eller ange dess `Kuntakoodi`',
      en: 'run the export for one provider, or give its `Kuntakoodi`',
    },
  },
  'sources/file-changed': {
    severity: 'error',
    message: {
      fi: 'tiedosto muuttui lukemisen aikana: ensin {counted} riviä, sitten {read}',
      sv: 'filen ändrades under läsningen: först {counted} rader, sedan {read}',
      en: 'the file changed while it was read: {counted} rows at first, then {read}',
    },
    remedy: {
      fi: 'hylkää tämä ajo ja lue valmis tiedosto uudelleen',
      sv: 'förkasta den här körningen och läs den färdiga filen på nytt',
      en: 'discard this run and read the finished file again',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
