import { readDocument } from '@nivel/diagnostics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideFields } from '../../src/decide.ts';
import { checkProofs } from '../../src/proof/check-proofs.ts';
import { caseOfCounterexample, requestOfCounterexample } from '../../src/proof/counterexample.ts';
import { readCases } from '../../src/read-cases.ts';
import { readRequest } from '../../src/read-request.ts';
import { compileRuleBook } from '../../src/rule-book-to-decision-table.ts';
import { runCases } from '../../src/run-cases.ts';
import { smallBooks } from './complete-requests.ts';
import { invariantText, loadClaims, proveBody, tinyBook } from './tiny-claims.ts';

const ASK = 'rules/support-decision/ask/rule.yaml';

/** Claims about the tiny book that hold, and over how many requests: the vocabulary is small enough to count by hand. */
const HOLDING: readonly (readonly [string, string, bigint])[] = [
  [
    'a necessity is never released unjudged',
    'over: { category: [support-decision], judgement: [not-judged] }\nclaim: { never: { outcome: [release] } }',
    1n,
  ],
  [
    'what is judged not necessary is withheld',
    'over: { category: [support-decision], judgement: [not-necessary] }\nclaim: { always: { outcome: [withhold] } }',
    1n,
  ],
  ['adults are withheld but for what is permitted', 'over: { learnerStatus: [adult] }\nclaim: { always: { outcome: [withhold] } }', 2n],
  ['releases stand on a gdpr leg', 'claim: { standsOn: gdpr }', 6n],
  ['consent plays no part', 'claim: { same: { by: consent, seenBy: sender } }', 6n],
  ['the receiver cannot tell why nothing comes', 'claim: { same: { by: judgement, values: [not-judged, not-necessary], seenBy: receiver } }', 6n],
  ['every answer is whole', 'claim: { decided: {} }', 6n],
  ['every rule is reached', 'claim: { reachable: {} }', 6n],
];

/** Claims that do not, and the answer that breaks them. */
const BROKEN: readonly (readonly [string, string, object])[] = [
  ['never released', 'claim: { never: { outcome: [release] } }', { outcome: 'release' }],
  ['always withheld', 'over: { category: [support-decision] }\nclaim: { always: { outcome: [withhold] } }', { outcome: 'ask' }],
  ['on a task leg', 'claim: { standsOn: order }', { outcome: 'release' }],
  ['the same whatever was judged', 'claim: { same: { by: judgement, seenBy: receiver } }', { outcome: 'release' }],
  [
    'the same where one answer of two is a release',
    'over: { category: [support-decision] }\nclaim: { same: { by: judgement, values: [not-judged, necessary], seenBy: receiver, where: { outcome: [release] } } }',
    { outcome: 'release' },
  ],
  ['outside an exception that is too small', 'except: [{ category: [final-grade] }]\nclaim: { never: { path: [necessity] } }', { path: 'necessity' }],
  ['since a day', 'over: { days: { from: 2030-01-01 } }\nclaim: { never: { outcome: [release] } }', { outcome: 'release' }],
];

describe('an invariant', () => {
  test.each(HOLDING)('%s', (_, body, parts) => {
    const { proof, diagrams } = proveBody(tinyBook(), body);
    expect(proof).toMatchObject({ holds: true, failing: 0n, counterexample: undefined });
    const all = diagrams.space.sizes.reduce((product, size) => product * BigInt(size), 2n);
    expect(proof.requests).toBe((all * parts) / 6n);
  });

  test.each(BROKEN)('is broken: %s', (_, body, answer) => {
    const book = tinyBook();
    const { proof, diagrams, ...rest } = proveBody(book, body);
    expect(proof.holds).toBe(false);
    expect(proof.counterexample?.answer).toMatchObject(answer);
    expect(checkProofs({ ...rest, diagrams, proofs: [proof] })).toMatchObject([
      { code: 'policy/invariant-broken', place: { file: 'invariants/claim.yaml', line: 1 } },
    ]);
    const counterexample = proof.counterexample ?? raise();
    const decision = decided(book, JSON.stringify(requestOfCounterexample(diagrams.space, counterexample)), counterexample.category);
    expect(decision).toMatchObject(answer);
    expect(caseFails(book, caseOfCounterexample(diagrams.space, book, proof))).toBe(true);
  });

  test('counts the requests that break it', () => {
    const { proof } = proveBody(tinyBook(), 'over: { category: [support-decision] }\nclaim: { never: { outcome: [release] } }');
    // One sender, three receivers, another provider, two boards, one role, one purpose, two channels, one place, two orders, two decisions, one stretch; five states of consent.
    expect(proof.failing).toBe(3n * 2n * 2n * 2n * 2n * 5n);
  });

  test('that speaks of nothing proves nothing', () => {
    const { proof, ...rest } = proveBody(
      tinyBook(),
      'over: { learnerStatus: [adult] }\nexcept: [{ category: [support-decision, final-grade] }]\nclaim: { decided: {} }',
    );
    expect(proof.requests).toBe(0n);
    expect(checkProofs(rest)).toMatchObject([{ code: 'policy/invariant-about-nothing' }]);
  });

  test('finds the rule that decides nothing', () => {
    const book = tinyBook();
    const [ask] = book.rules;
    const ban = { ...(ask ?? raise()), id: 'ban', path: 'prohibition' as const };
    const { proof, ...rest } = proveBody({ ...book, rules: [...book.rules, ban] }, 'claim: { reachable: { path: [necessity] } }');
    expect(proof.unreached.map((rule) => rule.id)).toEqual(['ask']);
    expect(checkProofs(rest)).toMatchObject([{ code: 'policy/rule-never-applies', data: { rule: 'ask' }, place: { file: ASK } }]);
  });

  test('every rule that releases needs the leg, not one of them', () => {
    const book = tinyBook();
    const tell = book.rules.find((rule) => rule.id === 'tell') ?? raise();
    const secret = { ...tell, id: 'tell-secret', legs: { ...tell.legs, secrecy: ['ovl-23-3'] } };
    const body = 'over: { category: [final-grade] }\nclaim: { standsOn: secrecy }';
    expect(proveBody({ ...book, rules: [secret] }, body).proof.holds).toBe(true);
    expect(proveBody({ ...book, rules: [tell, secret] }, body).proof.holds).toBe(false);
  });

  test('a release without a provision in force is not whole', () => {
    const book = tinyBook();
    const bare = { ...book, provisions: [] };
    expect(proveBody(bare, 'claim: { decided: {} }').proof.holds).toBe(false);
  });

  test('holds of every random book where the semantics itself is the reason', () => {
    const claims = [
      'claim: { same: { by: consent, seenBy: sender, where: { path: [prohibition] } } }',
      'claim: { same: { by: judgement, seenBy: sender, where: { path: [prohibition] } } }',
      'claim: { same: { by: consent, values: [not-asked, refused, withdrawn, expired], seenBy: receiver } }',
    ];
    fc.assert(
      fc.property(smallBooks, (book) => {
        for (const claim of claims) expect(proveBody({ ...book, rules: book.rules.slice(0, 8) }, claim).proof.holds).toBe(true);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

describe('the file of an invariant', () => {
  const MISTAKES: readonly (readonly [string, string, string, string, number])[] = [
    ['two claims', 'claim', 'claim: { decided: {}, reachable: {} }', 'policy/wrong-shape', 5],
    ['no claim', 'claim', 'over: {}', 'policy/missing-key', 1],
    ['an unknown claim', 'claim', 'claim: { newer: {} }', 'policy/unknown-key', 5],
    ['an empty pattern', 'claim', 'claim: { never: {} }', 'policy/wrong-shape', 5],
    ['an unknown value', 'claim', 'over:\n  role: [school-hero]\nclaim: { decided: {} }', 'policy/unknown-name', 6],
    ['an unknown class', 'claim', 'over:\n  class: [secret]\nclaim: { decided: {} }', 'policy/unknown-name', 6],
    ['an unknown leg', 'claim', 'claim: { standsOn: hand }', 'policy/unknown-name', 5],
    ['an unknown dimension', 'claim', 'claim: { same: { by: day, seenBy: receiver } }', 'policy/unknown-name', 5],
    ['a question that is not in the book', 'claim', 'question: [U99]\nclaim: { decided: {} }', 'policy/unknown-reference', 1],
    ['another name than its file', 'other', 'claim: { decided: {} }', 'policy/id-not-file-name', 1],
  ];

  test.each(MISTAKES)('with %s is refused at its place', (_, id, body, code, line) => {
    const { diagnostics } = loadClaims(tinyBook(), { claim: invariantText(id, body) });
    expect(diagnostics.map((each) => [each.code, each.place.line])).toContainEqual([code, line]);
  });
});

/** What the engine answers about a category for a request as text. */
function decided(book: ReturnType<typeof tinyBook>, text: string, category: string) {
  const { document } = readDocument(text, 'request.json');
  const { request, diagnostics } = readRequest(document ?? raise(), book);
  expect(diagnostics).toEqual([]);
  const field = book.fields.find((each) => each.category === category) ?? raise();
  return decideFields(compileRuleBook(book), request ?? raise(), [field])[0];
}

/** Whether a case as text fails against a book, as it is meant to. */
function caseFails(book: ReturnType<typeof tinyBook>, text: string): boolean {
  const found: never[] = [];
  const { document } = readDocument(text, 'cases.yaml');
  const cases = readCases({ document: document ?? raise(), found });
  expect(found).toEqual([]);
  const failed = runCases(compileRuleBook(book), cases);
  expect(failed.map((each) => each.code)).toEqual(failed.map(() => 'policy/case-fails'));
  return failed.length > 0;
}

function raise(): never {
  throw new RangeError('not there');
}
