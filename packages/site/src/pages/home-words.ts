import type { Texts } from '@nivel/diagnostics';

/** The words of the start page: what each door leads to, and the questions that readers come with. What the answers say comes from the catalog. */
export const HOME_WORDS = {
  title: {
    fi: 'Mitä oppijasta saa luovuttaa, kenelle ja millä perusteella',
    sv: 'Vad får lämnas ut om en elev, till vem och på vilken grund',
    en: 'What may be told about a learner, to whom and on what basis',
  },
  lead: {
    fi: 'Kun oppija siirtyy koulusta toiseen, osa tiedoista on luovutettava, osan saa luovuttaa, osa vaatii arvion tai suostumuksen, ja osa ei lähde koskaan. Tässä on sääntökirja, joka sen kertoo, säännös säännökseltä ja päivä päivältä.',
    sv: 'När en elev byter skola ska en del uppgifter lämnas ut, en del får lämnas ut, en del kräver en bedömning eller ett samtycke och en del lämnas aldrig ut. Här är regelboken som säger vilka, bestämmelse för bestämmelse och dag för dag.',
    en: 'When a learner changes school, some data must be given, some may be, some need a judgement or a consent, and some never leave. This is the rule book that says which, provision by provision and day by day.',
  },
  matrix: {
    fi: 'Tietoryhmät ja luovutustilanteet yhdessä taulukossa. Valitse päivä ja katso, mitä laki silloin sanoi.',
    sv: 'Uppgiftskategorier och utlämnandesituationer i en tabell. Välj en dag och se vad lagen sade då.',
    en: 'Kinds of data and situations in one table. Choose a day and see what the law said then.',
  },
  case: {
    fi: 'Kerro, kuka antaa ja kenelle. Saat vastauksen joka tiedosta perusteluineen.',
    sv: 'Ange vem som lämnar ut och till vem. Du får ett svar om varje uppgift med motivering.',
    en: 'Say who gives and to whom. You get an answer about every field with its reasons.',
  },
  changes: {
    fi: 'Mikä avautuu ja mikä sulkeutuu, kun laki, sääntökirja tai tietomalli muuttuu.',
    sv: 'Vad som öppnas och vad som stängs när lagen, regelboken eller datamodellen ändras.',
    en: 'What opens and what closes when the law, the rule book or the model changes.',
  },
  questions: { fi: 'Suoraan vastaukseen', sv: 'Direkt till svaret', en: 'Straight to an answer' },
  oldPlan: {
    fi: 'Saako lukio toisesta kunnasta siirtyvän oppilaan HOJKSin, ja mistä lähtien?',
    sv: 'Får gymnasiet IP för en elev som flyttar från en annan kommun, och sedan när?',
    en: 'May the upper secondary school get the HOJKS of a pupil who moves from another municipality, and since when?',
  },
  told: {
    fi: 'Mitä tästä oppijasta on kerrottu, kenelle ja milloin?',
    sv: 'Vad har berättats om den här eleven, för vem och när?',
    en: 'What was told about this learner, to whom and when?',
  },
  viewsOn: {
    fi: 'Mitä muutos {day} tekee näkymillemme?',
    sv: 'Vad gör ändringen {day} med våra vyer?',
    en: 'What does the change of {day} do to our views?',
  },
  unsettled: {
    fi: 'Mitkä säännöt ovat avoimen kysymyksen varassa?',
    sv: 'Vilka regler vilar på en öppen fråga?',
    en: 'Which rules rest on an unsettled question?',
  },
  guardian: {
    fi: 'Mitä huoltajalle kerrotaan tietojen käsittelystä?',
    sv: 'Vad får vårdnadshavaren veta om behandlingen av uppgifterna?',
    en: 'What is a guardian told about the processing?',
  },
  all: { fi: 'Koko sivusto', sv: 'Hela webbplatsen', en: 'The whole site' },
  rulesAndAnswers: { fi: 'Vastaukset', sv: 'Svaren', en: 'Answers' },
  dataAndViews: { fi: 'Tiedot ja näkymät', sv: 'Uppgifter och vyer', en: 'Data and views' },
  law: { fi: 'Laki ja tulkinta', sv: 'Lag och tolkning', en: 'Law and its reading' },
  controller: { fi: 'Rekisterinpitäjälle', sv: 'För den personuppgiftsansvarige', en: 'For the controller' },
  help: { fi: 'Ohjeet ja tietoja', sv: 'Anvisningar och om sidorna', en: 'Guides and about' },
} as const satisfies Readonly<Record<string, Texts>>;
