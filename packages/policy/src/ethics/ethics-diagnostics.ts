import { defineDiagnostics } from '@nivel/diagnostics';

/** What can be wrong with the assessment of a view. */
export const ethicsDiagnostics = defineDiagnostics({
  'ethics/no-assessment': {
    severity: 'error',
    message: {
      fi: 'näkymä `{view}` on käytössä, mutta sitä ei ole arvioitu',
      sv: 'vyn `{view}` är i bruk men har inte bedömts',
      en: 'the view `{view}` is in use but has not been assessed',
    },
    remedy: {
      fi: 'tee lomake komennolla `nivel views form {view}`, vastaa ja allekirjoita, tai palauta tila `draft`',
      sv: 'gör blanketten med `nivel views form {view}`, svara och underteckna, eller återställ läget `draft`',
      en: 'make the form with `nivel views form {view}`, answer and sign it, or set the state back to `draft`',
    },
  },
  'ethics/assessment-of-nothing': {
    severity: 'error',
    message: {
      fi: 'arviointi koskee näkymää `{view}`, mutta se on väärässä kansiossa tai näkymää ei ole',
      sv: 'bedömningen gäller vyn `{view}`, men den ligger i fel mapp eller vyn finns inte',
      en: 'the assessment is of the view `{view}`, but it lies in the wrong folder or there is no such view',
    },
    remedy: { fi: 'siirrä tai poista tiedosto', sv: 'flytta eller ta bort filen', en: 'move or remove the file' },
  },
  'ethics/unanswered': {
    severity: 'error',
    message: {
      fi: 'näkymän `{view}` arvioinnissa ei ole vastattu kysymyksiin {questions}',
      sv: 'i bedömningen av vyn `{view}` saknas svar på frågorna {questions}',
      en: 'the assessment of the view `{view}` leaves the questions {questions} unanswered',
    },
    remedy: {
      fi: 'vastaa yes, no tai not-applicable',
      sv: 'svara yes, no eller not-applicable',
      en: 'answer yes, no or not-applicable',
    },
  },
  'ethics/no-evidence': {
    severity: 'error',
    message: {
      fi: 'kysymyksen {question} vastauksesta puuttuu `evidence`',
      sv: 'svaret på frågan {question} saknar `evidence`',
      en: 'the answer to {question} has no `evidence`',
    },
    remedy: {
      fi: 'kirjoita se, mihin vastaus nojaa ({kind})',
      sv: 'skriv vad svaret stöder sig på ({kind})',
      en: 'write what the answer rests on ({kind})',
    },
  },
  'ethics/unsigned': {
    severity: 'error',
    message: {
      fi: 'näkymän `{view}` arvioinnista puuttuu `{key}`',
      sv: 'bedömningen av vyn `{view}` saknar `{key}`',
      en: 'the assessment of the view `{view}` has no `{key}`',
    },
    remedy: {
      fi: 'allekirjoittaja on virka tai tehtävä, ei henkilön nimi',
      sv: 'undertecknaren är en tjänst eller uppgift, inte en persons namn',
      en: 'the signer is an office, not the name of a person',
    },
  },
  'ethics/wrong-days': {
    severity: 'error',
    message: {
      fi: 'arviointi on allekirjoitettu {signedOn} ja voimassa {validThrough} asti; pisin kesto on {last} asti',
      sv: 'bedömningen är undertecknad {signedOn} och gäller till och med {validThrough}; längst får den gälla till och med {last}',
      en: 'the assessment was signed on {signedOn} and holds through {validThrough}; it may hold through {last} at most',
    },
    remedy: { fi: 'korjaa päivät', sv: 'rätta dagarna', en: 'mend the days' },
  },
  'ethics/expired': {
    severity: 'error',
    message: {
      fi: 'näkymän `{view}` arviointi oli voimassa {validThrough} asti; tarkastelupäivä on {day}',
      sv: 'bedömningen av vyn `{view}` gällde till och med {validThrough}; dagen är {day}',
      en: 'the assessment of the view `{view}` held through {validThrough}; the day is {day}',
    },
    remedy: { fi: 'arvioi näkymä uudelleen', sv: 'bedöm vyn på nytt', en: 'assess the view again' },
  },
  'ethics/not-yet-signed': {
    severity: 'error',
    message: {
      fi: 'näkymän `{view}` arviointi on allekirjoitettu vasta {signedOn}; tarkastelupäivä on {day}',
      sv: 'bedömningen av vyn `{view}` undertecknas först {signedOn}; dagen är {day}',
      en: 'the assessment of the view `{view}` is signed only on {signedOn}; the day is {day}',
    },
    remedy: { fi: 'tarkista päivä', sv: 'kontrollera dagen', en: 'check the day' },
  },
  'ethics/view-changed': {
    severity: 'error',
    message: {
      fi: 'näkymää `{view}` on muutettu arvioinnin jälkeen',
      sv: 'vyn `{view}` har ändrats efter bedömningen',
      en: 'the view `{view}` has changed since it was assessed',
    },
    remedy: {
      fi: 'arvioi muutos ja kirjaa uusi tiiviste `{digest}`',
      sv: 'bedöm ändringen och anteckna det nya kondensatet `{digest}`',
      en: 'assess the change and record the new digest `{digest}`',
    },
  },
  'ethics/rule-book-changed': {
    severity: 'error',
    message: {
      fi: 'sääntökirja vastaa näkymästä `{view}` toisin kuin arvioinnin aikaan',
      sv: 'regelboken svarar annorlunda om vyn `{view}` än vid bedömningen',
      en: 'the rule book answers otherwise about the view `{view}` than when it was assessed',
    },
    remedy: {
      fi: 'katso muutokset komennolla `nivel views {view}`, arvioi ne ja kirjaa uusi tiiviste `{digest}`',
      sv: 'se ändringarna med `nivel views {view}`, bedöm dem och anteckna det nya kondensatet `{digest}`',
      en: 'see the changes with `nivel views {view}`, assess them and record the new digest `{digest}`',
    },
  },
  'ethics/contradicted': {
    severity: 'error',
    message: {
      fi: 'kysymykseen {question} on vastattu `{answer}`, mutta ohjelma laskee `{computed}`',
      sv: 'svaret på frågan {question} är `{answer}`, men programmet räknar fram `{computed}`',
      en: '{question} was answered `{answer}`, but the program computes `{computed}`',
    },
    remedy: { fi: 'korjaa vastaus tai näkymä', sv: 'rätta svaret eller vyn', en: 'mend the answer or the view' },
  },
  'ethics/blocked': {
    severity: 'error',
    message: {
      fi: 'näkymää `{view}` ei saa käyttää: vastaus kysymykseen {question} on ei',
      sv: 'vyn `{view}` får inte användas: svaret på frågan {question} är nej',
      en: 'the view `{view}` may not be used: the answer to {question} is no',
    },
    remedy: {
      fi: 'korjaa näkymää tai sen käyttöä niin, että vastaus on kyllä',
      sv: 'ändra vyn eller användningen så att svaret är ja',
      en: 'change the view or its use so that the answer is yes',
    },
  },
  'ethics/warned': {
    severity: 'warning',
    message: {
      fi: 'näkymä `{view}`: vastaus kysymykseen {question} on ei',
      sv: 'vyn `{view}`: svaret på frågan {question} är nej',
      en: 'the view `{view}`: the answer to {question} is no',
    },
    remedy: { fi: 'harkitse korjausta', sv: 'överväg en ändring', en: 'consider a change' },
  },
  'ethics/noted': {
    severity: 'note',
    message: {
      fi: 'näkymä `{view}`: vastaus kysymykseen {question} on ei',
      sv: 'vyn `{view}`: svaret på frågan {question} är nej',
      en: 'the view `{view}`: the answer to {question} is no',
    },
    remedy: { fi: 'tiedoksi', sv: 'för kännedom', en: 'for information' },
  },
});
