import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong when the decisions of a ledger are made again. */
export const REPLAY_ROWS = {
  'replay/no-release': {
    severity: 'error',
    message: {
      fi: 'kansiossa ei ole luovutuserän luetteloa (manifest.json) ja lokia (ledger.jsonl)',
      sv: 'mappen har varken förteckning (manifest.json) eller logg (ledger.jsonl) över ett utlämnande',
      en: 'the folder has no manifest (manifest.json) and ledger (ledger.jsonl) of a release',
    },
    remedy: { fi: 'anna luovutuserän kansio', sv: 'ange mappen för ett utlämnande', en: 'give the folder of a release' },
  },
  'replay/other-rule-book': {
    severity: 'error',
    message: {
      fi: 'luovutuserä päätettiin sääntökirjalla {version} ({needed}), mutta annettu kirja on toinen ({given})',
      sv: 'utlämnandet avgjordes med regelbok {version} ({needed}), men den angivna boken är en annan ({given})',
      en: 'the release was decided under rule book {version} ({needed}), but the book given is another ({given})',
    },
    remedy: {
      fi: 'anna oikea kirja valitsimella `--rule-book`',
      sv: 'ange rätt bok med `--rule-book`',
      en: 'give the right book by `--rule-book`',
    },
  },
  'replay/other-positions': {
    severity: 'error',
    message: {
      fi: 'luovutuserä päätettiin kannoilla ({needed}), mutta annetut ovat toiset ({given})',
      sv: 'utlämnandet avgjordes med ställningstaganden ({needed}), men de angivna är andra ({given})',
      en: 'the release was decided under positions ({needed}), but those given are others ({given})',
    },
    remedy: {
      fi: 'anna sama tiedosto valitsimella `--positions`, tai jätä se pois, jos kantoja ei ollut',
      sv: 'ange samma fil med `--positions`, eller utelämna den om det inte fanns några',
      en: 'give the same file by `--positions`, or leave it out where there were none',
    },
  },
  'replay/changed-ledger': {
    severity: 'error',
    message: {
      fi: 'lokia on muutettu luovutuserän jälkeen',
      sv: 'loggen har ändrats efter utlämnandet',
      en: 'the ledger was changed after the release',
    },
    remedy: { fi: 'ota alkuperäinen varmuuskopiosta', sv: 'ta originalet ur säkerhetskopian', en: 'take the original from the backup' },
  },
  'replay/unreadable-line': {
    severity: 'error',
    message: { fi: 'lokin rivi ei ole kelvollinen', sv: 'raden i loggen är inte giltig', en: 'the line of the ledger is not valid' },
    remedy: { fi: 'ota alkuperäinen varmuuskopiosta', sv: 'ta originalet ur säkerhetskopian', en: 'take the original from the backup' },
  },
  'replay/differs': {
    severity: 'error',
    message: {
      fi: 'tieto `{field}` päätettiin silloin `{before}` ja nyt `{now}`, vaikka kirja on sama',
      sv: 'uppgiften `{field}` avgjordes då `{before}` och nu `{now}`, fast boken är densamma',
      en: 'the field `{field}` was decided `{before}` then and `{now}` now, although the book is the same',
    },
    remedy: {
      fi: 'vertaa ohjelman versioita ja ilmoita viasta',
      sv: 'jämför programversionerna och anmäl felet',
      en: 'compare the versions of the program and report the fault',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
