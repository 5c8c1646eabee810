import { type Judge, openJudges } from '../judges.ts';
import type { SchemaVersion } from '../schema-version.ts';
import type { Draft, Suspect, Witness } from './finding.ts';

/** A draft whose documents were put to the validators. */
export interface Confirmed {
  readonly draft: Draft;
  readonly witness?: Witness;
  readonly counterWitness?: Witness;
}

/**
 * Puts every document to both validators of both versions. A difference whose documents they do not tell apart as it says is not printed as
 * such: it becomes undecided.
 */
export async function confirmDrafts(drafts: readonly Draft[], old: SchemaVersion, next: SchemaVersion): Promise<readonly Confirmed[]> {
  if (drafts.every(({ refusedByNew, refusedByOld }) => refusedByNew === undefined && refusedByOld === undefined))
    return drafts.map((draft) => ({ draft }));
  const judges = { old: await openJudges(old), new: await openJudges(next) };
  try {
    const confirmed: Confirmed[] = [];
    for (const draft of drafts) confirmed.push(await confirmDraft(draft, judges));
    return confirmed;
  } finally {
    for (const judge of [...judges.old, ...judges.new]) judge.close();
  }
}

interface Judges {
  readonly old: readonly Judge[];
  readonly new: readonly Judge[];
}

async function confirmDraft(draft: Draft, judges: Judges): Promise<Confirmed> {
  const [forth, back] = [await witnessOf(draft.refusedByNew, 'new', judges), await witnessOf(draft.refusedByOld, 'old', judges)];
  if (forth === 'unconfirmed' || back === 'unconfirmed') return { draft: undecided(draft) };
  const [witness, counterWitness] = forth === undefined ? [back, undefined] : [forth, back];
  return { draft, ...(witness === undefined ? {} : { witness }), ...(counterWitness === undefined ? {} : { counterWitness }) };
}

function undecided(draft: Draft): Draft {
  return { ...draft, rule: 'undecided-validators', level: 'undecided', name: draft.rule };
}

async function witnessOf(suspect: Suspect | undefined, refusedBy: 'old' | 'new', judges: Judges): Promise<Witness | undefined | 'unconfirmed'> {
  if (suspect === undefined) return undefined;
  const acceptedBy = refusedBy === 'old' ? 'new' : 'old';
  const { entity, document, ids } = suspect;
  const accepted = await Promise.all(judges[acceptedBy].map((judge) => judge.accepts(ids[acceptedBy], document)));
  const refused = await Promise.all(judges[refusedBy].map((judge) => judge.accepts(ids[refusedBy], document)));
  if (accepted.some((answer) => answer !== true) || refused.some((answer) => answer !== false)) return 'unconfirmed';
  return { entity, acceptedBy, refusedBy, document, confirmedBy: judges[acceptedBy].map(({ name }) => name) };
}
