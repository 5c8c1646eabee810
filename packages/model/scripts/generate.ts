import { applyPlan } from './apply-plan.ts';
import { plannedFiles } from './planned-files.ts';

/* Writes everything that follows from the schemas. Running it twice changes nothing the second time. */

const plan = await plannedFiles();
if (plan.kind === 'refused') {
  process.stderr.write(plan.report);
  process.exitCode = 1;
} else {
  const { written, removed } = applyPlan(plan.files);
  process.stdout.write(`model: ${plan.files.size} files, ${written.length} written, ${removed.length} removed\n`);
}
