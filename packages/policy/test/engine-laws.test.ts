import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideFields, decideWithoutMisses } from '../src/decide.ts';
import { decideByDefinition } from '../src/decide-by-definition.ts';
import type { Field } from '../src/law.ts';
import type { ConsentState } from '../src/paths.ts';
import { maskDesk, releaseMask } from '../src/release-mask.ts';
import { type Request, unknownFacts } from '../src/request.ts';
import type { RuleBook } from '../src/rule-book.ts';
import { compileRuleBook } from '../src/rule-book-to-decision-table.ts';
import { DIMENSIONS, namesOf } from '../src/vocabulary.ts';
import { FIELDS, requests, ruleBooks } from './random-rule-book.ts';

const runs = { numRuns: 400 };

function released(book: RuleBook, request: Request): readonly string[] {
  return decideFields(compileRuleBook(book), request).flatMap((decision) => (decision.outcome === 'release' ? [decision.field] : []));
}

describe('the compiled form', () => {
  test('decides every field of every request as the definition does, reasons and near misses too', () => {
    fc.assert(
      fc.property(ruleBooks, fc.array(requests, { minLength: 1, maxLength: 6 }), (book, asked) => {
        const table = compileRuleBook(book);
        for (const request of asked) {
          expect(decideFields(table, request)).toEqual(FIELDS.map((field) => decideByDefinition(book, request, field)));
        }
      }),
      runs,
    );
  });

  test('decides a few fields, or one many times, as it decides all; and without near misses the same but for these', () => {
    const many = Array.from({ length: 20 }, (_, index) => FIELDS[(index * 7) % FIELDS.length] as Field);
    fc.assert(
      fc.property(ruleBooks, requests, fc.subarray([...FIELDS]), (book, request, some) => {
        const table = compileRuleBook(book);
        const all = new Map(decideFields(table, request).map((decision) => [decision.field, decision]));
        for (const fields of [some, many]) {
          const expected = fields.map(({ field }) => all.get(field));
          // In tables of their own: one that has answered before looks nothing up again.
          expect(decideFields(compileRuleBook(book), request, fields)).toEqual(expected);
          expect(decideWithoutMisses(compileRuleBook(book), request, fields)).toEqual(expected.map((each) => ({ ...each, nearMisses: [] })));
        }
      }),
      runs,
    );
  });

  test('gives by bits alone what it gives with reasons', () => {
    fc.assert(
      fc.property(
        ruleBooks,
        requests,
        fc.constantFrom('not-judged', 'necessary', 'not-necessary'),
        fc.constantFrom('not-asked', 'given', 'refused'),
        (book, some, judgement, consent) => {
          const subjects = Object.fromEntries(FIELDS.map((field) => [field.field, true]));
          const all = <T>(state: T) => Object.fromEntries(Object.keys(subjects).map((field) => [field, state]));
          const stated: Request = { ...some, facts: { ...firstFacts(book), ...some.facts }, judgements: all(judgement), consents: all(consent) };
          const table = compileRuleBook(book);
          const values = DIMENSIONS.slice(1).map((dimension) =>
            namesOf(book.vocabulary[dimension]).indexOf({ ...stated.stated, ...stated.facts }[dimension as 'sender'] ?? ''),
          );
          const mask = releaseMask(table, maskDesk(table), {
            values: Int32Array.from(values),
            day: stated.day,
            registerChannel: stated.stated.channel === 'register',
            ownData: stated.stated.receiver === 'learner',
            judgement,
            consent,
          });
          const byMask = FIELDS.filter((_, index) => ((mask[index >> 5] ?? 0) & (1 << (index & 31))) !== 0).map((field) => field.field);
          expect(byMask).toEqual(released(book, stated));
        },
      ),
      runs,
    );
  });
});

function firstFacts(book: RuleBook): Request['facts'] {
  const request = { facts: {} } as Request;
  return Object.fromEntries(unknownFacts(request).map((fact) => [fact, namesOf(book.vocabulary[fact])[0] ?? '']));
}

describe('combining', () => {
  test('a further prohibition never releases more', () => {
    fc.assert(
      fc.property(ruleBooks, requests, (book, request) => {
        const [first, ...rest] = book.rules;
        fc.pre(first !== undefined);
        const before = released({ ...book, rules: rest }, request);
        const after = released({ ...book, rules: [{ ...first, path: 'prohibition', form: 'as-it-is' }, ...rest] }, request);
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
      runs,
    );
  });

  test('the order of the rules plays no part', () => {
    fc.assert(
      fc.property(ruleBooks, requests, (book, request) => {
        const turned = { ...book, rules: book.rules.toReversed() };
        expect(decideFields(compileRuleBook(turned), request)).toEqual(decideFields(compileRuleBook(book), request));
      }),
      runs,
    );
  });

  test('a withdrawn or refused consent releases exactly what a consent never asked for releases', () => {
    fc.assert(
      fc.property(ruleBooks, requests, fc.constantFrom<ConsentState>('refused', 'withdrawn', 'expired'), (book, request, state) => {
        const all = (consent: ConsentState) => ({ ...request, consents: Object.fromEntries(FIELDS.map((field) => [field.field, consent])) });
        fc.pre(unknownFacts(request).length === 0);
        expect(released(book, all(state))).toEqual(released(book, all('not-asked')));
      }),
      runs,
    );
  });

  test('without rules nothing is released, whatever is recorded', () => {
    fc.assert(
      fc.property(ruleBooks, requests, (book, request) => {
        expect(released({ ...book, rules: [] }, request)).toEqual([]);
      }),
      runs,
    );
  });

  test('what is released with a fact unknown is released for every value of it', () => {
    fc.assert(
      fc.property(ruleBooks, requests, (book, request) => {
        const [fact] = unknownFacts(request);
        fc.pre(fact !== undefined);
        const sure = released(book, request);
        for (const value of namesOf(book.vocabulary[fact])) {
          expect(released(book, { ...request, facts: { ...request.facts, [fact]: value } })).toEqual(expect.arrayContaining([...sure]));
        }
      }),
      runs,
    );
  });

  test('an answer to ask always says what for, and a release or a refusal never does', () => {
    fc.assert(
      fc.property(ruleBooks, requests, (book, request) => {
        for (const decision of decideFields(compileRuleBook(book), request)) {
          expect(decision.missing.length > 0).toBe(decision.outcome === 'ask');
          expect(decision.form !== null || decision.outcome !== 'release').toBe(true);
        }
      }),
      runs,
    );
  });
});
