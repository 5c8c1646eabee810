import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong with a table of cases. The column of a place is the number of the cell. */
export const CASE_TABLE_ROWS = {
  'case/no-rows': {
    severity: 'error',
    message: { fi: 'taulukossa ei ole yhtään tapausta', sv: 'tabellen har inga fall', en: 'the table has no cases' },
    remedy: {
      fi: 'kirjoita otsikkorivi ja joka tapaukselle rivi, sarakkeiden väliin puolipiste',
      sv: 'skriv en rubrikrad och en rad för varje fall, med semikolon mellan kolumnerna',
      en: 'write a head row and a row for each case, with semicolons between the columns',
    },
  },
  'case/unknown-column': {
    severity: 'error',
    message: { fi: 'saraketta `{name}` ei tunneta', sv: 'kolumnen `{name}` är okänd', en: 'the column `{name}` is not known' },
    remedy: {
      fi: 'lähin on `{nearest}`; sarake voi olla myös mikä tahansa luovutustilanteen ulottuvuus',
      sv: 'närmast är `{nearest}`; en kolumn kan också vara vilken dimension som helst av situationen',
      en: 'the nearest is `{nearest}`; a column may also be any dimension of a request',
    },
  },
  'case/missing-column': {
    severity: 'error',
    message: { fi: 'sarake {name} puuttuu', sv: 'kolumnen {name} saknas', en: 'the column {name} is missing' },
    remedy: { fi: 'lisää sarake', sv: 'lägg till kolumnen', en: 'add the column' },
  },
  'case/empty-cell': {
    severity: 'error',
    message: { fi: 'solu on tyhjä', sv: 'cellen är tom', en: 'the cell is empty' },
    remedy: {
      fi: 'jokaisella tapauksella on tieto, tilanne ja odotettu tulos',
      sv: 'varje fall har en uppgift, en situation och ett väntat utfall',
      en: 'every case has a field, a situation and an expected outcome',
    },
  },
  'case/too-many-cells': {
    severity: 'error',
    message: {
      fi: 'rivillä on enemmän soluja kuin otsikkoja',
      sv: 'raden har fler celler än det finns rubriker',
      en: 'the row has more cells than there are heads',
    },
    remedy: {
      fi: 'pane puolipisteen sisältävä teksti lainausmerkkeihin',
      sv: 'sätt en text med semikolon inom citattecken',
      en: 'put a text with a semicolon in quotes',
    },
  },
  'case/unknown-value': {
    severity: 'error',
    message: { fi: 'arvoa `{value}` ei tunneta', sv: 'värdet `{value}` är okänt', en: 'the value `{value}` is not known' },
    remedy: { fi: 'lähin on `{nearest}`', sv: 'närmast är `{nearest}`', en: 'the nearest is `{nearest}`' },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
