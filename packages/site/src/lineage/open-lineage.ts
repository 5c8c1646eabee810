import { type Catalog, viewsOf } from '@nivel/catalog';
import { compareText } from '@nivel/diagnostics';
import { type DayNumber, type Form, formatDay } from '@nivel/policy';
import { groupBy } from '../site/group-by.ts';
import { type FieldInView, type Lineage, lineageOf, type ReadSource } from './lineage.ts';

/* The lineage as events of OpenLineage: the core of version 2-0-2, facet columnLineage of 1-2-0, schema of 1-1-1, tags of 1-0-0. */

const SPEC = 'https://openlineage.io/spec';
const EVENTS = `${SPEC}/2-0-2/OpenLineage.json#/$defs`;
const FACETS = {
  schema: `${SPEC}/facets/1-1-1/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet`,
  tags: `${SPEC}/facets/1-0-0/TagsDatasetFacet.json#/$defs/TagsDatasetFacet`,
  columnLineage: `${SPEC}/facets/1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet`,
} as const;
const REPOSITORY = 'https://github.com/nivel-edu/nivel';
const NAMESPACE = 'nivel';

export interface OpenLineageOptions {
  /** The day on which the views are asked, and the time of the events. Without it no outcome is told, and the time is the first that there is. */
  readonly day?: DayNumber;
  /** The id of a run, a UUID. With it everything is one event of that run; without it each dataset has an event of its own. */
  readonly run?: string;
}

/** An event as JSON. */
export type OpenLineageEvent = Readonly<Record<string, unknown>>;

interface Dataset {
  readonly namespace: string;
  readonly name: string;
  readonly facets: Readonly<Record<string, unknown>>;
}

/** The events that tell the lineage of a catalog: sources, entities of the model, views. The same catalog and options give the same events. */
export function openLineageEvents(catalog: Catalog, options: OpenLineageOptions = {}): readonly OpenLineageEvent[] {
  const { day, run } = options;
  const lineage = lineageOf(catalog, viewsOf(catalog, day ?? 0));
  const producer = `${REPOSITORY}#model-${catalog.modelVersion}-rules-${catalog.ruleBookVersion}`;
  const facet = (name: keyof typeof FACETS, value: object) => ({ _producer: producer, _schemaURL: FACETS[name], ...value });
  const inputs = sourceDatasets(lineage, facet);
  const outputs = [...entityDatasets(lineage, facet), ...viewDatasets(lineage, facet, day !== undefined)];
  const head = { eventTime: `${formatDay(day ?? 0)}T00:00:00Z`, producer };
  if (run === undefined) return [...inputs, ...outputs].map((dataset) => ({ ...head, schemaURL: `${EVENTS}/DatasetEvent`, dataset }));
  const job = { namespace: NAMESPACE, name: 'sources-to-views' };
  return [{ ...head, schemaURL: `${EVENTS}/RunEvent`, eventType: 'COMPLETE', run: { runId: run }, job, inputs, outputs }];
}

type MakeFacet = (name: keyof typeof FACETS, value: object) => object;

/** `primus:oppilaat/sukunimi` is the column `sukunimi` of `oppilaat`; a document of KOSKI or eHOKS is one dataset, its paths are the columns. */
function placeOf(source: string): { readonly namespace: string; readonly name: string; readonly field: string } {
  const [namespace = '', ...rest] = source.split(':');
  const path = rest.join(':');
  const slash = namespace === 'primus' ? path.indexOf('/') : -1;
  return slash < 0 ? { namespace, name: 'document', field: path } : { namespace, name: path.slice(0, slash), field: path.slice(slash + 1) };
}

function sourceDatasets({ reads }: Lineage, facet: MakeFacet): readonly Dataset[] {
  const places = [...new Set(reads.map(({ source }) => source))].toSorted(compareText).map(placeOf);
  const byDataset = groupBy(places, ({ namespace, name }) => [`${namespace} ${name}`]);
  return [...byDataset.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { namespace, name } = first;
    return [{ namespace, name, facets: { schema: facet('schema', { fields: own.map(({ field }) => ({ name: field })) }) } }];
  });
}

function entityDatasets({ fields, reads }: Lineage, facet: MakeFacet): readonly Dataset[] {
  const readsOf = groupBy(reads, ({ field }) => [field]);
  return [...groupBy(fields, ({ entity }) => [entity])].map(([entity, own]) => {
    const schema = own.map(({ property, values, list, description }) => ({
      name: property,
      type: list ? `${values}[]` : values,
      description: description.en,
    }));
    const tags = own.flatMap(({ property, class: ofField, category }) => [
      { key: 'nivel.class', value: ofField, source: 'nivel', field: property },
      { key: 'nivel.category', value: category, source: 'nivel', field: property },
    ]);
    const lineage = own.flatMap(({ field, property, derivedFrom }) => {
      const inputFields = [...(readsOf.get(field) ?? []).map(inputOfRead), ...derivedFrom.map((id) => inputOfField(id, 'TRANSFORMATION'))];
      return inputFields.length === 0 ? [] : [[property, { inputFields }] as const];
    });
    return {
      namespace: NAMESPACE,
      name: entity,
      facets: {
        schema: facet('schema', { fields: schema }),
        tags: facet('tags', { tags }),
        columnLineage: facet('columnLineage', { fields: Object.fromEntries(lineage) }),
      },
    };
  });
}

/** A binding turns the text of a source into a value of the model. Of what only the model names, no transformation is known. */
function inputOfRead({ source, by }: ReadSource): object {
  const transformations = [{ type: 'DIRECT', subtype: 'TRANSFORMATION', masking: false }];
  return by === 'binding' ? { ...placeOf(source), transformations } : placeOf(source);
}

function inputOfField(field: string, subtype: 'IDENTITY' | 'TRANSFORMATION' | 'AGGREGATION', masking = false): object {
  const [name = '', property = ''] = field.split('.');
  return { namespace: NAMESPACE, name, field: property, transformations: [{ type: 'DIRECT', subtype, masking }] };
}

/** What a view shows. On a day when the rule book withholds a field, nothing flows into it. */
function viewDatasets({ shows }: Lineage, facet: MakeFacet, isAsked: boolean): readonly Dataset[] {
  return [...groupBy(shows, ({ view }) => [view])].map(([view, own]) => {
    const flowing = own.filter(({ outcome }) => !isAsked || outcome !== 'withhold');
    const tags = own.map(({ field, outcome }) => ({ key: 'nivel.outcome', value: outcome, source: 'nivel', field }));
    return {
      namespace: NAMESPACE,
      name: `view/${view}`,
      facets: {
        schema: facet('schema', { fields: own.map(({ field }) => ({ name: field })) }),
        ...(isAsked ? { tags: facet('tags', { tags }) } : {}),
        columnLineage: facet('columnLineage', {
          fields: Object.fromEntries(flowing.map((each) => [each.field, { inputFields: [inputOfShown(each, isAsked)] }])),
        }),
      },
    };
  });
}

/** Which forms of release tell less than the value. */
const MASKING: readonly Form[] = ['pseudonymous', 'aggregate', 'coarsened'];

function inputOfShown({ field, form, isCounted }: FieldInView, isAsked: boolean): object {
  if (isCounted) return inputOfField(field, 'AGGREGATION', true);
  const isMasked = isAsked && form !== null && MASKING.includes(form);
  return inputOfField(field, isMasked || (isAsked && form === 'extract') ? 'TRANSFORMATION' : 'IDENTITY', isMasked);
}
