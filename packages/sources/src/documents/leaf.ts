import type { Scalar } from './json-node.ts';

/** The value of a leaf: what JSON cannot divide, or an empty list or object. */
export type LeafValue = Scalar | readonly never[] | Readonly<Record<string, never>>;

/** One leaf of a document and what became of it. Its path is the only one of its kind: `opiskeluoikeudet[0].tila.opiskeluoikeusjaksot[1].alku`. */
export type DocumentLeaf = MappedLeaf | LeftOutLeaf | QuarantinedLeaf;

/** The leaf stands in a record of the model, and `writeBack` gives it again. */
export interface MappedLeaf {
  readonly path: string;
  readonly fate: 'mapped';
  /** The position of its record in the reading. */
  readonly record: number;
  /** The field that it went to, `entity.property`. */
  readonly field: string;
  /** The code of what the model finds doubtful in it, such as a wrong check digit. */
  readonly flag?: string;
}

/** The leaf is left out on purpose, by a decision that has a name. */
export interface LeftOutLeaf {
  readonly path: string;
  readonly fate: 'left-out';
  readonly decision: string;
}

/** The leaf is not used, and the reason is told. */
export interface QuarantinedLeaf {
  readonly path: string;
  readonly fate: 'quarantined';
  readonly reason: string;
  /** The value: personal data, for the quarantine file and nowhere else. Missing where not even that may hold it. */
  readonly value?: LeafValue;
  /** The text of the value as it stands in the document, where a value cannot carry it, such as `1e400`. */
  readonly written?: string;
}
