import type { DiagnosticRow } from '@nivel/diagnostics';

/** What the rule book, and the names of columns, say against a pipeline. */
export const PIPELINE_ROWS = {
  'gate/pipeline-withheld': {
    severity: 'error',
    message: {
      fi: 'saraketta `{column}` (`{field}`) ei saa antaa saajalle `{receiver}`: sen sulkee {rules} säännöksen {provisions} nojalla',
      sv: 'kolumnen `{column}` (`{field}`) får inte lämnas till `{receiver}`: {rules} stänger den med stöd av {provisions}',
      en: 'the column `{column}` (`{field}`) may not go to `{receiver}`: {rules} closes it by {provisions}',
    },
    remedy: { fi: 'poista sarake', sv: 'ta bort kolumnen', en: 'remove the column' },
  },
  'gate/pipeline-no-rule': {
    severity: 'error',
    message: {
      fi: 'mikään sääntö ei salli antaa saraketta `{column}` (`{field}`) saajalle `{receiver}`; lähin on {rule}, jonka esti `{failed}`',
      sv: 'ingen regel tillåter att kolumnen `{column}` (`{field}`) lämnas till `{receiver}`; närmast är {rule}, som hindrades av `{failed}`',
      en: 'no rule lets the column `{column}` (`{field}`) go to `{receiver}`; the nearest is {rule}, which `{failed}` stopped',
    },
    remedy: {
      fi: 'poista sarake, tai korjaa luovutustilanne, jos se on kerrottu väärin; `nivel explain` kertoo enemmän',
      sv: 'ta bort kolumnen, eller rätta utlämnandesituationen om den är fel angiven; `nivel explain` berättar mer',
      en: 'remove the column, or mend the request if it is stated wrongly; `nivel explain` tells more',
    },
  },
  'gate/pipeline-form': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` (`{field}`) saa antaa saajalle `{receiver}` vain muodossa `{form}`',
      sv: 'kolumnen `{column}` (`{field}`) får lämnas till `{receiver}` bara i formen `{form}`',
      en: 'the column `{column}` (`{field}`) may go to `{receiver}` only in the form `{form}`',
    },
    remedy: {
      fi: 'tee siitä sellainen ja kirjoita sarakkeelle `form: {form}`, tai poista se',
      sv: 'gör om den och skriv `form: {form}` för kolumnen, eller ta bort den',
      en: 'make it so and write `form: {form}` for the column, or remove it',
    },
  },
  'gate/pipeline-not-in-extract': {
    severity: 'error',
    message: {
      fi: 'sarake `{column}` (`{field}`) on vapaata tekstiä, joka jää pois saajan `{receiver}` otteesta',
      sv: 'kolumnen `{column}` (`{field}`) är fri text som utelämnas ur utdraget för `{receiver}`',
      en: 'the column `{column}` (`{field}`) is free text, which the extract for `{receiver}` leaves out',
    },
    remedy: { fi: 'poista sarake', sv: 'ta bort kolumnen', en: 'remove the column' },
  },
  'gate/pipeline-asked': {
    severity: 'warning',
    message: {
      fi: 'sarakkeesta `{column}` (`{field}`) on selvitettävä jotakin ennen kuin `{receiver}` saa sen: `{missing}`',
      sv: 'om kolumnen `{column}` (`{field}`) ska något utredas innan `{receiver}` får den: `{missing}`',
      en: 'something must be found out before `{receiver}` gets the column `{column}` (`{field}`): `{missing}`',
    },
    remedy: {
      fi: 'kerro kohdassa `recorded`, missä arvio tai suostumus kirjataan, tai anna puuttuva tosiseikka',
      sv: 'berätta under `recorded` var bedömningen eller samtycket antecknas, eller ange det fakta som saknas',
      en: 'say under `recorded` where the judgement or consent is recorded, or give the fact that is missing',
    },
  },
  'gate/pipeline-unknown': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` lähdettä `{from}` ei tunneta, joten sitä ei anneta saajalle `{receiver}`',
      sv: 'källan `{from}` för kolumnen `{column}` är inte känd, så den lämnas inte till `{receiver}`',
      en: 'the origin `{from}` of the column `{column}` is not known, and so it does not go to `{receiver}`',
    },
    remedy: { fi: 'lähin on `{nearest}`', sv: 'närmast är `{nearest}`', en: 'the nearest is `{nearest}`' },
  },
  'gate/pipeline-unknown-secret': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` lähdettä `{from}` ei tunneta, ja KOSKI pitää tämännimistä tietoa salassa; `{receiver}` ei saa sitä',
      sv: 'källan `{from}` för kolumnen `{column}` är inte känd, och KOSKI sekretessbelägger en uppgift med det namnet; `{receiver}` får den inte',
      en: 'the origin `{from}` of the column `{column}` is not known, and KOSKI keeps a field of that name secret; `{receiver}` does not get it',
    },
    remedy: {
      fi: 'poista sarake; lähin tunnettu on `{nearest}`',
      sv: 'ta bort kolumnen; närmast kända är `{nearest}`',
      en: 'remove the column; the nearest known is `{nearest}`',
    },
  },
  'gate/pipeline-changes': {
    severity: 'warning',
    message: {
      fi: 'sarakkeen `{column}` vastaus saajalle `{receiver}` muuttuu {day}: nyt `{now}`, silloin `{later}`',
      sv: 'svaret om kolumnen `{column}` till `{receiver}` ändras {day}: nu `{now}`, då `{later}`',
      en: 'the answer on the column `{column}` for `{receiver}` changes on {day}: now `{now}`, then `{later}`',
    },
    remedy: {
      fi: 'muuta putki ennen sitä päivää; katso `nivel check --day {day}`',
      sv: 'ändra flödet före den dagen; se `nivel check --day {day}`',
      en: 'change the pipeline before that day; see `nivel check --day {day}`',
    },
  },
  'gate/pipeline-password-name': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` nimi kertoo kirjautumistiedosta',
      sv: 'namnet på kolumnen `{column}` tyder på en inloggningsuppgift',
      en: 'the name of the column `{column}` tells of a credential',
    },
    remedy: {
      fi: 'poista se: kirjautumistietoja ei siirretä',
      sv: 'ta bort den: inloggningsuppgifter överförs inte',
      en: 'remove it: credentials are not moved',
    },
  },
  'gate/pipeline-national-id-name': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` nimi kertoo henkilötunnuksesta, mutta sen lähde ei',
      sv: 'namnet på kolumnen `{column}` tyder på en personbeteckning, men dess källa gör det inte',
      en: 'the name of the column `{column}` tells of a national identity number, but its origin does not',
    },
    remedy: {
      fi: 'poista sarake, tai kerro sen oikea lähde tai nimi',
      sv: 'ta bort kolumnen, eller ange dess rätta källa eller namn',
      en: 'remove the column, or give its true origin or name',
    },
  },
  'gate/pipeline-national-id-bound': {
    severity: 'warning',
    message: {
      fi: 'sarake `{column}` on henkilötunnus',
      sv: 'kolumnen `{column}` är en personbeteckning',
      en: 'the column `{column}` is a national identity number',
    },
    remedy: {
      fi: 'käytä oppijanumeroa, jos saaja ei välttämättä tarvitse henkilötunnusta',
      sv: 'använd studentnumret, om mottagaren inte nödvändigtvis behöver personbeteckningen',
      en: 'use the learner number, unless the receiver cannot do without the national one',
    },
  },
  'gate/pipeline-free-text-name': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` nimi kertoo vapaasta tekstistä, mutta sen lähde ei',
      sv: 'namnet på kolumnen `{column}` tyder på fri text, men dess källa gör det inte',
      en: 'the name of the column `{column}` tells of free text, but its origin does not',
    },
    remedy: {
      fi: 'poista sarake, tai kerro sen oikea lähde tai nimi',
      sv: 'ta bort kolumnen, eller ange dess rätta källa eller namn',
      en: 'remove the column, or give its true origin or name',
    },
  },
  'gate/pipeline-free-text-bound': {
    severity: 'warning',
    message: {
      fi: 'sarake `{column}` on vapaata tekstiä, jossa voi olla mitä tahansa',
      sv: 'kolumnen `{column}` är fri text som kan innehålla vad som helst',
      en: 'the column `{column}` is free text, in which anything may stand',
    },
    remedy: { fi: 'käytä koodia, jos se riittää', sv: 'använd en kod om den räcker', en: 'use a code where it is enough' },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
