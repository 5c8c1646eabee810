export { type Box, boxOf, contains, describeBox, type Point, uncovered } from './box.ts';
export { circumstancesOf, isOwnReceiver } from './circumstances.ts';
export { type Circumstances, type Combined, combine, type Standing, standingOf } from './combine.ts';
export { type DayNumber, type DayRange, formatDay, formatDayForReader, NO_END, parseDay } from './day.ts';
export { decideFields } from './decide.ts';
export { decideByDefinition } from './decide-by-definition.ts';
export type { Answer, Because, Decision, Missing, NearMiss } from './decision.ts';
export { type AnsweredQuestion, answeredQuestions } from './ethics/answered-questions.ts';
export type { Assessment, GivenAnswer } from './ethics/assessment.ts';
export { checkAssessment, type ViewDigests } from './ethics/check-assessment.ts';
export type { EthicsContext, ModelFacts } from './ethics/ethics-context.ts';
export { ethicsDiagnostics } from './ethics/ethics-diagnostics.ts';
export type { EthicsAnswer, EthicsQuestion, EthicsQuestions } from './ethics/question.ts';
export { citationText, type Explanation, explain, explanationLines } from './explain.ts';
export { GIVER_TERMS, OUTCOME_TERMS } from './explanation-texts.ts';
export { type FoundProvisions, findProvisions } from './find-provisions.ts';
export { governedBoxes } from './governed-boxes.ts';
export type {
  Act,
  Case,
  Certainty,
  Expectation,
  Field,
  FieldState,
  Position,
  PositionRef,
  Provision,
  ProvisionVersion,
  Question,
  QuestionAnswer,
  Rule,
  Situation,
} from './law.ts';
export { CERTAINTY_TERMS, EFFECT_TERMS, MARK_TERMS, TEST_TERMS, WRITING_TERMS } from './law-terms.ts';
export { type LoadedRuleBook, loadRuleBook, type RuleBookDocuments, type RuleFolder } from './load-rule-book.ts';
export { type MatrixCell, type MatrixRow, STUDY_CODES, type StudyCode } from './matrix.ts';
export {
  CLASSES,
  CONSENTS,
  type ConsentState,
  type DataClass,
  type Effect,
  type Form,
  JUDGEMENTS,
  type JudgementState,
  type Leg,
  OUTCOMES,
  type Outcome,
  type Path,
} from './paths.ts';
export { policyDiagnostics } from './policy-diagnostics.ts';
export { type ReadCaseTableResult, readCaseTable } from './read-case-table.ts';
export { type ReadMatrixResult, readMatrix } from './read-matrix.ts';
export {
  bookUnderPositions,
  type PositionedRuleBook,
  type Positions,
  type PositionsAt,
  type ReadPositionsResult,
  readPositions,
} from './read-positions.ts';
export { type ReadRequestResult, type RequestContext, readRequest, selectFields } from './read-request.ts';
export { daysText, dayText, writtenDayText } from './reader-days.ts';
export { type MaskDesk, type MaskRequest, maskDesk, releaseMask } from './release-mask.ts';
export { type Request, stateOf } from './request.ts';
export { requestSchema } from './request-schema.ts';
export type { RuleBook } from './rule-book.ts';
export { compileRuleBook, type DecisionTable } from './rule-book-to-decision-table.ts';
export { type CaseResult, requestOfCase, runCase, runCases } from './run-cases.ts';
export { type StaleReason, type StaleVersion, staleFindings, staleLaw } from './stale-law.ts';
export { takePositions } from './take-positions.ts';
export { type ToldProvision, type ToldVersion, tellProvision, tellVersion } from './tell-provision.ts';
export type { AiUse } from './views/ai-use.ts';
export {
  type AnsweredSpan,
  answeredSpans,
  answersOfView,
  answerTo,
  essenceOf,
  type FieldAnswer,
  type RequestAnswer,
} from './views/answers-of-view.ts';
export { checkView } from './views/check-view.ts';
export { loadViews, type ViewBook, type ViewDocuments, type ViewFolder } from './views/load-views.ts';
export { boxesOfView } from './views/requests-of-view.ts';
export { fitRows, type RealRowFilter, type RowFilter, type RowFilters, type RowFit } from './views/row-filter.ts';
export { type TouchedView, touchedViews } from './views/touched-views.ts';
export { type LeftOutField, type ShownField, shownFields, type View, type ViewAggregate, type ViewField, type ViewRequest } from './views/view.ts';
export { viewDiagnostics } from './views/view-diagnostics.ts';
export { DIMENSIONS, type Dimension, FACTS, type Fact, namesOf, STATED_DIMENSIONS, termOf, type Vocabulary } from './vocabulary.ts';
