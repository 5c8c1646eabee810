import type { WrittenFile } from './release-folder.ts';
import type { ReleasePlan } from './release-plan.ts';
import { MANIFEST_KIND } from './release-target.ts';

/** `manifest.json`: under what the release was made, what it comes to, and every file of it. It is the sender's. */
export interface Manifest
  extends Pick<ReleasePlan, 'request' | 'requestSha256' | 'versions' | 'learners' | 'duties' | 'recorded' | 'problems' | 'findings'> {
  readonly kind: typeof MANIFEST_KIND;
  /** When it was written, in UTC. */
  readonly writtenAt: string;
  readonly rows: ReleasePlan['files'];
  readonly entities: ReleasePlan['entities'];
  /** Fields whose values are free text, which an extract leaves out. */
  readonly leftOutOfExtract: readonly string[];
  readonly files: readonly WrittenFile[];
}

export function manifestOf(plan: ReleasePlan, { files, now }: { files: readonly WrittenFile[]; now: Date }): Manifest {
  const leftOut = plan.answers.filter((answer) => answer.reason === 'left-out-of-extract');
  return {
    kind: MANIFEST_KIND,
    writtenAt: now.toISOString(),
    versions: plan.versions,
    request: plan.request,
    requestSha256: plan.requestSha256,
    learners: plan.learners,
    rows: plan.files,
    entities: plan.entities,
    leftOutOfExtract: [...new Set(leftOut.flatMap((answer) => answer.fields.map(({ field }) => field)))].toSorted(),
    duties: plan.duties,
    recorded: plan.recorded,
    problems: plan.problems,
    findings: plan.findings,
    files,
  };
}
