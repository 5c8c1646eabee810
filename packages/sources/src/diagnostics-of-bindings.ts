import type { DiagnosticRow } from '@nivel/diagnostics';

const SEE_THE_SCHEMA = {
  fi: 'vertaa skeemaan `bindings/binding.schema.json`',
  sv: 'jämför med schemat `bindings/binding.schema.json`',
  en: 'compare with the schema `bindings/binding.schema.json`',
} as const;

/** What is wrong with a binding: found before any file is read. */
export const BINDING_ROWS = {
  'sources/binding-shape': {
    severity: 'error',
    message: {
      fi: 'tässä pitää olla {expected}',
      sv: 'här ska finnas {expected}',
      en: 'here belongs {expected}',
    },
    remedy: SEE_THE_SCHEMA,
  },
  'sources/binding-unknown-key': {
    severity: 'error',
    message: { fi: 'tuntematon nimi `{name}`', sv: 'okänt namn `{name}`', en: 'unknown name `{name}`' },
    remedy: {
      fi: 'tarkoititko `{nearest}`',
      sv: 'menade du `{nearest}`',
      en: 'did you mean `{nearest}`',
    },
  },
  'sources/binding-unknown-field': {
    severity: 'error',
    message: {
      fi: 'tietomallissa ei ole tietoa `{field}`',
      sv: 'datamodellen har ingen uppgift `{field}`',
      en: 'the data model has no field `{field}`',
    },
    remedy: {
      fi: 'tarkoititko `{nearest}`',
      sv: 'menade du `{nearest}`',
      en: 'did you mean `{nearest}`',
    },
  },
  'sources/binding-unknown-column': {
    severity: 'error',
    message: {
      fi: 'sidonnassa ei ole saraketta `{column}`',
      sv: 'bindningen har ingen kolumn `{column}`',
      en: 'the binding has no column `{column}`',
    },
    remedy: {
      fi: 'tarkoititko `{nearest}`',
      sv: 'menade du `{nearest}`',
      en: 'did you mean `{nearest}`',
    },
  },
  'sources/binding-wrong-record': {
    severity: 'error',
    message: {
      fi: 'sarake `{column}` menee tietueeseen `{record}`, mutta sen tieto on `{field}`',
      sv: 'kolumnen `{column}` går till posten `{record}`, men dess uppgift är `{field}`',
      en: 'the column `{column}` goes to the record `{record}`, but its field is `{field}`',
    },
    remedy: {
      fi: 'valitse tietue, jolla on sama tietuelaji',
      sv: 'välj en post av samma slag',
      en: 'choose a record of the same entity',
    },
  },
  'sources/binding-twice': {
    severity: 'error',
    message: {
      fi: '`{name}` on sidonnassa kahdesti',
      sv: '`{name}` finns två gånger i bindningen',
      en: '`{name}` is in the binding twice',
    },
    remedy: { fi: 'poista toinen', sv: 'ta bort den ena', en: 'remove one of them' },
  },
  'sources/binding-forbidden-column': {
    severity: 'error',
    message: {
      fi: 'sarake `{column}` on kirjautumistieto (`{word}`)',
      sv: 'kolumnen `{column}` är en inloggningsuppgift (`{word}`)',
      en: 'the column `{column}` is a credential (`{word}`)',
    },
    remedy: {
      fi: 'poista sarake: kirjautumistietoja ei lueta',
      sv: 'ta bort kolumnen: inloggningsuppgifter läses inte',
      en: 'remove the column: credentials are not read',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
