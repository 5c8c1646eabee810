import type { Texts } from '@nivel/diagnostics';

/** The words in which a view is told. */
export const VIEW_TEXTS = {
  draft: { fi: 'luonnos, ei käytettävissä', sv: 'utkast, kan inte användas', en: 'draft, not usable' },
  usable: { fi: 'käytössä', sv: 'i bruk', en: 'in use' },
  unusable: { fi: 'merkitty käyttöön, mutta ei kelpaa', sv: 'märkt som i bruk men godtas inte', en: 'set to in use, but does not pass' },
  viewer: { fi: 'katsoja', sv: 'läsare', en: 'viewer' },
  purpose: { fi: 'käyttötarkoitus', sv: 'ändamål', en: 'purpose' },
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  rows: { fi: 'rivit', sv: 'rader', en: 'rows' },
  fits: { fi: 'yhteisissä malleissa `{real}`', sv: 'i de gemensamma modellerna `{real}`', en: '`{real}` in the shared models' },
  'too-wide': {
    fi: 'yhteisissä malleissa ei ole tätä suodatinta; kapein, `{real}`, näyttää liikaa rivejä',
    sv: 'de gemensamma modellerna saknar det här filtret; det snävaste, `{real}`, visar för många rader',
    en: 'the shared models do not have this filter; the narrowest, `{real}`, shows too many rows',
  },
  'not-needed': { fi: 'rivisuodatinta ei tarvita', sv: 'inget radfilter behövs', en: 'no row filter is needed' },
  none: { fi: 'yhteisissä malleissa ei ole suodatinta', sv: 'de gemensamma modellerna saknar filter', en: 'the shared models have no filter' },
  ai: { fi: 'tekoäly', sv: 'artificiell intelligens', en: 'artificial intelligence' },
  noAi: { fi: 'ei käytetä', sv: 'används inte', en: 'not used' },
  requests: { fi: 'luovutustilanteet', sv: 'utlämnandesituationer', en: 'requests' },
  'of-all': { fi: 'näytetään kaikista', sv: 'visas om alla', en: 'shown of all' },
  'per-learner': {
    fi: 'näytetään vain niistä, joista vastaus sen sallii',
    sv: 'visas bara om dem som svaret tillåter det för',
    en: 'shown only of learners for whom the answer lets it',
  },
  aggregate: { fi: 'koosteet', sv: 'sammanställningar', en: 'aggregates' },
  'left-out': { fi: 'jätetty pois', sv: 'utelämnat', en: 'left out' },
  atLeast: { fi: 'vähintään {n} oppijasta', sv: 'över minst {n} elever', en: 'over at least {n} learners' },
  rules: { fi: 'säännöt', sv: 'regler', en: 'rules' },
  noRule: { fi: 'mikään sääntö ei salli', sv: 'ingen regel tillåter', en: 'no rule allows it' },
  changes: { fi: 'vastaus muuttuu', sv: 'svaret ändras', en: 'the answer changes' },
  noChanges: {
    fi: 'vastaus ei muutu näkymän päivinä',
    sv: 'svaret ändras inte under vyns dagar',
    en: 'the answer does not change on the days of the view',
  },
  from: { fi: '{day} alkaen', sv: 'från och med {day}', en: 'from {day}' },
  questions: { fi: 'eettiset kysymykset', sv: 'etiska frågor', en: 'questions of ethics' },
  byProgram: {
    fi: 'ohjelma vastaa {program}, ihminen {person}; ohjelman kielteiset: {no}',
    sv: 'programmet svarar på {program}, en människa på {person}; programmets nekande: {no}',
    en: 'the program answers {program}, a person {person}; the program says no to: {no}',
  },
  problems: { fi: 'hylättävää', sv: 'att underkänna', en: 'to be refused' },
  conflict: { fi: 'roolit ja rivisuodattimet', sv: 'roller och radfilter', en: 'roles and row filters' },
} as const satisfies Readonly<Record<string, Texts>>;
