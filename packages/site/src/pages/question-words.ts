import type { Texts } from '@nivel/diagnostics';

export const QUESTION_WORDS = {
  lead: {
    fi: 'Kysymykset, jotka laki jättää auki. Sääntökirja noudattaa varovaista tulkintaa; rekisterinpitäjä voi ottaa toisen kannan, jos kysymys antaa vaihtoehtoja.',
    sv: 'Frågor som lagen lämnar öppna. Regelboken följer en försiktig tolkning; den personuppgiftsansvarige kan ta en annan ställning om frågan ger alternativ.',
    en: 'Questions that the law leaves open. The rule book takes the careful reading; a controller may take another position where the question leaves a choice.',
  },
  answers: {
    fi: 'Vastaukset, joista rekisterinpitäjä voi valita',
    sv: 'Svar som den personuppgiftsansvarige kan välja',
    en: 'Answers that a controller may take',
  },
  careful: { fi: 'sääntökirjan varovainen tulkinta', sv: 'regelbokens försiktiga tolkning', en: 'the careful reading of the rule book' },
  answer: { fi: 'Vastaus {n}', sv: 'Svar {n}', en: 'Answer {n}' },
  nothingChanges: {
    fi: 'Näin sääntökirja vastaa jo nyt: mikään ei muutu.',
    sv: 'Så svarar regelboken redan nu: ingenting ändras.',
    en: 'This is how the rule book answers already: nothing changes.',
  },
  nothingMoves: {
    fi: 'Mikään ei avaudu eikä sulkeudu; perusteet muuttuvat.',
    sv: 'Inget öppnas eller stängs; grunderna ändras.',
    en: 'Nothing opens and nothing closes; the grounds change.',
  },
  changes: { fi: 'mitä vastaus muuttaa', sv: 'vad svaret ändrar', en: 'what the answer changes' },
  becomes: { fi: 'sääntö muuttuu', sv: 'regeln ändras', en: 'the rule becomes' },
  add: { fi: 'uusi sääntö', sv: 'ny regel', en: 'a new rule' },
  drop: { fi: 'sääntö ei ole voimassa', sv: 'regeln gäller inte', en: 'the rule does not hold' },
  reaches: { fi: 'säännös ulottuu laajemmalle', sv: 'bestämmelsen når längre', en: 'the provision reaches further' },
  effect: { fi: 'Mitä silloin avautuu ja sulkeutuu', sv: 'Vad som då öppnas och stängs', en: 'What then opens and closes' },
  position: { fi: 'Otettu kanta', sv: 'Intaget ställningstagande', en: 'The position taken' },
  positions: { fi: 'otettu kanta', sv: 'ställningstagande', en: 'position taken' },
  noPosition: {
    fi: 'Rekisterinpitäjä ei ole ottanut kantaa: varovainen tulkinta on voimassa.',
    sv: 'Den personuppgiftsansvarige har inte tagit ställning: den försiktiga tolkningen gäller.',
    en: 'The controller has taken no position: the careful reading holds.',
  },
  example: {
    fi: 'Rekisterinpitäjä on keksitty esimerkkikunta.',
    sv: 'Den personuppgiftsansvarige är en påhittad exempelkommun.',
    en: 'The controller is a made-up example municipality.',
  },
  office: { fi: 'allekirjoittanut', sv: 'undertecknad av', en: 'signed by' },
  days: { fi: 'voimassa', sv: 'gäller', en: 'holds' },
  why: { fi: 'perustelu', sv: 'motivering', en: 'grounds' },
  expired: { fi: 'päättynyt', sv: 'har upphört', en: 'has ended' },
  unsettledRules: {
    fi: 'Säännöt, jotka ovat avoimen kysymyksen varassa',
    sv: 'Regler som vilar på en öppen fråga',
    en: 'Rules that rest on an open question',
  },
  unsettledLead: {
    fi: 'Nämä säännöt lukevat lakia kohdassa, jonka se jättää auki. Sama sääntö voi nojata useaan kysymykseen. {rules} sääntöä {all} säännöstä.',
    sv: 'Dessa regler läser lagen på en punkt som den lämnar öppen. Samma regel kan vila på flera frågor. {rules} regler av {all}.',
    en: 'These rules read the law where it leaves a question open. One rule may rest on several. {rules} rules of {all}.',
  },
  byCertainty: { fi: 'Varmuuden mukaan', sv: 'Enligt säkerhet', en: 'By certainty' },
  count: { fi: 'sääntöjä', sv: 'regler', en: 'rules' },
} as const satisfies Readonly<Record<string, Texts>>;
