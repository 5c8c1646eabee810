import { LANGUAGES, type Texts } from '@nivel/diagnostics';
import { sortedUnion } from '../answer.ts';
import type { Decision } from '../decision.ts';
import { OUTCOME_TERMS } from '../explanation-texts.ts';
import type { Case, Expectation, Rule } from '../law.ts';
import { writtenDayText } from '../reader-days.ts';
import { type Dimension, termOf, type Vocabulary } from '../vocabulary.ts';

/** A case as a file would hold it: a list stands for a case of each of its values. */
export interface ProposedCase {
  readonly name: Texts;
  readonly about: string;
  readonly situation: string;
  readonly with: Readonly<Record<string, string | readonly string[]>>;
  readonly expect: Partial<Expectation> & Pick<Expectation, 'outcome'>;
}

/** All that a case can expect of a decision: every ground of it. */
export function expectationOf(decision: Decision): ProposedCase['expect'] {
  const releases = decision.outcome === 'release';
  return {
    outcome: decision.outcome,
    ...(releases ? { form: decision.form ?? '', path: decision.path ?? '' } : {}),
    because: Object.fromEntries(decision.because.map(({ rule, provisions }) => [rule, provisions])),
    ...(decision.outcome === 'ask'
      ? { missing: decision.missing.map((missing) => missing.name), from: sortedUnion(decision.missing.map((missing) => missing.from)) }
      : {}),
    ...(releases ? { obligations: decision.obligations } : {}),
    ...(decision.unsettled.length === 0 ? {} : { unsettled: decision.unsettled }),
  };
}

/** What an entry of cases expects of several values alike: no more than the outcome and a rule that makes it. */
export function plainExpectation({ outcome, form, path, because, missing }: ProposedCase['expect'], turning: Rule): ProposedCase['expect'] {
  return {
    outcome,
    ...(form === undefined ? {} : { form }),
    ...(path === undefined ? {} : { path }),
    ...(because !== undefined && Object.hasOwn(because, turning.id) ? { rule: turning.id } : {}),
    ...(missing === undefined ? {} : { missing }),
  };
}

/** The single cases that an entry stands for. */
export function casesOf(proposed: ProposedCase): readonly Case[] {
  const ways = Object.entries(proposed.with).reduce<readonly Readonly<Record<string, string>>[]>(
    (all, [key, value]) => all.flatMap((way) => (typeof value === 'string' ? [value] : value).map((each) => ({ ...way, [key]: each }))),
    [{}],
  );
  return ways.map((changes) => ({
    kind: 'case',
    name: proposed.name.en,
    about: [proposed.about],
    situation: proposed.situation,
    with: changes,
    expect: { ...NOTHING, ...proposed.expect },
    place: {},
  }));
}

const NOTHING = {
  form: undefined,
  path: undefined,
  rule: undefined,
  provisions: undefined,
  because: undefined,
  missing: undefined,
  from: undefined,
  obligations: undefined,
  unsettled: undefined,
};

/** How many values a name tells one by one; one more is told too, since "and 1 more" tells less and is no shorter. */
const TOLD = 3;
const OTHERS: Texts = { fi: 'ja {count} muuta', sv: 'och {count} till', en: 'and {count} more' };

/** `vastaanottaja: lukiokoulutus, työpaikka – ei luovuteta`, in each language. */
export function nameOfValues(
  dimension: Dimension,
  values: readonly string[],
  telling: { readonly vocabulary: Vocabulary; readonly outcome: Decision['outcome'] },
): Texts {
  const { vocabulary, outcome } = telling;
  return inEach((language) => {
    const term = vocabulary[dimension].term[language];
    const shown = values.length === TOLD + 1 ? values : values.slice(0, TOLD);
    const told = shown.map((value) => termOf(vocabulary, dimension, value)[language]);
    const more = values.length > shown.length ? ` ${OTHERS[language].replace('{count}', String(values.length - TOLD))}` : '';
    return `${term}: ${told.join(', ')}${more} – ${OUTCOME_TERMS[outcome][language]}`;
  });
}

const GROUNDS: Texts = { fi: 'juuri nämä perusteet', sv: 'just de här grunderna', en: 'exactly these grounds' };

/** The name of a case that shows on what an answer stands: of the day or the value on which it turns. */
export function nameOfGrounds(turning: Texts, outcome: Decision['outcome']): Texts {
  return inEach((language) => `${GROUNDS[language]}; ${turning[language]} – ${OUTCOME_TERMS[outcome][language]}`);
}

/** A value of a dimension in words: `vastaanottaja: lukiokoulutus`. */
export function valueTerm(vocabulary: Vocabulary, dimension: Dimension, value: string): Texts {
  return inEach((language) => `${vocabulary[dimension].term[language]}: ${termOf(vocabulary, dimension, value)[language]}`);
}

/** A day in words. */
export function dayTerm(day: string): Texts {
  return inEach((language) => writtenDayText(day, language));
}

const WHOLE: Texts = { fi: 'kaikki perusteet ja velvoitteet', sv: 'alla grunder och skyldigheter', en: 'all grounds and obligations' };
const FREE: Texts = {
  fi: '; tuntemattomat seikat eivät muuta ratkaisua',
  sv: '; okända omständigheter ändrar inte avgörandet',
  en: '; unknown facts do not change the decision',
};

/** The name of the case that shows everything a rule stands on, with the facts that it does not turn on left out. */
export function nameOfWhole(free: readonly Dimension[], outcome: Decision['outcome']): Texts {
  return inEach((language) => `${WHOLE[language]}${free.length === 0 ? '' : FREE[language]} – ${OUTCOME_TERMS[outcome][language]}`);
}

function inEach(text: (language: (typeof LANGUAGES)[number]) => string): Texts {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as unknown as Texts;
}
