import type { Outcome } from '@nivel/policy';
import type { FieldInfo } from '@nivel/schema-tools';
import { groupBy } from '../site/group-by.ts';
import type { FieldInView, Lineage, ReadSource } from './lineage.ts';

/** What stands in a drawing of lineage. */
export type LineageNode =
  /** Columns and paths that go to the very same fields. */
  | { readonly kind: 'sources'; readonly id: string; readonly sources: readonly string[] }
  | { readonly kind: 'field'; readonly id: string; readonly field: FieldInfo; readonly shows: readonly FieldInView[] }
  | { readonly kind: 'view'; readonly id: string; readonly view: string };

export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  /** What the rule book answers, on the way from a field to a view. */
  readonly outcome: Outcome | undefined;
}

export interface LineageGraph {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

/** The lineage of the fields of one entity. */
export function graphOfEntity(lineage: Lineage, entity: string): LineageGraph {
  return graphOf(lineage, {
    fields: lineage.fields.filter((field) => field.entity === entity),
    shows: lineage.shows.filter(({ field }) => field.startsWith(`${entity}.`)),
  });
}

/** The lineage of what one view shows. */
export function graphOfView(lineage: Lineage, view: string): LineageGraph {
  const shows = lineage.shows.filter((each) => each.view === view);
  const shown = new Set(shows.map(({ field }) => field));
  return graphOf(lineage, { fields: lineage.fields.filter(({ field }) => shown.has(field)), shows });
}

interface Part {
  readonly fields: readonly FieldInfo[];
  readonly shows: readonly FieldInView[];
}

function graphOf(lineage: Lineage, { fields, shows }: Part): LineageGraph {
  const own = withInputs(lineage.fields, fields);
  const bundles = bundlesOf(sourcesOf(lineage, fields));
  const inside = new Set(own.map(({ field }) => field));
  const views = [...new Set(shows.map(({ view }) => view))];
  return {
    nodes: [
      ...bundles.map(({ id, sources }) => ({ kind: 'sources', id, sources }) as const),
      ...own.map((field) => ({ kind: 'field', id: field.field, field, shows: shows.filter((each) => each.field === field.field) }) as const),
      ...views.map((view) => ({ kind: 'view', id: viewId(view), view }) as const),
    ],
    edges: [
      ...bundles.flatMap(({ id, fields: to }) => to.map((field) => ({ from: id, to: field, outcome: undefined }))),
      ...own.flatMap(({ field, derivedFrom }) => derivedFrom.filter((id) => inside.has(id)).map((from) => ({ from, to: field, outcome: undefined }))),
      ...shows.map(({ field, view, outcome }) => ({ from: field, to: viewId(view), outcome })),
    ],
  };
}

function viewId(view: string): string {
  return `view ${view}`;
}

/** Grouped once, as every row of every page asks. */
const readsByField = new WeakMap<Lineage['reads'], ReadonlyMap<string, readonly ReadSource[]>>();

/** The sources of the fields of a graph. */
export function sourcesOf({ reads }: Lineage, fields: readonly Pick<FieldInfo, 'field'>[]): readonly ReadSource[] {
  const byField = readsByField.get(reads) ?? groupBy(reads, ({ field }) => [field]);
  readsByField.set(reads, byField);
  return fields.flatMap(({ field }) => byField.get(field) ?? []);
}

/** The fields and, after them, those that they are computed from and that are not among them. */
function withInputs(all: readonly FieldInfo[], fields: readonly FieldInfo[]): readonly FieldInfo[] {
  const own = new Set(fields.map(({ field }) => field));
  const inputs = new Set(fields.flatMap(({ derivedFrom }) => derivedFrom).filter((id) => !own.has(id)));
  return [...fields, ...all.filter(({ field }) => inputs.has(field))];
}

interface Bundle {
  readonly id: string;
  readonly sources: readonly string[];
  readonly fields: readonly string[];
}

/** Each source once: those that go to the same fields stand together. */
function bundlesOf(reads: readonly ReadSource[]): readonly Bundle[] {
  const fieldsBySource = new Map([...groupBy(reads, ({ source }) => [source])].map(([source, own]) => [source, own.map(({ field }) => field)]));
  const bySet = groupBy([...fieldsBySource], ([, fields]) => [fields.join(' ')]);
  return [...bySet.values()].map((group, index) => ({
    id: `sources ${index}`,
    sources: group.map(([source]) => source),
    fields: group[0]?.[1] ?? [],
  }));
}
