import { defineDiagnostics } from '@nivel/diagnostics';
import { PLANNING_ROWS } from './diagnostics-of-planning.ts';
import { RECORD_ROWS } from './diagnostics-of-records.ts';
import { REPLAY_ROWS } from './diagnostics-of-replay.ts';
import { WRITING_ROWS } from './diagnostics-of-writing.ts';
import { MANIFEST_ROWS } from './pipeline/diagnostics-of-manifests.ts';
import { PIPELINE_ROWS } from './pipeline/diagnostics-of-pipelines.ts';
import { SAMPLE_ROWS } from './pipeline/diagnostics-of-samples.ts';

/** Everything that can be wrong with a release or a pipeline. No data and no text carries a value of a person. */
export const gateDiagnostics = defineDiagnostics({
  ...RECORD_ROWS,
  ...PLANNING_ROWS,
  ...WRITING_ROWS,
  ...REPLAY_ROWS,
  ...MANIFEST_ROWS,
  ...PIPELINE_ROWS,
  ...SAMPLE_ROWS,
});
