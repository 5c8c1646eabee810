import { readFileSync } from 'node:fs';
import type { Diagnostic } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { consentsSchema, judgementsSchema, readConsents, readJudgements } from '../src/index.ts';
import { writtenConsent, writtenJudgement } from './records-of-people.ts';
import { tinyTable } from './tiny-book.ts';

const TABLE = tinyTable();

function findings(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place.line}`);
}

/** One record a line after the bracket, so that record n stands on line n + 1. */
function fileOf(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

describe('consents', () => {
  const read = (...records: readonly unknown[]) => readConsents(fileOf(records), 'consents.json', TABLE);

  test('are read, about a category or a field', () => {
    const { consents, diagnostics } = read(writtenConsent(), writtenConsent({ category: undefined, field: 'absence-summary.explainedHours' }));
    expect(diagnostics).toEqual([]);
    expect(consents?.map(({ scope }) => scope)).toEqual(['absence', 'absence-summary.explainedHours']);
  });

  test.each([
    ['an unknown key', { consentText: 'ok' }, 'gate/record-unknown-key'],
    ['no giver', { givenBy: undefined }, 'gate/record-missing-key'],
    ['an unknown state', { state: 'maybe' }, 'gate/record-shape'],
    ['a day that does not exist', { givenOn: '2026-02-30' }, 'gate/record-shape'],
    ['a key that is not a card number', { learnerKey: '*' }, 'gate/record-shape'],
    ['a number for a text', { learnerKey: 4711 }, 'gate/record-shape'],
    ['neither category nor field', { category: undefined }, 'gate/consent-scope'],
    ['both category and field', { field: 'absence-summary.explainedHours' }, 'gate/consent-scope'],
    ['an unknown category', { category: 'absences' }, 'gate/unknown-field'],
    ['an unknown field', { category: undefined, field: 'absence-summary.hours' }, 'gate/unknown-field'],
    ['a withdrawal without its day', { state: 'withdrawn' }, 'gate/consent-days'],
    ['an end without its day', { state: 'expired' }, 'gate/consent-days'],
    ['a withdrawal before the answer', { withdrawnOn: '2026-05-19' }, 'gate/consent-days'],
    ['an end on the day of the answer', { expiresOn: '2026-05-20' }, 'gate/consent-days'],
    ['a refusal that was withdrawn', { state: 'refused', withdrawnOn: '2026-06-01' }, 'gate/consent-days'],
  ])('close the whole file for %s', (_name, changes, code) => {
    const { consents, diagnostics } = read(writtenConsent(), writtenConsent(changes));
    expect(consents).toBeUndefined();
    expect(findings(diagnostics)).toEqual([`${code} 3`]);
  });

  test('that are not a list, or not JSON, are refused', () => {
    expect(readConsents('{}', 'c.json', TABLE).diagnostics.map(({ code }) => code)).toEqual(['gate/not-a-list']);
    expect(readConsents('[{', 'c.json', TABLE).consents).toBeUndefined();
    expect(readConsents('[7]', 'c.json', TABLE).diagnostics.map(({ code }) => code)).toEqual(['gate/record-shape']);
  });

  test('tell a fault without the value that is at fault', () => {
    const secret = 'Virtanen010110A9998';
    const records = [{ learnerKey: secret }, { givenOn: secret }, { state: secret }, { category: secret.toLowerCase() }, { [secret]: 1 }].map(
      (change) => writtenConsent(change),
    );
    expect(JSON.stringify(read(...records).diagnostics).toLowerCase()).not.toContain(secret.toLowerCase());
  });
});

describe('judgements', () => {
  const read = (...records: readonly unknown[]) => readJudgements(fileOf(records), 'judgements.json', TABLE);

  test('are read', () => {
    const { judgements, diagnostics } = read(writtenJudgement());
    expect(diagnostics).toEqual([]);
    expect(judgements?.[0]).toMatchObject({ field: 'pedagogical-practice.practice', verdict: 'necessary' });
  });

  test.each([
    ['a category', { field: 'pedagogical-practice' }, 'gate/judgement-too-wide'],
    ['a wildcard', { field: 'pedagogical-practice.*' }, 'gate/judgement-too-wide'],
    ['every field', { field: '*' }, 'gate/judgement-too-wide'],
    ['every learner', { learnerKey: '*' }, 'gate/record-shape'],
    ['an unknown field', { field: 'pedagogical-practice.practise' }, 'gate/unknown-field'],
    ['no reason', { reason: '' }, 'gate/record-shape'],
    ['an address for an office', { judgedBy: 'maija@koulu.example' }, 'gate/record-shape'],
    ['a verdict that is none', { verdict: 'useful' }, 'gate/record-shape'],
  ])('close the whole file for %s', (_name, changes, code) => {
    const { judgements, diagnostics } = read(writtenJudgement(), writtenJudgement(changes));
    expect(judgements).toBeUndefined();
    expect(findings(diagnostics)).toEqual([`${code} 3`]);
  });
});

test.each([
  ['consents', consentsSchema()],
  ['judgements', judgementsSchema()],
])('the published schema of %s is the shape that is read (`npm run generate` writes it)', (name, schema) => {
  expect(JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'))).toEqual(schema);
});
