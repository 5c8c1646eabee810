import type { Json, JsonObject } from '../../json.ts';
import { sameJson } from '../nodes/canonical.ts';
import { isBroken } from '../nodes/refusal.ts';
import type { RecordCondition } from '../nodes/value-node.ts';

/** A property with a value; without one, left out. */
export interface Choice {
  readonly value?: Json;
}

export interface Choices {
  /** In the order in which they are tried. */
  readonly choices: readonly Choice[];
  readonly unknown: boolean;
}

const MOST_STEPS = 60_000;

/** One choice per property such that no condition is broken. Properties that no condition joins are chosen apart from each other. */
export function solveConditions(conditions: readonly RecordCondition[], choices: ReadonlyMap<string, Choices>): JsonObject | 'none' | 'unknown' {
  const record: Record<string, Json> = {};
  let unknown = false;
  for (const group of groupsOf(conditions, [...choices.keys()])) {
    const solved = solveGroup(group, choices);
    if (solved === 'none') return 'none';
    if (solved === 'unknown') unknown = true;
    else Object.assign(record, solved);
  }
  return unknown ? 'unknown' : record;
}

interface Group {
  readonly names: readonly string[];
  readonly conditions: readonly RecordCondition[];
}

function groupsOf(conditions: readonly RecordCondition[], names: readonly string[]): readonly Group[] {
  let groups: readonly Group[] = names.map((name) => ({ names: [name], conditions: [] }));
  for (const condition of conditions) {
    const joined = groups.filter((group) => group.names.some((name) => namesOf(condition).includes(name)));
    const merged = { names: joined.flatMap((group) => group.names), conditions: [...joined.flatMap((group) => group.conditions), condition] };
    groups = [...groups.filter((group) => !joined.includes(group)), merged];
  }
  return groups;
}

function namesOf({ when, whenPresent, demands, required }: RecordCondition): readonly string[] {
  return [...[...when, ...demands].map(({ property }) => property), ...whenPresent, ...required];
}

interface Search {
  readonly group: Group;
  readonly choices: readonly (readonly Choice[])[];
  steps: number;
}

function solveGroup(group: Group, all: ReadonlyMap<string, Choices>): JsonObject | 'none' | 'unknown' {
  const choices = group.names.map((name) => differentChoices(name, all.get(name)?.choices ?? [], group.conditions));
  const search: Search = { group, choices, steps: 0 };
  const found = assign(search, 0, {});
  if (found !== undefined) return found;
  return search.steps > MOST_STEPS || group.names.some((name) => all.get(name)?.unknown === true) ? 'unknown' : 'none';
}

/** Of the choices that no test tells apart, the first. */
function differentChoices(name: string, choices: readonly Choice[], conditions: readonly RecordCondition[]): readonly Choice[] {
  const tests = conditions.flatMap(({ when, demands }) => [...when, ...demands]).filter(({ property }) => property === name);
  const seen = new Set<string>();
  return choices.filter(({ value }) => {
    const marks = tests.map(({ values }) => values === undefined || values.some((tested) => sameJson(tested, value)));
    const key = value === undefined ? 'absent' : marks.join();
    return !seen.has(key) && seen.add(key);
  });
}

function assign(search: Search, index: number, record: JsonObject): JsonObject | undefined {
  const { group, choices } = search;
  const name = group.names[index];
  if (name === undefined) return group.conditions.some((condition) => isBroken(condition, record)) ? undefined : record;
  for (const { value } of choices[index] ?? []) {
    search.steps += 1;
    if (search.steps > MOST_STEPS) return undefined;
    const next = value === undefined ? record : { ...record, [name]: value };
    const found = isHopeless(group, index, next) ? undefined : assign(search, index + 1, next);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a condition whose properties are all chosen is broken already. */
function isHopeless({ names, conditions }: Group, index: number, record: JsonObject): boolean {
  const chosen = names.slice(0, index + 1);
  return conditions.some(
    (condition) => namesOf(condition).every((name) => chosen.includes(name) || !names.includes(name)) && isBroken(condition, record),
  );
}
