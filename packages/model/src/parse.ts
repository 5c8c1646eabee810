import type { EntityName } from './entities.ts';
import { type EntityTypes, VALIDATORS } from './generated/entity-validators.ts';
import type { Parsed } from './parsed.ts';

/**
 * Whether a value is a record of an entity. Diagnostics carry the path of the field (`learner.birthDate`) and codes such as
 * `model/pattern`, never the value. Imports the validators of all entities; `@nivel/model/validators/<entity>` imports one.
 *
 * @example
 * const learner = parse('learner', { learnerKey: '4711' });
 * if (learner.kind === 'invalid') console.log(learner.diagnostics.map(({ code }) => code));
 */
export function parse<Name extends EntityName>(entity: Name, value: unknown): Parsed<EntityTypes[Name]> {
  return VALIDATORS[entity](value);
}
