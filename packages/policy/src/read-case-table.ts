import { type Diagnostic, hasErrors, LANGUAGES, nearestName, type Place, type Texts } from '@nivel/diagnostics';
import { COLUMN_TERMS, type Column, columnNames, isDimension, NEEDED_COLUMNS, plain, UNKNOWN_TERM } from './case-table-columns.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { formatDay, parseDay } from './day.ts';
import { OUTCOME_TERMS } from './explanation-texts.ts';
import { findProvisions } from './find-provisions.ts';
import type { Case, Expectation } from './law.ts';
import { OUTCOMES } from './paths.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import type { RuleBook } from './rule-book.ts';
import { isFact } from './vocabulary.ts';

export interface ReadCaseTableResult {
  readonly cases: readonly Case[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a table of cases as a lawyer writes it: CSV with semicolons, a row for each case. Column heads and values may be the ids of the
 * vocabulary or its terms in Finnish, Swedish or English. An empty cell leaves the example of the situation as it is.
 */
export function readCaseTable(text: string, file: string, book: RuleBook): ReadCaseTableResult {
  const [head, ...rows] = csvRows(text);
  const found: Diagnostic[] = [];
  if (head === undefined) return { cases: [], diagnostics: [policyDiagnostics.report('case/no-rows', { file }, {})] };
  const columns = readHead(head, { file, book, found });
  if (rows.length === 0) found.push(policyDiagnostics.report('case/no-rows', { file }, {}));
  if (hasErrors(found)) return { cases: [], diagnostics: found };
  const cases = rows.flatMap((row) => readRow(row, { file, book, found, columns }) ?? []);
  return { cases, diagnostics: found };
}

interface Reading {
  readonly file: string;
  readonly book: RuleBook;
  readonly found: Diagnostic[];
}

function readHead({ cells, line }: CsvRow, { file, book, found }: Reading): readonly (Column | undefined)[] {
  const names = columnNames(book.vocabulary);
  const columns = cells.map((cell, index) => {
    const column = names.get(plain(cell));
    if (column === undefined) {
      const nearest = nearestName(plain(cell), [...names.keys()]) ?? Object.keys(COLUMN_TERMS).join(', ');
      found.push(policyDiagnostics.report('case/unknown-column', { file, line, column: index + 1 }, { name: cell.slice(0, 40), nearest }));
    }
    return column;
  });
  for (const column of NEEDED_COLUMNS.filter((needed) => !columns.includes(needed))) {
    const name = LANGUAGES.map((language) => COLUMN_TERMS[column][language]).join(' / ');
    found.push(policyDiagnostics.report('case/missing-column', { file, line }, { name }));
  }
  return columns;
}

/** One row while it is read: what its cells say by column, and where. */
interface Row extends Reading {
  readonly line: number;
  readonly cells: ReadonlyMap<Column, { readonly written: string; readonly place: Place }>;
}

function readRow({ line, cells }: CsvRow, reading: Reading & { columns: readonly (Column | undefined)[] }): Case | undefined {
  const { file, book, found, columns } = reading;
  const before = found.length;
  if (cells.length > columns.length) found.push(policyDiagnostics.report('case/too-many-cells', { file, line, column: columns.length + 1 }, {}));
  const written = cells.flatMap((cell, index) => {
    const column = columns[index];
    if (column === undefined || cell === '') return [];
    const place: Place = { file, line, column: index + 1, path: column };
    return [[column, { written: cell, place }] as const];
  });
  const row: Row = { ...reading, line, cells: new Map(written) };
  for (const column of NEEDED_COLUMNS.filter((needed) => !row.cells.has(needed))) {
    found.push(policyDiagnostics.report('case/empty-cell', { file, line, column: columns.indexOf(column) + 1, path: column }, {}));
  }
  const situation = named(row, 'situation', termsOf(book.situations)) ?? '';
  const changes = changesOf(row);
  const expect = expectationOf(row, dayOfCase(changes, situation, book));
  const about = listOf(row, 'about').map((name) => subjectOf(row, name) ?? '');
  if (found.length > before) return undefined;
  const name = row.cells.get('name')?.written ?? `${line}`;
  return { kind: 'case', name, about, situation, with: changes, expect, place: { file, line } };
}

function changesOf(row: Row): Readonly<Record<string, string>> {
  const { vocabulary } = row.book;
  const changes: Record<string, string> = {};
  for (const column of row.cells.keys()) {
    const terms = isDimension(column) ? termsOf(vocabulary[column].values) : undefined;
    const value =
      terms === undefined ? otherChange(row, column) : named(row, column, isFact(column) ? [...terms, ['unknown', UNKNOWN_TERM] as const] : terms);
    if (value !== undefined) changes[column] = value;
  }
  return changes;
}

function otherChange(row: Row, column: Column): string | undefined {
  if (column === 'day') return dayIn(row);
  if (column === 'consent') return named(row, column, termsOf(row.book.vocabulary['consent-state'].values));
  return column === 'judgement' ? named(row, column, termsOf(row.book.vocabulary['judgement-state'].values)) : undefined;
}

/** A day as files write it, or as people do: `1.8.2026`. */
function dayIn(row: Row): string | undefined {
  const { written = '', place = {} } = row.cells.get('day') ?? {};
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? [];
  const number = parseDay(year === '' ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (number !== undefined) return formatDay(number);
  row.found.push(policyDiagnostics.report('policy/impossible-day', place, { day: written.slice(0, 20) }));
  return undefined;
}

function dayOfCase(changes: Readonly<Record<string, string>>, situation: string, { situations }: RuleBook): number | undefined {
  const example = situations.find((each) => each.id === situation)?.example['day'];
  return parseDay(changes['day'] ?? String(example));
}

function expectationOf(row: Row, day: number | undefined): Expectation {
  const { vocabulary, questions } = row.book;
  const list = (column: Column, terms: Terms) =>
    row.cells.has(column) ? listOf(row, column).flatMap((name) => one(row, column, name, terms) ?? []) : undefined;
  const rule = row.cells.get('rule');
  return {
    outcome:
      named(
        row,
        'outcome',
        OUTCOMES.map((outcome) => [outcome, OUTCOME_TERMS[outcome]] as const),
      ) ?? '',
    form: named(row, 'form', termsOf(vocabulary.form.values)),
    path: named(row, 'path', termsOf(vocabulary.path.values)),
    rule:
      rule === undefined
        ? undefined
        : named(
            row,
            'rule',
            row.book.rules.map(({ id, title }) => [id, title] as const),
          ),
    provisions: row.cells.has('provision') ? listOf(row, 'provision').flatMap((name) => versionOf(row, name, day) ?? []) : undefined,
    because: undefined,
    missing: list('missing', missingTerms(row.book)),
    from: undefined,
    obligations: undefined,
    unsettled: list(
      'unsettled',
      questions.map(({ id }) => [id, { fi: id, sv: id, en: id }] as const),
    ),
  };
}

function missingTerms({ vocabulary }: RuleBook): Terms {
  const facts = (['boards', 'learnerStatus', 'placeAccepted', 'protectionOrder', 'supportDecision'] as const).map(
    (fact) => [fact, vocabulary[fact].term] as const,
  );
  return [...facts, ['judgement', COLUMN_TERMS.judgement], ['consent', COLUMN_TERMS.consent]];
}

/** The version that the citation means on the day of the case; the provision itself where none is applied, which no decision then names. */
function versionOf(row: Row, written: string, day: number | undefined): string | undefined {
  const versions = row.book.provisions.flatMap((provision) => provision.versions);
  if (versions.some((version) => version.id === written)) return written;
  const { provisions, near } = findProvisions(row.book, written);
  const [provision] = provisions;
  if (provision === undefined || provisions.length > 1) {
    const nearest = (near.length > 0 ? near : provisions.map(({ id }) => id)).join(', ') || '–';
    row.found.push(policyDiagnostics.report('case/unknown-value', placeOf(row, 'provision'), { value: written.slice(0, 40), nearest }));
    return undefined;
  }
  const applied = provision.versions.find((version) => day !== undefined && day >= version.applied.from && day < version.applied.until);
  return applied?.id ?? provision.id;
}

type Terms = readonly (readonly [string, Texts])[];

function termsOf(values: readonly { readonly id: string; readonly term: Texts }[]): Terms {
  return values.map(({ id, term }) => [id, term] as const);
}

function named(row: Row, column: Column, terms: Terms): string | undefined {
  const cell = row.cells.get(column);
  return cell === undefined ? undefined : one(row, column, cell.written, terms);
}

/** A value by its id or by its term in any language. */
function one(row: Row, column: Column, written: string, terms: Terms): string | undefined {
  const wanted = plain(written);
  const match = terms.find(([id, term]) => [id, ...LANGUAGES.map((language) => term[language])].some((name) => plain(name) === wanted));
  if (match !== undefined) return match[0];
  const names = terms.flatMap(([id, term]) => [id, ...LANGUAGES.map((language) => term[language])]);
  const nearest = nearestName(written, names) ?? terms.map(([id]) => id).join(', ');
  row.found.push(policyDiagnostics.report('case/unknown-value', placeOf(row, column), { value: written.slice(0, 40), nearest }));
  return undefined;
}

/** A category by id or term, or a field by its id. */
function subjectOf(row: Row, written: string): string | undefined {
  const fields: Terms = row.book.fields.map(({ field }) => [field, { fi: field, sv: field, en: field }]);
  return one(row, 'about', written, [...termsOf(row.book.vocabulary.category.values), ...fields]);
}

function listOf(row: Row, column: Column): readonly string[] {
  const parts = row.cells.get(column)?.written.split(',') ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function placeOf(row: Row, column: Column): Place {
  return row.cells.get(column)?.place ?? { file: row.file, line: row.line };
}
