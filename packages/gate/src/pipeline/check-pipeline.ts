import type { Diagnostic } from '@nivel/diagnostics';
import { type DayNumber, type DecisionTable, formatDay } from '@nivel/policy';
import { gateDiagnostics } from '../gate-diagnostics.ts';
import { checkNames } from './check-names.ts';
import { type ColumnVerdict, judgeColumns } from './column-verdict.ts';
import { boundaryDays, type ComingChange, comingChanges } from './coming-changes.ts';
import { originIndex } from './origin.ts';
import type { Dataset, Pipeline } from './pipeline.ts';

export interface PipelineCheck {
  /** Every column for every receiver, in the order of the file. */
  readonly verdicts: readonly ColumnVerdict[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PipelineSetting {
  readonly table: DecisionTable;
  readonly day: DayNumber;
  /** For so many days after the check, a change of an answer is told. */
  readonly within: number;
}

/** Asks the rule book about every column of a pipeline for every receiver. No data is read. */
export function checkPipeline(pipeline: Pipeline, { table, day, within }: PipelineSetting): PipelineCheck {
  const context = { table, origins: originIndex(), days: boundaryDays(table, day, within) };
  const checked = pipeline.datasets.map((dataset) => {
    const verdicts = judgeColumns(dataset, context);
    const diagnostics = [
      ...verdicts.flatMap((verdict) => tellVerdict(verdict, context.origins.originOf)),
      ...comingChanges(dataset, verdicts, context).map(tellChange),
      ...checkNames(dataset, context),
      ...tellNobody(dataset),
    ];
    return { verdicts, diagnostics };
  });
  return { verdicts: checked.flatMap(({ verdicts }) => verdicts), diagnostics: checked.flatMap(({ diagnostics }) => diagnostics) };
}

function tellVerdict(verdict: ColumnVerdict, originOf: ReturnType<typeof originIndex>['originOf']): readonly Diagnostic[] {
  const { column, receiver, decision, note, status } = verdict;
  const names = { column: column.name, receiver: receiver.name };
  switch (status) {
    case 'released':
      return [];
    case 'unknown': {
      const secret = column.from.some((from) => {
        const origin = originOf(from);
        return origin.kind === 'unknown' && origin.secret;
      });
      const code = secret ? 'gate/pipeline-unknown-secret' : 'gate/pipeline-unknown';
      return [gateDiagnostics.report(code, column.place, { ...names, from: column.from.join(', '), nearest: verdict.nearest ?? '–' })];
    }
    case 'asked': {
      const missing = decision?.missing.map(({ name }) => name).join(', ') ?? '–';
      return [gateDiagnostics.report('gate/pipeline-asked', column.place, { ...names, field: decision?.field ?? '–', missing })];
    }
    case 'withheld': {
      const field = decision?.field ?? '–';
      if (note === 'form') return [gateDiagnostics.report('gate/pipeline-form', column.place, { ...names, field, form: decision?.form ?? '–' })];
      if (note === 'extract') return [gateDiagnostics.report('gate/pipeline-not-in-extract', column.place, { ...names, field })];
      return [tellWithheld(verdict, { ...names, field })];
    }
  }
}

/** Which rule and provision close a column; or, where no rule carries it, the nearest rule and what stopped it. */
function tellWithheld({ column, decision }: ColumnVerdict, names: { column: string; receiver: string; field: string }): Diagnostic {
  const because = decision?.because ?? [];
  if (because.length > 0) {
    const [rules, provisions] = [because.map(({ rule }) => rule), because.flatMap((each) => each.provisions)].map((list) => list.join(', '));
    return gateDiagnostics.report('gate/pipeline-withheld', column.place, { ...names, rules: rules ?? '–', provisions: provisions ?? '–' });
  }
  const [nearest] = decision?.nearMisses ?? [];
  const data = { ...names, rule: nearest?.rule ?? '–', failed: nearest?.failed.join(', ') ?? '–' };
  return gateDiagnostics.report('gate/pipeline-no-rule', column.place, data);
}

function tellChange({ now, later, day }: ComingChange): Diagnostic {
  const data = { column: now.column.name, receiver: now.receiver.name, day: formatDay(day), now: answerText(now), later: answerText(later) };
  return gateDiagnostics.report('gate/pipeline-changes', now.column.place, data);
}

function answerText({ status, decision }: ColumnVerdict): string {
  const parts = [status, decision?.path, decision?.form === 'as-it-is' ? undefined : decision?.form];
  return parts.filter((part) => part !== undefined && part !== null).join(' ');
}

/** A dataset that nobody is said to receive is decided about by nobody. */
function tellNobody({ name, place, receivers }: Dataset): readonly Diagnostic[] {
  return receivers.length > 0 ? [] : [gateDiagnostics.report('gate/pipeline-nobody', place, { dataset: name })];
}
