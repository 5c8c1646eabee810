import { parseDay } from '@nivel/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Consent } from '../src/consent.ts';
import { consentOn, consentOutcome } from '../src/consent-state.ts';
import type { Judgement } from '../src/judgement.ts';
import { findBatches } from '../src/judgement-batches.ts';
import { judgementOutcome } from '../src/judgement-state.ts';

const day = (written: string) => parseDay(written) ?? Number.NaN;
const TODAY = day('2026-08-17');

function consent(changes: Partial<Consent>): Consent {
  return {
    learnerKey: '1',
    scope: 'absence',
    purpose: 'p',
    receiverOrganisation: 'r',
    state: 'given',
    givenBy: 'learner',
    givenOn: day('2026-05-20'),
    withdrawnOn: undefined,
    expiresOn: undefined,
    capacityJudgedBy: undefined,
    place: {},
    ...changes,
  };
}

test.each([
  ['not yet given', { givenOn: TODAY + 1 }, 'not-asked'],
  ['given today', { givenOn: TODAY }, 'given'],
  ['withdrawn today', { withdrawnOn: TODAY }, 'withdrawn'],
  ['withdrawn tomorrow', { state: 'withdrawn', withdrawnOn: TODAY + 1 }, 'given'],
  ['at its end today', { expiresOn: TODAY }, 'expired'],
  ['at its end tomorrow', { state: 'expired', expiresOn: TODAY + 1 }, 'given'],
  ['withdrawn and at its end', { withdrawnOn: TODAY - 1, expiresOn: TODAY - 1 }, 'withdrawn'],
  ['refused', { state: 'refused' }, 'refused'],
  ['refused tomorrow', { state: 'refused', givenOn: TODAY + 1 }, 'not-asked'],
] as const)('a consent %s', (_name, changes, state) => {
  expect(consentOn(consent(changes), TODAY)).toBe(state);
});

test.each([
  ['nothing', [], 'not-asked', 0],
  ['given and refused', [{}, { state: 'refused' }], 'refused', 2],
  ['given and, the same day, withdrawn', [{}, { withdrawnOn: day('2026-05-20') }], 'refused', 2],
  ['withdrawn, then given again', [{ withdrawnOn: day('2026-06-01') }, { givenOn: day('2026-06-02') }], 'given', 0],
  ['given, while an older one has ended', [{ givenOn: day('2026-01-01'), expiresOn: day('2026-03-01') }, {}], 'given', 0],
  ['given, refused only tomorrow', [{}, { state: 'refused', givenOn: TODAY + 1 }], 'given', 0],
  ['withdrawn and ended', [{ withdrawnOn: TODAY }, { expiresOn: TODAY }], 'withdrawn', 0],
] as const)('the consents of one scope: %s', (_name, changes, state, contradicting) => {
  const outcome = consentOutcome(
    changes.map((change) => consent(change)),
    TODAY,
  );
  expect([outcome.state, outcome.contradiction.length]).toEqual([state, contradicting]);
});

test('a guardian gives in the learner’s place only where an office has judged that', () => {
  expect(consentOutcome([consent({ givenBy: 'guardian' })], TODAY).givenAs).toEqual(['guardian']);
  expect(consentOutcome([consent({ givenBy: 'guardian', capacityJudgedBy: 'school social worker' })], TODAY).givenAs).toContain(
    'guardian-if-learner-cannot-judge',
  );
});

const days = fc.integer({ min: TODAY - 20, max: TODAY + 20 });
const consents = fc.array(
  fc
    .record({
      state: fc.constantFrom('given', 'refused', 'withdrawn', 'expired'),
      givenOn: days,
      withdrawnOn: fc.option(days, { nil: undefined }),
      expiresOn: fc.option(days, { nil: undefined }),
    })
    .map(consent),
  { maxLength: 5 },
);

test('law: the order of the records plays no part, and a live refusal is never overruled', () => {
  fc.assert(
    fc.property(consents, days, (records, today) => {
      const { state } = consentOutcome(records, today);
      expect(consentOutcome(records.toReversed(), today).state).toBe(state);
      if (records.some((record) => consentOn(record, today) === 'refused')) expect(state).toBe('refused');
      if (state === 'given') expect(records.some((record) => consentOn(record, today) === 'given')).toBe(true);
    }),
  );
});

test('law: a further refusal or withdrawal of today never opens a consent', () => {
  const closing = fc.constantFrom(consent({ state: 'refused', givenOn: TODAY }), consent({ givenOn: TODAY - 1, withdrawnOn: TODAY }));
  fc.assert(
    fc.property(consents, closing, (records, record) => {
      expect(consentOutcome([...records, record], TODAY).state).not.toBe('given');
    }),
  );
});

function judgement(changes: Partial<Judgement>): Judgement {
  return {
    learnerKey: '1',
    field: 'f.f',
    purpose: 'p',
    receiverOrganisation: 'r',
    judgedOn: TODAY,
    judgedBy: 'office',
    verdict: 'necessary',
    reason: 'why',
    place: { line: 2 },
    ...changes,
  };
}

test.each([
  ['none', [], 'not-judged'],
  ['one of tomorrow', [{ judgedOn: TODAY + 1 }], 'not-judged'],
  ['one of today', [{}], 'necessary'],
  ['a later one', [{}, { judgedOn: TODAY - 1, verdict: 'not-necessary' }], 'necessary'],
  ['a later change of mind', [{ judgedOn: TODAY - 1 }, { verdict: 'not-necessary' }], 'not-necessary'],
  ['two of one day that disagree', [{}, { verdict: 'not-necessary' }], 'not-necessary'],
] as const)('judgements: %s', (_name, changes, state) => {
  expect(
    judgementOutcome(
      changes.map((change) => judgement(change)),
      TODAY,
    ).state,
  ).toBe(state);
});

test('judgements that are alike for more than half of the learners look like a batch', () => {
  const alike = (count: number) => Array.from({ length: count }, (_, index) => judgement({ learnerKey: String(index) }));
  expect(findBatches(alike(6), 12)).toEqual([]);
  expect(findBatches(alike(7), 12).map(({ code, place, data }) => [code, place.line, data['count']])).toEqual([
    ['gate/judgement-looks-like-a-batch', 2, 7],
  ]);
  expect(findBatches(alike(4), 4)).toEqual([]);
  expect(
    findBatches(
      alike(12).map((each, index) => ({ ...each, reason: `why ${index}` })),
      12,
    ),
  ).toEqual([]);
});
