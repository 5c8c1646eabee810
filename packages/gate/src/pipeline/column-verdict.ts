import { type Decision, type DecisionTable, decideFields, type Field, namesOf, type Request } from '@nivel/policy';
import { freeTextFields } from '../free-text.ts';
import type { OriginIndex } from './origin.ts';
import type { Dataset, PipelineColumn, Receiver } from './pipeline.ts';

export const COLUMN_STATUSES = ['released', 'asked', 'withheld', 'unknown'] as const;
/** What may become of a column: the first two pass, the last two do not. */
export type ColumnStatus = (typeof COLUMN_STATUSES)[number];

/** What the rule book says of one column and one receiver. */
export interface ColumnVerdict {
  readonly dataset: string;
  readonly column: PipelineColumn;
  readonly receiver: Receiver;
  readonly status: ColumnStatus;
  /** The decision that closes most, of all the fields that the values come from; `undefined` for a literal and for the unknown. */
  readonly decision: Decision | undefined;
  /**
   * What the status rests on besides the decision. `literal`: a text of the pipeline's own. `recorded`: only where a consent or judgement is
   * recorded. `form`: it may go in another form alone. `extract`: free text stays out of an extract.
   */
  readonly note: 'literal' | 'recorded' | 'form' | 'extract' | undefined;
  /** For what is unknown: the nearest origin that is known. */
  readonly nearest: string | undefined;
}

export interface VerdictContext {
  readonly table: DecisionTable;
  readonly origins: OriginIndex;
}

/** Judges every column of a dataset for every receiver, on the day of the receiver's request. */
export function judgeColumns(dataset: Dataset, context: VerdictContext): readonly ColumnVerdict[] {
  return dataset.receivers.flatMap((receiver) => dataset.columns.map((column) => judgeColumn(dataset, { column, receiver }, context)));
}

interface Pair {
  readonly column: PipelineColumn;
  readonly receiver: Receiver;
}

function judgeColumn(dataset: Dataset, pair: Pair, context: VerdictContext): ColumnVerdict {
  const verdict = { dataset: dataset.name, ...pair, decision: undefined, note: undefined, nearest: undefined };
  const traced = fieldsOfColumn(pair.column, context);
  if (traced.kind === 'unknown') return { ...verdict, status: 'unknown', nearest: traced.nearest };
  if (traced.fields.length === 0) return { ...verdict, status: 'released', note: 'literal' };
  const answers = decideFields(context.table, pair.receiver.request, traced.fields).map((decision) => answerOf(decision, pair, context));
  const [strictest] = answers.toSorted((a, b) => COLUMN_STATUSES.indexOf(b.status) - COLUMN_STATUSES.indexOf(a.status));
  return { ...verdict, ...(strictest ?? { status: 'unknown' }) };
}

type Traced = { readonly kind: 'fields'; readonly fields: readonly Field[] } | { readonly kind: 'unknown'; readonly nearest: string | undefined };

/** The fields that a column's values come from. One origin that is not known, or a field that it does not feed, and all is unknown. */
export function fieldsOfColumn({ from, field }: PipelineColumn, { origins, table }: VerdictContext): Traced {
  const names = new Set<string>();
  for (const each of from) {
    const origin = origins.originOf(each);
    if (origin.kind === 'unknown') return { kind: 'unknown', nearest: origin.nearest };
    const fed = origin.kind === 'literal' ? [] : origin.fields;
    const meant = field === undefined ? fed : fed.filter((name) => name === field);
    if (fed.length > 0 && meant.length === 0) return { kind: 'unknown', nearest: fed.join(', ') };
    for (const name of meant) names.add(name);
  }
  const fields = table.fields.filter((each) => names.has(each.field));
  return fields.length === names.size ? { kind: 'fields', fields } : { kind: 'unknown', nearest: undefined };
}

type Answer = Pick<ColumnVerdict, 'status' | 'decision' | 'note'>;

function answerOf(decision: Decision, pair: Pair, context: VerdictContext): Answer {
  if (decision.outcome === 'release') return inForm(decision, pair.column, context);
  if (decision.outcome === 'withhold') return { status: 'withheld', decision, note: undefined };
  const recorded = decideRecorded(decision, pair.receiver, context);
  if (recorded?.outcome !== 'release') return { status: 'asked', decision, note: undefined };
  const answer = inForm(recorded, pair.column, context);
  return answer.status === 'released' ? { ...answer, note: 'recorded' } : answer;
}

/** The decision where everything is recorded that the receiver says is recorded; `undefined` where it says nothing that is asked for. */
function decideRecorded(decision: Decision, { recorded, request }: Receiver, { table }: VerdictContext): Decision | undefined {
  const kinds = decision.missing.map(({ kind }) => kind);
  const field = table.fields.find((each) => each.field === decision.field);
  if (field === undefined) return undefined;
  const judged = kinds.includes('judgement') && recorded.judgements !== undefined;
  const consented = kinds.includes('consent') && recorded.consents !== undefined;
  if (!judged && !consented) return undefined;
  const state: Request = {
    ...request,
    judgements: judged ? { [field.field]: 'necessary' } : {},
    consents: consented ? { [field.field]: 'given' } : {},
  };
  return decideFields(table, state, [field])[0];
}

/** A release in a form that the pipeline does not make of the column is none. What goes as an extract goes without free text. */
function inForm(decision: Decision, column: PipelineColumn, { table }: VerdictContext): Answer {
  const forms = namesOf(table.book.vocabulary.form);
  const needed = decision.form ?? 'as-it-is';
  if (needed === 'extract') {
    return FREE_TEXT.has(decision.field) && forms.indexOf(column.form) <= forms.indexOf('extract')
      ? { status: 'withheld', decision, note: 'extract' }
      : { status: 'released', decision, note: undefined };
  }
  return forms.indexOf(column.form) >= forms.indexOf(needed)
    ? { status: 'released', decision, note: undefined }
    : { status: 'withheld', decision, note: 'form' };
}

const FREE_TEXT = freeTextFields();
