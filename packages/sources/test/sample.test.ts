import { describe, expect, test } from 'vitest';
import type { SourceEvent } from '../src/events.ts';
import { collectLearnerFacts } from '../src/learner-facts.ts';
import { validateWithModel } from '../src/model-validator.ts';
import { generateSample, type Sample } from '../src/sample/generate-sample.ts';
import { SAMPLE_FAULTS } from '../src/sample/sample-faults.ts';
import { artificialNationalId, checkCharacter } from '../src/sample/sample-national-id.ts';
import { sampleRequest } from '../src/sample/sample-request.ts';
import { boundFile, codesAt, countsIn, eventsOf } from './export-fixture.ts';

async function read(sample: Sample): Promise<SourceEvent[]> {
  return await eventsOf([boundFile('oppilaat', sample.oppilaat), boundFile('tukimuodot', sample.tukimuodot)], { validate: validateWithModel });
}

function codes(events: readonly SourceEvent[]): string[] {
  return codesAt(events).map((code) => code.replace(/@.*/, ''));
}

describe('the sample', () => {
  test('the same seed gives the same texts, another seed others', () => {
    expect(generateSample({ learners: 30, seed: 7 })).toEqual(generateSample({ learners: 30, seed: 7 }));
    expect(generateSample({ learners: 30, seed: 7 }).oppilaat).not.toBe(generateSample({ learners: 30, seed: 8 }).oppilaat);
  });

  test('is written as Primus writes', () => {
    const { oppilaat } = generateSample({ learners: 3, seed: 1 });
    expect(oppilaat).toMatch(/^\uFEFFKuntakoodi;korttinumero;[^\r\n]*\r\n999-1\.2\.246\.562\.10\.99900000001;10001;/);
    expect(oppilaat).toMatch(/\r\n$/);
  });

  test.each([0, 1, 2, 3, 10, 60])('of %d learners: the model takes every sound row, and the faulty ones are seen', async (learners) => {
    const events = await read(generateSample({ learners, seed: 5 }));
    expect(countsIn(events)).toMatchObject([
      { rowsAccepted: learners, rowsSetAside: SAMPLE_FAULTS.oppilaat, valuesLeftOut: 0 },
      { rowsSetAside: SAMPLE_FAULTS.tukimuodot, valuesLeftOut: 0 },
    ]);
  });

  test('each fault of the sample is of its own kind', async () => {
    expect(codes(await read(generateSample({ learners: 12, seed: 1 })))).toEqual([
      'sources/column-count',
      'sources/date-impossible',
      'sources/duplicate-card-number',
      'sources/duplicate-card-number',
      'sources/column-count',
      'sources/date-impossible',
      'sources/unknown-learner',
      'sources/learner-set-aside',
    ]);
  });

  test('ten learners show every kind of learner', async () => {
    const facts = collectLearnerFacts({ day: sampleRequest.day, receiverOrganisation: sampleRequest.receiverOrganisation });
    const events = await read(generateSample({ learners: 11, seed: 3 }));
    for (const event of events) facts.add(event);
    const seen = Array.from({ length: 10 }, (_item, serial) => facts.ofLearner(String(10_001 + serial)));
    const values = (name: keyof (typeof seen)[number]) => [...new Set(seen.map((fact) => fact[name]))].map(String).toSorted();
    expect(values('learnerStatus')).toEqual(['adult', 'compulsory-age']);
    expect(values('placeAccepted')).toEqual(['no', 'yes']);
    expect(values('protectionOrder')).toEqual(['in-force', 'none']);
    expect(values('supportDecision')).toEqual(['lapsed', 'negative', 'none', 'pol-17', 'pol-20f']);
  });

  test('judgements and consents are about learners of the export', async () => {
    const sample = generateSample({ learners: 40, seed: 2 });
    const events = await read(sample);
    const learners = new Set(events.flatMap((event) => (event.kind === 'record' ? [event.learnerKey] : [])));
    const states = [...sample.judgements, ...sample.consents];
    expect(states.filter(({ learnerKey }) => !learners.has(learnerKey))).toEqual([]);
    expect(new Set(sample.judgements.map(({ verdict }) => verdict))).toEqual(new Set(['necessary', 'not-necessary']));
    expect(new Set(sample.consents.map(({ state }) => state))).toEqual(new Set(['given', 'refused', 'withdrawn']));
  });
});

test('an artificial identity code has a part that is given to nobody, and the right check character', () => {
  expect(artificialNationalId('2010-01-02', 31)).toMatch(/^020110A931[0-9A-Y]$/);
  expect(artificialNationalId('1999-12-31', 0)).toMatch(/^311299-900/);
  // The example code of the authority that gives the codes, 131052-308T.
  expect(checkCharacter('131052308')).toBe('T');
});
