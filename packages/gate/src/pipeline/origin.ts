import { compareText, nearestName } from '@nivel/diagnostics';
import { FIELDS } from '@nivel/model';
import { BINDINGS, type Binding, KOSKI_SENSITIVE_FIELDS } from '@nivel/sources';

/** What the bindings know of an origin. */
export type Origin =
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  | { readonly kind: 'literal' }
  /** `secret`: the source itself keeps a field of this name secret, although nothing binds this path. */
  | { readonly kind: 'unknown'; readonly nearest: string | undefined; readonly secret: boolean };

/** Finds the fields of the model that an origin feeds. */
export interface OriginIndex {
  originOf(from: string): Origin;
  /** Every origin that has a field, sorted. */
  readonly known: readonly string[];
}

/** The index of all origins: columns of Primus by the bindings, paths of KOSKI and eHOKS by the model's sources, fields by their own names. */
export function originIndex(): OriginIndex {
  const fields = new Map<string, Set<string>>();
  const add = (origin: string, field: string) => fields.set(origin, (fields.get(origin) ?? new Set()).add(field));
  for (const info of FIELDS) {
    add(`model:${info.field}`, info.field);
    for (const source of info.sources) if (!source.startsWith('primus:')) add(source, info.field);
  }
  for (const binding of BINDINGS) for (const [column, field] of boundFields(binding)) add(`primus:${binding.id}/${column}`, field);
  const known = [...fields.keys()].toSorted(compareText);
  return {
    known,
    originOf(from) {
      if (from === 'literal') return { kind: 'literal' };
      const found = fields.get(from);
      if (found !== undefined) return { kind: 'fields', fields: [...found].toSorted(compareText) };
      return { kind: 'unknown', nearest: nearestOrigin(from, known), secret: isSecret(from) };
    },
  };
}

function boundFields({ columns, records, keyColumn, tenantColumn }: Binding): readonly (readonly [string, string])[] {
  return columns.flatMap(({ name, field }): (readonly [string, string])[] => {
    if (field !== null) return [[name, field]];
    if (name === tenantColumn) return [[name, 'learner.tenant']];
    return name === keyColumn ? [[name, `${records[0]?.entity ?? 'learner'}.learnerKey`]] : [];
  });
}

function nearestOrigin(from: string, known: readonly string[]): string | undefined {
  const system = from.slice(0, from.indexOf(':') + 1);
  return nearestName(from, system === '' ? known : known.filter((each) => each.startsWith(system)));
}

/** KOSKI says of a field of this name, in some class, that it is secret. */
function isSecret(from: string): boolean {
  const last = from.replaceAll('[]', '').split('.').at(-1);
  return from.startsWith('koski:') && KOSKI_SENSITIVE_FIELDS.some(({ field }) => field === last);
}
