import type { CountsEvent, ProblemEvent, RecordEvent, SetAsideEvent } from '@nivel/sources';
import { type DutyFinding, type DutyRules, findingAbout, isOrdered } from './duties.ts';
import type { LearnerCase } from './learner-case.ts';
import { caseOfLearner, type ReleaseDesk } from './release-desk.ts';

/** Finds the duties that cannot be delivered because a row or a value could not be read. Sees every event of the planning pass. */
export interface UndeliveredRows {
  record(event: RecordEvent, learnerCase: LearnerCase): void;
  /** Every event that is not a record. */
  other(event: SetAsideEvent | ProblemEvent | CountsEvent): void;
  readonly findings: readonly DutyFinding[];
}

interface LeftOut {
  readonly file: string;
  readonly row: number;
  readonly fields: string[];
}

export function undeliveredRows(desk: ReleaseDesk, rules: DutyRules): UndeliveredRows {
  const findings: DutyFinding[] = [];
  let rows: Pick<SetAsideEvent, 'row' | 'learnerKey'>[] = [];
  let leftOut: LeftOut | undefined;
  const noteProblem = ({ diagnostic: { place, data } }: ProblemEvent) => {
    const { file, line } = place;
    if (file === undefined || line === undefined) return;
    const field = desk.input.source.fieldOf(file, String(data['column'] ?? ''));
    if (field === undefined) return;
    // The problems of a row come before its records.
    if (leftOut?.file !== file || leftOut.row !== line) leftOut = { file, row: line, fields: [] };
    leftOut.fields.push(field);
  };
  const endFile = (event: CountsEvent) => {
    if (event.refused) findings.push(...event.entities.flatMap((entity) => refusedFile(desk, { file: event.file, entity, rules })));
    for (const row of rows) findings.push(...missedRow(desk, row, { event, rules }));
    rows = [];
  };
  return {
    findings,
    record(event, learnerCase) {
      if (leftOut?.file === event.origin.file && leftOut.row === event.origin.row)
        findings.push(...missedValues(event, leftOut.fields, { learnerCase, rules }));
    },
    other(event) {
      // What a file gives is known at its end; until then the rows wait, without their text.
      if (event.kind === 'set-aside') rows.push({ row: event.row, ...(event.learnerKey === undefined ? {} : { learnerKey: event.learnerKey }) });
      if (event.kind === 'problem') noteProblem(event);
      if (event.kind === 'counts') endFile(event);
    },
  };
}

function missedValues(
  { entity, learnerKey, origin, value }: RecordEvent,
  fields: readonly string[],
  about: { learnerCase: LearnerCase; rules: DutyRules },
): readonly DutyFinding[] {
  const missed = fields.filter((field) => field.startsWith(`${entity}.`) && value[field.slice(entity.length + 1)] === undefined);
  const ordered = missed.flatMap((field) => about.learnerCase.decisions.get(field) ?? []).filter(isOrdered);
  if (ordered.length === 0) return [];
  return [
    findingAbout(
      entity,
      ordered,
      { status: 'undelivered', certain: true, reason: 'value-left-out', learnerKey, file: origin.file, row: origin.row },
      about.rules,
    ),
  ];
}

function missedRow(
  desk: ReleaseDesk,
  { row, learnerKey }: Pick<SetAsideEvent, 'row' | 'learnerKey'>,
  { event, rules }: { event: CountsEvent; rules: DutyRules },
): readonly DutyFinding[] {
  const learnerCase = learnerKey === undefined ? desk.cases.caseOf({}, undefined) : caseOfLearner(desk, learnerKey);
  return event.entities.flatMap((entity) => {
    const duties = rules.dutiesOf(learnerCase).get(entity);
    if (duties === undefined) return [];
    const { ordered, possible } = duties;
    const certain = ordered.length > 0 && event.entities.length === 1;
    const about = { status: 'undelivered', certain, reason: 'row-set-aside', file: event.file, row } as const;
    return [findingAbout(entity, possible, learnerKey === undefined ? about : { ...about, learnerKey }, rules)];
  });
}

function refusedFile(desk: ReleaseDesk, { file, entity, rules }: { file: string; entity: string; rules: DutyRules }): readonly DutyFinding[] {
  const possible = rules.dutiesOf(desk.cases.caseOf({}, undefined)).get(entity)?.possible;
  if (possible === undefined) return [];
  return [findingAbout(entity, possible, { status: 'undelivered', certain: false, reason: 'file-refused', file }, rules)];
}
