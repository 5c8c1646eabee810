import { defineDiagnostics } from '@nivel/diagnostics';

/** What can be wrong with the files that documents are made from. No value of a person is ever among the data. */
export const siteDiagnostics = defineDiagnostics({
  'site/missing-key': {
    severity: 'error',
    message: { fi: 'kohta `{key}` puuttuu', sv: 'punkten `{key}` saknas', en: '`{key}` is missing' },
    remedy: { fi: 'lisää `{key}`', sv: 'lägg till `{key}`', en: 'add `{key}`' },
  },
  'site/unknown-key': {
    severity: 'error',
    message: { fi: 'kohtaa `{key}` ei tunneta', sv: 'punkten `{key}` är okänd', en: '`{key}` is not known here' },
    remedy: {
      fi: 'tarkista kirjoitusasu; lähin tunnettu on `{nearest}`',
      sv: 'kontrollera stavningen; närmast är `{nearest}`',
      en: 'check the spelling; the nearest known is `{nearest}`',
    },
  },
  'site/wrong-shape': {
    severity: 'error',
    message: { fi: 'kohdan `{key}` muoto on väärä', sv: 'punkten `{key}` har fel form', en: '`{key}` has the wrong shape' },
    remedy: { fi: 'kirjoita tähän {expected}', sv: 'skriv här {expected}', en: 'write {expected} here' },
  },
  'site/unknown-name': {
    severity: 'error',
    message: { fi: '`{name}` ei ole luettelossa `{list}`', sv: '`{name}` finns inte i listan `{list}`', en: '`{name}` is not in the list `{list}`' },
    remedy: {
      fi: 'käytä luettelon arvoa, lähin on `{nearest}`',
      sv: 'använd ett värde i listan, närmast är `{nearest}`',
      en: 'use a value of the list, the nearest is `{nearest}`',
    },
  },
  'site/said-twice': {
    severity: 'error',
    message: { fi: '`{key}` on sanottu kahdesti', sv: '`{key}` har sagts två gånger', en: '`{key}` is said twice' },
    remedy: { fi: 'jätä toinen pois', sv: 'ta bort den ena', en: 'leave one of them out' },
  },
  'site/not-a-ledger-line': {
    severity: 'error',
    message: { fi: 'rivi ei ole luovutuslokin rivi', sv: 'raden är inte en rad i en utlämningslogg', en: 'the line is not one of a disclosure log' },
    remedy: {
      fi: 'anna `ledger.jsonl` sellaisena kuin portti sen kirjoitti',
      sv: 'ge `ledger.jsonl` som porten skrev den',
      en: 'give `ledger.jsonl` as the gate wrote it',
    },
  },
  'site/ledger-of-other-model': {
    severity: 'error',
    message: {
      fi: 'loki on tietomallin version `{found}` mukainen, mutta tiedot luetaan version `{known}` mukaan',
      sv: 'loggen följer datamodellens version `{found}`, men uppgifterna läses enligt version `{known}`',
      en: 'the log is of version `{found}` of the model, but fields are read by version `{known}`',
    },
    remedy: {
      fi: 'lue loki ohjelman siltä versiolta, jonka malli on `{found}`',
      sv: 'läs loggen med den version av programmet vars modell är `{found}`',
      en: 'read the log with the version of the program whose model is `{found}`',
    },
  },
  'site/ledger-line-too-long': {
    severity: 'error',
    message: {
      fi: 'rivi on pidempi kuin {most} merkkiä, joten se ei ole luovutuslokista',
      sv: 'raden är längre än {most} tecken, så den är inte ur en utlämningslogg',
      en: 'the line is longer than {most} characters, so it is of no disclosure log',
    },
    remedy: {
      fi: 'anna `ledger.jsonl` sellaisena kuin portti sen kirjoitti',
      sv: 'ge `ledger.jsonl` som porten skrev den',
      en: 'give `ledger.jsonl` as the gate wrote it',
    },
  },
  'site/unreadable-ledger': {
    severity: 'error',
    message: { fi: 'lokia ei voi avata', sv: 'loggen kan inte öppnas', en: 'the log cannot be opened' },
    remedy: { fi: 'valitse tiedosto uudelleen', sv: 'välj filen på nytt', en: 'choose the file again' },
  },
  'site/no-learner-key': {
    severity: 'error',
    message: {
      fi: 'tiedostossa ei ole oppijan numeroa',
      sv: 'filen innehåller inget elevnummer',
      en: 'the file holds no number of a learner',
    },
    remedy: {
      fi: 'kirjoita tiedostoon yksi rivi: oppijan numero sellaisena kuin se on lähdejärjestelmässä',
      sv: 'skriv en rad i filen: elevens nummer som det står i källsystemet',
      en: 'write one line into the file: the number of the learner as the source system has it',
    },
  },
});
