import type { DutyFinding } from './duties.ts';
import type { PlannedRelease } from './plan-release.ts';
import type { ReleaseFolder } from './release-folder.ts';

/** Writes `duties.json`: what the law orders to be given and was not, and what turns on a fact that is asked for. */
export async function writeDuties(folder: ReleaseFolder, { plan, duties }: PlannedRelease): Promise<void> {
  const delivered = plan.answers.filter((answer) => answer.outcome === 'release' && answer.path === 'duty' && answer.values > 0);
  const of = (status: DutyFinding['status']) =>
    duties.filter((finding) => finding.status === status).map(({ status: _status, ...finding }) => finding);
  const file = {
    kind: 'nivel-duties',
    counts: plan.duties,
    delivered: delivered.map(({ category, because, values, learners }) => ({ category, because, values, learners })),
    undelivered: of('undelivered'),
    open: of('open'),
  };
  await (await folder.file('duties.json')).write(`${JSON.stringify(file, null, 2)}\n`);
}
