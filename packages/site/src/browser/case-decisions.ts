import { type Decision, type DecisionTable, decideFields, FACTS, type Field, parseDay, readRequest, STATED_DIMENSIONS } from '@nivel/policy';
import type { CaseState } from '../site/case-address.ts';
import { plainDocument } from '../site/plain-document.ts';

/** What the engine answers about one kind of data. */
export interface CategoryAnswer {
  readonly category: string;
  readonly fields: readonly Field[];
  readonly decision: Decision;
}

/** A request file as `nivel decide` reads it. */
export function requestFileOf(state: CaseState): Readonly<Record<string, unknown>> {
  const stated = Object.fromEntries(STATED_DIMENSIONS.map((name) => [name, state.values[name]]));
  const facts = Object.fromEntries(FACTS.flatMap((name) => (state.values[name] === undefined ? [] : [[name, state.values[name]]])));
  return { day: state.day, ...stated, facts, consents: state.consents, judgements: state.judgements };
}

/** Decides fields by the same engine as the gate. `undefined` where a name in the case is unknown: nothing is decided then. */
export function decisionsOf(table: DecisionTable, state: CaseState, fields: readonly Field[] = table.fields): readonly Decision[] | undefined {
  const document = plainDocument(requestFileOf(state), 'case.json');
  const { request } = readRequest(document, { vocabulary: table.book.vocabulary, fields: table.fields });
  return request === undefined ? undefined : decideFields(table, request, fields);
}

/** Decides every category; the form records consents and judgements for whole categories, so one field speaks for all of them. */
export function answersOf(table: DecisionTable, state: CaseState): readonly CategoryAnswer[] | undefined {
  const decisions = decisionsOf(table, state);
  if (decisions === undefined) return undefined;
  return table.book.vocabulary.category.values.flatMap(({ id }) => {
    const fields = table.fields.filter((field) => field.category === id);
    const decision = decisions.find((each) => each.field === fields[0]?.field);
    return decision === undefined ? [] : [{ category: id, fields, decision }];
  });
}

const READER_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Reads a day as people write it, `1.8.2026` or `2026-08-01`; `undefined` for a day that does not exist. */
export function writtenDay(text: string): string | undefined {
  const match = READER_DAY.exec(text.trim());
  const written = match === null ? text.trim() : `${match[3]}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
  return parseDay(written) === undefined ? undefined : written;
}
