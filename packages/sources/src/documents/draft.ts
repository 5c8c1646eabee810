import type { Diagnostic } from '@nivel/diagnostics';
import type { ListRule, MapRule, Place } from './document-binding.ts';
import type { Scalar } from './json-node.ts';
import type { LeafValue } from './leaf.ts';
import type { Spaces } from './record-origin.ts';

/** A leaf while its document is read. */
export interface PendingLeaf {
  readonly path: string;
  /** The offset of the value. */
  readonly at: number;
  readonly value: LeafValue;
  readonly written?: string;
  fate: PendingFate;
}

export type PendingFate =
  | { readonly kind: 'mapped'; readonly draft: Draft; readonly property: string }
  | { readonly kind: 'left-out'; readonly decision: string }
  | { readonly kind: 'quarantined'; readonly reason: string };

/** A record while its document is read: its properties come one by one, and those of the records around it may come later. */
export interface Draft {
  readonly entity: string;
  readonly placeId: string;
  readonly place: Place;
  readonly path: string;
  readonly parent: Draft | undefined;
  readonly outline: readonly number[];
  readonly constants: Readonly<Record<string, Scalar>>;
  readonly properties: Map<string, DraftProperty>;
  /** The record's value, once it is finished; `undefined` where the model refuses it. */
  value: Readonly<Record<string, unknown>> | undefined;
  /** What the model finds doubtful in the finished record. */
  warnings: readonly Diagnostic[];
}

export interface DraftProperty {
  readonly rule: MapRule | ListRule;
  readonly read: ReadValue;
}

/** A value of the model, and the leaves that it was read from. */
export interface ReadValue {
  readonly value: unknown;
  /** The path of the value in the document, with indices. */
  readonly path: string;
  readonly leaves: readonly PendingLeaf[];
  /** For a code: the list that the document names; `null` where it names none. */
  readonly list?: string | null;
  /** For a code: as the document writes it. */
  readonly source?: string;
  /** The spaces around a text. */
  readonly spaces?: Spaces;
}
