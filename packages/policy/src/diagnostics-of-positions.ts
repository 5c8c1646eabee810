import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong with the answers to an open question, and with the positions that controllers take on them. */
export const POSITION_ROWS = {
  'policy/careful-answer': {
    severity: 'error',
    message: {
      fi: 'varovainen vastaus `{answer}` ei ole vastausten joukossa, tai se muuttaa jotakin',
      sv: 'det försiktiga svaret `{answer}` finns inte bland svaren, eller så ändrar det något',
      en: 'the careful answer `{answer}` is not among the answers, or it changes something',
    },
    remedy: {
      fi: 'nimeä kohdassa `carefulAnswer` vastaus, joka ei muuta mitään: {answers}',
      sv: 'ange i `carefulAnswer` ett svar som inte ändrar något: {answers}',
      en: 'name in `carefulAnswer` an answer that changes nothing: {answers}',
    },
  },
  'policy/beyond-question': {
    severity: 'error',
    message: {
      fi: 'vastaus `{answer}` muuttaa kohtaa `{name}`, jota kysymys {question} ei ratkaise',
      sv: 'svaret `{answer}` ändrar `{name}`, som frågan {question} inte avgör',
      en: 'the answer `{answer}` changes `{name}`, which question {question} does not govern',
    },
    remedy: {
      fi: 'muuta vain sitä, mikä nimeää kysymyksen {question} tai on sen koskemissa tilanteissa',
      sv: 'ändra bara det som anger frågan {question} eller ligger i de situationer som den berör',
      en: 'change only what names question {question} or lies in the requests that it touches',
    },
  },
  'position/unknown-question': {
    severity: 'error',
    message: {
      fi: 'avointa kysymystä `{name}` ei ole sääntökirjassa',
      sv: 'den öppna frågan `{name}` finns inte i regelboken',
      en: 'the open question `{name}` is not in the rule book',
    },
    remedy: {
      fi: 'lähin on `{nearest}`; mitään ei päätetä ennen korjausta',
      sv: 'närmast är `{nearest}`; inget avgörs före rättelsen',
      en: 'the nearest is `{nearest}`; nothing is decided until it is mended',
    },
  },
  'position/unknown-answer': {
    severity: 'error',
    message: {
      fi: 'kysymyksellä {question} ei ole vastausta `{name}`',
      sv: 'frågan {question} har inget svar `{name}`',
      en: 'question {question} has no answer `{name}`',
    },
    remedy: {
      fi: 'valitse vastaus: {answers}; mitään ei päätetä ennen korjausta',
      sv: 'välj ett svar: {answers}; inget avgörs före rättelsen',
      en: 'choose an answer: {answers}; nothing is decided until it is mended',
    },
  },
  'position/unsigned': {
    severity: 'error',
    message: {
      fi: 'kantaa kysymykseen {question} ei ole allekirjoitettu: `{key}` puuttuu',
      sv: 'ställningstagandet i frågan {question} är inte undertecknat: `{key}` saknas',
      en: 'the position on question {question} is not signed: `{key}` is missing',
    },
    remedy: {
      fi: 'kirjaa `office` (virka, ei nimeä) ja `signed` (päivä)',
      sv: 'anteckna `office` (tjänst, inte namn) och `signed` (dag)',
      en: 'record `office` (the office, no name) and `signed` (the day)',
    },
  },
  'position/twice': {
    severity: 'error',
    message: {
      fi: 'kysymykseen {question} on kaksi kantaa samoille päiville',
      sv: 'frågan {question} har två ställningstaganden för samma dagar',
      en: 'question {question} has two positions for the same days',
    },
    remedy: {
      fi: 'päätä aiempi ennen uuden alkua',
      sv: 'avsluta det tidigare innan det nya börjar',
      en: 'end the earlier one before the new one begins',
    },
  },
  'position/not-an-organisation': {
    severity: 'error',
    message: {
      fi: 'rekisterinpitäjän tunniste ei ole organisaation OID',
      sv: 'den personuppgiftsansvarigas identifierare är inte en organisations-OID',
      en: 'the controller is not the OID of an organisation',
    },
    remedy: {
      fi: 'kirjoita se muodossa 1.2.246.562.10.…',
      sv: 'skriv den i formen 1.2.246.562.10.…',
      en: 'write it as 1.2.246.562.10.…',
    },
  },
  'position/other-controller': {
    severity: 'error',
    message: {
      fi: 'kannat ovat rekisterinpitäjän `{controller}`, mutta antaja on `{sender}`',
      sv: 'ställningstagandena är gjorda av `{controller}`, men givaren är `{sender}`',
      en: 'the positions are those of `{controller}`, but the sender is `{sender}`',
    },
    remedy: {
      fi: 'anna antajan oma kantatiedosto; toisen kannat eivät sido',
      sv: 'ange givarens egen fil; en annans ställningstaganden binder inte',
      en: 'give the file of the sender itself; another controller’s positions do not bind it',
    },
  },
  'position/expired': {
    severity: 'warning',
    message: {
      fi: 'kanta kysymykseen {question} päättyi {through}; päivänä {day} noudatetaan varovaista tulkintaa',
      sv: 'ställningstagandet i frågan {question} upphörde {through}; den {day} följs den försiktiga tolkningen',
      en: 'the position on question {question} ended on {through}; on {day} the careful reading is taken',
    },
    remedy: {
      fi: 'arvioi kysymys uudelleen ja kirjaa uusi kanta',
      sv: 'bedöm frågan på nytt och anteckna ett nytt ställningstagande',
      en: 'judge the question anew and record a new position',
    },
  },
  'position/not-yet': {
    severity: 'warning',
    message: {
      fi: 'kanta kysymykseen {question} alkaa vasta {signed}; päivänä {day} noudatetaan varovaista tulkintaa',
      sv: 'ställningstagandet i frågan {question} börjar först {signed}; den {day} följs den försiktiga tolkningen',
      en: 'the position on question {question} begins only on {signed}; on {day} the careful reading is taken',
    },
    remedy: {
      fi: 'kanta ei vaikuta taaksepäin; tarkista päivä',
      sv: 'ett ställningstagande verkar inte bakåt; kontrollera dagen',
      en: 'a position does not work backwards; check the day',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
