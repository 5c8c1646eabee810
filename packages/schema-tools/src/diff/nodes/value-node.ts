import type { Json } from '../../json.ts';
import type { Site } from '../schema-version.ts';

/** The types of JSON, without the difference between whole numbers and others. */
export const TYPES = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type TypeName = (typeof TYPES)[number];

interface NodeBase {
  /** Where the form stands; for a reference, its target. */
  readonly site: Site;
  readonly examples: readonly Json[];
}

/** A finite set of values without parts: `enum` or `const`. */
export interface MembersNode extends NodeBase {
  readonly kind: 'members';
  readonly values: readonly Json[];
  readonly keyword: 'enum' | 'const';
}

/** Values by type and bounds. Without a bound the limits are infinite. */
export interface TypedNode extends NodeBase {
  readonly kind: 'typed';
  readonly types: readonly TypeName[];
  readonly number: NumberPart;
  readonly text: TextPart;
  readonly list: ListPart;
  readonly record: RecordPart;
}

/** A form with keywords whose meaning the comparison does not know. It equals only what is written the same. */
export interface OpaqueNode extends NodeBase {
  readonly kind: 'opaque';
  readonly keywords: readonly string[];
  /** The form in one canonical text, references followed. */
  readonly canonical: string;
}

export type ValueNode = MembersNode | TypedNode | OpaqueNode;

export interface NumberPart {
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

export interface TextPart {
  readonly pattern: string | undefined;
  readonly minLength: number;
  readonly maxLength: number;
}

export interface ListPart {
  readonly item: () => ValueNode;
  readonly minItems: number;
  readonly maxItems: number;
  readonly unique: boolean;
}

export interface RecordPart {
  readonly site: Site;
  readonly properties: ReadonlyMap<string, () => ValueNode>;
  readonly required: readonly string[];
  /** Whether properties that are not named are let in. */
  readonly open: boolean;
  readonly conditions: readonly RecordCondition[];
}

/** When all tests hold, all demands must hold and the required properties must be there. An absent property passes a test and a demand. */
export interface RecordCondition {
  readonly site: Site;
  readonly when: readonly PropertyTest[];
  readonly whenPresent: readonly string[];
  readonly demands: readonly PropertyTest[];
  readonly required: readonly string[];
  /** The `if` and the whole condition in canonical text: conditions with the same `if` are versions of one another. */
  readonly testText: string;
  readonly text: string;
}

/** The values that a property may have here; no `values`: any. */
export interface PropertyTest {
  readonly property: string;
  readonly values?: readonly Json[];
}
