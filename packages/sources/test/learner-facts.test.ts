import { describe, expect, test } from 'vitest';
import type { CountsEvent, RecordEvent } from '../src/events.ts';
import { collectLearnerFacts, type FactsSetting } from '../src/learner-facts.ts';
import { learnerStatus } from '../src/learner-status.ts';
import { type DecisionFacts, supportDecisionFact, supportDecisionOf } from '../src/support-decision-fact.ts';

const DAY = '2026-08-17';
const RECEIVER = '1.2.246.562.10.99900000002';
const ENDED = '2026-05-30';

describe('learner status', () => {
  test.each([
    ['2010-03-01', '2028-02-29', DAY, 'compulsory-age'],
    ['2010-03-01', DAY, DAY, 'compulsory-age'],
    ['2010-03-01', '2026-08-16', DAY, 'other-minor'],
    ['2010-03-01', undefined, DAY, undefined],
    ['2008-08-17', '2026-08-16', DAY, 'adult'],
    ['2008-08-17', undefined, DAY, 'adult'],
    ['2008-08-18', '2026-08-17', DAY, 'compulsory-age'],
    ['2008-02-29', '2026-02-27', '2026-02-28', 'other-minor'],
    ['2008-02-29', '2026-02-27', '2026-03-01', 'adult'],
    ['2027-01-01', '2045-01-01', DAY, undefined],
    [undefined, '2028-02-29', DAY, undefined],
  ])('born %s, compulsory until %s, on %s: %s', (birthDate, compulsoryUntil, day, expected) => {
    expect(learnerStatus({ birthDate, compulsoryUntil }, day)).toBe(expected);
  });
});

const positive = { decisionKind: 'pol-20f', decisionResult: 'positive', validFrom: '2025-08-11', validThrough: '2026-07-31' } as const;

describe('a support decision on the day basic education ended', () => {
  test.each<[string, DecisionFacts, string | undefined, string | undefined]>([
    ['in force', positive, ENDED, 'pol-20f'],
    ['in force on its last day', { ...positive, validThrough: ENDED }, ENDED, 'pol-20f'],
    ['in force from that day', { ...positive, validFrom: ENDED }, ENDED, 'pol-20f'],
    ['until further notice', { ...positive, decisionKind: 'pol-17', validThrough: undefined }, ENDED, 'pol-17'],
    ['ended the day before', { ...positive, validThrough: '2026-05-29' }, ENDED, 'lapsed'],
    ['begins the day after', { ...positive, validFrom: '2026-05-31' }, ENDED, 'lapsed'],
    ['no first day', { ...positive, validFrom: undefined }, ENDED, undefined],
    ['no last day of basic education', positive, undefined, undefined],
    ['negative', { ...positive, decisionResult: 'negative' }, undefined, 'negative'],
    ['no result', { ...positive, decisionResult: undefined }, ENDED, undefined],
    ['no kind', { ...positive, decisionKind: undefined }, ENDED, undefined],
  ])('%s', (_name, decision, endedOn, expected) => {
    expect(supportDecisionFact(decision, endedOn)).toBe(expected);
  });

  test.each<[string, DecisionFacts[], string | undefined]>([
    ['no decision', [], 'none'],
    ['one in force beside a lapsed one', [positive, { ...positive, validThrough: '2025-12-31' }], 'pol-20f'],
    ['two kinds in force', [positive, { ...positive, decisionKind: 'pol-17' }], undefined],
    ['lapsed and negative', [{ ...positive, validThrough: '2025-12-31' }, { decisionResult: 'negative' }], undefined],
    ['one unknown', [positive, { decisionResult: 'positive' }], undefined],
  ])('of all decisions: %s', (_name, decisions, expected) => {
    expect(supportDecisionOf(decisions, ENDED)).toBe(expected);
  });
});

function record(entity: string, value: Record<string, unknown>): RecordEvent {
  return { kind: 'record', entity, learnerKey: '1', value: { learnerKey: '1', ...value }, origin: { file: 'f.csv', row: 2 } };
}

const supportFileRead: CountsEvent = {
  kind: 'counts',
  file: 'tukimuodot.csv',
  entities: ['pedagogical-practice', 'support-decision'],
  refused: false,
  rowsRead: 0,
  rowsAccepted: 0,
  rowsSetAside: 0,
  records: 0,
  valuesLeftOut: 0,
  emptyLines: 0,
};

function factsAfter(events: readonly Parameters<ReturnType<typeof collectLearnerFacts>['add']>[0][], setting: Partial<FactsSetting> = {}) {
  const facts = collectLearnerFacts({ day: DAY, receiverOrganisation: RECEIVER, ...setting });
  for (const event of events) facts.add(event);
  return facts;
}

describe('the facts of a learner', () => {
  const place = { acceptedProviderOid: RECEIVER, placeAcceptedOn: '2026-07-01' };

  test.each([
    ['at the receiver', place, 'yes'],
    ['on the day itself', { ...place, placeAcceptedOn: DAY }, 'yes'],
    ['only tomorrow', { ...place, placeAcceptedOn: '2026-08-18' }, 'no'],
    ['elsewhere', { ...place, acceptedProviderOid: '1.2.246.562.10.99900000003' }, 'no'],
    ['on no known day', { acceptedProviderOid: RECEIVER }, 'no'],
    ['nowhere', {}, 'no'],
  ])('a place accepted %s', (_name, value, expected) => {
    expect(factsAfter([record('study-right', value)]).ofLearner('1').placeAccepted).toBe(expected);
  });

  test('without a receiver nobody knows whether the place was accepted there', () => {
    const { receiverOrganisation: _none, ...setting } = { day: DAY, receiverOrganisation: RECEIVER };
    const facts = collectLearnerFacts(setting);
    facts.add(record('study-right', {}));
    expect(facts.ofLearner('1')).toEqual({});
  });

  test.each([
    ['none', 'none'],
    ['shown', 'in-force'],
    ['nameless', 'in-force'],
    ['left-out', 'in-force'],
    [undefined, undefined],
  ])('protection order %s: %s', (protectionOrder, expected) => {
    expect(factsAfter([record('learner', { protectionOrder })]).ofLearner('1').protectionOrder).toBe(expected);
  });

  test('a learner of whom nothing was read has no facts', () => {
    expect(factsAfter([supportFileRead]).ofLearner('2')).toEqual({});
  });

  test("no decision is known only when the support file was read and none of the learner's rows set aside", () => {
    const learner = record('study-right', { endedOn: ENDED });
    const aside = { kind: 'set-aside', file: 'tukimuodot.csv', row: 2, line: '', lineForm: 'utf-8', learnerKey: '1', diagnostics: [] } as const;
    expect(factsAfter([learner]).ofLearner('1').supportDecision).toBe(undefined);
    expect(factsAfter([learner, { ...supportFileRead, refused: true }]).ofLearner('1').supportDecision).toBe(undefined);
    expect(factsAfter([learner, supportFileRead]).ofLearner('1').supportDecision).toBe('none');
    expect(factsAfter([learner, aside, supportFileRead]).ofLearner('1').supportDecision).toBe(undefined);
  });

  test("a decision speaks for itself, whatever the learner's other decisions are", () => {
    const lapsed = record('support-decision', { ...positive, validThrough: '2025-12-31' });
    const facts = factsAfter([lapsed, record('support-decision', positive), record('study-right', { endedOn: ENDED }), supportFileRead]);
    expect(facts.ofLearner('1').supportDecision).toBe('pol-20f');
    expect(facts.of(lapsed)).toEqual({ placeAccepted: 'no', supportDecision: 'lapsed' });
  });

  test('basic education that has not ended yet has no end day', () => {
    const facts = factsAfter([record('study-right', { endedOn: '2026-12-31' }), record('support-decision', positive), supportFileRead]);
    expect(facts.endedOn('1')).toBe(undefined);
    expect(facts.of(record('support-decision', positive)).supportDecision).toBe(undefined);
  });
});
