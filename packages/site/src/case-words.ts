import type { Texts } from '@nivel/diagnostics';

/** The words of the case form and of its script. */
export const CASE_WORDS = {
  lead: {
    fi: 'Kerro tilanne, niin sääntökirja vastaa joka tietoryhmästä. Laskenta tehdään tässä selaimessa; mitään ei lähetetä mihinkään. Henkilötietoja ei kysytä.',
    sv: 'Beskriv fallet, så svarar regelboken om varje uppgiftskategori. Svaret räknas ut i den här webbläsaren; ingenting skickas någonstans. Inga personuppgifter efterfrågas.',
    en: 'Describe the case and the rule book answers about every kind of data. It is worked out in this browser; nothing is sent anywhere. No personal data are asked for.',
  },
  noScript: {
    fi: 'Lomake tarvitsee JavaScriptin. Ilman sitä valmiit vastaukset ovat taulukossa:',
    sv: 'Formuläret kräver JavaScript. Utan det finns färdiga svar i tabellen:',
    en: 'The form needs JavaScript. Without it the ready answers are in the table:',
  },
  request: { fi: 'Kuka luovuttaa, kenelle ja mihin', sv: 'Vem lämnar ut, till vem och för vad', en: 'Who gives, to whom and for what' },
  facts: { fi: 'Mitä oppijasta tiedetään', sv: 'Vad som är känt om eleven', en: 'What is known of the learner' },
  startFrom: { fi: 'Aloita tilanteesta', sv: 'Börja med situationen', en: 'Start from the situation' },
  dayHelp: { fi: 'esimerkiksi 1.8.2026 tai 2026-08-01', sv: 'till exempel 1.8.2026 eller 2026-08-01', en: 'for example 2026-08-01 or 1.8.2026' },
  dayWrong: { fi: 'Päivää ei ole kalenterissa.', sv: 'Dagen finns inte i kalendern.', en: 'There is no such day.' },
  unknown: { fi: 'ei tiedossa', sv: 'inte känt', en: 'not known' },
  decide: { fi: 'Näytä vastaukset', sv: 'Visa svaren', en: 'Show the answers' },
  copy: { fi: 'Kopioi tilanteen osoite', sv: 'Kopiera fallets adress', en: 'Copy the address of the case' },
  copied: { fi: 'Osoite on kopioitu.', sv: 'Adressen är kopierad.', en: 'The address is copied.' },
  save: { fi: 'Tallenna esimerkkitapaukseksi', sv: 'Spara som exempelfall', en: 'Save as a test case' },
  incomplete: {
    fi: 'Tilanteesta puuttuu tieto: valitse jokainen kohta, joka ei ole vapaaehtoinen.',
    sv: 'Något saknas i fallet: välj varje punkt som inte är frivillig.',
    en: 'Something is missing: choose every item that is not optional.',
  },
  copyByHand: {
    fi: 'Selain ei antanut kopioida. Tilanne on selaimen osoiterivillä.',
    sv: 'Webbläsaren lät inte kopiera. Fallet finns i adressfältet.',
    en: 'The browser did not allow copying. The case is in the address line.',
  },
  print: { fi: 'Tulosta tilannelomake', sv: 'Skriv ut fallet', en: 'Print the case sheet' },
  asked: { fi: 'Tilanne', sv: 'Fallet', en: 'The case' },
  if: { fi: 'Jos', sv: 'Om', en: 'If' },
  rules: { fi: 'Säännöt', sv: 'Regler', en: 'Rules' },
  categoriesCounted: { fi: 'tietoryhmää', sv: 'uppgiftskategorier', en: 'categories' },
  result: { fi: 'Vastaukset', sv: 'Svaren', en: 'Answers' },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  missing: { fi: 'Mitä puuttuu', sv: 'Vad som saknas', en: 'What is missing' },
  change: { fi: 'Mikä muuttaisi vastauksen', sv: 'Vad som skulle ändra svaret', en: 'What would change the answer' },
  near: { fi: 'Miksi ei toisin', sv: 'Varför inte annorlunda', en: 'Why not otherwise' },
  obligations: { fi: 'Mitä luovuttajan on tehtävä', sv: 'Vad den som lämnar ut ska göra', en: 'What the sender must do' },
  unsettled: { fi: 'Avoin kysymys', sv: 'Öppen fråga', en: 'Open question' },
  consent: { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
  judgement: { fi: 'välttämättömyysarvio', sv: 'bedömning av nödvändighet (välttämätön)', en: 'judgement of strict necessity' },
} as const satisfies Readonly<Record<string, Texts>>;
