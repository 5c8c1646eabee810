import { fill, type Language, type Texts } from '@nivel/diagnostics';
import { type Because, citationText, type RuleBook, termOf } from '@nivel/policy';
import type { Reason } from './record-verdict.ts';
import type { AnswerTotal } from './release-plan.ts';

export interface Teller {
  readonly book: RuleBook;
  readonly language: Language;
}

/** What kept a field back, where the gate or nothing at all did. */
const REASON_TEXTS: Readonly<Record<Exclude<Reason, 'decided'> | 'no-rule' | 'prohibited' | 'not-necessary' | 'no-consent', Texts>> = {
  'no-rule': {
    fi: 'mikään sääntö ei salli luovutusta tässä tilanteessa',
    sv: 'ingen regel tillåter utlämnande i den här situationen',
    en: 'no rule allows the disclosure in this situation',
  },
  prohibited: { fi: 'säännös kieltää luovutuksen', sv: 'en bestämmelse förbjuder utlämnandet', en: 'a provision forbids the disclosure' },
  'not-necessary': {
    fi: 'tietoa ei ole arvioitu välttämättömäksi',
    sv: 'uppgiften har bedömts som inte nödvändig',
    en: 'the field was judged not necessary',
  },
  'no-consent': { fi: 'suostumusta ei ole', sv: 'samtycke saknas', en: 'there is no consent' },
  'field-not-in-book': { fi: 'sääntökirja ei tunne tietoa', sv: 'regelboken känner inte uppgiften', en: 'the rule book does not know the field' },
  'form-not-made': {
    fi: 'tiedon saisi antaa vain muodossa ”{form}”, jota tietueina luovutettaessa ei voi tehdä',
    sv: 'uppgiften får bara lämnas i formen ”{form}”, som inte kan göras av poster',
    en: 'the field may go only in the form "{form}", which a file of records cannot have',
  },
  'left-out-of-extract': {
    fi: 'vapaa teksti jää pois otteesta',
    sv: 'fri text lämnas bort ur utdraget',
    en: 'free text is left out of the extract',
  },
  'identity-not-released': {
    fi: 'oppijan yksilöintitiedot eivät lähde tai ovat vielä selvitettävinä, joten hänestä ei lähde muutakaan',
    sv: 'elevens identifieringsuppgifter lämnas inte ut eller utreds ännu, och därför inte heller annat om eleven',
    en: 'the identity of the learner does not go, or is still asked about, and so nothing else about the learner goes',
  },
  'nothing-beside-the-key': {
    fi: 'tietueesta ei jäisi jäljelle kuin oppijan avain',
    sv: 'av posten skulle bara elevens nyckel bli kvar',
    en: 'nothing but the key of the learner would be left of the record',
  },
};

/** Why fields stayed, in a few words. */
export function reasonText(answer: Pick<AnswerTotal, 'reason' | 'path' | 'form' | 'closedBy'>, { book, language }: Teller): string {
  const form = answer.form === null ? '' : termOf(book.vocabulary, 'form', answer.form)[language];
  return fill(REASON_TEXTS[reasonOf(answer)][language], { form });
}

function reasonOf({ reason, path, closedBy }: Pick<AnswerTotal, 'reason' | 'path' | 'closedBy'>): keyof typeof REASON_TEXTS {
  if (reason !== 'decided') return reason;
  if (path === 'prohibition') return 'prohibited';
  if (closedBy === null) return 'no-rule';
  return closedBy === 'judgement' ? 'not-necessary' : 'no-consent';
}

/** The rules and provisions of an answer: `title: OVL 23 § 5 mom. (ovl-23-5@2025-08-01)`. */
export function becauseTexts(because: readonly Because[], teller: Teller): readonly string[] {
  return because.map(({ rule, provisions }) => {
    const title = teller.book.rules.find((each) => each.id === rule)?.title[teller.language] ?? rule;
    const cited = provisions.map((version) => citedText(version, teller));
    return cited.length === 0 ? title : `${title}: ${cited.join('; ')}`;
  });
}

function citedText(version: string, { book, language }: Teller): string {
  const provision = book.provisions.find((each) => each.versions.some(({ id }) => id === version));
  return provision === undefined ? version : `${citationText(book, provision, language)} (\`${version}\`)`;
}

/** The terms of fields, each once, in the order of the fields. */
export function fieldTerms(fields: readonly string[], { book, language }: Teller): string {
  const terms = fields.map((field) => book.fields.find((each) => each.field === field)?.term[language] ?? field);
  return [...new Set(terms)].join(', ');
}
