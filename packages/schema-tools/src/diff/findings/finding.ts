import type { Place, Texts } from '@nivel/diagnostics';
import type { Json, JsonObject } from '../../json.ts';
import type { DiffRule } from '../rules/diff-rules.ts';
import type { Site } from '../schema-version.ts';

/**
 * What a difference does to documents. `breaking`: the new version refuses a document that the old one accepts. `additive`: it accepts one that
 * the old one refuses, or what may be done with a field changes. `annotation`: the same documents, other words. `undecided`: not proved, so
 * taken for breaking.
 */
export const LEVELS = ['annotation', 'additive', 'breaking', 'undecided'] as const;
export type Level = (typeof LEVELS)[number];

/** Who meets a document that they cannot handle: those who write by the old version, those who read by it, both, or nobody. */
export type Direction = 'writers' | 'readers' | 'both' | 'nobody';

/** A document that one version accepts and the other refuses. */
export interface Witness {
  readonly entity: string;
  readonly acceptedBy: 'old' | 'new';
  readonly refusedBy: 'old' | 'new';
  readonly document: JsonObject;
  /** The validators that were asked about both versions, and said so. */
  readonly confirmedBy: readonly string[];
}

/** Where a difference is in one version, and what is written there. */
export interface Side {
  readonly place: Place;
  /** The JSON pointer in the file. */
  readonly pointer: string;
  readonly value: Json;
}

/** One difference between two versions. */
export interface Finding {
  readonly kind: 'finding';
  readonly rule: DiffRule;
  readonly level: Level;
  readonly direction: Direction;
  /** The thing that changed: `learner.phone`, a form `PhoneNumber`, a code list `grade`. */
  readonly subject: string;
  /** What people call it, where it is a field or an entity. */
  readonly term?: Texts;
  /** The fields that are affected through a shared form, or the field itself. */
  readonly fields: readonly string[];
  readonly data: FindingData;
  readonly old?: Side;
  readonly new?: Side;
  readonly witness?: Witness;
  /** Where both sides refuse something of the other: the document that the new version accepts and the old one refuses. */
  readonly counterWitness?: Witness;
  /** The same as long as rule, subject and both values are; files, lines and names of versions play no part. */
  readonly fingerprint: string;
}

/** What the templates of the rules are filled with. */
export type FindingData = Readonly<Record<'subject' | 'name' | 'from' | 'to', string>>;

/** A document that should tell the versions apart; nobody has been asked yet. */
export interface Suspect {
  readonly entity: string;
  readonly document: JsonObject;
  /** The ids of the schemas by which each version is asked. A version without a schema of that id accepts nothing by it. */
  readonly ids: { readonly old: string; readonly new: string };
}

/** A difference before its witnesses are confirmed and its places are looked up. */
export interface Draft {
  readonly rule: DiffRule;
  readonly level: Level;
  readonly direction: Direction;
  readonly subject: string;
  readonly name?: string;
  readonly term?: Texts | undefined;
  readonly fields?: readonly string[];
  readonly old?: Site | undefined;
  readonly new?: Site | undefined;
  readonly oldValue?: Json | undefined;
  readonly newValue?: Json | undefined;
  /** Accepted by the old version, refused by the new one; and the other way round. */
  readonly refusedByNew?: Suspect | undefined;
  readonly refusedByOld?: Suspect | undefined;
}
