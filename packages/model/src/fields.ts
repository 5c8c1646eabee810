import type { Texts } from '@nivel/diagnostics';
import { deepFreeze } from './deep-freeze.ts';
import type { EntityName } from './entities.ts';
import type { CodeListId } from './generated/code-lists.ts';
import { type CATEGORIES, FIELD_ROWS } from './generated/fields.ts';

/** The fields of the model by id: `learner.birthDate`, … */
export type FieldName = (typeof FIELD_ROWS)[number]['field'];

/** What the law sees: the group that a field belongs to. */
export type Category = (typeof CATEGORIES)[number];

/** How secret a field is, in rising order. */
export const DATA_CLASSES = ['open', 'personal', 'confidential', 'special'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** One field of the model: what it is called, how secret it is, what the law sees in it, and where it comes from. */
export interface FieldInfo {
  readonly field: FieldName;
  readonly entity: EntityName;
  readonly property: string;
  readonly class: DataClass;
  readonly category: Category;
  readonly term: Texts;
  readonly description: Texts;
  /** Whether the value is a list. */
  readonly list: boolean;
  readonly required: boolean;
  /** What its values are, or the values of its list. */
  readonly values: 'text' | 'date' | 'codes' | 'number' | 'boolean';
  readonly codes?: CodeListId;
  /** Places in source systems, such as `primus:oppilaat/sukunimi`. */
  readonly sources: readonly string[];
  /** The fields that it is computed from; empty for what a source gives. */
  readonly derivedFrom: readonly FieldName[];
}

/** All fields, by entity and in the order of the schema. */
export const FIELDS: readonly FieldInfo[] = /* @__PURE__ */ deepFreeze(FIELD_ROWS);

/** The fields of one entity, in the order of its schema. */
export function fieldsOf(entity: EntityName): readonly FieldInfo[] {
  return FIELDS.filter((field) => field.entity === entity);
}

/** One field by its id; `undefined` for a field that the model does not have. */
export function fieldInfo(field: string): FieldInfo | undefined {
  return FIELDS.find((info) => info.field === field);
}
