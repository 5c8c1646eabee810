import type { Texts } from '@nivel/diagnostics';
import type { Question } from '@nivel/policy';
import { rulesOfActivity } from './activity-tables.ts';
import { composeDocument } from './compose-document.ts';
import type { Block, Content, DocumentTree } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { questionsOf } from './facts-of-site.ts';
import { BOUND, derived, heading, paragraph, type Teller, table } from './teller.ts';

const TEXTS = {
  title: { fi: 'Avoimet tulkintakysymykset ja kannanotot', sv: 'Öppna tolkningsfrågor och ställningstaganden', en: 'Open questions and positions' },
  lead: {
    fi: 'Sääntökirja noudattaa avoimessa kysymyksessä varovaista tulkintaa. Rekisterinpitäjä voi valita toisen vastauksen allekirjoitetulla kannanotolla. Se on voimassa määräajan ja muuttaa vain sitä, mitä kysymys koskee; asiakirjat noudattavat sitä.',
    sv: 'I en öppen fråga följer regelboken en försiktig tolkning. Den personuppgiftsansvarige kan välja ett annat svar genom ett undertecknat ställningstagande. Det gäller en bestämd tid och ändrar bara det som frågan berör; dokumenten följer det.',
    en: 'On an open question the rule book takes the careful reading. The controller may choose another answer by a signed position. It holds for a set time and changes only what the question touches; the documents follow it.',
  },
  touching: {
    fi: 'Kysymykset, joiden varassa rekisterinpitäjän käsittely on',
    sv: 'Frågor som den personuppgiftsansvariges behandling vilar på',
    en: 'Questions that the controller’s processing rests on',
  },
  others: { fi: 'Muut sääntökirjan avoimet kysymykset', sv: 'Regelbokens övriga öppna frågor', en: 'Other open questions of the rule book' },
  careful: { fi: 'Varovainen tulkinta', sv: 'Försiktig tolkning', en: 'Careful reading' },
  rules: { fi: 'Sääntöjä', sv: 'Regler', en: 'Rules' },
  noPosition: { fi: 'ei kirjattu; varovainen tulkinta', sv: 'inte antecknat; försiktig tolkning', en: 'none recorded; the careful reading' },
  signed: {
    fi: '{answer} Allekirjoittanut {office}, voimassa {from}–{through}. Perustelu: {why}',
    sv: '{answer} Undertecknat av {office}, gäller {from}–{through}. Motivering: {why}',
    en: '{answer} Signed by {office}, holds from {from} to {through}. Reason: {why}',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const W = DOCUMENT_WORDS;

/** Every open question of the rule book with the controller's position; those that touch its own rules first. */
export function questionRegister(teller: Teller): DocumentTree {
  const { t, facts } = teller;
  const own = new Set(questionsOf(facts, facts.activities.flatMap(rulesOfActivity)));
  const byNumber = facts.book.questions.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  const body: readonly Block[] = [
    paragraph([t(TEXTS.lead)], { kind: 'study', mark: 'OURS' }),
    ...part(
      teller,
      t(TEXTS.touching),
      byNumber.filter(({ id }) => own.has(id)),
    ),
    ...part(
      teller,
      t(TEXTS.others),
      byNumber.filter(({ id }) => !own.has(id)),
    ),
    { kind: 'signature', who: t(W.signature), what: t(W.signatureLine) },
  ];
  return composeDocument(teller, { id: 'questions', title: t(TEXTS.title), mandate: 'questions', reader: 'official', body });
}

function part(teller: Teller, caption: string, questions: readonly Question[]): readonly Block[] {
  const { t, language, facts } = teller;
  if (questions.length === 0) return [];
  const rows = questions.map(({ id, question, careful }): readonly Content[] => [
    [{ kind: 'question', id }, `: ${question[language]}`],
    [careful[language]],
    [String(facts.site.rulesByQuestion.get(id)?.length ?? 0)],
    [positionOn(teller, id)],
  ]);
  const heads = [t(W.question), t(TEXTS.careful), t(TEXTS.rules), t(W.position)];
  return [heading(caption), table({ caption, heads, rows }, derived(), BOUND)];
}

/** What the controller answers, by its own file of positions; only one that holds on the day of law changes what the documents say. */
function positionOn(teller: Teller, id: string): string {
  const { t, language, facts } = teller;
  const question = facts.book.questions.find((each) => each.id === id);
  const position = question?.position;
  if (position === undefined) return t(TEXTS.noPosition);
  const answer = question?.answers.find((each) => each.id === position.answer)?.text[language] ?? position.answer;
  const { from, until } = position.days;
  return t(TEXTS.signed, { answer, office: position.office, from: teller.day(from), through: teller.day(until - 1), why: position.why });
}
