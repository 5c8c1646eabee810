import type { Place, Texts } from '@nivel/diagnostics';
import type { JsonObject, Scalar } from './json.ts';

/** How secret a field is, from open to special (GDPR articles 9 and 10), in rising order. */
export const DATA_CLASSES = ['open', 'personal', 'confidential', 'special'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** What values a field may have. */
export type Shape =
  | { readonly kind: 'reference'; readonly name: string }
  | {
      readonly kind: 'text';
      readonly format?: 'date';
      readonly pattern?: string;
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly examples: readonly string[];
    }
  | { readonly kind: 'codes'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly whole: boolean; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'list'; readonly item: Shape; readonly minItems: number; readonly maxItems: number; readonly unique: boolean };

/** A named form of values that entities share, such as `CalendarDate`. */
export interface Definition {
  readonly name: string;
  readonly shape: Shape;
  readonly description: Texts;
  readonly place: Place;
}

export interface Property {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly class: DataClass;
  readonly category: string;
  readonly term: Texts;
  readonly description: Texts;
  readonly codes?: string;
  readonly sources: readonly string[];
  readonly derivedFrom: readonly string[];
  /** Why no source system gives the value, where none does. */
  readonly noSource?: Texts;
  readonly place: Place;
}

/** Property values that a condition tests for or demands; no `values`: any value, but present. */
export interface ConditionTest {
  readonly property: string;
  readonly values?: readonly Scalar[];
}

/** When all tests hold, all demands must hold and the required properties must be there. */
export interface Condition {
  readonly when: readonly ConditionTest[];
  readonly demands: readonly ConditionTest[];
  readonly required: readonly string[];
}

export interface EntitySchema {
  readonly name: string;
  readonly typeName: string;
  readonly id: string;
  readonly term: Texts;
  readonly description: Texts;
  readonly question: Texts;
  readonly properties: readonly Property[];
  readonly conditions: readonly Condition[];
  readonly place: Place;
}

/** The names of a code. A closed list has all three languages, an open one those that its source has. */
export type CodeNames = Partial<Texts>;

export interface Code {
  readonly code: string;
  readonly term: CodeNames;
  /** What the source's own code list writes for it, where that differs. */
  readonly sourceCodes: readonly string[];
  /** First day on which the code may be used, as far as its source says; `yyyy-mm-dd`. */
  readonly validFrom?: string;
  /** Last day on which the code may be used, as far as its source says; `yyyy-mm-dd`. */
  readonly validThrough?: string;
}

export interface CodeList {
  readonly id: string;
  /** The name of the source's code list, such as KOSKI's `koskiopiskeluoikeudentila`. */
  readonly uri?: string;
  /** An open list is kept by someone else: a code that it lacks is doubtful, not wrong. A list without values is known by its name alone. */
  readonly open: boolean;
  /** The versions of the source's list that the values come from. */
  readonly versions: readonly number[];
  readonly term: Texts;
  readonly values: readonly Code[];
  readonly place: Place;
}

/** All schemas as one frozen value. It exists only when the profile check found no error. */
export interface SchemaSet {
  readonly entities: readonly EntitySchema[];
  readonly definitions: readonly Definition[];
  readonly codeLists: readonly CodeList[];
  /** Plain JSON Schema 2020-12 without our keywords, by `$id`: what other tools and the validators read. */
  readonly plain: readonly JsonObject[];
}
