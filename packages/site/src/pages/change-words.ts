import type { Texts } from '@nivel/diagnostics';
import type { ChangeKind } from '@nivel/policy/proof';

/** The words of the pages of changes. What changes is told in the words of the rule book and of its difference. */
export const CHANGE_WORDS = {
  lead: {
    fi: 'Mikä avautuu ja mikä sulkeutuu: lain päivästä toiseen, sääntökirjan versiosta toiseen ja tietomallin versiosta toiseen. Jokainen muutos on laskettu kaikista mahdollisista luovutustilanteista.',
    sv: 'Vad som öppnas och vad som stängs: från en dag i lagen till en annan, från en version av regelboken till en annan och från en version av datamodellen till en annan. Varje ändring är uträknad över alla möjliga utlämnandesituationer.',
    en: 'What opens and what closes: from one day of the law to another, from one version of the rule book to another, and from one version of the model to another. Every change is worked out over all possible requests.',
  },
  byDay: { fi: 'Lain päivät', sv: 'Lagens dagar', en: 'Days of the law' },
  byDayLead: {
    fi: 'Päivät, joina jonkin luovutustilanteen vastaus tai sen perusteet muuttuvat. Luvut ovat muutoksia.',
    sv: 'Dagar då svaret i någon utlämnandesituation eller dess grunder ändras. Talen är ändringar.',
    en: 'Days on which the answer to some request, or its grounds, changes. The numbers are changes.',
  },
  byBook: { fi: 'Sääntökirjan versiot', sv: 'Regelbokens versioner', en: 'Versions of the rule book' },
  byModel: { fi: 'Tietomallin versiot', sv: 'Datamodellens versioner', en: 'Versions of the model' },
  noneGiven: {
    fi: 'Sivusto on tehty ilman aiempia versioita.',
    sv: 'Webbplatsen är gjord utan tidigare versioner.',
    en: 'The site was made without earlier versions.',
  },
  dayTitle: { fi: 'Mitä muuttuu {day}', sv: 'Vad som ändras {day}', en: 'What changes on {day}' },
  bookTitle: {
    fi: 'Sääntökirja: {old} ja {next}',
    sv: 'Regelboken: {old} och {next}',
    en: 'The rule book: {old} and {next}',
  },
  modelTitle: { fi: 'Tietomalli: {old} ja {next}', sv: 'Datamodellen: {old} och {next}', en: 'The model: {old} and {next}' },
  thisBook: { fi: 'nykyinen {version}', sv: 'den nuvarande {version}', en: 'the present {version}' },
  thisModel: { fi: 'nykyinen', sv: 'den nuvarande', en: 'the present one' },
  comparedDay: {
    fi: 'Verrattu edelliseen päivään: mikä avautuu, mikä sulkeutuu ja minkä perusteet vaihtuvat.',
    sv: 'Jämfört med dagen innan: vad som öppnas, vad som stängs och vars grunder byts.',
    en: 'Compared with the day before: what opens, what closes, and whose grounds change.',
  },
  comparedBook: {
    fi: 'Mitä jälkimmäinen sääntökirja ratkaisee toisin kuin edellinen, kaikkina lain päivinä.',
    sv: 'Vad den senare regelboken avgör annorlunda än den tidigare, på lagens alla dagar.',
    en: 'What the latter rule book decides otherwise than the former, on all days of the law.',
  },
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  version: { fi: 'versio', sv: 'version', en: 'version' },
  opens: { fi: 'avautuu', sv: 'öppnas', en: 'opens' },
  closes: { fi: 'sulkeutuu', sv: 'stängs', en: 'closes' },
  grounds: { fi: 'perusteet muuttuvat', sv: 'grunderna ändras', en: 'other grounds' },
  views: { fi: 'näkymät', sv: 'vyer', en: 'views' },
  viewsTouched: { fi: 'Näkymät, joita muutos koskee', sv: 'Vyer som ändringen berör', en: 'Views that the change touches' },
  noViews: {
    fi: 'Muutos ei koske yhtäkään näkymää.',
    sv: 'Ändringen berör ingen vy.',
    en: 'The change touches no view.',
  },
  law: { fi: 'Säännökset, jotka muuttuvat', sv: 'Bestämmelser som ändras', en: 'Provisions that change' },
  noLaw: {
    fi: 'Yksikään kirjan säännös ei ala eikä pääty tänä päivänä: muutos seuraa säännöksestä, jonka soveltamisaika on muu.',
    sv: 'Ingen av bokens bestämmelser börjar eller upphör den här dagen: ändringen följer av en bestämmelse med en annan tillämpningstid.',
    en: 'No provision of the book begins or ends on this day: the change follows from one that is applied at another time.',
  },
  begins: { fi: 'alkaa', sv: 'börjar', en: 'begins' },
  ends: { fi: 'päättyy', sv: 'upphör', en: 'ends' },
  openQuestions: {
    fi: 'Mitä alkavat säännökset jättävät auki',
    sv: 'Vad de nya bestämmelserna lämnar öppet',
    en: 'What the provisions that begin leave open',
  },
  summary: { fi: 'Yhteenveto', sv: 'Sammandrag', en: 'Summary' },
  situation: { fi: 'luovutustilanne', sv: 'utlämnandesituation', en: 'situation' },
  elsewhere: { fi: 'muut tilanteet', sv: 'övriga situationer', en: 'other situations' },
  rolesTouched: { fi: 'tehtävät, joita muutos koskee', sv: 'roller som ändringen berör', en: 'roles that the change touches' },
  rulesNow: { fi: 'sääntö', sv: 'regel', en: 'rule' },
  rulesBefore: { fi: 'sääntö ennen', sv: 'tidigare regel', en: 'rule before' },
  data: { fi: 'tiedot', sv: 'uppgifter', en: 'data' },
  count: { fi: 'luovutustilanteita', sv: 'utlämnandesituationer', en: 'requests' },
  same: {
    fi: 'Sääntökirjat ratkaisevat jokaisen luovutustilanteen samoin.',
    sv: 'Regelböckerna avgör varje utlämnandesituation lika.',
    en: 'The two rule books answer every request alike.',
  },
  addedFields: {
    fi: 'Uudet tiedot, joista tietoryhmän säännöt päättävät',
    sv: 'Nya uppgifter, som kategorins regler avgör',
    en: 'New fields, decided by the rules of their category',
  },
  removedFields: { fi: 'Poistuneet tiedot', sv: 'Borttagna uppgifter', en: 'Fields that are gone' },
  allDays: { fi: 'Kaikki muutokset', sv: 'Alla ändringar', en: 'All changes' },
  matrixOf: { fi: 'Koko taulukko tältä päivältä', sv: 'Hela tabellen för den här dagen', en: 'The whole table of this day' },
  before: { fi: 'edellinen muutos', sv: 'föregående ändring', en: 'the change before' },
  after: { fi: 'seuraava muutos', sv: 'följande ändring', en: 'the next change' },
  partOf: { fi: 'Osa muutoksesta', sv: 'Del av ändringen', en: 'Part of the change' },
  command: { fi: 'Sama komentona', sv: 'Samma som kommando', en: 'The same as a command' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What a kind of change does, as a heading. */
export const KIND_WORDS: Readonly<Record<ChangeKind, Texts>> = {
  widening: CHANGE_WORDS.opens,
  narrowing: CHANGE_WORDS.closes,
  other: CHANGE_WORDS.grounds,
};
