import { describe, expect, test } from 'vitest';
import { decide, type WrittenDecision } from './run-cli.ts';

function provisionsOf(decision: WrittenDecision | undefined): readonly string[] {
  return decision?.because.flatMap((because) => because.provisions) ?? [];
}

describe('an upper secondary special-needs teacher of another provider asks for a compulsory-age learner', () => {
  test('gets the support decision that was valid when basic education ended, as a duty in the version of its day', async () => {
    const decision = (await decide({})).get('support-decision.validFrom');
    expect(decision).toMatchObject({ outcome: 'release', path: 'duty' });
    expect(provisionsOf(decision)).toContain('ovl-23-5@2025-08-01');
    expect(decision?.obligations).toContain('log');
  });

  test('gets final grades as data that are not secret', async () => {
    const decision = (await decide({})).get('final-grade.grade');
    expect(decision).toMatchObject({ outcome: 'release', path: 'permission', form: 'as-it-is' });
    expect(provisionsOf(decision).some((id) => id.startsWith('julkl-16-3@'))).toBe(true);
  });

  test.each(['pedagogical-practice.practice', 'guardian-contact.phone'])('must wait for a judgement about %s', async (field) => {
    const decision = (await decide({})).get(field);
    expect(decision).toMatchObject({ outcome: 'ask', path: 'necessity', missing: [{ kind: 'judgement' }] });
    expect(provisionsOf(decision).some((id) => id.startsWith('ovl-23-3@'))).toBe(true);
  });

  test.each(['absence-summary.unauthorisedHours', 'absence-summary.reasons', 'student-welfare.note', 'health.note'])(
    'never gets %s',
    async (field) => {
      expect((await decide({})).get(field)).toMatchObject({ outcome: 'withhold' });
    },
  );

  test('is told that it is open whether absences could be necessary', async () => {
    expect((await decide({})).get('absence-summary.unauthorisedHours')?.unsettled).toContain('U5');
  });

  test('gets nothing by duty or necessity before a place is accepted', async () => {
    const decisions = [...(await decide({ facts: { placeAccepted: 'no' } })).values()];
    expect(decisions.filter((decision) => decision.outcome !== 'withhold')).toEqual([]);
  });

  test.each([
    ['2026-07-15', 'U4'],
    ['2026-08-15', 'U4'],
    ['2026-09-15', 'U3'],
  ])('is asked about a decision of the new kind on %s, and %s is named', async (day, question) => {
    const decision = (await decide({ day, facts: { supportDecision: 'pol-20f' } })).get('support-decision.measures');
    expect(decision).toMatchObject({ outcome: 'ask', path: 'necessity' });
    expect(decision?.unsettled).toContain(question);
  });

  test('was answered under POL 40 § in its version of 15.6.2021', async () => {
    const decision = (await decide({ day: '2021-06-15' })).get('support-decision.validFrom');
    expect(decision).toMatchObject({ outcome: 'ask', path: 'necessity' });
    expect(provisionsOf(decision)).toContain('pol-40-4-transfer@2018-01-01');
  });

  test('is no longer answered under POL 40 § on 15.8.2021', async () => {
    const decisions = await decide({ day: '2021-08-15' });
    expect([...decisions.values()].flatMap(provisionsOf).filter((id) => id.startsWith('pol-40-4-transfer'))).toEqual([]);
    expect(provisionsOf(decisions.get('support-decision.validFrom'))).toContain('ovl-23-3@2021-08-01');
  });
});

describe('whoever the learner is', () => {
  test('an adult’s secret data wait for a consent', async () => {
    expect((await decide({ facts: { learnerStatus: 'adult' } })).get('support-decision.validFrom')).toMatchObject({
      outcome: 'ask',
      path: 'consent',
      missing: [{ kind: 'consent' }],
    });
  });

  test('an unknown age is asked for where it matters, and only there', async () => {
    const decisions = await decide({ facts: { learnerStatus: undefined } });
    expect(decisions.get('support-decision.validFrom')).toMatchObject({
      outcome: 'ask',
      form: null,
      missing: [{ kind: 'fact', name: 'learnerStatus' }],
    });
    expect(decisions.get('health.note')?.outcome).not.toBe('release');
  });

  test('a protection order closes what locates', async () => {
    const decisions = await decide({ facts: { protectionOrder: 'in-force' } });
    for (const field of [
      'learner.homeMunicipality',
      'learner.streetAddress',
      'learner.phone',
      'guardian-contact.phone',
      'study-right.acceptedSchoolCode',
    ]) {
      expect(decisions.get(field), field).toMatchObject({ outcome: 'withhold', path: 'prohibition' });
    }
  });

  test('a refused consent does not touch a duty', async () => {
    const consents = { 'support-decision': 'refused' };
    expect((await decide({ consents })).get('support-decision.validFrom')).toMatchObject({ outcome: 'release', path: 'duty' });
  });

  test('a refused consent withholds what only a consent would carry', async () => {
    const decision = (await decide({ facts: { learnerStatus: 'adult' }, consents: { 'support-decision': 'refused' } })).get(
      'support-decision.validFrom',
    );
    expect(decision).toMatchObject({ outcome: 'withhold' });
  });

  test('a judgement of one field releases that field alone', async () => {
    const decisions = await decide({ judgements: { 'pedagogical-practice.practice': 'necessary' } });
    expect(decisions.get('pedagogical-practice.practice')).toMatchObject({ outcome: 'release', form: 'extract' });
    expect(decisions.get('pedagogical-practice.observedOn')).toMatchObject({ outcome: 'ask' });
  });
});
