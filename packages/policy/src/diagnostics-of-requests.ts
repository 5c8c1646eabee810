import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong with a request. */
export const REQUEST_ROWS = {
  'request/unreadable': {
    severity: 'error',
    message: { fi: 'luovutustilanne ei ole kelvollinen', sv: 'utlämnandesituationen är inte giltig', en: 'the request is not a valid object' },
    remedy: {
      fi: 'kirjoita se mallin request.schema.json mukaan',
      sv: 'skriv den enligt request.schema.json',
      en: 'write it as request.schema.json says',
    },
  },
  'request/unknown-field': {
    severity: 'error',
    message: {
      fi: 'tietoa `{field}` ei ole mallissa',
      sv: 'uppgiften `{field}` finns inte i modellen',
      en: 'the field `{field}` is not in the model',
    },
    remedy: {
      fi: 'lähin on `{nearest}`; tuntematonta ei luovuteta',
      sv: 'närmast är `{nearest}`; det okända lämnas inte ut',
      en: 'the nearest is `{nearest}`; what is unknown is withheld',
    },
  },
  'request/contradiction': {
    severity: 'error',
    message: {
      fi: 'antaja ja saaja ovat sama järjestäjä, mutta `relation` on `{relation}` (tai päinvastoin)',
      sv: 'givaren och mottagaren är samma anordnare, men `relation` är `{relation}` (eller tvärtom)',
      en: 'sender and receiver are the same organisation, but `relation` is `{relation}` (or the other way round)',
    },
    remedy: { fi: 'korjaa `relation` tai tunnisteet', sv: 'rätta `relation` eller identifierarna', en: 'mend `relation` or the identifiers' },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
