export { reasonText } from './answer-texts.ts';
export { type Consent, consentsSchema, type ReadConsentsResult, readConsents } from './consent.ts';
export { gateDiagnostics } from './gate-diagnostics.ts';
export { type Judgement, judgementsSchema, type ReadJudgementsResult, readJudgements } from './judgement.ts';
export type { Manifest } from './manifest.ts';
export { type PlannedRelease, type PlanResult, planRelease } from './plan-release.ts';
export type { Reason } from './record-verdict.ts';
export type { WrittenFile } from './release-folder.ts';
export type { Progress, ReleaseInput, Versions } from './release-input.ts';
export type {
  AnswerTotal,
  DutyCounts,
  EntityCounts,
  FieldTotal,
  FileCounts,
  Finding,
  LearnerGroup,
  ProblemCount,
  RecordedCount,
  ReleasePlan,
} from './release-plan.ts';
export { openExport, type ReleaseSource } from './release-source.ts';
export { type WriteInput, type WriteResult, writeRelease } from './write-release.ts';
