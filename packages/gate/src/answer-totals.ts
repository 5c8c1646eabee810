import { compareText } from '@nivel/diagnostics';
import type { Decision, DecisionTable } from '@nivel/policy';
import type { LearnerCase } from './learner-case.ts';
import type { LearnerPointers } from './learner-pointers.ts';
import { type FieldVerdict, ownVerdict } from './record-verdict.ts';
import { caseOfLearner, type ReleaseDesk } from './release-desk.ts';
import type { AnswerTotal, LearnerGroup } from './release-plan.ts';

/** Learners whose records have the same verdicts: what is counted for one of them is counted for all. */
interface Profile {
  readonly base: LearnerCase;
  readonly verdicts: readonly number[];
  learners: number;
  /** By verdict, in the order of `verdicts`. */
  readonly records: number[];
}

/** All answers of a release: as a whole, and by group of learners with the same facts. */
export interface Answers {
  readonly all: readonly AnswerTotal[];
  readonly groups: readonly LearnerGroup[];
}

export function countAnswers(desk: ReleaseDesk, pointers: LearnerPointers): Answers {
  const profiles = profilesOf(desk, pointers);
  const unfilled = unfilledFields(desk);
  const all = openSheet(desk.input.table);
  const groups = new Map<string, { readonly sample: LearnerCase; readonly sheet: Sheet; learners: number }>();
  for (const profile of profiles) {
    for (const learnerCase of casesOf(desk, profile)) {
      const group = groups.get(learnerCase.factsKey) ?? { sample: learnerCase, sheet: openSheet(desk.input.table), learners: 0 };
      groups.set(learnerCase.factsKey, group);
      group.learners += profile.learners;
      enter(group.sheet, { desk, profile, unfilled, only: learnerCase });
    }
    enter(all, { desk, profile, unfilled, only: undefined });
  }
  const sorted = [...groups].toSorted(([a], [b]) => compareText(a, b));
  return { all: all.totals(), groups: sorted.map(([, { sample, sheet, learners }]) => ({ facts: sample.facts, learners, answers: sheet.totals() })) };
}

function profilesOf(desk: ReleaseDesk, pointers: LearnerPointers): readonly Profile[] {
  const profiles = new Map<string, Profile>();
  for (const key of pointers.keys()) {
    const base = caseOfLearner(desk, key);
    const own = pointers.of(key).toSorted((a, b) => a.verdict - b.verdict);
    const signature = `${base.index}:${own.map((pointed) => pointed.verdict).join(',')}`;
    const profile = profiles.get(signature) ?? { base, verdicts: own.map((pointed) => pointed.verdict), learners: 0, records: own.map(() => 0) };
    profiles.set(signature, profile);
    profile.learners += 1;
    for (const [at, { records }] of own.entries()) profile.records[at] = (profile.records[at] ?? 0) + records;
  }
  return [...profiles.values()];
}

function casesOf(desk: ReleaseDesk, { base, verdicts }: Profile): readonly LearnerCase[] {
  return [...new Set([base, ...verdicts.flatMap((index) => desk.verdicts.verdicts[index]?.learnerCase ?? [])])];
}

interface Entering {
  readonly desk: ReleaseDesk;
  readonly profile: Profile;
  /** The verdicts on the fields that no record of the source has. */
  readonly unfilled: (learnerCase: LearnerCase) => readonly FieldVerdict[];
  /** The one case to enter, or all of them. */
  readonly only: LearnerCase | undefined;
}

function enter(sheet: Sheet, { desk, profile, unfilled, only }: Entering): void {
  const seen = new Set<AnswerRow>();
  for (const [at, index] of profile.verdicts.entries()) {
    const verdict = desk.verdicts.verdicts[index];
    if (verdict === undefined || (only !== undefined && verdict.learnerCase !== only)) continue;
    for (const field of verdict.fields) seen.add(sheet.add(field, profile.records[at] ?? 0));
  }
  if (only === undefined || only === profile.base) for (const field of unfilled(profile.base)) seen.add(sheet.add(field, 0));
  for (const row of seen) row.learners += profile.learners;
}

function unfilledFields({ verdicts, freeText }: ReleaseDesk): Entering['unfilled'] {
  const filled = new Set(verdicts.verdicts.flatMap((verdict) => verdict.fields.map((field) => field.field)));
  const known = new Map<LearnerCase, readonly FieldVerdict[]>();
  return (learnerCase) => {
    const made =
      known.get(learnerCase) ??
      [...learnerCase.decisions.values()].filter(({ field }) => !filled.has(field)).map((decision) => verdictWithoutRecord(decision, freeText));
    known.set(learnerCase, made);
    return made;
  };
}

function verdictWithoutRecord(decision: Decision, freeText: ReadonlySet<string>): FieldVerdict {
  const property = decision.field.slice(decision.field.indexOf('.') + 1);
  return ownVerdict({ field: decision.field, property }, decision, freeText);
}

/** One answer while it is counted. */
interface AnswerRow {
  readonly total: Omit<AnswerTotal, 'fields' | 'learners' | 'values'>;
  readonly values: Map<string, number>;
  learners: number;
}

interface Sheet {
  add(field: FieldVerdict, values: number): AnswerRow;
  totals(): readonly AnswerTotal[];
}

function openSheet(table: DecisionTable): Sheet {
  const rows = new Map<string, AnswerRow>();
  const rowOf = new Map<FieldVerdict, AnswerRow>();
  const openRow = (field: FieldVerdict): AnswerRow => {
    const total = answerOf(field, table);
    const key = JSON.stringify(total);
    const row = rows.get(key) ?? { total, values: new Map(), learners: 0 };
    rows.set(key, row);
    rowOf.set(field, row);
    return row;
  };
  return {
    add(field, values) {
      const row = rowOf.get(field) ?? openRow(field);
      row.values.set(field.field, (row.values.get(field.field) ?? 0) + values);
      return row;
    },
    totals: () => [...rows].toSorted(([a], [b]) => compareText(a, b)).map(([, row]) => finish(row, table)),
  };
}

function answerOf({ field, outcome, reason, decision }: FieldVerdict, { book }: DecisionTable): AnswerRow['total'] {
  return {
    category: book.fields.find((each) => each.field === field)?.category ?? '',
    outcome,
    reason,
    form: decision?.form ?? null,
    path: decision?.path ?? null,
    because: decision?.because ?? [],
    missing: decision?.missing ?? [],
    obligations: decision?.obligations ?? [],
    unsettled: decision?.unsettled ?? [],
    positions: decision?.positions ?? [],
    closedBy: outcome === 'withhold' && reason === 'decided' ? closedBy(decision) : null,
  };
}

/** A rule that would have carried the field but for a judgement or a consent comes near by that alone. */
function closedBy(decision: Decision | undefined): AnswerTotal['closedBy'] {
  const failed = new Set(decision?.nearMisses.flatMap((miss) => miss.failed));
  return (['judgement', 'consent'] as const).find((name) => failed.has(name)) ?? null;
}

function finish({ total, values, learners }: AnswerRow, { fieldIndex }: DecisionTable): AnswerTotal {
  const position = (field: string) => fieldIndex.get(field) ?? Number.MAX_SAFE_INTEGER;
  const fields = [...values]
    .toSorted(([a], [b]) => position(a) - position(b) || compareText(a, b))
    .map(([field, count]) => ({ field, values: count }));
  return { ...total, fields, learners, values: fields.reduce((sum, field) => sum + field.values, 0) };
}
