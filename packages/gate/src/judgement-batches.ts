import { comparePlaces, type Diagnostic } from '@nivel/diagnostics';
import { gateDiagnostics } from './gate-diagnostics.ts';
import { groupBy } from './group-by.ts';
import type { Judgement } from './judgement.ts';

/** From this share of the learners on, judgements that are alike do not look as if each learner had been judged. */
const BATCH_SHARE = 0.5;
/** Fewer learners than this are no batch. */
const BATCH_LEARNERS = 5;

/** Judgements of the same field, office, day, verdict and reason for more than {@link BATCH_SHARE} of the learners of the export. */
export function findBatches(judgements: readonly Judgement[], learners: number): Diagnostic[] {
  const alike = groupBy(judgements, ({ field, judgedBy, judgedOn, verdict, reason }) => JSON.stringify([field, judgedBy, judgedOn, verdict, reason]));
  return [...alike.values()].flatMap((batch) => {
    const keys = new Set(batch.map((judgement) => judgement.learnerKey));
    const [first] = batch.toSorted((a, b) => comparePlaces(a.place, b.place));
    if (first === undefined || keys.size < BATCH_LEARNERS || keys.size <= learners * BATCH_SHARE) return [];
    return [gateDiagnostics.report('gate/judgement-looks-like-a-batch', first.place, { field: first.field, count: keys.size, learners })];
  });
}
