import {
  type DayNumber,
  type Decision,
  type DecisionTable,
  type Dimension,
  decideFields,
  FACTS,
  formatDay,
  readRequest,
  type Situation,
} from '@nivel/policy';
import { plainDocument } from './plain-document.ts';

/** What is changed in the example of a situation. */
export type Changes = Readonly<Partial<Record<Dimension, string>>>;

/** The example of a situation, moved to a day and changed. */
export interface Shape {
  readonly situation: Situation;
  readonly day: DayNumber;
  readonly changes?: Changes;
}

/** What the engine answers for a shape, by category: all fields of a category share their answer while nothing is judged or consented to. */
export type DecisionDesk = (shape: Shape) => ReadonlyMap<string, Decision>;

const NONE: ReadonlyMap<string, Decision> = new Map();

/** Decides every category of a shape in one call, and each shape once: pages, languages and rows of tables ask the same again and again. */
export function decisionDesk(table: DecisionTable): DecisionDesk {
  const speakers = new Map(table.fields.toReversed().map((field) => [field.category, field]));
  const known = new Map<string, ReadonlyMap<string, Decision>>();
  return (shape) => {
    const key = keyOf(shape);
    const found = known.get(key);
    if (found !== undefined) return found;
    const request = requestOf(table, shape);
    const fields = [...speakers.values()];
    const decisions = request === undefined ? [] : decideFields(table, request, fields);
    const made = request === undefined ? NONE : new Map(fields.flatMap((field, index) => pair(field.category, decisions[index])));
    known.set(key, made);
    return made;
  };
}

function pair(category: string, decision: Decision | undefined): readonly (readonly [string, Decision])[] {
  return decision === undefined ? [] : [[category, decision]];
}

function keyOf({ situation, day, changes = {} }: Shape): string {
  return `${situation.id} ${day} ${Object.entries(changes).flat().join(' ')}`;
}

function requestOf(table: DecisionTable, { situation, day, changes = {} }: Shape) {
  const document = plainDocument(changedExample(situation, formatDay(day), changes), `${situation.id}.json`);
  return readRequest(document, { vocabulary: table.book.vocabulary, fields: table.fields }).request;
}

function changedExample({ example }: Situation, day: string, changes: Changes): Readonly<Record<string, unknown>> {
  const isFact = (name: string) => FACTS.some((fact) => fact === name);
  const stated = Object.fromEntries(Object.entries(changes).filter(([name]) => !isFact(name)));
  const facts = Object.fromEntries(Object.entries(changes).filter(([name]) => isFact(name)));
  return { ...example, ...stated, day, facts: { ...(example['facts'] as object | undefined), ...facts } };
}
