import type { Texts } from '@nivel/diagnostics';
import { deepFreeze } from './deep-freeze.ts';
import { ENTITY_ROWS } from './generated/fields.ts';

/**
 * The entities of the model by name: `learner`, `support-decision`, …
 *
 * @example
 * const entity: EntityName = 'support-decision';
 */
export type EntityName = (typeof ENTITY_ROWS)[number]['entity'];

/**
 * What an entity is called and what it is about.
 *
 * @example
 * const info: EntityInfo | undefined = entityInfo('support-decision');
 * console.log(info?.typeName); // 'SupportDecision'
 */
export interface EntityInfo {
  readonly entity: EntityName;
  /** The name of its TypeScript type. */
  readonly typeName: string;
  /** The `$id` of its schema. */
  readonly id: string;
  readonly term: Texts;
  readonly description: Texts;
  /** The one question that it answers. */
  readonly question: Texts;
}

const ROWS: readonly EntityInfo[] = /* @__PURE__ */ deepFreeze(ENTITY_ROWS);

/**
 * The names of all entities, sorted.
 *
 * @example
 * console.log(ENTITIES.includes('learner')); // true
 */
export const ENTITIES: readonly EntityName[] = /* @__PURE__ */ Object.freeze(ENTITY_ROWS.map(({ entity }) => entity));

/**
 * Whether a text is the name of an entity, and so may be given to `parse`.
 *
 * @example
 * console.log(['learner', 'shoe'].map(isEntityName)); // [true, false]
 */
export function isEntityName(name: string): name is EntityName {
  return ENTITIES.some((entity) => entity === name);
}

/**
 * What an entity is called and what it is about; `undefined` for a name that the model does not have.
 *
 * @example
 * console.log(entityInfo('learner')?.term.sv); // 'elev eller studerande'
 */
export function entityInfo(entity: string): EntityInfo | undefined {
  return ROWS.find((row) => row.entity === entity);
}
