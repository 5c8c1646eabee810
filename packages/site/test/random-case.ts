import { CONSENTS, FACTS, formatDay, JUDGEMENTS, parseDay, type Request, type RuleBook, STATED_DIMENSIONS } from '@nivel/policy';
import fc from 'fast-check';
import type { CaseState } from '../src/site/case-address.ts';
import { valuesIn } from '../src/site/scope.ts';

type Name = (typeof STATED_DIMENSIONS)[number] | (typeof FACTS)[number];

/** Any case that the form can hold, most of them inside a situation, where a judgement or a consent decides. Facts may be left out. */
export function randomCase(book: RuleBook): fc.Arbitrary<CaseState> {
  const anywhere = valuesFrom((name) => book.vocabulary[name].values.map((value) => value.id));
  const inside = fc.constantFrom(...book.situations).chain(({ box }) => valuesFrom((name) => valuesIn(book, box, name)));
  const categories = fc.constantFrom(...book.vocabulary.category.values.map((value) => value.id));
  return fc
    .record({
      day: fc.integer({ min: parseDay('2018-01-01') ?? 0, max: parseDay('2027-12-31') ?? 0 }).map(formatDay),
      values: fc.oneof({ weight: 3, arbitrary: inside }, { weight: 1, arbitrary: anywhere }),
      consents: fc.dictionary(categories, fc.constantFrom(...CONSENTS), { maxKeys: 12, noNullPrototype: true, size: 'max' }),
      judgements: fc.dictionary(categories, fc.constantFrom(...JUDGEMENTS), { maxKeys: 12, noNullPrototype: true, size: 'max' }),
    })
    .map((state) => state as CaseState);
}

function valuesFrom(idsOf: (name: Name) => readonly string[]): fc.Arbitrary<Readonly<Record<string, string | undefined>>> {
  const stated = Object.fromEntries(STATED_DIMENSIONS.map((name) => [name, fc.constantFrom(...idsOf(name))]));
  const facts = Object.fromEntries(FACTS.map((name) => [name, fc.option(fc.constantFrom(...idsOf(name)), { nil: undefined, freq: 4 })]));
  return fc.record({ ...stated, ...facts }).map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}

/** The request of a case, made here by hand: what the form makes of it is what the tests ask about. */
export function requestOf({ day, values, consents, judgements }: CaseState): Request {
  const pick = (names: readonly string[]) => Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
  return {
    kind: 'request',
    day: parseDay(day) ?? 0,
    stated: pick(STATED_DIMENSIONS) as Request['stated'],
    facts: pick(FACTS) as Request['facts'],
    consents: consents as Request['consents'],
    judgements: judgements as Request['judgements'],
    senderOrganisation: undefined,
    receiverOrganisation: undefined,
  };
}
