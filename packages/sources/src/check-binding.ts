import { compareText, type Diagnostic, nearestName, type Step } from '@nivel/diagnostics';
import type { Binding, ColumnBinding } from './binding.ts';
import { at } from './binding-shape.ts';
import { comparableName } from './column-name.ts';
import { forbiddenWord } from './forbidden-columns.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** What a binding is held against. */
export interface BindingRules {
  /** The field ids of the model, `entity.property`. */
  readonly fields: readonly string[];
  /** The name of the binding's file, for diagnostics. */
  readonly file: string;
}

/** Whether a binding of the right shape makes sense: names that exist, each once, every value in a record of its own entity. */
export function checkBinding(binding: Binding, rules: BindingRules): readonly Diagnostic[] {
  return [
    ...doubled(
      binding.columns.map(({ name }) => comparableName(name)),
      (index) => ['columns', index, 'name'],
      rules,
    ),
    ...doubled(
      binding.records.map(({ id }) => id),
      (index) => ['records', index, 'id'],
      rules,
    ),
    ...doubled(targets(binding), () => ['columns'], rules),
    ...unknownColumns(binding, rules),
    ...binding.columns.flatMap((column, index) => columnFaults(column, index, binding, rules)),
    ...binding.records.flatMap(({ constants, entity }, index) =>
      Object.keys(constants).flatMap((property) => unknownField(`${entity}.${property}`, ['records', index, 'constants', property], rules)),
    ),
  ];
}

function doubled(names: readonly string[], pathOf: (index: number) => Step[], { file }: BindingRules): Diagnostic[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [sourceDiagnostics.report('sources/binding-twice', at({ file, path: pathOf(index) }), { name })],
  );
}

/** Every property that some column or constant gives to some record. */
function targets({ columns, records }: Binding): string[] {
  const fromColumns = columns.flatMap(({ field, record }) => (field === null || record === null ? [] : [`${record}: ${field}`]));
  return [
    ...fromColumns,
    ...records.flatMap(({ constants, entity, id }) => Object.keys(constants).map((property) => `${id}: ${entity}.${property}`)),
  ];
}

function unknownColumns({ columns, keyColumn, records, tenantColumn }: Binding, { file }: BindingRules): Diagnostic[] {
  const names = columns.map(({ name }) => name).toSorted(compareText);
  const uses: readonly (readonly [string, Step[]])[] = [
    [tenantColumn, ['tenantColumn']],
    [keyColumn, ['keyColumn']],
    ...records.flatMap(({ when }, index) => when.map((name, position): [string, Step[]] => [name, ['records', index, 'when', position]])),
  ];
  return uses.flatMap(([column, path]) =>
    names.includes(column)
      ? []
      : [sourceDiagnostics.report('sources/binding-unknown-column', at({ file, path }), { column, nearest: nearestName(column, names) ?? '-' })],
  );
}

function columnFaults(column: ColumnBinding, index: number, binding: Binding, rules: BindingRules): Diagnostic[] {
  const word = forbiddenWord(column.name);
  const place = (key: string) => at({ file: rules.file, path: ['columns', index, key] });
  const forbidden =
    word === undefined ? [] : [sourceDiagnostics.report('sources/binding-forbidden-column', place('name'), { column: column.name, word })];
  const { field, name, record } = column;
  if (field === null && record === null && [binding.keyColumn, binding.tenantColumn].includes(name)) return forbidden;
  const entity = binding.records.find(({ id }) => id === record)?.entity;
  if (field === null || entity === undefined || !field.startsWith(`${entity}.`)) {
    const data = { column: name, record: record ?? '-', field: field ?? '-' };
    return [...forbidden, sourceDiagnostics.report('sources/binding-wrong-record', place('record'), data)];
  }
  return [...forbidden, ...unknownField(field, ['columns', index, 'field'], rules)];
}

function unknownField(field: string, path: readonly Step[], { fields, file }: BindingRules): Diagnostic[] {
  if (fields.includes(field)) return [];
  const nearest = nearestName(field, fields.toSorted(compareText)) ?? '-';
  return [sourceDiagnostics.report('sources/binding-unknown-field', at({ file, path }), { field, nearest })];
}
