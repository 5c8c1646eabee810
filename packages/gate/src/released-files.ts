import { compareText } from '@nivel/diagnostics';
import type { RecordEvent } from '@nivel/sources';
import { groupBy } from './group-by.ts';
import type { RecordVerdict } from './record-verdict.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { ReleasePlan } from './release-plan.ts';

/** Where the records of an entity go. */
export function releasedPath(entity: string): string {
  return `released/${entity}.jsonl`;
}

/** The line of a record, with the released properties alone, in the order of the model. */
export function releasedLine({ value }: RecordEvent, { released }: RecordVerdict): string {
  return `${JSON.stringify(Object.fromEntries(released.map((property) => [property, value[property]])))}\n`;
}

/**
 * `released/about.json`: what travels with the data. The purpose, the basis and the obligations of what was released, and nothing of what
 * was not: a consent that was withdrawn must look like one that was never asked for.
 */
export async function writeAbout(folder: ReleaseFolder, plan: ReleasePlan): Promise<void> {
  const { day, sender, receiver, role, purpose, channel, senderOrganisation, receiverOrganisation } = plan.request;
  const released = plan.answers.filter((answer) => answer.outcome === 'release' && answer.values > 0);
  const fields = released.flatMap((answer) => answer.fields.filter(({ values }) => values > 0).map(({ field }) => ({ field, answer })));
  const byField = [...groupBy(fields, ({ field }) => field)].toSorted(([a], [b]) => compareText(a, b));
  const about = {
    kind: 'nivel-released',
    day,
    sender,
    receiver,
    role,
    purpose,
    channel,
    senderOrganisation,
    receiverOrganisation,
    versions: plan.versions,
    files: plan.entities
      .filter(({ recordsReleased }) => recordsReleased > 0)
      .map(({ entity, recordsReleased }) => ({ file: `${entity}.jsonl`, records: recordsReleased })),
    fields: byField.map(([field, items]) => ({
      field,
      form: [...new Set(items.flatMap(({ answer }) => answer.form ?? []))].toSorted(),
      provisions: [...new Set(items.flatMap(({ answer }) => answer.because.flatMap(({ provisions }) => provisions)))].toSorted(compareText),
      obligations: [...new Set(items.flatMap(({ answer }) => answer.obligations))].toSorted(compareText),
    })),
  };
  await (await folder.file('released/about.json')).write(`${JSON.stringify(about, null, 2)}\n`);
}
