import { defineDiagnostics } from '@nivel/diagnostics';

/** What can be wrong with a view. */
export const viewDiagnostics = defineDiagnostics({
  'view/withheld-field': {
    severity: 'error',
    message: {
      fi: '`{field}`: mikään sääntö ei salli tietoa näkymässä `{view}` (tehtävä {role}, tilanne {request}, päivät {days})',
      sv: '`{field}`: ingen regel tillåter uppgiften i vyn `{view}` (uppgift {role}, situation {request}, dagar {days})',
      en: '`{field}`: no rule allows the field in the view `{view}` (role {role}, request {request}, days {days})',
    },
    remedy: {
      fi: 'siirrä tieto kohtaan leftOut ja kirjoita syy; lähin sääntö oli `{nearest}`, sen esti {failed}',
      sv: 'flytta uppgiften till leftOut och skriv orsaken; närmaste regel var `{nearest}`, den hindrades av {failed}',
      en: 'move the field to leftOut and write the reason; the nearest rule was `{nearest}`, stopped by {failed}',
    },
  },
  'view/forbidden-field': {
    severity: 'error',
    message: {
      fi: '`{field}`: säännös {provisions} kieltää tiedon näkymässä `{view}` (tehtävä {role}, päivät {days})',
      sv: '`{field}`: bestämmelsen {provisions} förbjuder uppgiften i vyn `{view}` (uppgift {role}, dagar {days})',
      en: '`{field}`: the provision {provisions} forbids the field in the view `{view}` (role {role}, days {days})',
    },
    remedy: {
      fi: 'siirrä tieto kohtaan leftOut; kielto tulee säännöstä `{rule}`',
      sv: 'flytta uppgiften till leftOut; förbudet kommer från regeln `{rule}`',
      en: 'move the field to leftOut; the rule `{rule}` says so',
    },
  },
  'view/asked-field': {
    severity: 'error',
    message: {
      fi: '`{field}`: tieto näytetään kaikista, mutta sääntökirja kysyy ensin jokaisesta: {missing} (säännöt {rules}, päivät {days})',
      sv: '`{field}`: uppgiften visas om alla, men regelboken frågar först för var och en: {missing} (regler {rules}, dagar {days})',
      en: '`{field}`: the field is shown of all, but the rule book asks first for each learner: {missing} (rules {rules}, days {days})',
    },
    remedy: { fi: 'siirrä tieto kohtaan perLearner', sv: 'flytta uppgiften till perLearner', en: 'move the field to perLearner' },
  },
  'view/aggregate-only': {
    severity: 'error',
    message: {
      fi: '`{field}`: sääntö `{rule}` luovuttaa tiedon vain koosteena, vähintään {atLeast} oppijasta (säännökset {provisions})',
      sv: '`{field}`: regeln `{rule}` lämnar ut uppgiften bara som sammanställning över minst {atLeast} elever (bestämmelser {provisions})',
      en: '`{field}`: the rule `{rule}` releases the field as an aggregate only, over at least {atLeast} learners (provisions {provisions})',
    },
    remedy: {
      fi: 'siirrä tieto kohtaan aggregates',
      sv: 'flytta uppgiften till aggregates',
      en: 'move the field to aggregates',
    },
  },
  'view/not-aggregated': {
    severity: 'error',
    message: {
      fi: '`{field}`: kooste `{aggregate}` tarvitsee säännön, jonka muoto on kooste; tieto on nyt: {outcome}, {form} (säännöt {rules}, päivät {days})',
      sv: '`{field}`: sammanställningen `{aggregate}` kräver en regel med formen sammanställning; nu är uppgiften: {outcome}, {form} (regler {rules}, dagar {days})',
      en: '`{field}`: the aggregate `{aggregate}` needs a rule with the form aggregate; the field is now: {outcome}, {form} (rules {rules}, days {days})',
    },
    remedy: {
      fi: 'poista kooste tai käytä tilannetta, jossa on kooste-sääntö',
      sv: 'ta bort sammanställningen eller använd en situation som har en sådan regel',
      en: 'remove the aggregate or ask in a request that has such a rule',
    },
  },
  'view/too-few': {
    severity: 'error',
    message: {
      fi: 'kooste `{aggregate}` näytetään vähintään {found} oppijasta, mutta sääntö `{rule}` vaatii vähintään {atLeast}',
      sv: 'sammanställningen `{aggregate}` visas över minst {found} elever, men regeln `{rule}` kräver minst {atLeast}',
      en: 'the aggregate `{aggregate}` is shown over at least {found} learners, but the rule `{rule}` needs at least {atLeast}',
    },
    remedy: { fi: 'nosta `atLeast` arvoon {atLeast}', sv: 'höj `atLeast` till {atLeast}', en: 'raise `atLeast` to {atLeast}' },
  },
  'view/left-out-allowed': {
    severity: 'warning',
    message: {
      fi: '`{field}`: tieto on jätetty pois näkymästä `{view}`, mutta sääntökirja luovuttaisi sen (säännöt {rules}, päivät {days})',
      sv: '`{field}`: uppgiften är utelämnad ur vyn `{view}`, men regelboken skulle lämna ut den (regler {rules}, dagar {days})',
      en: '`{field}`: the field is left out of the view `{view}`, but the rule book would release it (rules {rules}, days {days})',
    },
    remedy: {
      fi: 'tarkista kirjattu syy tai ota tieto näkymään',
      sv: 'kontrollera den antecknade orsaken eller ta med uppgiften',
      en: 'look at the recorded reason again, or show the field',
    },
  },
  'view/field-twice': {
    severity: 'error',
    message: {
      fi: '`{field}` on näkymässä `{view}` kahdesti',
      sv: '`{field}` finns två gånger i vyn `{view}`',
      en: '`{field}` is in the view `{view}` twice',
    },
    remedy: { fi: 'jätä yksi kohta', sv: 'behåll ett ställe', en: 'keep one place' },
  },
  'view/shows-nothing': {
    severity: 'error',
    message: { fi: 'näkymä `{view}` ei näytä mitään', sv: 'vyn `{view}` visar ingenting', en: 'the view `{view}` shows nothing' },
    remedy: { fi: 'lisää tietoja tai koosteita', sv: 'lägg till uppgifter eller sammanställningar', en: 'add fields or aggregates' },
  },
  'view/rows-and-fields': {
    severity: 'error',
    message: {
      fi: 'näkymä `{view}` näyttää yksittäisten oppijoiden tietoja, mutta sen rivisuodatin on `{rows}`',
      sv: 'vyn `{view}` visar uppgifter om enskilda elever, men dess radfilter är `{rows}`',
      en: 'the view `{view}` shows fields of single learners, but its row filter is `{rows}`',
    },
    remedy: {
      fi: 'valitse rivisuodatin, joka kertoo keistä tiedot näytetään',
      sv: 'välj ett radfilter som säger vems uppgifter visas',
      en: 'choose the row filter that says of whom the fields are shown',
    },
  },
  'view/ai-prohibited': {
    severity: 'error',
    message: {
      fi: 'näkymän `{view}` tekoälykäyttö `{use}` on kielletty {from} alkaen ({cites})',
      sv: 'vyns `{view}` användning av artificiell intelligens, `{use}`, är förbjuden från och med {from} ({cites})',
      en: 'the use `{use}` of artificial intelligence in the view `{view}` is prohibited from {from} ({cites})',
    },
    remedy: { fi: 'poista ominaisuus', sv: 'ta bort funktionen', en: 'remove the feature' },
  },
  'view/ai-high-risk': {
    severity: 'warning',
    message: {
      fi: 'näkymän `{view}` tekoälykäyttö `{use}` on suuririskinen {from} alkaen ({cites}, {mark}); siirtoa päivään {reported} ei ole vahvistettu',
      sv: 'vyns `{view}` användning av artificiell intelligens, `{use}`, är högrisk från och med {from} ({cites}, {mark}); flytten till {reported} är inte verifierad',
      en: 'the use `{use}` of artificial intelligence in the view `{view}` is high-risk from {from} ({cites}, {mark}); a move to {reported} is not verified',
    },
    remedy: {
      fi: 'täytä suuririskisen järjestelmän velvoitteet ja vastaa kysymyksiin A3 ja A4 ennen käyttöä',
      sv: 'uppfyll kraven på ett högrisksystem och besvara frågorna A3 och A4 före användning',
      en: 'meet the duties of a high-risk system and answer the questions A3 and A4 before use',
    },
  },
});
