import type { Place } from '@nivel/diagnostics';
import type { Request } from '@nivel/policy';

/** What the columns of a dataset are read from, unless a column says otherwise. */
export const SOURCES = ['primus', 'koski', 'ehoks', 'model'] as const;

/** One column and where its values come from. */
export interface PipelineColumn {
  readonly name: string;
  /** As the model writes its sources, `primus:oppilaat/hetu`; several where the value is computed; `literal` for a text of the pipeline's own. */
  readonly from: readonly string[];
  /** The one field meant, where an origin feeds several. */
  readonly field: string | undefined;
  /** What the pipeline makes of the values before anyone receives them. */
  readonly form: string;
  readonly place: Place;
}

/** Who receives a dataset, for what. */
export interface Receiver {
  readonly name: string;
  readonly request: Request;
  /** How consents and judgements are recorded; without it nobody has been asked and nothing has been judged. */
  readonly recorded: { readonly consents: string | undefined; readonly judgements: string | undefined };
  readonly place: Place;
}

export interface Dataset {
  readonly name: string;
  /** The files that hold it, a pattern with `*`; `undefined` for a table that is never a file. */
  readonly files: string | undefined;
  /** A sample whose header and contents are looked at. */
  readonly sample: string | undefined;
  /** The Primusquery file that writes it. */
  readonly query: string | undefined;
  readonly columns: readonly PipelineColumn[];
  readonly receivers: readonly Receiver[];
  readonly place: Place;
}

/** What a repository says in its `nivel.yaml`: which data it moves, from where, to whom. */
export interface Pipeline {
  readonly kind: 'pipeline';
  readonly file: string;
  /** The file of the controller's positions, under which every answer is given; `undefined` for none. */
  readonly positions: string | undefined;
  readonly datasets: readonly Dataset[];
}

/** The keys of each part of the file. The reader and the published schema use the same. */
export const KEYS = {
  pipeline: { required: ['nivel', 'datasets'], optional: ['$schema', 'positions'] },
  dataset: { required: ['name', 'receivers'], optional: ['source', 'files', 'sample', 'query', 'columns'] },
  column: { required: ['name', 'from'], optional: ['field', 'form'] },
  receiver: { required: ['name'], optional: ['situation', 'with', 'request', 'recorded'] },
  recorded: { required: [], optional: ['consents', 'judgements'] },
} as const;

/** The version of the form of the file. */
export const PIPELINE_VERSION = 1;

/** A path of the repository: relative, downwards, with `/`. */
export const INNER_PATH = String.raw`^(?!/)(?!(?:.*/)?\.\.(?:/|$))[^\\:]{1,300}$`;
