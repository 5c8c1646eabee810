import type { Texts } from '@nivel/diagnostics';
import type { Missing } from '@nivel/policy';

/** The headings of the page of a cell, in the order in which a reader asks. */
export const CELL_WORDS = {
  whoDecides: { fi: 'Kuka päättää', sv: 'Vem avgör', en: 'Who decides' },
  nobody: {
    fi: 'Erillistä arviota tai suostumusta ei tarvita.',
    sv: 'Ingen särskild bedömning och inget samtycke behövs.',
    en: 'No separate judgement and no consent is needed.',
  },
  nothingToDecide: {
    fi: 'Päätettävää ei ole: mikään sääntö ei salli luovutusta.',
    sv: 'Det finns inget att avgöra: ingen regel tillåter utlämnande.',
    en: 'There is nothing to decide: no rule allows it.',
  },
  onWhat: { fi: 'Millä perusteella', sv: 'På vilken grund', en: 'On what basis' },
  neededFirst: { fi: 'Mitä ensin tarvitaan', sv: 'Vad som först behövs', en: 'What is needed first' },
  notAllowed: { fi: 'Milloin ei luovuteta', sv: 'När uppgiften inte lämnas ut', en: 'When it is withheld' },
  notOtherwise: { fi: 'Miksi ei toisin', sv: 'Varför inte annorlunda', en: 'Why not otherwise' },
  history: { fi: 'Miten vastaus on muuttunut', sv: 'Hur svaret har ändrats', en: 'How the answer has changed' },
  otherRules: { fi: 'Muut tilanteen säännöt', sv: 'Övriga regler för situationen', en: 'Other rules of the situation' },
  tryIt: { fi: 'Kokeile tätä tilannetta', sv: 'Pröva det här fallet', en: 'Try this case' },
  from: { fi: 'alkaen', sv: 'från', en: 'from' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Who is asked for what is missing, where no consent says who gives it. */
export const DECIDERS: Readonly<Record<Exclude<Missing['kind'], 'consent'>, Texts>> = {
  judgement: {
    fi: 'Luovuttava järjestäjä: ihminen arvioi tämän oppijan kohdalla.',
    sv: 'Den utlämnande anordnaren: en människa bedömer saken för just den här eleven.',
    en: 'The sending provider: a person judges for this learner.',
  },
  fact: {
    fi: 'Luovuttava järjestäjä selvittää seikan.',
    sv: 'Den utlämnande anordnaren reder ut omständigheten.',
    en: 'The sending provider finds out the fact.',
  },
};
