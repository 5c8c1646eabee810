import type { Place } from '@nivel/diagnostics';
import type { Binding } from '../binding.ts';
import { comparableName } from '../column-name.ts';
import { type FieldMark, markOf } from './observed-fields.ts';
import { argumentOf, type Cell, type Query } from './query.ts';

/** One column of a query and the fields of the model that its values are of. */
export interface QueryColumn {
  /** The name that the header gives it; `undefined` where there is none that can be shown. */
  readonly name: string | undefined;
  /** From 1. */
  readonly position: number;
  readonly kind: 'references' | 'literal' | 'empty';
  readonly references: readonly string[];
  /** `entity.property`, sorted; empty where no binding knows the column. */
  readonly fields: readonly string[];
  /** How the fields were found. `name`: by the header alone, since the binding knows no number for the column. */
  readonly by: 'reference' | 'name' | 'tenant' | 'nothing';
  /** The field that a binding gives to a column of this name, where the number says another. */
  readonly nameSays: string | undefined;
  readonly marks: readonly FieldMark[];
  readonly place: Place;
  readonly cell: Cell;
}

/** Traces every column of a query to fields of the model, by the numbers and names of the bindings. */
export function traceQuery(query: Query, bindings: readonly Binding[]): readonly QueryColumn[] {
  const binding = bindingOf(query, bindings);
  const known = binding === undefined ? bindings.filter(({ database }) => database === argumentOf(query, 'DATABASE')) : [binding];
  return cellsOf(query).map((cell, index) => traceCell({ query, known, cell, position: index + 1 }));
}

/** The cells that the query writes: of its longest line, or every reference on its own where it is no CSV. */
function cellsOf(query: Query): readonly Cell[] {
  if (query.form === 'other') {
    const references = query.lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.references));
    return references.map((reference) => ({ text: '', references: [reference], line: reference.token.line, column: reference.token.column }));
  }
  return query.lines.map(({ cells }) => cells).reduce((longest, cells) => (cells.length > longest.length ? cells : longest), []);
}

/** The binding of the file that the query writes, or of the query's own name. */
function bindingOf(query: Query, bindings: readonly Binding[]): Binding | undefined {
  const names = [argumentOf(query, 'OUTPUT') ?? '', query.file].map((name) => baseName(name));
  return bindings.find(({ id, file }) => names.some((name) => name === baseName(file) || name === id));
}

function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[A-Za-z]+$/, '').toLowerCase();
}

interface TracedCell {
  readonly query: Query;
  readonly known: readonly Binding[];
  readonly cell: Cell;
  readonly position: number;
}

function traceCell({ query, known, cell, position }: TracedCell): QueryColumn {
  const written = query.header?.[position - 1]?.text.trim();
  const references = [...new Set(cell.references.map(({ expression }) => expression.reference ?? '?'))];
  const name = query.form === 'csv' ? shownName(written) : undefined;
  const traced = traceReferences(known, { references, name, cell });
  const place = { file: query.file, line: cell.line, column: cell.column };
  const marks = [...new Set(references.flatMap((reference) => markOf(reference) ?? []))];
  return { name, position, kind: kindOf(cell), references, marks, place, cell, ...traced };
}

function kindOf({ references, text }: Cell): QueryColumn['kind'] {
  if (references.length > 0) return 'references';
  return text.trim() === '' ? 'empty' : 'literal';
}

/** A name that can stand in a message: a short one of letters, digits and a few signs. */
function shownName(name: string | undefined): string | undefined {
  return name !== undefined && /^[\p{L}\p{N}_ .()-]{1,60}$/u.test(name) ? name : undefined;
}

type Traced = Pick<QueryColumn, 'fields' | 'by' | 'nameSays'>;

const NOTHING: Traced = { fields: [], by: 'nothing', nameSays: undefined };

function traceReferences(known: readonly Binding[], of: { references: readonly string[]; name: string | undefined; cell: Cell }): Traced {
  const { references, name, cell } = of;
  const named = name === undefined ? [] : fieldsByName(known, name);
  if (references.length === 0) return tenantOf(known, name, cell);
  const found = references.map((reference) => fieldsByReference(known, reference));
  if (found.every((fields) => fields.length > 0)) {
    const fields = [...new Set(found.flat())].toSorted();
    const [other] = named.filter(({ register, field }) => register !== undefined && !fields.includes(field));
    const nameless = named.some(({ field }) => fields.includes(field)) ? undefined : (other ?? named[0])?.field;
    return { fields, by: 'reference', nameSays: nameless };
  }
  const [first] = named;
  if (first === undefined) return NOTHING;
  if (
    first.register !== undefined ||
    references.length > 1 ||
    references.includes('?') ||
    references.some((reference) => markOf(reference) !== undefined)
  )
    return { ...NOTHING, nameSays: first.field };
  return { fields: [first.field], by: 'name', nameSays: undefined };
}

/** The tenant is typed into the query: it is a literal that has a field. */
function tenantOf(known: readonly Binding[], name: string | undefined, cell: Cell): Traced {
  const isTenant = known.some(({ tenantColumn }) => comparableName(tenantColumn) === comparableName(name ?? ''));
  return isTenant && /^\s*\d{3}-1\.2\.246\.562\.10\.\d{1,20}\s*$/.test(cell.text)
    ? { fields: ['learner.tenant'], by: 'tenant', nameSays: undefined }
    : NOTHING;
}

interface NamedField {
  readonly field: string;
  readonly register: string | undefined;
}

function fieldsByName(known: readonly Binding[], name: string): readonly NamedField[] {
  return known.flatMap((binding) =>
    binding.columns.flatMap((column) => {
      if (comparableName(column.name) !== comparableName(name)) return [];
      const field = fieldOf(binding, column.name, column.field);
      return field === undefined ? [] : [{ field, register: column.register ?? undefined }];
    }),
  );
}

function fieldsByReference(known: readonly Binding[], reference: string): readonly string[] {
  return known.flatMap((binding) =>
    binding.columns.flatMap((column) => (column.register === reference ? (fieldOf(binding, column.name, column.field) ?? []) : [])),
  );
}

/** The card number is the key of every record of the row; the first stands for them all. */
function fieldOf(binding: Binding, column: string, field: string | null): string | undefined {
  if (field !== null) return field;
  if (column === binding.tenantColumn) return 'learner.tenant';
  return column === binding.keyColumn ? `${binding.records[0]?.entity ?? 'learner'}.learnerKey` : undefined;
}
