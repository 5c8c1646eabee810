import type { DiagnosticRow } from '@nivel/diagnostics';

/** What refuses a whole document, and what is told of the parts of one. Nothing here carries a value of the document. */
export const DOCUMENT_ROWS = {
  'sources/document-not-utf-8': {
    severity: 'error',
    message: { fi: 'asiakirja ei ole UTF-8-muodossa', sv: 'dokumentet är inte i UTF-8', en: 'the document is not UTF-8' },
    remedy: {
      fi: 'hae asiakirja uudelleen rajapinnasta äläkä tallenna sitä tekstinkäsittelyohjelmalla',
      sv: 'hämta dokumentet på nytt ur gränssnittet och spara det inte med ett ordbehandlingsprogram',
      en: 'fetch the document again from the interface and do not save it with a word processor',
    },
  },
  'sources/document-not-json': {
    severity: 'error',
    message: { fi: 'asiakirja ei ole JSON-muodossa', sv: 'dokumentet är inte JSON', en: 'the document is not JSON' },
    remedy: {
      fi: 'hae asiakirja uudelleen; luku päättyi tähän kohtaan',
      sv: 'hämta dokumentet på nytt; läsningen slutade här',
      en: 'fetch the document again; reading ended at this place',
    },
  },
  'sources/document-duplicate-key': {
    severity: 'error',
    message: {
      fi: 'sama avain on samassa osassa kahdesti',
      sv: 'samma nyckel finns två gånger i samma del',
      en: 'one part has the same key twice',
    },
    remedy: {
      fi: 'poista toinen; kumpaakaan ei valita puolestasi',
      sv: 'ta bort den ena; ingendera väljs för dig',
      en: 'remove one of them; neither is chosen for you',
    },
  },
  'sources/document-too-large': {
    severity: 'error',
    message: {
      fi: 'asiakirja on suurempi kuin yhden oppijan asiakirja voi olla (raja {limit})',
      sv: 'dokumentet är större än en enda persons dokument kan vara (gräns {limit})',
      en: 'the document is larger than that of one learner can be (limit {limit})',
    },
    remedy: {
      fi: 'anna kunkin oppijan asiakirja erikseen',
      sv: 'ge dokumentet för varje elev eller studerande för sig',
      en: 'give the document of each learner by itself',
    },
  },
  'sources/document-too-deep': {
    severity: 'error',
    message: {
      fi: 'asiakirjassa on yli {limit} sisäkkäistä tasoa',
      sv: 'dokumentet har över {limit} nivåer i varandra',
      en: 'the document has more than {limit} levels inside one another',
    },
    remedy: {
      fi: 'tarkista, että asiakirja on KOSKI- tai eHOKS-palvelusta',
      sv: 'kontrollera att dokumentet kommer från KOSKI eller eHOKS',
      en: 'check that the document comes from KOSKI or eHOKS',
    },
  },
  'sources/document-of-no-known-kind': {
    severity: 'error',
    message: {
      fi: 'asiakirja ei ole KOSKI- eikä eHOKS-asiakirja',
      sv: 'dokumentet är varken ett KOSKI- eller ett eHOKS-dokument',
      en: 'the document is neither a KOSKI nor an eHOKS document',
    },
    remedy: {
      fi: 'anna oppijan tiedot (`henkilö` ja `opiskeluoikeudet`), yksi opiskeluoikeus tai yksi HOKS',
      sv: 'ge uppgifterna om en person (`henkilö` och `opiskeluoikeudet`), en studierätt eller en HOKS',
      en: 'give the data of a learner (`henkilö` and `opiskeluoikeudet`), one study right or one HOKS',
    },
  },
  'sources/document-of-the-matriculation-board': {
    severity: 'error',
    message: {
      fi: 'asiakirja on ylioppilastutkintorekisterin omassa muodossa',
      sv: 'dokumentet är i studentexamensregistrets egen form',
      en: 'the document is in the form of the matriculation examination register itself',
    },
    remedy: {
      fi: 'hae sama tieto KOSKI-palvelusta',
      sv: 'hämta samma uppgifter ur KOSKI',
      en: 'fetch the same data from KOSKI',
    },
  },
  'sources/document-of-several-learners': {
    severity: 'error',
    message: {
      fi: 'asiakirjassa on usean oppijan tietoja',
      sv: 'dokumentet gäller flera personer',
      en: 'the document is about several learners',
    },
    remedy: {
      fi: 'anna kunkin oppijan asiakirja erikseen',
      sv: 'ge dokumentet för varje elev eller studerande för sig',
      en: 'give the document of each learner by itself',
    },
  },
  'sources/document-without-learner': {
    severity: 'error',
    message: {
      fi: 'asiakirjasta puuttuu `henkilö`',
      sv: '`henkilö` saknas i dokumentet',
      en: 'the document has no `henkilö`',
    },
    remedy: {
      fi: 'hae asiakirja oppijan kautta, tai anna yksi opiskeluoikeus ilman kuorta',
      sv: 'hämta dokumentet via personen, eller ge en enda studierätt utan hölje',
      en: 'fetch the document by learner, or give one study right without its envelope',
    },
  },
  'sources/document-wrong-shape': {
    severity: 'error',
    message: {
      fi: 'asiakirjan osa on väärää lajia: tässä pitää olla {expected}',
      sv: 'en del av dokumentet är av fel slag: här ska finnas {expected}',
      en: 'a part of the document is of the wrong kind: here must be {expected}',
    },
    remedy: {
      fi: 'tarkista, mistä rajapinnasta asiakirja on haettu',
      sv: 'kontrollera från vilket gränssnitt dokumentet har hämtats',
      en: 'check from which interface the document was fetched',
    },
  },
  'sources/document-of-higher-education': {
    severity: 'error',
    message: {
      fi: 'asiakirjassa on vain korkeakouluopintoja, joita malli ei tunne',
      sv: 'dokumentet innehåller bara högskolestudier, som modellen inte omfattar',
      en: 'the document holds only higher education, which the model does not cover',
    },
    remedy: {
      fi: 'jätä asiakirja pois',
      sv: 'lämna bort dokumentet',
      en: 'leave the document out',
    },
  },
  'sources/document-unknown-field': {
    severity: 'warning',
    message: {
      fi: 'kenttää ei ole sidonnassa; {count} arvoa karanteenissa',
      sv: 'fältet finns inte i bindningen; {count} värden i karantän',
      en: 'the field is not in the binding; {count} values in quarantine',
    },
    remedy: {
      fi: 'lisää kenttä sidontaan tai jätä se siinä nimetysti pois',
      sv: 'lägg till fältet i bindningen eller utelämna det där med ett namngivet beslut',
      en: 'add the field to the binding, or leave it out there by a named decision',
    },
  },
  'sources/document-unknown-kind-of-part': {
    severity: 'warning',
    message: {
      fi: 'osan lajia ei ole sidonnassa; {count} arvoa karanteenissa',
      sv: 'delens slag finns inte i bindningen; {count} värden i karantän',
      en: 'the kind of this part is not in the binding; {count} values in quarantine',
    },
    remedy: {
      fi: 'tarkista osan `tyyppi`; uusi laji lisätään sidontaan',
      sv: 'kontrollera delens `tyyppi`; ett nytt slag läggs till i bindningen',
      en: 'check the `tyyppi` of the part; a new kind is added to the binding',
    },
  },
  'sources/document-unknown-code': {
    severity: 'warning',
    message: {
      fi: 'koodia ei ole mallin luettelossa; {count} arvoa karanteenissa',
      sv: 'koden finns inte i modellens lista; {count} värden i karantän',
      en: 'the code is not in the list of the model; {count} values in quarantine',
    },
    remedy: {
      fi: 'tarkista koodi; uusi koodi lisätään mallin luetteloon',
      sv: 'kontrollera koden; en ny kod läggs till i modellens lista',
      en: 'check the code; a new code is added to the list of the model',
    },
  },
  'sources/document-wrong-code-list': {
    severity: 'error',
    message: {
      fi: 'koodi on väärästä koodistosta; {count} arvoa karanteenissa',
      sv: 'koden hör till fel kodverk; {count} värden i karantän',
      en: 'the code comes from the wrong code list; {count} values in quarantine',
    },
    remedy: {
      fi: 'korjaa koodi lähdejärjestelmässä',
      sv: 'rätta koden i källsystemet',
      en: 'mend the code in the source system',
    },
  },
  'sources/document-value-set-aside': {
    severity: 'error',
    message: {
      fi: 'malli ei ota arvoa sellaisena kuin se on (`{reason}`); {count} arvoa karanteenissa',
      sv: 'modellen tar inte emot värdet som det är (`{reason}`); {count} värden i karantän',
      en: 'the model does not take the value as it is (`{reason}`); {count} values in quarantine',
    },
    remedy: {
      fi: 'korjaa arvo lähdejärjestelmässä; muu asiakirja on luettu',
      sv: 'rätta värdet i källsystemet; resten av dokumentet är läst',
      en: 'mend the value in the source system; the rest of the document has been read',
    },
  },
  'sources/document-field-not-kept': {
    severity: 'note',
    message: {
      fi: 'kenttää ei oteta malliin (`{reason}`); {count} arvoa karanteenissa',
      sv: 'fältet tas inte in i modellen (`{reason}`); {count} värden i karantän',
      en: 'the field is not taken into the model (`{reason}`); {count} values in quarantine',
    },
    remedy: {
      fi: 'älä tallenna näitä arvoja; syy on asiakirjan raportissa',
      sv: 'spara inte dessa värden; orsaken finns i dokumentets rapport',
      en: 'do not store these values; the reason is in the report of the document',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
