import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, contains, intersect, isEmpty } from '../src/box.ts';
import { decideFields } from '../src/decide.ts';
import { decideByDefinition } from '../src/decide-by-definition.ts';
import type { Decision } from '../src/decision.ts';
import { governedBoxes } from '../src/governed-boxes.ts';
import type { Change, Position, Rule } from '../src/law.ts';
import { FORMS, PATHS } from '../src/paths.ts';
import { completionsOf, type Request, valueIndex } from '../src/request.ts';
import type { RuleBook } from '../src/rule-book.ts';
import { compileRuleBook } from '../src/rule-book-to-decision-table.ts';
import { takePositions } from '../src/take-positions.ts';
import { bookOf, boxes, FIELDS, requests, ruleBooks, VOCABULARY } from './random-rule-book.ts';

const runs = { numRuns: 150 };
const POSITION: Position = {
  kind: 'position',
  question: 'U',
  answer: 'other',
  office: 'dpo',
  days: { from: 0, until: 1 },
  why: 'because',
  place: {},
};
const text = { fi: 'a', sv: 'a', en: 'a' };

/** What an answer changes, before it is known which rules the question governs: numbers choose among them. */
interface Draft {
  readonly what: 'becomes' | 'add' | 'drop' | 'reaches';
  readonly pick: number;
  readonly box: Box;
  readonly path: Rule['path'];
  readonly form: Rule['form'];
}

const drafts: fc.Arbitrary<Draft> = fc.record({
  what: fc.constantFrom('becomes', 'add', 'drop', 'reaches'),
  pick: fc.nat(),
  box: boxes,
  path: fc.constantFrom(...PATHS),
  form: fc.constantFrom(...FORMS),
});

/** A book whose question governs every third rule, with an answer that makes the drafted changes. */
function bookWithAnswer(book: RuleBook, wanted: readonly Draft[]): RuleBook {
  const rules = book.rules.map((rule, index) => (index % 3 === 0 ? { ...rule, questions: ['U'] } : rule));
  const [question] = book.questions;
  if (question === undefined) throw new RangeError('a random book has a question');
  const named = rules.filter((rule) => rule.questions.includes('U'));
  const governed = governedBoxes({ rules }, question);
  const changes = wanted.flatMap((draft, index) => changeOf(draft, { index, named, governed }) ?? []);
  const answers = [
    { id: 'careful', text, changes: [], place: {} },
    { id: 'other', text, changes, place: {} },
  ];
  return bookOf(rules, book.provisions, { ...question, answers, carefulAnswer: 'careful' });
}

function changeOf(
  { what, pick, box, path, form }: Draft,
  at: { index: number; named: readonly Rule[]; governed: readonly Box[] },
): Change | undefined {
  const rule = at.named[pick % at.named.length];
  const within = at.governed[pick % at.governed.length];
  if (what === 'reaches') return { kind: 'reaches', version: 'p0@0', reach: box, place: {} };
  if (rule === undefined || within === undefined) return undefined;
  if (what === 'drop') return { kind: 'drop', rule: rule.id, place: {} };
  if (what === 'becomes') return { kind: 'becomes', rule: rule.id, terms: { ...rule, path, form, consent: undefined }, place: {} };
  const added = intersect(box, within);
  const category = 'abc'[Math.log2((added.sets[0] ?? 0) & -(added.sets[0] ?? 0))] ?? 'a';
  const single = { ...added, sets: added.sets.with(0, (added.sets[0] ?? 0) & -(added.sets[0] ?? 0)) };
  if (isEmpty(single)) return undefined;
  return { kind: 'add', rule: { ...rule, id: `added-${at.index}`, category, path, form, consent: undefined, box: single, questions: [] }, place: {} };
}

const books = fc.tuple(ruleBooks, fc.array(drafts, { maxLength: 5 })).map(([book, wanted]) => bookWithAnswer(book, wanted));

/** Whether a field of a request may lie in a box, for some way in which its unknown facts may be. */
function mayLieIn(request: Request, category: string, within: readonly Box[]): boolean {
  const index = valueIndex(VOCABULARY);
  const first = index.sets[0]?.get(category) ?? -1;
  return completionsOf(request, index).some((rest) => within.some((box) => contains(box, { values: [first, ...rest], day: request.day })));
}

/** A decision without the near misses of rules that a position closes or takes away: they are not near any more. */
function told(decision: Decision, closed: ReadonlySet<string>): string {
  return JSON.stringify({ ...decision, nearMisses: decision.nearMisses.filter((miss) => !closed.has(miss.rule)) });
}

describe('a position', () => {
  test('changes only what its question governs: every other decision is the same, byte for byte', () => {
    let outside = 0;
    fc.assert(
      fc.property(books, fc.array(requests, { minLength: 1, maxLength: 6 }), (book, asked) => {
        const taken = takePositions(book, [POSITION]);
        const [question] = book.questions;
        const governed = question === undefined ? [] : governedBoxes(book, question);
        const open = new Set(taken.rules.filter((rule) => rule.path !== 'prohibition').map((rule) => rule.id));
        const closed = new Set(book.rules.map((rule) => rule.id).filter((id) => !open.has(id)));
        const [before, after] = [compileRuleBook(book), compileRuleBook(taken)];
        for (const request of asked) {
          const [old, now] = [decideFields(before, request), decideFields(after, request)];
          for (const [index, field] of FIELDS.entries()) {
            if (mayLieIn(request, field.category, governed)) continue;
            outside += 1;
            expect(told(now[index] as Decision, closed)).toBe(told(old[index] as Decision, closed));
          }
        }
      }),
      runs,
    );
    expect(outside).toBeGreaterThan(300);
  });

  test('is decided by the compiled form as by the definition', () => {
    fc.assert(
      fc.property(books, requests, (book, request) => {
        const taken = takePositions(book, [POSITION]);
        expect(decideFields(compileRuleBook(taken), request)).toEqual(FIELDS.map((field) => decideByDefinition(taken, request, field)));
      }),
      runs,
    );
  });

  test('on the careful answer changes no outcome, only that the question is answered', () => {
    fc.assert(
      fc.property(books, requests, (book, request) => {
        const taken = takePositions(book, [{ ...POSITION, answer: 'careful' }]);
        const old = decideFields(compileRuleBook(book), request);
        const now = decideFields(compileRuleBook(taken), request);
        for (const [index, decision] of now.entries()) {
          const { unsettled, positions, ...same } = decision;
          const { unsettled: open, positions: none, ...before } = old[index] as Decision;
          expect(same).toEqual(before);
          expect(none).toEqual([]);
          expect([...unsettled, ...positions.map(({ question }) => question)].toSorted()).toEqual([...open]);
        }
      }),
      runs,
    );
  });

  test('shows in every decision of a rule that it changed', () => {
    fc.assert(
      fc.property(books, requests, (book, request) => {
        const taken = takePositions(book, [POSITION]);
        const changed = new Set(taken.rules.filter((rule) => rule.positions !== undefined).map((rule) => rule.id));
        for (const decision of decideFields(compileRuleBook(taken), request)) {
          const rests = decision.because.some(({ rule }) => changed.has(rule));
          if (rests) expect(decision.positions).toEqual([{ question: 'U', answer: 'other' }]);
          expect(decision.unsettled).not.toContain('U');
        }
      }),
      runs,
    );
  });
});
