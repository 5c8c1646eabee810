export { type Box, boxOf, contains, describeBox, type Point, uncovered } from './box.ts';
export { circumstancesOf, isOwnReceiver } from './circumstances.ts';
export { type Circumstances, type Combined, combine, type Standing, standingOf } from './combine.ts';
export { type DayNumber, type DayRange, formatDay, formatDayForReader, NO_END, parseDay } from './day.ts';
export { decideFields } from './decide.ts';
export { decideByDefinition } from './decide-by-definition.ts';
export type { Answer, Because, Decision, Missing, NearMiss } from './decision.ts';
export { citationText, type Explanation, explain, explanationLines } from './explain.ts';
export { GIVER_TERMS, OUTCOME_TERMS } from './explanation-texts.ts';
export type { Act, Case, Certainty, Expectation, Field, FieldState, Provision, ProvisionVersion, Question, Rule, Situation } from './law.ts';
export { type LoadedRuleBook, loadRuleBook, type RuleBookDocuments, type RuleFolder } from './load-rule-book.ts';
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
export { type ReadRequestResult, type RequestContext, readRequest, selectFields } from './read-request.ts';
export { type MaskDesk, type MaskRequest, maskDesk, releaseMask } from './release-mask.ts';
export { type Request, stateOf } from './request.ts';
export { requestSchema } from './request-schema.ts';
export type { RuleBook } from './rule-book.ts';
export { compileRuleBook, type DecisionTable } from './rule-book-to-decision-table.ts';
export { requestOfCase, runCases } from './run-cases.ts';
export { DIMENSIONS, type Dimension, FACTS, type Fact, namesOf, STATED_DIMENSIONS, termOf, type Vocabulary } from './vocabulary.ts';
