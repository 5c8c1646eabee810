export { reasonText } from './answer-texts.ts';
export { type ComparedBooks, type ComparedLedger, compareLedger, type PastRelease } from './compare-ledger.ts';
export { type Consent, consentsSchema, type ReadConsentsResult, readConsents } from './consent.ts';
export { gateDiagnostics } from './gate-diagnostics.ts';
export { type Judgement, judgementsSchema, type ReadJudgementsResult, readJudgements } from './judgement.ts';
export type { Manifest } from './manifest.ts';
export { checkPipeline, type PipelineCheck, type PipelineSetting } from './pipeline/check-pipeline.ts';
export { type CountedSample, checkSample } from './pipeline/check-sample.ts';
export { COLUMN_STATUSES, type ColumnStatus, type ColumnVerdict } from './pipeline/column-verdict.ts';
export { inspectSample, type SampleCounts } from './pipeline/inspect-sample.ts';
export type { Dataset, Pipeline, PipelineColumn, Receiver } from './pipeline/pipeline.ts';
export { pipelineSchema } from './pipeline/pipeline-schema.ts';
export { columnsOfQuery, withQuery } from './pipeline/query-columns.ts';
export { type ReadPipelineResult, readPipeline } from './pipeline/read-pipeline.ts';
export { situationRequest } from './pipeline/situation-request.ts';
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
export { checkReplayBook, type Replay, type ReplayBook, readManifest, replayLedger, requestOfManifest } from './replay-ledger.ts';
export { type WriteInput, type WriteResult, writeRelease } from './write-release.ts';
