import type { Texts } from '@nivel/diagnostics';
import type { CodeListId } from './code-lists.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { EntityName } from './entities.ts';
import { type CATEGORIES, FIELD_ROWS, type FieldName } from './generated/fields.ts';

export type { FieldName } from './generated/fields.ts';

/**
 * What the law sees: the group that a field belongs to.
 *
 * @example
 * const category: Category = 'final-grade';
 */
export type Category = (typeof CATEGORIES)[number];

/**
 * How secret a field is, in rising order.
 *
 * @example
 * console.log(DATA_CLASSES.indexOf('special') > DATA_CLASSES.indexOf('personal')); // true
 */
export const DATA_CLASSES = ['open', 'personal', 'confidential', 'special'] as const;

/**
 * One class: `special` is data of GDPR articles 9 and 10.
 *
 * @example
 * const ofHealth: DataClass | undefined = fieldInfo('health.note')?.class;
 * console.log(ofHealth); // 'special'
 */
export type DataClass = (typeof DATA_CLASSES)[number];

/**
 * One field of the model: what it is called, how secret it is, what the law sees in it, and where it comes from.
 *
 * @example
 * const field: FieldInfo | undefined = fieldInfo('learner.birthDate');
 * console.log(field?.sources); // ['primus:oppilaat/syntymaaika', 'koski:henkilö.syntymäaika']
 */
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
  /** Why no source system gives the value, where none does. */
  readonly noSource?: Texts;
}

/**
 * All fields, by entity and in the order of the schema.
 *
 * @example
 * const secret = FIELDS.filter((field) => field.class === 'special').map(({ category }) => category);
 * console.log(secret.includes('health')); // true
 */
export const FIELDS: readonly FieldInfo[] = /* @__PURE__ */ deepFreeze(FIELD_ROWS);

/**
 * The fields of one entity, in the order of its schema.
 *
 * @example
 * console.log(fieldsOf('health').map(({ property }) => property)); // ['learnerKey', 'note']
 */
export function fieldsOf(entity: EntityName): readonly FieldInfo[] {
  return FIELDS.filter((field) => field.entity === entity);
}

/**
 * One field by its id; `undefined` for a field that the model does not have.
 *
 * @example
 * console.log(fieldInfo('learner.birthDate')?.term.fi); // 'syntymäaika'
 */
export function fieldInfo(field: string): FieldInfo | undefined {
  return FIELDS.find((info) => info.field === field);
}
