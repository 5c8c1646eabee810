import { compareText, type Diagnostic, hasErrors } from '@nivel/diagnostics';
import type { SourceEvent } from '@nivel/sources';
import { countAnswers } from './answer-totals.ts';
import { checkRequest } from './check-request.ts';
import { compareFindings, type DutyFinding, type DutyRules, dutiesOfVerdict, dutyRules, findingAbout, isOrdered } from './duties.ts';
import { sourceFindings } from './find-disagreements.ts';
import { groupBy } from './group-by.ts';
import { findBatches } from './judgement-batches.ts';
import type { LearnerPointers } from './learner-pointers.ts';
import { progressOf } from './progress.ts';
import { caseOfLearner, openReleaseDesk, type ReleaseDesk, verdictFor } from './release-desk.ts';
import { type ReleaseInput, versionsOf } from './release-input.ts';
import type { Finding, ReleasePlan } from './release-plan.ts';
import { requestHash, requestJson } from './request-json.ts';
import { sourceDigest } from './source-digest.ts';
import { openTally, type Tally } from './tally.ts';
import { type UndeliveredRows, undeliveredRows } from './undelivered-rows.ts';
import { verdictFindings } from './verdict-findings.ts';

/** A plan, and what writing it needs. `plan` alone prints as JSON. */
export interface PlannedRelease {
  readonly kind: 'planned-release';
  readonly plan: ReleasePlan;
  readonly desk: ReleaseDesk;
  readonly pointers: LearnerPointers;
  readonly duties: readonly DutyFinding[];
  /** What the source said when the facts were gathered; writing reads it again and compares. */
  readonly digest: string;
}

export interface PlanResult {
  /** `undefined` when the request cannot be planned; `diagnostics` say why. */
  readonly planned: PlannedRelease | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Plans a release: reads the source twice, first for the facts of every learner, then to decide every record. Nothing is written. What
 * is kept in memory of a learner are facts and the verdicts of the records, not the records.
 *
 * Errors: `gate/organisation-missing`. Everything else is told as warnings, and kept back where it matters.
 */
export async function planRelease(input: ReleaseInput): Promise<PlanResult> {
  const faults = checkRequest(input.request);
  if (hasErrors(faults)) return { planned: undefined, diagnostics: faults };
  const desk = openReleaseDesk(input);
  const rules = dutyRules(input.table);
  const { learners, digest } = await gatherFacts(desk);
  const { tally, missed } = await decideRecords(desk, rules);
  const duties = [...missed, ...dutiesOfLearners(desk, { pointers: tally.pointers, missed, rules })].toSorted(compareFindings);
  const findings = [
    ...faults,
    ...desk.recorded.diagnostics,
    ...findBatches(desk.recorded.judgements, learners.size),
    ...sourceFindings(desk, learners),
    ...verdictFindings(desk, tally.pointers),
  ];
  const plan = makePlan(desk, { tally, duties, findings, learners: learners.size });
  return { planned: { kind: 'planned-release', plan, desk, pointers: tally.pointers, duties, digest }, diagnostics: [...findings, ...tally.shown] };
}

/** Gathers the facts, and the tenants of the learners met, by key. */
async function gatherFacts(desk: ReleaseDesk): Promise<{ learners: ReadonlyMap<string, string | undefined>; digest: string }> {
  const learners = new Map<string, string | undefined>();
  const digest = sourceDigest();
  const progress = progressOf(desk.input, 'facts');
  for await (const event of desk.input.source.events()) {
    desk.facts.add(event);
    digest.add(event);
    if (event.kind !== 'record') continue;
    progress.step();
    const tenant = event.value['tenant'];
    if (typeof tenant === 'string' || !learners.has(event.learnerKey))
      learners.set(event.learnerKey, typeof tenant === 'string' ? tenant : undefined);
  }
  progress.end();
  return { learners, digest: digest.end() };
}

async function decideRecords(desk: ReleaseDesk, rules: DutyRules): Promise<{ tally: Tally; missed: readonly DutyFinding[] }> {
  const tally = openTally();
  const rows = undeliveredRows(desk, rules);
  const progress = progressOf(desk.input, 'plan');
  for await (const event of desk.input.source.events()) {
    if (event.kind === 'record') progress.step();
    see(event, { desk, tally, rows });
  }
  progress.end();
  return { tally, missed: rows.findings };
}

function see(event: SourceEvent, { desk, tally, rows }: { desk: ReleaseDesk; tally: Tally; rows: UndeliveredRows }): void {
  if (event.kind === 'record') {
    const verdict = verdictFor(desk, event);
    tally.record(event, verdict);
    rows.record(event, verdict.learnerCase);
    return;
  }
  rows.other(event);
  tally.other(event);
}

interface DutyContext {
  readonly pointers: LearnerPointers;
  readonly missed: readonly DutyFinding[];
  readonly rules: DutyRules;
}

/** The duties that the verdicts of a learner's records keep back, and those about which there is no record at all. */
function dutiesOfLearners(desk: ReleaseDesk, { pointers, missed, rules }: DutyContext): readonly DutyFinding[] {
  const explained = new Set(missed.map((finding) => `${finding.learnerKey} ${finding.entity}`));
  return pointers.keys().flatMap((learnerKey): DutyFinding[] => {
    const verdicts = pointers.of(learnerKey).flatMap(({ verdict }) => desk.verdicts.verdicts[verdict] ?? []);
    const kept = verdicts.flatMap((verdict) => dutiesOfVerdict(verdict, rules)).map((finding) => ({ ...finding, learnerKey }));
    const met = new Set(verdicts.map((verdict) => verdict.entity));
    const absent = [...rules.dutiesOf(caseOfLearner(desk, learnerKey))].flatMap(([entity, { ordered }]) =>
      ordered.length === 0 || met.has(entity) || explained.has(`${learnerKey} ${entity}`)
        ? []
        : [findingAbout(entity, ordered, { status: 'undelivered', certain: true, reason: 'no-record', learnerKey }, rules)],
    );
    return [...kept, ...absent];
  });
}

interface PlanParts {
  readonly tally: Tally;
  readonly duties: readonly DutyFinding[];
  readonly findings: readonly Diagnostic[];
  readonly learners: number;
}

function makePlan(desk: ReleaseDesk, { tally, duties, findings, learners }: PlanParts): ReleasePlan {
  const { input, recorded } = desk;
  const answers = countAnswers(desk, tally.pointers);
  return {
    kind: 'release-plan',
    request: requestJson(input.request),
    requestSha256: requestHash(input.request),
    versions: versionsOf(input),
    learners,
    files: tally.files,
    entities: tally.entities(),
    answers: answers.all,
    groups: answers.groups,
    duties: {
      delivered: deliveredValues(desk, tally.pointers),
      undelivered: duties.filter((finding) => finding.status === 'undelivered').length,
      open: duties.filter((finding) => finding.status === 'open').length,
    },
    recorded: {
      consents: { read: input.consents.length, counted: recorded.consents.length },
      judgements: { read: input.judgements.length, counted: recorded.judgements.length },
    },
    problems: tally.problems(),
    findings: countFindings(findings),
  };
}

function countFindings(findings: readonly Diagnostic[]): readonly Finding[] {
  const alike = groupBy(findings, ({ code, data }) => JSON.stringify([code, data]));
  const sorted = [...alike].toSorted(([a], [b]) => compareText(a, b));
  return sorted.flatMap(([, group]) => group.slice(0, 1).map(({ code, severity, data }) => ({ code, severity, data, count: group.length })));
}

function deliveredValues(desk: ReleaseDesk, pointers: LearnerPointers): number {
  const ordered = desk.verdicts.verdicts.map(
    (verdict) => verdict.fields.filter((field) => field.outcome === 'release' && isOrdered(field.decision)).length,
  );
  return pointers
    .keys()
    .flatMap((key) => pointers.of(key))
    .reduce((sum, { verdict, records }) => sum + (ordered[verdict] ?? 0) * records, 0);
}
