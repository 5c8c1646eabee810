import type { Texts } from '@nivel/diagnostics';
import { deepFreeze } from './deep-freeze.ts';
import { ENTITY_ROWS } from './generated/fields.ts';

/** The entities of the model by name: `learner`, `support-decision`, … */
export type EntityName = (typeof ENTITY_ROWS)[number]['entity'];

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

/** The names of all entities, sorted. */
export const ENTITIES: readonly EntityName[] = /* @__PURE__ */ Object.freeze(ENTITY_ROWS.map(({ entity }) => entity));

export function isEntityName(name: string): name is EntityName {
  return ENTITIES.some((entity) => entity === name);
}

/** What an entity is called and what it is about; `undefined` for a name that the model does not have. */
export function entityInfo(entity: string): EntityInfo | undefined {
  return ROWS.find((row) => row.entity === entity);
}
