import { type Decision, formatDay, stateOf } from '@nivel/policy';
import { groupBy } from './group-by.ts';
import type { PlannedRelease } from './plan-release.ts';
import type { FieldVerdict, RecordVerdict } from './record-verdict.ts';
import type { ReleaseDesk } from './release-desk.ts';
import type { ReleaseFolder } from './release-folder.ts';

/**
 * Writes `ledger.jsonl`: for each learner, entity and group of fields with the same decision one line, with all that is needed to decide it
 * again. It is the sender's own log of the disclosure and names learners by their key; a pseudonym under a random key would make every
 * run different and the log of no use to a learner who asks what was given.
 */
export async function writeLedger(folder: ReleaseFolder, planned: PlannedRelease): Promise<void> {
  const ledger = await folder.file('ledger.jsonl');
  const known = new Map<number, readonly string[]>();
  for (const learnerKey of planned.pointers.keys()) {
    for (const { verdict: index, records } of planned.pointers.of(learnerKey)) {
      const verdict = planned.desk.verdicts.verdicts[index];
      if (verdict === undefined) continue;
      const entries = known.get(index) ?? entriesOf(verdict, planned);
      known.set(index, entries);
      for (const entry of entries) await ledger.write(`{"learnerKey":${JSON.stringify(learnerKey)},"records":${records},${entry}\n`);
    }
  }
}

/** The lines of a verdict without what differs from learner to learner, open at their beginning. */
function entriesOf(verdict: RecordVerdict, { desk, plan }: PlannedRelease): readonly string[] {
  const groups = groupBy(verdict.fields, (field) =>
    JSON.stringify([field.outcome, field.reason, decidedPart(field.decision), statesOf(field, verdict, desk)]),
  );
  const { request } = verdict.learnerCase;
  const common = {
    facts: verdict.learnerCase.facts,
    day: formatDay(request.day),
    purpose: request.stated.purpose,
    receiverOrganisation: request.receiverOrganisation,
    request: plan.requestSha256,
    versions: plan.versions,
  };
  return [...groups.values()].map((fields) => {
    const [first] = fields;
    if (first === undefined) return '';
    const { outcome, reason } = first;
    const entry = {
      entity: verdict.entity,
      fields: fields.map(({ field }) => field),
      outcome,
      reason,
      ...decidedPart(first.decision),
      ...statesOf(first, verdict, desk),
      ...common,
    };
    return JSON.stringify(entry).slice(1);
  });
}

/** What the rule book said, near misses left out: they follow from the request. `undefined`: the book does not know the field. */
export function decidedPart(decision: Decision | undefined) {
  const { form = null, path = null, because = [], missing = [], obligations = [], unsettled = [], positions = [] } = decision ?? {};
  return { decided: decision?.outcome ?? null, form, path, because, missing, obligations, unsettled, positions };
}

function statesOf({ field }: FieldVerdict, { learnerCase }: RecordVerdict, { input }: ReleaseDesk) {
  const known = input.table.fieldIndex.get(field);
  const own = known === undefined ? undefined : input.table.fields[known];
  return own === undefined ? {} : stateOf(learnerCase.request, own);
}
