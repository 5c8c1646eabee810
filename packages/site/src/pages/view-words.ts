import type { Texts } from '@nivel/diagnostics';
import type { View } from '@nivel/policy';

/** The words of the pages of views, besides those in which the rule book itself tells a view. */
export const VIEW_WORDS = {
  lead: {
    fi: 'Analytiikan näkymät: kuka näkee mitä, kenestä ja minkä säännön nojalla. Jokainen kenttä on kysytty sääntökirjalta.',
    sv: 'Analysens vyer: vem ser vad, om vem och enligt vilken regel. Om varje uppgift har regelboken tillfrågats.',
    en: 'The views of analytics: who sees what, of whom and by which rule. The rule book was asked about every field.',
  },
  view: { fi: 'näkymä', sv: 'vy', en: 'view' },
  rowFilters: { fi: 'Kenestä näytetään: rivisuodattimet', sv: 'Om vem: radfiltren', en: 'Of whom: the row filters' },
  realFilters: { fi: 'Yhteisten mallien suodattimet', sv: 'De gemensamma modellernas filter', en: 'The filters of the shared models' },
  filter: { fi: 'suodatin', sv: 'filter', en: 'filter' },
  explained: { fi: 'selite', sv: 'förklaring', en: 'explanation' },
  passes: { fi: 'päästää läpi', sv: 'släpper igenom', en: 'lets through' },
  conflict: { fi: 'Ristiriita', sv: 'Konflikt', en: 'Conflict' },
  usedBy: { fi: 'näkymissä', sv: 'i vyerna', en: 'in the views' },
  state: { fi: 'tila', sv: 'läge', en: 'state' },
  draftMeans: {
    fi: 'Luonnosta ei näytetä kenellekään. Ennen käyttöä näkymä on arvioitava.',
    sv: 'Ett utkast visas för ingen. Innan vyn används ska den bedömas.',
    en: 'A draft is shown to nobody. Before use the view must be assessed.',
  },
  protection: { fi: 'turvakiellon alainen oppija', sv: 'elev med spärrmarkering', en: 'learner with a protection order' },
  showsMonths: { fi: 'siirron jälkeen näytetään', sv: 'visas efter flytten', en: 'shown after the move' },
  months: { fi: '{n} kuukautta', sv: '{n} månader', en: '{n} months' },
  yearsBack: { fi: 'tietoja taaksepäin', sv: 'uppgifter bakåt', en: 'data go back' },
  years: { fi: '{n} vuotta', sv: '{n} år', en: '{n} years' },
  decides: { fi: 'seurauksista päättää', sv: 'om följderna avgör', en: 'what follows is decided by' },
  requests: {
    fi: 'tilanteet, joissa tiedot kysytään',
    sv: 'situationer där uppgifterna efterfrågas',
    en: 'situations in which the data are asked for',
  },
  answer: { fi: 'mitä säännöt vastaavat', sv: 'vad reglerna svarar', en: 'what the rules answer' },
  onWhat: { fi: 'sääntö ja säännökset', sv: 'regel och bestämmelser', en: 'rule and provisions' },
  useful: { fi: 'hyödyllinen', sv: 'till nytta', en: 'useful' },
  needed: { fi: 'tarpeen', sv: 'behövs', en: 'needed' },
  use: { fi: 'tarve', sv: 'behov', en: 'need' },
  measured: { fi: 'mitä lasketaan', sv: 'vad som räknas', en: 'what is measured' },
  by: { fi: 'ryhmitellään', sv: 'grupperas enligt', en: 'grouped by' },
  reason: { fi: 'miksi jätetty pois', sv: 'varför det utelämnats', en: 'why it is left out' },
  refusedBy: { fi: 'minkä nojalla', sv: 'med stöd av', en: 'by what' },
  noRule: { fi: 'mikään sääntö ei salli', sv: 'ingen regel tillåter', en: 'no rule allows it' },
  missing: { fi: 'riippuu', sv: 'beror på', en: 'depends on' },
  assessment: { fi: 'Eettinen arviointi', sv: 'Etisk bedömning', en: 'Assessment of ethics' },
  validThrough: { fi: 'arviointi voimassa', sv: 'bedömningen gäller till och med', en: 'the assessment is valid through' },
  signedBy: { fi: 'allekirjoittanut', sv: 'undertecknad av', en: 'signed by' },
  notAssessed: { fi: 'arviointia ei ole tehty', sv: 'ingen bedömning har gjorts', en: 'no assessment was made' },
  open: { fi: 'avoinna ihmiselle', sv: 'öppna för en människa', en: 'open for a person' },
  byProgram: { fi: 'ohjelma on vastannut', sv: 'besvarade av programmet', en: 'answered by the program' },
  blocking: { fi: 'Mikä estää käytön', sv: 'Vad som hindrar användning', en: 'What keeps it from being used' },
  nothingBlocks: { fi: 'Mikään vastaus ei estä käyttöä.', sv: 'Inget svar hindrar användning.', en: 'No answer blocks the use.' },
  question: { fi: 'kysymys', sv: 'fråga', en: 'question' },
  consequence: { fi: 'kielteisen vastauksen seuraus', sv: 'följd av ett nekande svar', en: 'what a no does' },
  allQuestions: { fi: 'Kaikki kysymykset ja vastaukset', sv: 'Alla frågor och svar', en: 'All questions and answers' },
  problems: { fi: 'Puutteet', sv: 'Brister', en: 'What is wrong' },
  changes: { fi: 'Milloin vastaus muuttuu', sv: 'När svaret ändras', en: 'When the answer changes' },
  questionsOf: {
    fi: 'Avoimet kysymykset, joiden varassa näkymä on',
    sv: 'Öppna frågor som vyn vilar på',
    en: 'Open questions that the view rests on',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const PROTECTION_WORDS: Readonly<Record<View['protectionOrder'], Texts>> = {
  none: { fi: 'ei yksittäisiä oppijoita', sv: 'inga enskilda elever', en: 'no single learners' },
  shown: { fi: 'näytetään kuten muut', sv: 'visas som andra', en: 'shown as others' },
  nameless: { fi: 'näytetään ilman nimeä', sv: 'visas utan namn', en: 'shown without a name' },
  'left-out': { fi: 'ei näytetä lainkaan', sv: 'visas inte alls', en: 'not shown at all' },
};

export const DECIDER_WORDS: Readonly<Record<View['decides'], Texts>> = {
  person: { fi: 'ihminen', sv: 'en människa', en: 'a person' },
  program: { fi: 'ohjelma', sv: 'ett program', en: 'a program' },
};

export const MEASURE_WORDS: Readonly<Record<View['aggregates'][number]['measure'], Texts>> = {
  count: { fi: 'lukumäärä', sv: 'antal', en: 'count' },
  share: { fi: 'osuus', sv: 'andel', en: 'share' },
  mean: { fi: 'keskiarvo', sv: 'medelvärde', en: 'mean' },
  median: { fi: 'mediaani', sv: 'median', en: 'median' },
  sum: { fi: 'summa', sv: 'summa', en: 'sum' },
};

export const ANSWER_WORDS: Readonly<Record<'yes' | 'no' | 'not-applicable' | 'open', Texts>> = {
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  'not-applicable': { fi: 'ei koske', sv: 'gäller inte', en: 'not applicable' },
  open: { fi: 'vastaamatta', sv: 'obesvarad', en: 'not answered' },
};

export const CONSEQUENCE_WORDS: Readonly<Record<'block' | 'warn' | 'note', Texts>> = {
  block: { fi: 'estää käytön', sv: 'hindrar användning', en: 'blocks the use' },
  warn: { fi: 'varoittaa', sv: 'varnar', en: 'warns' },
  note: { fi: 'merkitään tiedoksi', sv: 'noteras', en: 'is noted' },
};
