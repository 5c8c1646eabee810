import type { Step } from '@nivel/diagnostics';
import { placeIn, type Reading, readDay, readName, readRecord, readText, valueAt } from '../reading.ts';
import type { Assessment, GivenAnswer } from './assessment.ts';
import { ANSWERS, type EthicsAnswer } from './question.ts';

const KEYS = ['view', 'manifest', 'ruleBookAnswers', 'signedBy', 'signedOn', 'validThrough', 'answers'];

/** Reads an assessment. What is still empty is not an error here: only a view in use needs a whole one. */
export function readAssessment(reading: Reading, questions: readonly string[]): Assessment | undefined {
  const record = readRecord(reading, [], { required: KEYS });
  const view = readText(reading, ['view']);
  if (record === undefined || view === undefined) return undefined;
  const text = (key: string) => (isEmpty(reading, [key]) ? undefined : readText(reading, [key]));
  const day = (key: string) => (isEmpty(reading, [key]) ? undefined : readDay(reading, [key]));
  return {
    kind: 'assessment',
    view,
    manifest: text('manifest'),
    ruleBookAnswers: text('ruleBookAnswers'),
    signedBy: text('signedBy'),
    signedOn: day('signedOn'),
    validThrough: day('validThrough'),
    answers: readAnswers(reading, questions),
    place: placeIn(reading, ['view']),
    places: Object.fromEntries(KEYS.map((key) => [key, reading.document.placeOfKey([key])])),
  };
}

function isEmpty(reading: Reading, path: readonly Step[]): boolean {
  const value = valueAt(reading, path);
  return value === null || value === undefined || value === '';
}

function readAnswers(reading: Reading, questions: readonly string[]): readonly GivenAnswer[] {
  if (isEmpty(reading, ['answers'])) return [];
  const record = readRecord(reading, ['answers'], { required: [], optional: questions });
  const asked = questions.filter((id) => record !== undefined && Object.hasOwn(record, id));
  return asked.map((question) => readAnswer(reading, question));
}

function readAnswer(reading: Reading, question: string): GivenAnswer {
  const path = ['answers', question];
  readRecord(reading, path, { required: ['answer'], optional: ['evidence', 'proposed'] });
  const answer = isEmpty(reading, [...path, 'answer']) ? undefined : readName(reading, [...path, 'answer'], { name: 'answer', values: ANSWERS });
  const evidence = isEmpty(reading, [...path, 'evidence']) ? undefined : readText(reading, [...path, 'evidence']);
  return { question, answer: answer as EthicsAnswer | undefined, evidence, place: reading.document.placeOfKey(path) };
}
