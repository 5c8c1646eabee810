import type { DiagnosticRow } from '@nivel/diagnostics';

/** What is wrong with one column of a query file. Columns are told by their number, never by what they hold. */
export const QUERY_COLUMN_ROWS = {
  'sources/query-forbidden-field': {
    severity: 'error',
    message: {
      fi: 'sarake {column} (`{reference}`) on kirjautumistieto',
      sv: 'kolumn {column} (`{reference}`) är en inloggningsuppgift',
      en: 'column {column} (`{reference}`) is a credential',
    },
    remedy: {
      fi: 'poista se kyselystä: kirjautumistietoja ei viedä',
      sv: 'ta bort den ur frågan: inloggningsuppgifter exporteras inte',
      en: 'remove it from the query: credentials are not exported',
    },
  },
  'sources/query-literal-column': {
    severity: 'warning',
    message: {
      fi: 'sarake {column} on kyselyyn kirjoitettua tekstiä eikä rekisterin tieto',
      sv: 'kolumn {column} är text som skrivits i frågan och ingen uppgift ur registret',
      en: 'column {column} is text typed into the query and no data of the register',
    },
    remedy: {
      fi: 'poista se tai vie tieto rekisteristä; sitä ei lueta',
      sv: 'ta bort den eller exportera uppgiften ur registret; den läses inte',
      en: 'remove it or export the data of the register; it is not read',
    },
  },
  'sources/query-unreadable-reference': {
    severity: 'error',
    message: {
      fi: 'sarakkeen {column} viittausta ei voi lukea',
      sv: 'hänvisningen i kolumn {column} kan inte läsas',
      en: 'the reference of column {column} cannot be read',
    },
    remedy: {
      fi: 'kirjoita viittaus kuten `K2`, `K43^V1` tai `K557[1]`',
      sv: 'skriv hänvisningen som `K2`, `K43^V1` eller `K557[1]`',
      en: 'write a reference such as `K2`, `K43^V1` or `K557[1]`',
    },
  },
  'sources/query-empty-argument': {
    severity: 'error',
    message: {
      fi: 'sarakkeen {column} viittauksessa on tyhjä kohta kahden pilkun välissä',
      sv: 'hänvisningen i kolumn {column} har ett tomt ställe mellan två kommatecken',
      en: 'the reference of column {column} has nothing between two commas',
    },
    remedy: {
      fi: 'poista ylimääräinen pilkku: sen jälkeen tulevaa funktiota ei ehkä käytetä',
      sv: 'ta bort det överflödiga kommat: funktionen efter det används kanske inte',
      en: 'remove the needless comma: the function after it may not be applied',
    },
  },
  'sources/query-unknown-function': {
    severity: 'warning',
    message: {
      fi: 'sarakkeen {column} funktiota ei tunneta',
      sv: 'funktionen i kolumn {column} är inte känd',
      en: 'the function of column {column} is not known',
    },
    remedy: { fi: 'lähin on {nearest}', sv: 'närmast är {nearest}', en: 'the nearest is {nearest}' },
  },
  'sources/query-crossed-column': {
    severity: 'error',
    message: {
      fi: 'sarakkeen {column} otsikko lupaa tiedon `{named}`, mutta viittaus `{reference}` on {found}',
      sv: 'rubriken i kolumn {column} lovar uppgiften `{named}`, men hänvisningen `{reference}` är {found}',
      en: 'the header of column {column} promises `{named}`, but the reference `{reference}` is {found}',
    },
    remedy: {
      fi: 'korjaa otsikko tai kentän numero; tarkista myös viereiset sarakkeet',
      sv: 'rätta rubriken eller fältets nummer; kontrollera även kolumnerna bredvid',
      en: 'mend the header or the field number; look at the columns beside it too',
    },
  },
  'sources/query-unbound-column': {
    severity: 'error',
    message: {
      fi: 'saraketta {column} (`{reference}`) ei ole sidottu mihinkään mallin tietoon',
      sv: 'kolumn {column} (`{reference}`) är inte bunden till någon uppgift i modellen',
      en: 'column {column} (`{reference}`) is not bound to any field of the model',
    },
    remedy: {
      fi: 'poista se, tai sido se mallin tietoon: tuntematonta ei luovuteta',
      sv: 'ta bort den eller bind den till en uppgift i modellen: det okända lämnas inte ut',
      en: 'remove it, or bind it to a field: what is unknown is not released',
    },
  },
  'sources/query-uncleaned-text': {
    severity: 'error',
    message: {
      fi: 'sarake {column} on vapaata tekstiä, josta erotinmerkkiä ei poisteta',
      sv: 'kolumn {column} är fri text som skiljetecknet inte tas bort ur',
      en: 'column {column} is free text from which the separator is not removed',
    },
    remedy: {
      fi: 'lisää `CHROK`, jonka sallituissa merkeissä erotinta ei ole, tai jätä sarake pois',
      sv: 'lägg till `CHROK` utan skiljetecknet bland de tillåtna tecknen, eller utelämna kolumnen',
      en: 'add a `CHROK` whose allowed characters leave the separator out, or leave the column out',
    },
  },
  'sources/query-no-tenant': {
    severity: 'warning',
    message: {
      fi: 'ensimmäinen sarake ei ole järjestäjän tunniste `Kuntakoodi`',
      sv: 'den första kolumnen är inte anordnarens beteckning `Kuntakoodi`',
      en: 'the first column is not the tenant `Kuntakoodi`',
    },
    remedy: {
      fi: 'kirjoita otsikkoon `Kuntakoodi` ja tietoriville kuntanumero, viiva ja järjestäjän OID',
      sv: 'skriv `Kuntakoodi` i rubriken och kommunnummer, bindestreck och anordnarens OID på dataraden',
      en: 'write `Kuntakoodi` in the header, and municipality number, hyphen and organiser OID in the data line',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
