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
  'sources/binding-unknown-place': {
    severity: 'error',
    message: { fi: 'sidonnassa ei ole paikkaa `{place}`', sv: 'bindningen har inte platsen `{place}`', en: 'the binding has no place `{place}`' },
    remedy: { fi: 'tarkoititko `{nearest}`', sv: 'menade du `{nearest}`', en: 'did you mean `{nearest}`' },
  },
  'sources/binding-unknown-decision': {
    severity: 'error',
    message: { fi: 'ratkaisua `{decision}` ei ole', sv: 'beslutet `{decision}` finns inte', en: 'there is no decision `{decision}`' },
    remedy: {
      fi: 'kirjoita se tiedostoon `bindings/documents/decisions.json` perusteluineen',
      sv: 'skriv det med motivering i `bindings/documents/decisions.json`',
      en: 'write it with its reason in `bindings/documents/decisions.json`',
    },
  },
  'sources/binding-wrong-count': {
    severity: 'error',
    message: {
      fi: 'tiedolla `{field}` on mallissa eri määrä arvoja kuin sidonnassa: yksi arvo vai luettelo',
      sv: 'uppgiften `{field}` har ett annat antal värden i modellen än i bindningen: ett värde eller en lista',
      en: 'the field `{field}` has another number of values in the model than in the binding: one value or a list',
    },
    remedy: {
      fi: 'käytä yhdelle arvolle `to` ja luettelolle `list`',
      sv: 'använd `to` för ett värde och `list` för en lista',
      en: 'use `to` for one value and `list` for a list',
    },
  },
  'sources/binding-below-floor': {
    severity: 'error',
    message: {
      fi: 'lähteessä salassa pidettävä `{source}` menee tietoon `{field}`, joka on mallissa sitä julkisempi',
      sv: '`{source}`, som är sekretessbelagd i källan, går till uppgiften `{field}`, som är mindre skyddad i modellen',
      en: '`{source}`, which the source keeps secret, goes to the field `{field}`, which the model keeps less so',
    },
    remedy: {
      fi: 'vie se tietoon, jonka luokka on `confidential` tai `special`, tai kiristä luokkaa',
      sv: 'för den till en uppgift med klassen `confidential` eller `special`, eller skärp klassen',
      en: 'take it to a field of class `confidential` or `special`, or tighten the class',
    },
  },
  'sources/binding-floor-missing': {
    severity: 'error',
    message: {
      fi: 'lähteessä salassa pidettävää kenttää `{source}` ei ole sidottu',
      sv: 'fältet `{source}`, som är sekretessbelagt i källan, är inte bundet',
      en: 'the field `{source}`, which the source keeps secret, is not bound',
    },
    remedy: {
      fi: 'sido se merkinnällä `"floor": "source"` tai jätä se nimetysti pois',
      sv: 'bind det med `"floor": "source"` eller utelämna det med ett namngivet beslut',
      en: 'bind it with `"floor": "source"`, or leave it out by a named decision',
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
