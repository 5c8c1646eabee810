import type { Texts } from '@nivel/diagnostics';

/** The words of the page on which a log is read, and of its script. */
export const TOLD_WORDS = {
  title: {
    fi: 'Mitä oppijasta on luovutettu',
    sv: 'Vad som har lämnats ut om en elev',
    en: 'What was told about a learner',
  },
  lead: {
    fi: 'Valitse luovutuslokit ja kirjoita oppijan numero. Näet, mitä oppijasta on annettu, kenelle, minä päivänä ja minkä säännöksen nojalla.',
    sv: 'Välj utlämningsloggarna och skriv elevens nummer. Du ser vad som har lämnats ut om eleven, till vem, vilken dag och med stöd av vilken bestämmelse.',
    en: 'Choose the disclosure logs and write the number of the learner. You see what was given, to whom, on which day and under which provision.',
  },
  local: {
    fi: 'Lokit luetaan tässä selaimessa. Mitään ei lähetetä eikä tallenneta, ja numero unohtuu, kun sivu suljetaan.',
    sv: 'Loggarna läses i den här webbläsaren. Ingenting skickas eller sparas, och numret glöms när sidan stängs.',
    en: 'The logs are read in this browser. Nothing is sent or stored, and the number is forgotten when the page is closed.',
  },
  noScript: {
    fi: 'Sivu tarvitsee JavaScriptin. Ilman sitä vastauksen tekee komento',
    sv: 'Sidan behöver JavaScript. Utan det görs svaret med kommandot',
    en: 'The page needs JavaScript. Without it the answer is made by the command',
  },
  files: { fi: 'Luovutuslokit (ledger.jsonl)', sv: 'Utlämningsloggar (ledger.jsonl)', en: 'Disclosure logs (ledger.jsonl)' },
  filesHelp: {
    fi: 'Loki on jokaisen luovutuserän kansiossa. Voit valita useita.',
    sv: 'Loggen finns i mappen för varje utlämnandeomgång. Du kan välja flera.',
    en: 'The log lies in the folder of each release. You may choose several.',
  },
  learner: { fi: 'Oppijan numero', sv: 'Elevens nummer', en: 'Number of the learner' },
  learnerHelp: {
    fi: 'Sellaisena kuin se on lähdejärjestelmässä, esimerkiksi Primuksen korttinumero.',
    sv: 'Som det står i källsystemet, till exempel kortnumret i Primus.',
    en: 'As the source system has it, for example the card number in Primus.',
  },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  yearHelp: { fi: 'Tyhjä: kaikki vuodet.', sv: 'Tomt: alla år.', en: 'Empty: all years.' },
  reading: { fi: 'Luetaan lokeja…', sv: 'Loggarna läses…', en: 'Reading the logs…' },
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  result: { fi: 'Luovutukset', sv: 'Utlämnanden', en: 'Disclosures' },
  byDay: { fi: 'Luovutukset päivän mukaan', sv: 'Utlämnanden efter dag', en: 'Disclosures by day' },
  found: {
    fi: 'Luovutuksia {count}, vastaanottajia {receivers}. Lokeja luettu {files}.',
    sv: 'Utlämnanden: {count}, mottagare: {receivers}. Lästa loggar: {files}.',
    en: 'Disclosures: {count}, recipients: {receivers}. Logs read: {files}.',
  },
  none: {
    fi: 'Näissä lokeissa ei ole luovutuksia tällä numerolla.',
    sv: 'De här loggarna innehåller inga utlämnanden med det numret.',
    en: 'These logs hold no disclosures under that number.',
  },
  incomplete: {
    fi: 'Lokia ei voi lukea, joten mitään ei näytetä.',
    sv: 'Loggen kan inte läsas, så ingenting visas.',
    en: 'The log cannot be read, so nothing is shown.',
  },
  row: { fi: 'rivi {line}', sv: 'rad {line}', en: 'row {line}' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  receiver: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  purpose: { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purpose' },
  data: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  form: { fi: 'Muoto', sv: 'Form', en: 'Form' },
  ground: { fi: 'Peruste ja säännös', sv: 'Grund och bestämmelse', en: 'Ground and provision' },
  tryIt: {
    fi: 'Voit kokeilla sivua keksityllä lokilla: tallenna se ja kirjoita numeroksi 1001.',
    sv: 'Du kan pröva sidan med en påhittad logg: spara den och skriv numret 1001.',
    en: 'You can try the page with an invented log: save it and write the number 1001.',
  },
  exampleLog: { fi: 'Esimerkkiloki', sv: 'Exempellogg', en: 'Example log' },
  answer: {
    fi: 'Kirjallisen vastauksen tietopyyntöön tekee komento nivel access, joka lisää siihen oikeudet, säilytysajat ja täydennettävät kohdat.',
    sv: 'Det skriftliga svaret på en begäran görs med kommandot nivel access, som lägger till rättigheter, förvaringstider och punkter att fylla i.',
    en: 'The written answer to a request is made by the command nivel access, which adds rights, retention and the points to fill in.',
  },
} as const satisfies Readonly<Record<string, Texts>>;
