import type { Doubt } from '../gaps/gap.ts';
import { type Site, valueAt } from '../schema-version.ts';
import type { Draft } from './finding.ts';
import type { EntityGaps } from './gaps-to-drafts.ts';
import { subjectOfPair, termAt } from './subjects.ts';

/** What was not decided, once for every thing and reason. */
export function draftsOfDoubts(all: readonly EntityGaps[]): readonly Draft[] {
  const found = all.flatMap(({ entity, forth, back }) => [
    ...forth.doubts.map((doubt) => doubtDraft(entity, doubt, [doubt.source, doubt.target])),
    ...back.doubts.map((doubt) => doubtDraft(entity, doubt, [doubt.target, doubt.source])),
  ]);
  const unique = new Map<string, Draft>();
  for (const draft of found) {
    const key = [draft.rule, draft.subject, draft.name].join('\u0000');
    const fields = new Set([...(unique.get(key)?.fields ?? []), ...(draft.fields ?? [])]);
    unique.set(key, { ...draft, ...unique.get(key), fields: [...fields].toSorted() });
  }
  return [...unique.values()];
}

function doubtDraft(entity: string, { reason, detail, through }: Doubt, [old, next]: readonly [Site, Site]): Draft {
  return {
    rule: `undecided-${reason}`,
    level: 'undecided',
    direction: 'both',
    subject: subjectOfPair(old, next),
    name: detail,
    term: termAt(next),
    fields: through === undefined ? [] : [`${entity}.${through}`],
    old,
    new: next,
    oldValue: valueAt(old),
    newValue: valueAt(next),
  };
}
