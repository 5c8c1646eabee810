import type { Texts } from '@nivel/diagnostics';
import type { Path } from '@nivel/policy';
import { rulesOfActivity } from './activity-tables.ts';
import { composeDocument } from './compose-document.ts';
import type { Block, Content, DocumentTree } from './document-tree.ts';
import { activityFor } from './edition.ts';
import { BOUND, derived, heading, paragraph, type Teller } from './teller.ts';

/** Eight questions, a fact a sentence, no sections of law: those are in the full notice, one link away. */
const TEXTS = {
  title: { fi: 'Sinun tietosi koulussa', sv: 'Dina uppgifter i skolan', en: 'Your data at school' },
  who: { fi: 'Kenellä tietosi ovat?', sv: 'Vem har dina uppgifter?', en: 'Who has your data?' },
  whoText: { fi: 'Tiedoistasi vastaa {name}.', sv: '{name} ansvarar för dina uppgifter.', en: '{name} is responsible for your data.' },
  why: { fi: 'Miksi?', sv: 'Varför?', en: 'Why?' },
  whyText: { fi: 'Tietojasi käytetään näihin asioihin:', sv: 'Dina uppgifter används till det här:', en: 'Your data are used for these things:' },
  what: { fi: 'Mitä tietoja sinusta on?', sv: 'Vilka uppgifter finns om dig?', en: 'What data are there about you?' },
  whatText: { fi: 'Koulu voi käsitellä näitä:', sv: 'Skolan kan behandla det här:', en: 'The school may handle these:' },
  moves: { fi: 'Mitä siirtyy, kun vaihdat koulua?', sv: 'Vad följer med när du byter skola?', en: 'What moves when you change school?' },
  movesText: { fi: 'Nämä voivat siirtyä uuteen kouluun:', sv: 'Det här kan gå vidare till din nya skola:', en: 'These may go to your new school:' },
  never: { fi: 'Mikä ei siirry?', sv: 'Vad går aldrig vidare?', en: 'What never moves?' },
  neverText: {
    fi: 'Vanha koulu ei anna näitä uudelle koululle:',
    sv: 'Den gamla skolan ger inte det här till den nya:',
    en: 'Your old school does not give these to the new one:',
  },
  decides: { fi: 'Kuka päättää?', sv: 'Vem bestämmer?', en: 'Who decides?' },
  decidesText: {
    fi: 'Aikuinen arvioi erikseen, tarvitseeko uusi koulu näitä:',
    sv: 'En vuxen bedömer för sig om den nya skolan måste få det här:',
    en: 'An adult judges one by one whether the new school must have these:',
  },
  asked: { fi: 'Mitä sinulta kysytään?', sv: 'Vad frågar man dig om?', en: 'What are you asked?' },
  askedText: { fi: 'Näistä voidaan pyytää lupa:', sv: 'För det här kan man be om lov:', en: 'You or your guardian may be asked about these:' },
  askedNo: {
    fi: 'Saat sanoa ei. Uusi koulu ei saa tietää, että sanoit ei.',
    sv: 'Du får säga nej. Den nya skolan får inte veta att du sade nej.',
    en: 'You may say no. The new school is not told that you said no.',
  },
  can: { fi: 'Mitä voit itse tehdä ja kuka auttaa?', sv: 'Vad kan du göra själv och vem hjälper dig?', en: 'What can you do, and who helps?' },
  canSee: { fi: 'Saat nähdä omat tietosi.', sv: 'Du får se dina egna uppgifter.', en: 'You may see your own data.' },
  canMend: {
    fi: 'Voit pyytää, että väärä tieto korjataan.',
    sv: 'Du kan be att en felaktig uppgift rättas.',
    en: 'You may ask for a mistake to be mended.',
  },
  canAsk: {
    fi: 'Voit kysyä, kenelle tietojasi on annettu.',
    sv: 'Du kan fråga vem som har fått dina uppgifter.',
    en: 'You may ask who has been given your data.',
  },
  helps: { fi: 'Apua antaa {officer}.', sv: 'Hjälp får du av {officer}.', en: 'You get help from {officer}.' },
  more: { fi: 'Lue koko seloste', sv: 'Läs hela beskrivningen', en: 'Read the whole notice' },
  nothing: { fi: 'ei mitään', sv: 'ingenting', en: 'nothing' },
} as const satisfies Readonly<Record<string, Texts>>;

/** The situations in which a learner changes school. */
const MOVES: readonly string[] = ['s2', 'p1', 'p2'];
const GIVEN: readonly Path[] = ['duty', 'permission', 'task', 'register'];

/** The child's edition of the notice, for ages from about thirteen to seventeen. */
export function noticeForChild(teller: Teller): DocumentTree {
  const { t, facts } = teller;
  const activities = facts.activities.map((activity) => activityFor(facts, 'child', activity));
  const moving = activities.flatMap(rulesOfActivity).filter(({ situation }) => MOVES.includes(situation));
  const by = (paths: readonly Path[]) => {
    const found = new Set(moving.filter(({ path }) => paths.includes(path)).map(({ category }) => category));
    return facts.categories.filter((category) => found.has(category));
  };
  const [given, judged, asked] = [by(GIVEN), by(['necessity']), by(['consent'])];
  const known = new Set([...given, ...judged, ...asked]);
  const never = facts.categories.filter((category) => !known.has(category));
  const { name, dataProtectionOfficer } = facts.controller;
  const body: readonly Block[] = [
    heading(t(TEXTS.who)),
    paragraph(teller.say(TEXTS.whoText, { name: teller.bound(name, 'controller.name') }), BOUND),
    ...listed(
      teller,
      [TEXTS.why, TEXTS.whyText],
      facts.activities.map(({ purpose }) => [teller.purpose(purpose)]),
    ),
    ...listed(teller, [TEXTS.what, TEXTS.whatText], terms(teller, facts.categories)),
    ...listed(teller, [TEXTS.moves, TEXTS.movesText], terms(teller, given)),
    ...listed(teller, [TEXTS.never, TEXTS.neverText], terms(teller, never)),
    ...listed(teller, [TEXTS.decides, TEXTS.decidesText], terms(teller, judged)),
    ...listed(teller, [TEXTS.asked, TEXTS.askedText], terms(teller, asked)),
    paragraph([t(TEXTS.askedNo)], derived()),
    ...canDo(teller, teller.say(TEXTS.helps, { officer: teller.bound(dataProtectionOfficer, 'controller.data-protection-officer') })),
  ];
  return composeDocument(teller, { id: 'notice-child', title: t(TEXTS.title), mandate: 'notice', reader: 'child', body });
}

function terms(teller: Teller, categories: readonly string[]): readonly Content[] {
  return categories.map((category) => [teller.category(category)]);
}

/** A question, the sentence that opens a list, the list, and the way to the whole notice. */
function listed(teller: Teller, [question, opening]: readonly [Texts, Texts], found: readonly Content[]): readonly Block[] {
  const { t } = teller;
  const items = found.length === 0 ? [[t(TEXTS.nothing)]] : found;
  return [
    heading(t(question)),
    paragraph([t(opening)], derived()),
    { kind: 'list', items, origins: [derived()] },
    paragraph([{ kind: 'link', document: 'notice-guardian', text: t(TEXTS.more) }], derived()),
  ];
}

function canDo({ t }: Teller, help: Content): readonly Block[] {
  return [
    heading(t(TEXTS.can)),
    { kind: 'list', items: [[t(TEXTS.canSee)], [t(TEXTS.canMend)], [t(TEXTS.canAsk)]], origins: [{ kind: 'study', mark: 'RECALLED' }] },
    paragraph(help, BOUND),
  ];
}
