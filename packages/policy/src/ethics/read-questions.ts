import { nearestName, type ReadDocument, type Step } from '@nivel/diagnostics';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import { readTextList } from '../read-provision.ts';
import { placeIn, type Reading, readList, readName, readRecord, readText, readTexts } from '../reading.ts';
import { ETHICS_CHECK_NAMES } from './ethics-checks.ts';
import {
  ANSWERERS,
  type Answerer,
  CONSEQUENCES,
  type Consequence,
  type EthicsQuestion,
  type EthicsQuestions,
  EVIDENCE,
  type Evidence,
  QUESTION_GROUPS,
  type QuestionGroup,
} from './question.ts';

/** Reads the questions. One that the program answers names its computation; one that a person answers alone names none. */
export function readQuestions(document: ReadDocument | undefined, found: Reading['found']): EthicsQuestions {
  if (document === undefined) return { groups: [], questions: [] };
  const reading: Reading = { document, found };
  readRecord(reading, [], { required: ['groups', 'questions'] });
  const groups = readList(reading, ['groups']).flatMap((_, index) => readGroup(reading, ['groups', index]) ?? []);
  const questions = readList(reading, ['questions']).flatMap((_, index) => readEthicsQuestion(reading, ['questions', index]) ?? []);
  for (const [index, question] of questions.entries()) {
    const before = questions.slice(0, index).find((each) => each.id === question.id);
    if (before === undefined) continue;
    found.push(policyDiagnostics.report('policy/duplicate-id', question.place, { id: question.id, where: before.place.file ?? '' }));
  }
  return { groups, questions };
}

function readGroup(reading: Reading, path: readonly Step[]): EthicsQuestions['groups'][number] | undefined {
  readRecord(reading, path, { required: ['id', 'term'] });
  const id = readName(reading, [...path, 'id'], { name: 'group', values: QUESTION_GROUPS });
  const term = readTexts(reading, [...path, 'term']);
  return id === undefined || term === undefined ? undefined : { id: id as QuestionGroup, term };
}

function readEthicsQuestion(reading: Reading, path: readonly Step[]): EthicsQuestion | undefined {
  readRecord(reading, path, { required: ['id', 'group', 'question', 'answeredBy', 'evidence', 'ifNo', 'from'], optional: ['check'] });
  const named = (key: string, values: readonly string[]) => readName(reading, [...path, key], { name: key, values });
  const id = readText(reading, [...path, 'id']);
  const question = readTexts(reading, [...path, 'question']);
  const group = named('group', QUESTION_GROUPS);
  const answeredBy = named('answeredBy', ANSWERERS);
  const evidence = named('evidence', EVIDENCE);
  const ifNo = named('ifNo', CONSEQUENCES);
  const check = named('check', ETHICS_CHECK_NAMES);
  if (id === undefined || question === undefined || group === undefined) return undefined;
  if (answeredBy === undefined || evidence === undefined || ifNo === undefined) return undefined;
  if ((check === undefined) !== (answeredBy === 'person')) reportCheck(reading, path, answeredBy);
  return {
    id,
    group: group as QuestionGroup,
    question,
    answeredBy: answeredBy as Answerer,
    check,
    evidence: evidence as Evidence,
    ifNo: ifNo as Consequence,
    from: readTextList(reading, [...path, 'from']),
    place: placeIn(reading, [...path, 'id']),
  };
}

function reportCheck(reading: Reading, path: readonly Step[], answeredBy: string): void {
  const place = placeIn(reading, path);
  if (answeredBy !== 'person') reading.found.push(policyDiagnostics.report('policy/missing-key', place, { key: 'check' }));
  else
    reading.found.push(
      policyDiagnostics.report('policy/unknown-key', place, { key: 'check', nearest: nearestName('check', ['evidence']) ?? 'evidence' }),
    );
}
