import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong while a release is planned. */
export const PLANNING_ROWS = {
  'gate/organisation-missing': {
    severity: 'error',
    message: { fi: 'luovutustilanteesta puuttuu `{name}`', sv: 'utlämnandesituationen saknar `{name}`', en: 'the request lacks `{name}`' },
    remedy: {
      fi: 'lisää organisaation OID: luovutuserällä on aina antaja ja vastaanottaja',
      sv: 'lägg till organisationens OID: ett utlämnande har alltid en givare och en mottagare',
      en: 'add the OID of the organisation: a release always has a sender and a receiver',
    },
  },
  'gate/state-for-everybody': {
    severity: 'warning',
    message: {
      fi: 'luovutustilanteen `{name}` koskisi kaikkia oppijoita, joten sitä ei oteta huomioon',
      sv: '`{name}` i utlämnandesituationen skulle gälla alla elever och beaktas därför inte',
      en: '`{name}` in the request would hold for every learner and is not taken into account',
    },
    remedy: {
      fi: 'anna suostumukset ja arviot oppijakohtaisina tiedostoina',
      sv: 'ange samtycken och bedömningar elev för elev i egna filer',
      en: 'give consents and judgements learner by learner in their own files',
    },
  },
  'gate/fact-differs': {
    severity: 'warning',
    message: {
      fi: 'lähde kertoo {count} oppijasta muun tiedon `{fact}` kuin luovutustilanne; lähde ratkaisee',
      sv: 'källan säger om {count} elever något annat om `{fact}` än utlämnandesituationen; källan avgör',
      en: 'for {count} learners the source says otherwise of `{fact}` than the request; the source counts',
    },
    remedy: {
      fi: 'jätä tieto pois luovutustilanteesta tai korjaa se lähteeseen',
      sv: 'lämna bort uppgiften ur situationen eller rätta den i källan',
      en: 'leave the fact out of the request, or mend it in the source',
    },
  },
  'gate/sender-differs': {
    severity: 'warning',
    message: {
      fi: '{count} oppijan tiedot ovat muun järjestäjän kuin luovuttajaksi merkityn',
      sv: 'uppgifterna om {count} elever hör till en annan anordnare än den angivna utlämnaren',
      en: 'the data of {count} learners belong to another provider than the stated sender',
    },
    remedy: { fi: 'tarkista `senderOrganisation`', sv: 'kontrollera `senderOrganisation`', en: 'check `senderOrganisation`' },
  },
  'gate/field-not-in-book': {
    severity: 'warning',
    message: {
      fi: 'sääntökirja ei tunne tietoa `{field}`; sen {count} arvoa jää antajalle',
      sv: 'regelboken känner inte uppgiften `{field}`; dess {count} värden stannar hos givaren',
      en: 'the rule book does not know `{field}`; its {count} values stay with the sender',
    },
    remedy: {
      fi: 'käytä sääntökirjaa, joka on käännetty samaa mallia vasten',
      sv: 'använd en regelbok som har kompilerats mot samma modell',
      en: 'use a rule book that was compiled against the same model',
    },
  },
  'gate/form-not-made': {
    severity: 'warning',
    message: {
      fi: 'tiedon `{field}` saa antaa vain muodossa `{form}`, jota tietueina luovutettaessa ei voi tehdä; {count} arvoa jää antajalle',
      sv: 'uppgiften `{field}` får bara lämnas i formen `{form}`, som inte kan göras av poster; {count} värden stannar hos givaren',
      en: '`{field}` may go only in the form `{form}`, which a file of records cannot have; {count} values stay with the sender',
    },
    remedy: {
      fi: 'tee aineisto muulla tavalla; tietueina sitä ei saa antaa',
      sv: 'gör materialet på ett annat sätt; som poster får det inte lämnas',
      en: 'make that output another way; as records it may not go',
    },
  },
  'gate/source-changed': {
    severity: 'error',
    message: {
      fi: 'lähde ei enää ole se, josta suunnitelma tehtiin; mitään ei kirjoitettu',
      sv: 'källan är inte längre den som planen gjordes av; ingenting skrevs',
      en: 'the source is no longer what the plan was made from; nothing was written',
    },
    remedy: {
      fi: 'aja luovutus uudelleen, kun vienti ei ole kesken',
      sv: 'kör utlämnandet på nytt när exporten inte pågår',
      en: 'run the release again while no export is being made',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
