import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong with how a file of the rule book is written. */
export const FILE_ROWS = {
  'policy/missing-key': {
    severity: 'error',
    message: { fi: 'kohta `{key}` puuttuu', sv: 'punkten `{key}` saknas', en: '`{key}` is missing' },
    remedy: { fi: 'lisää `{key}`', sv: 'lägg till `{key}`', en: 'add `{key}`' },
  },
  'policy/unknown-key': {
    severity: 'error',
    message: { fi: 'kohtaa `{key}` ei tunneta', sv: 'punkten `{key}` är okänd', en: '`{key}` is not known here' },
    remedy: {
      fi: 'tarkista kirjoitusasu; lähin tunnettu on `{nearest}`',
      sv: 'kontrollera stavningen; närmast är `{nearest}`',
      en: 'check the spelling; the nearest known is `{nearest}`',
    },
  },
  'policy/wrong-shape': {
    severity: 'error',
    message: { fi: 'kohdan `{key}` muoto on väärä', sv: 'punkten `{key}` har fel form', en: '`{key}` has the wrong shape' },
    remedy: { fi: 'kirjoita tähän {expected}', sv: 'skriv här {expected}', en: 'write {expected} here' },
  },
  'policy/unknown-name': {
    severity: 'error',
    message: {
      fi: '`{name}` ei ole sanaston luettelossa `{list}`',
      sv: '`{name}` finns inte i ordlistan `{list}`',
      en: '`{name}` is not in the list `{list}`',
    },
    remedy: {
      fi: 'käytä luettelon arvoa, lähin on `{nearest}`, tai lisää arvo sanastoon',
      sv: 'använd ett värde i listan, närmast är `{nearest}`, eller lägg till värdet i ordlistan',
      en: 'use a value of the list, the nearest is `{nearest}`, or add it to the vocabulary',
    },
  },
  'policy/impossible-day': {
    severity: 'error',
    message: { fi: 'päivää `{day}` ei ole', sv: 'dagen `{day}` finns inte', en: 'the day `{day}` does not exist' },
    remedy: { fi: 'kirjoita päivä muodossa 2026-08-01', sv: 'skriv dagen i formen 2026-08-01', en: 'write the day as 2026-08-01' },
  },
  'policy/days-backwards': {
    severity: 'error',
    message: { fi: 'jakso loppuu ennen alkuaan', sv: 'perioden slutar före sin början', en: 'the period ends before it begins' },
    remedy: { fi: 'tarkista `from` ja `through`', sv: 'kontrollera `from` och `through`', en: 'check `from` and `through`' },
  },
  'policy/duplicate-id': {
    severity: 'error',
    message: {
      fi: 'tunnus `{id}` on jo käytössä ({where})',
      sv: 'identifieraren `{id}` används redan ({where})',
      en: 'the id `{id}` is used already ({where})',
    },
    remedy: { fi: 'anna toinen tunnus', sv: 'ge en annan identifierare', en: 'give another id' },
  },
  'policy/id-not-file-name': {
    severity: 'error',
    message: {
      fi: 'tunnus `{id}` ei ole kansion tai tiedoston nimi',
      sv: 'identifieraren `{id}` är inte mappens eller filens namn',
      en: 'the id `{id}` is not the name of the folder or file',
    },
    remedy: { fi: 'nimeä `{expected}`', sv: 'ge namnet `{expected}`', en: 'name it `{expected}`' },
  },
  'policy/missing-list': {
    severity: 'error',
    message: { fi: 'sanaston luettelo `{list}` puuttuu', sv: 'ordlistan `{list}` saknas', en: 'the vocabulary list `{list}` is missing' },
    remedy: {
      fi: 'lisää tiedosto kansioon policies/vocabulary',
      sv: 'lägg till filen i policies/vocabulary',
      en: 'add its file to policies/vocabulary',
    },
  },
  'policy/too-many-values': {
    severity: 'error',
    message: {
      fi: 'luettelossa `{list}` on {count} arvoa, enintään {limit} mahtuu',
      sv: 'listan `{list}` har {count} värden, högst {limit} ryms',
      en: 'the list `{list}` has {count} values, at most {limit} fit',
    },
    remedy: { fi: 'jaa luettelo', sv: 'dela upp listan', en: 'split the list' },
  },
  'policy/list-not-ours': {
    severity: 'error',
    message: {
      fi: 'luettelon `{list}` arvot eivät ole ne, jotka ohjelma tuntee: {expected}',
      sv: 'värdena i `{list}` är inte de som programmet känner: {expected}',
      en: 'the values of `{list}` are not those that the program knows: {expected}',
    },
    remedy: {
      fi: 'tätä luetteloa muutetaan vain ohjelman kanssa',
      sv: 'listan ändras bara tillsammans med programmet',
      en: 'this list changes only together with the program',
    },
  },
  'policy/unknown-provision': {
    severity: 'error',
    message: {
      fi: 'säännöstä `{name}` ei ole kirjassa',
      sv: 'bestämmelsen `{name}` finns inte i boken',
      en: 'the provision `{name}` is not in the book',
    },
    remedy: {
      fi: 'viittaa kirjan säännökseen, lähin on `{nearest}`',
      sv: 'hänvisa till en bestämmelse i boken, närmast är `{nearest}`',
      en: 'cite a provision of the book, the nearest is `{nearest}`',
    },
  },
  'policy/unknown-reference': {
    severity: 'error',
    message: {
      fi: 'viittausta `{name}` ({what}) ei löydy',
      sv: 'hänvisningen `{name}` ({what}) finns inte',
      en: 'the reference `{name}` ({what}) leads nowhere',
    },
    remedy: {
      fi: 'korjaa viittaus, lähin on `{nearest}`',
      sv: 'rätta hänvisningen, närmast är `{nearest}`',
      en: 'mend the reference, the nearest is `{nearest}`',
    },
  },
  'policy/outside-situation': {
    severity: 'error',
    message: {
      fi: '`{dimension}`: `{name}` ei kuulu luovutustilanteeseen `{situation}`',
      sv: '`{dimension}`: `{name}` hör inte till utlämnandesituationen `{situation}`',
      en: '`{dimension}`: `{name}` is not part of the situation `{situation}`',
    },
    remedy: {
      fi: 'poista arvo tai valitse toinen tilanne',
      sv: 'ta bort värdet eller välj en annan situation',
      en: 'remove the value or choose another situation',
    },
  },
  'policy/rule-without-cases': {
    severity: 'error',
    message: { fi: 'säännöllä `{rule}` ei ole esimerkkitapauksia', sv: 'regeln `{rule}` saknar exempelfall', en: 'the rule `{rule}` has no cases' },
    remedy: { fi: 'lisää cases.yaml', sv: 'lägg till cases.yaml', en: 'add cases.yaml' },
  },
  'policy/rule-without-reasons': {
    severity: 'error',
    message: { fi: 'säännöllä `{rule}` ei ole perusteluja', sv: 'regeln `{rule}` saknar motivering', en: 'the rule `{rule}` has no reasons' },
    remedy: { fi: 'lisää reasons.yaml kolmella kielellä', sv: 'lägg till reasons.yaml på tre språk', en: 'add reasons.yaml in three languages' },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
