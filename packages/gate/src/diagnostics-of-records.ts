import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong with the files of consents and judgements. No message shows what a record says. */
export const RECORD_ROWS = {
  'gate/not-a-list': {
    severity: 'error',
    message: { fi: 'tiedosto ei ole luettelo merkintöjä', sv: 'filen är inte en lista med anteckningar', en: 'the file is not a list of records' },
    remedy: { fi: 'kirjoita tiedosto muodossa `[ … ]`', sv: 'skriv filen i formen `[ … ]`', en: 'write the file as `[ … ]`' },
  },
  'gate/record-shape': {
    severity: 'error',
    message: {
      fi: 'merkinnän kohdassa `{key}` on väärä arvo',
      sv: 'punkten `{key}` i anteckningen har fel värde',
      en: '`{key}` of the record has a wrong value',
    },
    remedy: { fi: 'kirjoita tähän: {expected}', sv: 'skriv här: {expected}', en: 'write here: {expected}' },
  },
  'gate/record-missing-key': {
    severity: 'error',
    message: { fi: 'merkinnästä puuttuu `{key}`', sv: 'anteckningen saknar `{key}`', en: 'the record lacks `{key}`' },
    remedy: { fi: 'lisää `{key}`', sv: 'lägg till `{key}`', en: 'add `{key}`' },
  },
  'gate/record-unknown-key': {
    severity: 'error',
    message: { fi: 'merkinnässä on kohta, jota ei tunneta', sv: 'anteckningen har en okänd punkt', en: 'the record has a key that is not known' },
    remedy: {
      fi: 'poista kohta; lähin tunnettu: `{nearest}`',
      sv: 'ta bort punkten; närmast kända: `{nearest}`',
      en: 'remove it; the nearest known: `{nearest}`',
    },
  },
  'gate/unknown-field': {
    severity: 'error',
    message: {
      fi: 'merkintä koskee tietoa tai tietoryhmää, jota mallissa ei ole',
      sv: 'anteckningen gäller en uppgift eller uppgiftskategori som modellen inte har',
      en: 'the record is about a field or category that the model does not have',
    },
    remedy: {
      fi: 'tarkista kirjoitusasu; lähin on `{nearest}`',
      sv: 'kontrollera stavningen; närmast är `{nearest}`',
      en: 'check the spelling; the nearest is `{nearest}`',
    },
  },
  'gate/consent-scope': {
    severity: 'error',
    message: {
      fi: 'suostumuksessa on oltava joko `category` tai `field`, ei molempia',
      sv: 'ett samtycke ska ha antingen `category` eller `field`, inte båda',
      en: 'a consent has either `category` or `field`, not both',
    },
    remedy: { fi: 'jätä jäljelle toinen', sv: 'behåll den ena', en: 'keep one of them' },
  },
  'gate/consent-days': {
    severity: 'error',
    message: {
      fi: 'päivä `{key}` puuttuu tai ei sovi tilaan `{state}` ja antamispäivään',
      sv: 'dagen `{key}` saknas eller passar inte tillståndet `{state}` och dagen för samtycket',
      en: 'the day `{key}` is missing, or does not fit the state `{state}` and the day of the answer',
    },
    remedy: {
      fi: 'peruutettu tarvitsee päivän `withdrawnOn`, päättynyt päivän `expiresOn`; kumpikaan ei ole ennen päivää `givenOn`, ja evätyllä ei ole kumpaakaan',
      sv: 'återkallat kräver `withdrawnOn` och upphört `expiresOn`; ingendera är före `givenOn`, och ett vägrat samtycke har ingendera',
      en: 'withdrawn needs `withdrawnOn` and expired needs `expiresOn`; neither is before `givenOn`, and a refusal has neither',
    },
  },
  'gate/consents-contradict': {
    severity: 'warning',
    message: {
      fi: 'saman oppijan {count} suostumusmerkintää kohteesta `{scope}` ovat ristiriidassa; suostumus katsotaan evätyksi',
      sv: '{count} anteckningar om samtycke till `{scope}` för samma elev motsäger varandra; samtycket anses vägrat',
      en: '{count} records of consent to `{scope}` for one learner contradict each other; the consent counts as refused',
    },
    remedy: {
      fi: 'selvitä, mikä merkintä pitää, ja poista tai päätä muut',
      sv: 'red ut vilken anteckning som gäller och ta bort eller avsluta de andra',
      en: 'find out which record holds, and remove or end the others',
    },
  },
  'gate/consent-by-another': {
    severity: 'warning',
    message: {
      fi: 'tiedon `{field}` suostumuksen on {count} oppijan kohdalla antanut muu kuin se, jolta sääntö sitä edellyttää',
      sv: 'samtycket till `{field}` har för {count} elever getts av någon annan än den som regeln kräver',
      en: 'for {count} learners the consent to `{field}` was given by somebody other than the rule requires',
    },
    remedy: {
      fi: 'pyydä suostumus oikealta antajalta; huoltajan suostumus oppijan puolesta vaatii kohdan `capacityJudgedBy`',
      sv: 'begär samtycket av rätt person; vårdnadshavarens samtycke i elevens ställe kräver `capacityJudgedBy`',
      en: 'ask the right person; a guardian in the learner’s place needs `capacityJudgedBy`',
    },
  },
  'gate/judgement-too-wide': {
    severity: 'error',
    message: {
      fi: 'välttämättömyysarvio koskee aina yhtä oppijaa ja yhtä tietoa, ei tietoryhmää tai jokerimerkkiä',
      sv: 'en nödvändighetsbedömning gäller alltid en elev och en uppgift, inte en kategori eller ett jokertecken',
      en: 'a judgement is about one learner and one field, never about a category or a wildcard',
    },
    remedy: {
      fi: 'kirjaa arvio jokaisesta tiedosta erikseen',
      sv: 'anteckna en bedömning för varje uppgift',
      en: 'record a judgement for each field',
    },
  },
  'gate/judgements-contradict': {
    severity: 'warning',
    message: {
      fi: 'saman oppijan {count} samana päivänä tehtyä arviota tiedosta `{field}` ovat ristiriidassa; tieto katsotaan tarpeettomaksi',
      sv: '{count} bedömningar av `{field}` för samma elev samma dag motsäger varandra; uppgiften anses inte nödvändig',
      en: '{count} judgements of `{field}` for one learner on one day contradict each other; the field counts as not necessary',
    },
    remedy: { fi: 'poista arvioista se, joka ei pidä', sv: 'ta bort den bedömning som inte gäller', en: 'remove the judgement that does not hold' },
  },
  'gate/judgement-looks-like-a-batch': {
    severity: 'warning',
    message: {
      fi: 'tiedosta `{field}` on {count} oppijalle sama arvio samoin perusteluin samalta päivältä (oppijoita {learners}): näyttää siltä, ettei jokaista ole arvioitu erikseen',
      sv: 'för `{field}` har {count} elever samma bedömning med samma motivering samma dag (av {learners}): det ser inte ut som om var och en har bedömts för sig',
      en: '{count} of {learners} learners have the same judgement of `{field}` with the same reason on one day: it does not look as if each had been judged',
    },
    remedy: {
      fi: 'tarkista, että henkilö on arvioinut jokaisen oppijan kohdalla; laki ei salli luokkakohtaista arviota',
      sv: 'kontrollera att en person har bedömt varje elev; lagen tillåter ingen bedömning klassvis',
      en: 'check that a person has judged each learner; the law allows no judgement of a whole class',
    },
  },
  'gate/unknown-learner': {
    severity: 'warning',
    message: {
      fi: '{count} merkintää koskee oppijaa, jota viennissä ei ole',
      sv: '{count} anteckningar gäller en elev som inte finns i exporten',
      en: '{count} records are about a learner whom the export does not have',
    },
    remedy: {
      fi: 'tarkista korttinumerot tai viennin rajaus',
      sv: 'kontrollera kortnumren eller exportens avgränsning',
      en: 'check the card numbers, or the search of the export',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
