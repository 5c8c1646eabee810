import { compareText } from '@nivel/diagnostics';
import type { Because, Decision, DecisionTable } from '@nivel/policy';
import { groupBy } from './group-by.ts';
import type { LearnerCase } from './learner-case.ts';
import { type FieldVerdict, KEY_PROPERTY, type Reason, type RecordVerdict } from './record-verdict.ts';

/** Why something that the law orders, or may order, did not go. */
export type DutyReason = Reason | 'row-set-aside' | 'file-refused' | 'value-left-out' | 'no-record' | 'fact-unknown';

/** A duty that was not delivered, or one that may exist and turns on a fact that is not known. Holds no value. */
export interface DutyFinding {
  /** `open`: whether it is ordered turns on a fact that is asked for. */
  readonly status: 'undelivered' | 'open';
  /** Not certain: nobody can tell what a row holds that is set aside. */
  readonly certain: boolean;
  readonly reason: DutyReason;
  readonly entity: string;
  readonly fields: readonly string[];
  readonly learnerKey?: string;
  readonly file?: string;
  /** The row as an editor counts it; the header is row 1. */
  readonly row?: number;
  readonly because: readonly Because[];
}

/** The duties about one entity that a case has, or may have, whatever its records hold. */
export interface CaseDuties {
  readonly ordered: readonly Decision[];
  readonly possible: readonly Decision[];
}

/** The rules of the book that order a release, and what they order in each case. */
export interface DutyRules {
  has(rule: string): boolean;
  /** By entity; an entity about which nothing may be ordered is not there. Worked out once for each case. */
  dutiesOf(learnerCase: LearnerCase): ReadonlyMap<string, CaseDuties>;
}

export function dutyRules({ book }: DecisionTable): DutyRules {
  const ordering = new Set(book.rules.filter((rule) => rule.path === 'duty').map((rule) => rule.id));
  const known = new Map<LearnerCase, ReadonlyMap<string, CaseDuties>>();
  const rules: DutyRules = {
    has: (rule) => ordering.has(rule),
    dutiesOf(learnerCase) {
      const duties = known.get(learnerCase) ?? dutiesByEntity(learnerCase, rules);
      known.set(learnerCase, duties);
      return duties;
    },
  };
  return rules;
}

function dutiesByEntity(learnerCase: LearnerCase, rules: DutyRules): ReadonlyMap<string, CaseDuties> {
  const own = [...learnerCase.decisions.values()].filter(({ field }) => !field.endsWith(`.${KEY_PROPERTY}`));
  const possible = own.filter((decision) => mayBeOrdered(decision, rules));
  const byEntity = groupBy(possible, ({ field }) => field.slice(0, field.indexOf('.')));
  return new Map([...byEntity].map(([entity, decisions]) => [entity, { ordered: decisions.filter(isOrdered), possible: decisions }]));
}

export function isOrdered(decision: Decision | undefined): boolean {
  return decision?.outcome === 'release' && decision.path === 'duty';
}

/** Whether some value of an unknown fact would make the release a duty. */
function mayBeOrdered(decision: Decision | undefined, rules: DutyRules): boolean {
  return decision !== undefined && (isOrdered(decision) || (decision.outcome === 'ask' && decision.because.some(({ rule }) => rules.has(rule))));
}

/** What the verdict on a record leaves undelivered or open. */
export function dutiesOfVerdict(verdict: RecordVerdict, rules: DutyRules): readonly DutyFinding[] {
  const kept = verdict.fields.filter((field) => field.outcome !== 'release' && mayBeOrdered(field.decision, rules));
  const groups = groupBy(kept, (field) => `${isOrdered(field.decision)} ${field.reason}`);
  return [...groups.values()].map((fields) => findingOf(verdict.entity, fields));
}

function findingOf(entity: string, fields: readonly FieldVerdict[]): DutyFinding {
  const [first] = fields;
  const status = isOrdered(first?.decision) ? 'undelivered' : 'open';
  const reason = first === undefined || first.reason === 'decided' ? 'fact-unknown' : first.reason;
  return {
    status,
    certain: status === 'undelivered',
    reason,
    entity,
    fields: fields.map((field) => field.field),
    because: mergeBecause(
      fields.map((field) => field.decision),
      undefined,
    ),
  };
}

/** A finding about a whole record or row that is not there. */
export function findingAbout(
  entity: string,
  decisions: readonly Decision[],
  about: Omit<DutyFinding, 'entity' | 'fields' | 'because'>,
  rules: DutyRules,
): DutyFinding {
  return { ...about, entity, fields: decisions.map((decision) => decision.field), because: mergeBecause(decisions, rules) };
}

/** The reasons of several decisions, each rule once; only the ordering ones where `rules` says which those are. */
function mergeBecause(decisions: readonly (Decision | undefined)[], rules: DutyRules | undefined): readonly Because[] {
  const byRule = new Map<string, Set<string>>();
  for (const { rule, provisions } of decisions.flatMap((decision) => decision?.because ?? [])) {
    if (rules !== undefined && !rules.has(rule)) continue;
    byRule.set(rule, new Set([...(byRule.get(rule) ?? []), ...provisions]));
  }
  return [...byRule]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([rule, provisions]) => ({ rule, provisions: [...provisions].toSorted(compareText) }));
}

export function compareFindings(a: DutyFinding, b: DutyFinding): number {
  return (
    compareText(a.learnerKey ?? '', b.learnerKey ?? '') ||
    compareText(a.file ?? '', b.file ?? '') ||
    (a.row ?? 0) - (b.row ?? 0) ||
    compareText(a.entity, b.entity) ||
    compareText(a.reason, b.reason)
  );
}
