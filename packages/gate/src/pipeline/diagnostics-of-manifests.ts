import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong with the writing of a `nivel.yaml`. */
export const MANIFEST_ROWS = {
  'gate/pipeline-shape': {
    severity: 'error',
    message: { fi: 'kohta `{key}` ei kelpaa', sv: '`{key}` duger inte', en: '`{key}` will not do' },
    remedy: { fi: 'kirjoita se muodossa {expected}', sv: 'skriv det i formen {expected}', en: 'write it as {expected}' },
  },
  'gate/pipeline-missing-key': {
    severity: 'error',
    message: { fi: 'kohta `{key}` puuttuu', sv: '`{key}` saknas', en: '`{key}` is missing' },
    remedy: { fi: 'lisää se', sv: 'lägg till det', en: 'add it' },
  },
  'gate/pipeline-unknown-key': {
    severity: 'error',
    message: { fi: 'kohtaa `{key}` ei tunneta', sv: '`{key}` är inte känt', en: '`{key}` is not known' },
    remedy: { fi: 'lähin on `{nearest}`', sv: 'närmast är `{nearest}`', en: 'the nearest is `{nearest}`' },
  },
  'gate/pipeline-unknown-name': {
    severity: 'error',
    message: { fi: 'kohdan `{key}` nimeä ei tunneta', sv: 'namnet i `{key}` är inte känt', en: 'the name at `{key}` is not known' },
    remedy: { fi: 'lähin on {nearest}', sv: 'närmast är {nearest}', en: 'the nearest is {nearest}' },
  },
  'gate/pipeline-twice': {
    severity: 'error',
    message: { fi: 'nimi `{name}` on kahdesti', sv: 'namnet `{name}` finns två gånger', en: 'the name `{name}` is there twice' },
    remedy: { fi: 'poista toinen tai nimeä se uudelleen', sv: 'ta bort det ena eller byt namn på det', en: 'remove or rename one of them' },
  },
  'gate/pipeline-receiver': {
    severity: 'error',
    message: {
      fi: 'saajalla pitää olla joko `situation` tai `request`, ei molempia',
      sv: 'mottagaren ska ha antingen `situation` eller `request`, inte båda',
      en: 'a receiver has either `situation` or `request`, not both',
    },
    remedy: {
      fi: 'nimeä luovutustilanne tai kirjoita se auki',
      sv: 'namnge utlämnandesituationen eller skriv ut den',
      en: 'name the situation or write the request out',
    },
  },
  'gate/pipeline-states': {
    severity: 'error',
    message: {
      fi: 'kohta `{key}` ei kuulu tähän: suostumus ja arvio koskevat yhtä oppijaa',
      sv: '`{key}` hör inte hit: ett samtycke och en bedömning gäller en studerande',
      en: '`{key}` does not belong here: a consent or a judgement is about one learner',
    },
    remedy: {
      fi: 'kerro kohdassa `recorded`, missä ne kirjataan',
      sv: 'berätta under `recorded` var de antecknas',
      en: 'say under `recorded` where they are recorded',
    },
  },
  'gate/pipeline-nobody': {
    severity: 'error',
    message: {
      fi: 'aineistolla `{dataset}` ei ole yhtään saajaa',
      sv: 'datamängden `{dataset}` har ingen mottagare',
      en: 'the dataset `{dataset}` has no receiver',
    },
    remedy: {
      fi: 'kerro kohdassa `receivers`, kuka saa sen ja mihin',
      sv: 'berätta under `receivers` vem som får den och för vad',
      en: 'say under `receivers` who receives it, and for what',
    },
  },
  'gate/pipeline-query-differs': {
    severity: 'error',
    message: {
      fi: 'sarakkeen `{column}` lähde on aineiston mukaan `{declared}`, mutta kysely lukee `{read}`',
      sv: 'kolumnen `{column}` har enligt datamängden källan `{declared}`, men frågan läser `{read}`',
      en: 'the column `{column}` comes from `{declared}`, says the dataset, but the query reads `{read}`',
    },
    remedy: {
      fi: 'korjaa kohta `from` tai kyselyn viittaus',
      sv: 'rätta `from` eller hänvisningen i frågan',
      en: 'mend `from`, or the reference in the query',
    },
  },
  'gate/pipeline-query-column': {
    severity: 'error',
    message: {
      fi: 'kysely kirjoittaa sarakkeen `{column}`, jota aineisto ei kerro',
      sv: 'frågan skriver kolumnen `{column}`, som datamängden inte anger',
      en: 'the query writes the column `{column}`, which the dataset does not declare',
    },
    remedy: {
      fi: 'lisää sarake kohtaan `columns` tai poista se kyselystä',
      sv: 'lägg till kolumnen under `columns` eller ta bort den ur frågan',
      en: 'add it under `columns`, or remove it from the query',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
