import type { Texts } from '@nivel/diagnostics';
import type { Scalar } from './json-node.ts';

/** How the documents of one system become records of the model. Data: the files of `bindings/koski/` or `bindings/ehoks/`. */
export interface DocumentBinding {
  readonly id: DocumentKind;
  /** Properties that every record which has them repeats from the record around it: `studyRightOid` from `study-right.studyRightOid`. */
  readonly inherit: Readonly<Record<string, string>>;
  /** Properties that number the item of a list that a record stands in, from 1: `assessmentNumber` from `arviointi`. */
  readonly ordinals: Readonly<Record<string, string>>;
  /** Names of fields that stand only in what is left out. A name that is neither here nor in a place is unknown, wherever it stands. */
  readonly leftNames: readonly string[];
  /** Places by id. */
  readonly places: Readonly<Record<string, Place>>;
}

export type DocumentKind = 'koski' | 'ehoks';

/** A kind of object in a document: what each of its keys means. */
export interface Place {
  /** The classes of the system's own schema that have this shape, for the check that no field is forgotten. */
  readonly classes?: readonly string[];
  /** The classes that stand only under what this place leaves out, so that they are not forgotten either. */
  readonly leftClasses?: readonly string[];
  /** The same for what it quarantines. */
  readonly heldClasses?: readonly string[];
  /** By dotted path: one of these texts must stand there. Where one path means several things, the first place that fits is taken. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** Keys that must be there, and keys that must not. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** The entity of the record that each such object gives. Without it, the fields go to the record around it. */
  readonly record?: string;
  /** Whether the position in its list is a part of `outlineNumber`. What is not numbered has the number of what it belongs to. */
  readonly numbered?: boolean;
  /** The value itself goes to a property, and `fields` are not looked at: for items that are no objects, and for bare codes. */
  readonly value?: MapRule;
  /** Properties of the record that its place knows and the document does not say. */
  readonly constants?: Readonly<Record<string, Scalar>>;
  /** Properties that repeat one of the nearest record of an entity around it, so that flat records can be joined: `study-right.studyRightOid`. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Records that are made of this one and of no leaf of the document. */
  readonly derives?: readonly Derivation[];
  /** Properties that repeat what stands in the latest record of some entity in it: `state` from `study-right-period.state`. */
  readonly latest?: Readonly<Record<string, Latest>>;
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/** A record that repeats what others say, for those who need it by its own name. Writing back passes it over. */
export interface Derivation {
  readonly record: string;
  /** Only where a record around has one of these values, by field. */
  readonly around: Readonly<Record<string, readonly string[]>>;
  /** For each property, the properties of this record that may give it; the first that is there does. */
  readonly from: Readonly<Record<string, readonly string[]>>;
}

export interface Latest {
  readonly from: string;
  /** The property that says which record is the latest: the one with the greatest value; of equal ones, the last. */
  readonly by: string;
}

/** Why a field must be at least confidential: the source says so, or we do where the source is silent. */
export type Floor = 'source' | 'own';

interface RuleMarks {
  readonly floor?: Floor;
}

/** What becomes of the value under a key: exactly one of `to`, `list`, `leave`, `hold`, `in`, `go`, `each`, `columns`, `companion`. */
export type FieldRule = MapRule | ListRule | LeaveRule | HoldRule | InRule | GoRule | EachRule | ColumnsRule | CompanionRule;

/** How a value of the document is written in the model. */
export interface Writing {
  /**
   * `same`: as it is. `code`: a code reference `{ koodiarvo, koodistoUri, … }`. `code-number`: the same, its code as a number.
   * `localized`: a text in one of fi, sv, en. `coded`: a text that is a code, with `prefix` before it. `flag`: true or false for a code.
   */
  readonly as?: 'same' | 'code' | 'code-number' | 'localized' | 'coded' | 'flag';
  /** The code lists (`koodistoUri`) that may stand here; none: any. */
  readonly lists?: readonly string[];
  /** The model's code for a code of the document; others go as they are. Without it, the `sourceCodes` of the model's list say it. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly prefix?: string;
}

/** One value goes to one property of the record. */
export interface MapRule extends Writing, RuleMarks {
  readonly to: string;
}

/** A list of values goes to one property, all of it or nothing. */
export interface ListRule extends Writing, RuleMarks {
  readonly list: string;
}

/** Everything under the key that the source is known to have is left out on purpose, by a decision of `bindings/documents/decisions.json`. */
export interface LeaveRule extends RuleMarks {
  readonly leave: string;
}

/** Everything under the key is quarantined, for a reason of the same file. */
export interface HoldRule extends RuleMarks {
  readonly hold: string;
}

/** An object whose fields belong to the same record, described on the spot. */
export interface InRule extends RuleMarks {
  readonly in: Place;
}

/** An object that is one of these places. */
export interface GoRule extends RuleMarks {
  readonly go: readonly string[];
  readonly with?: Readonly<Record<string, Scalar>>;
}

/** A list of objects, each of them one of these places. `last` takes the last item apart from the others. */
export interface EachRule extends RuleMarks {
  readonly each: readonly string[];
  readonly last?: readonly string[];
  readonly with?: Readonly<Record<string, Scalar>>;
  /** A number that goes before the position in `outlineNumber`, where several lists stand side by side. */
  readonly section?: number;
}

/** A list of small objects goes to one list for each of their keys, in the same order. A key stands in all of them or its list is not taken. */
export interface ColumnsRule extends RuleMarks {
  readonly columns: Readonly<Record<string, ListRule>>;
}

/** The field belongs to another record that the same object gives: the first of these places that the object fits has its rule. */
export interface CompanionRule extends RuleMarks {
  readonly companion: readonly string[];
  /** The decision by which the field is left out where the object fits none. */
  readonly else?: string;
}

/** A reason why a field is left out or quarantined. */
export interface Decision {
  readonly id: string;
  readonly kind: 'left-out' | 'quarantined';
  /** `false`: not even the quarantine may hold the value. */
  readonly keep: boolean;
  readonly reason: Texts;
}

export type Decisions = readonly Decision[];
