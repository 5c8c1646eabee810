import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../packages/diagnostics/dist/index.js';
import { compileRuleBook, type Decision, type DecisionTable, decideFields, requestOfCase } from '../../packages/policy/dist/index.js';
import { ROOT } from '../../scripts/project.mjs';
import { readRuleBook } from './rule-book.ts';

/* The matrix of the law study, cell by cell: what the study says, and what the book answers for the cell's requests. */

interface CellRequest {
  readonly about: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly code: string;
  readonly form?: string;
  readonly unsettled?: readonly string[];
}

interface Cell {
  readonly situation: string;
  readonly study: readonly string[];
  readonly certainty: string;
  readonly note?: unknown;
  readonly requests?: readonly CellRequest[];
}

interface Row {
  readonly row: number;
  readonly note?: unknown;
  readonly cells: readonly Cell[];
}

const SITUATIONS = ['s1', 's2', 'p1', 'p2', 'k', 'b', 'q', 'w'];
const CODES: Readonly<Record<string, string>> = {
  duty: 'DUTY',
  necessity: 'NEED',
  register: 'REG',
  permission: 'PERM',
  task: 'TASK',
  consent: 'CONS',
};

const { rows } = readYaml<{ readonly rows: readonly Row[] }>('policies/matrix.yaml');
const categories = readYaml<{ readonly values: readonly { readonly id: string; readonly matrixRow?: number }[] }>(
  'policies/vocabulary/categories.yaml',
).values.flatMap(({ id, matrixRow }) => (matrixRow === undefined ? [] : [{ id, row: matrixRow }]));
const asked = rows.flatMap(({ row, cells }) => cells.flatMap((cell) => (cell.requests ?? []).map((request) => ({ row, cell, request }))));
let table: DecisionTable;

beforeAll(async () => {
  table = compileRuleBook(await readRuleBook());
});

test('nineteen rows by eight situations, each cell with a certainty', () => {
  expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  expect(rows.filter(({ cells }) => cells.map(({ situation }) => situation).join() !== SITUATIONS.join())).toEqual([]);
  expect(rows.flatMap(({ cells }) => cells).filter(({ certainty }) => !['A', 'B', 'C', 'D'].includes(certainty))).toEqual([]);
});

test('every category of a row is asked in every cell of it, and a row without a category says why', () => {
  const missing = categories.flatMap(({ id, row }) =>
    SITUATIONS.filter((situation) => !asked.some((one) => one.row === row && one.cell.situation === situation && one.request.about === id)).map(
      (situation) => `${row} ${situation} ${id}`,
    ),
  );
  expect(categories.length).toBe(25);
  expect(missing).toEqual([]);
  const empty = rows.filter(({ row, note }) => note === undefined && !categories.some((category) => category.row === row));
  expect(empty.map(({ row }) => row)).toEqual([]);
});

test('where the book answers none of what the study says, the cell says why', () => {
  const others = rows.flatMap(({ row, cells }) => cells.filter(unlikeTheStudy).map(({ situation }) => `${row} ${situation}`));
  expect(others).toEqual([]);
});

test('a contested cell shows an open question, or says why it has none', () => {
  const contested = rows.flatMap(({ row, cells }) => cells.filter(({ certainty }) => certainty === 'C').map((cell) => ({ row, cell })));
  const silent = contested.filter(({ cell }) => cell.note === undefined && !(cell.requests ?? []).some(({ unsettled }) => unsettled !== undefined));
  expect(contested.length).toBeGreaterThan(20);
  expect(silent.map(({ row, cell }) => `${row} ${cell.situation}`)).toEqual([]);
});

describe('the engine answers every cell as written', () => {
  test.each(SITUATIONS)('%s', (situation) => {
    const own = asked.filter(({ cell }) => cell.situation === situation);
    const found = own.flatMap(({ row, request }) => answersOf(situation, request).map((answer) => ({ row, ...withoutAnswer(request), ...answer })));
    const wanted = own.flatMap(({ row, request }) =>
      answersOf(situation, request).map(({ form }) => ({
        row,
        ...withoutAnswer(request),
        code: request.code,
        form: request.form ?? form,
        unsettled: request.unsettled ?? [],
      })),
    );
    expect(own.length).toBeGreaterThan(18);
    expect(found).toEqual(wanted);
  });
});

function withoutAnswer(request: CellRequest) {
  return { about: request.about, with: request.with ?? {} };
}

function unlikeTheStudy({ study, note, requests }: Cell): boolean {
  return note === undefined && requests !== undefined && !requests.some(({ code }) => study.includes(code));
}

/** What the book answers for the fields of a category: one answer, or several where the fields differ. */
function answersOf(situation: string, { about, with: changes }: CellRequest) {
  const written = { kind: 'case', name: about, about: [about], situation, with: changes ?? {}, expect: {}, place: {} };
  const { request } = requestOfCase(table, written as unknown as Parameters<typeof requestOfCase>[1]);
  if (request === undefined) throw new Error(`no request for ${about} in ${situation}`);
  const decisions = decideFields(
    table,
    request,
    table.fields.filter(({ category }) => category === about),
  );
  const answers = decisions.map((decision) => ({
    code: codeOf(decision, situation),
    form: decision.form,
    unsettled: decision.unsettled.toSorted(),
  }));
  return [...new Map(answers.map((answer) => [JSON.stringify(answer), answer])).values()];
}

function codeOf(decision: Decision, situation: string): string {
  if (decision.outcome === 'withhold') return hasAdvice(decision, situation) ? 'STUD' : 'NO';
  if (decision.path === 'task' && decision.form === 'aggregate') return 'AGG';
  return CODES[decision.path ?? ''] ?? '?';
}

/** Whether the learner is told that they may bring the data themselves. */
function hasAdvice({ nearMisses }: Decision, situation: string): boolean {
  const own = table.book.rules.filter((rule) => rule.path === 'self' && rule.situation === situation).map(({ id }) => id);
  return nearMisses.some(({ rule }) => own.includes(rule));
}

function readYaml<T>(file: string): T {
  const { document, diagnostics } = readDocument(readFileSync(join(ROOT, file), 'utf8'), file);
  if (document === undefined) throw new Error(`${file} is not readable: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return document.value as T;
}
