import type { Diagnostic, Place } from '@nivel/diagnostics';
import { type DayNumber, formatDay } from '../day.ts';
import { type AnsweredQuestion, answeredQuestions } from './answered-questions.ts';
import type { Assessment } from './assessment.ts';
import type { EthicsContext } from './ethics-context.ts';
import { ethicsDiagnostics } from './ethics-diagnostics.ts';
import type { EthicsQuestion } from './question.ts';
import { isWithinAYear, lastDayOfYearFrom } from './valid-days.ts';

/** Digests of what an assessment is of: the manifest, and what the rule book answers about it. */
export interface ViewDigests {
  readonly manifest: string;
  readonly ruleBookAnswers: string;
}

export interface AssessmentCheck {
  readonly context: EthicsContext;
  readonly questions: readonly EthicsQuestion[];
  readonly digests: ViewDigests;
  readonly day: DayNumber;
}

/** Whether a view may be used on a day. A draft is not used, and so needs no assessment. */
export function checkAssessment(check: AssessmentCheck): readonly Diagnostic[] {
  const { view, assessment } = check.context;
  if (view.state === 'draft') return [];
  if (assessment === undefined) {
    return [ethicsDiagnostics.report('ethics/no-assessment', view.places['state'] ?? view.place, { view: view.id })];
  }
  const answered = answeredQuestions(check.questions, check.context);
  return [
    ...checkSignature(assessment),
    ...checkDays(assessment, check.day),
    ...checkDigests(assessment, check.digests),
    ...checkOpen(assessment, answered),
    ...answered.flatMap((each) => checkAnswer(assessment, each)),
  ];
}

function placeOf(assessment: Assessment, key: string): Place {
  return assessment.places[key] ?? assessment.place;
}

function checkSignature(assessment: Assessment): readonly Diagnostic[] {
  const keys = ['manifest', 'ruleBookAnswers', 'signedBy', 'signedOn', 'validThrough'] as const;
  const missing = keys.filter((key) => assessment[key] === undefined);
  return missing.map((key) => ethicsDiagnostics.report('ethics/unsigned', placeOf(assessment, key), { view: assessment.view, key }));
}

function checkDays(assessment: Assessment, day: DayNumber): readonly Diagnostic[] {
  const { signedOn, validThrough, view } = assessment;
  if (signedOn === undefined || validThrough === undefined) return [];
  const written = { signedOn: formatDay(signedOn), validThrough: formatDay(validThrough) };
  const place = placeOf(assessment, 'validThrough');
  if (!isWithinAYear(signedOn, validThrough)) {
    return [ethicsDiagnostics.report('ethics/wrong-days', place, { ...written, last: formatDay(lastDayOfYearFrom(signedOn)) })];
  }
  if (day > validThrough)
    return [ethicsDiagnostics.report('ethics/expired', place, { view, validThrough: written.validThrough, day: formatDay(day) })];
  if (day >= signedOn) return [];
  const data = { view, signedOn: written.signedOn, day: formatDay(day) };
  return [ethicsDiagnostics.report('ethics/not-yet-signed', placeOf(assessment, 'signedOn'), data)];
}

function checkDigests(assessment: Assessment, digests: ViewDigests): readonly Diagnostic[] {
  const { manifest, ruleBookAnswers, view } = assessment;
  const changed = manifest !== undefined && manifest !== digests.manifest;
  if (changed) return [ethicsDiagnostics.report('ethics/view-changed', placeOf(assessment, 'manifest'), { view, digest: digests.manifest })];
  if (ruleBookAnswers === undefined || ruleBookAnswers === digests.ruleBookAnswers) return [];
  const data = { view, digest: digests.ruleBookAnswers };
  return [ethicsDiagnostics.report('ethics/rule-book-changed', placeOf(assessment, 'ruleBookAnswers'), data)];
}

function checkOpen(assessment: Assessment, answered: readonly AnsweredQuestion[]): readonly Diagnostic[] {
  const open = answered.filter(({ answer }) => answer === undefined).map(({ question }) => question.id);
  if (open.length === 0) return [];
  return [ethicsDiagnostics.report('ethics/unanswered', placeOf(assessment, 'answers'), { view: assessment.view, questions: open.join(', ') })];
}

const CONSEQUENCE_CODES = { block: 'ethics/blocked', warn: 'ethics/warned', note: 'ethics/noted' } as const;

function checkAnswer(assessment: Assessment, { question, computed, given, answer }: AnsweredQuestion): readonly Diagnostic[] {
  const place = given?.place ?? placeOf(assessment, 'answers');
  if (answer === 'no') {
    return [ethicsDiagnostics.report(CONSEQUENCE_CODES[question.ifNo], place, { view: assessment.view, question: question.id })];
  }
  if (question.answeredBy === 'both' && computed === 'no' && answer !== undefined) {
    return [ethicsDiagnostics.report('ethics/contradicted', place, { question: question.id, answer, computed })];
  }
  const wanted = question.evidence !== 'none' && question.answeredBy !== 'program' && answer === 'yes';
  if (!wanted || given?.evidence !== undefined) return [];
  return [ethicsDiagnostics.report('ethics/no-evidence', place, { question: question.id, kind: question.evidence })];
}
