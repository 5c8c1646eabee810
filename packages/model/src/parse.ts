import type { EntityName } from './entities.ts';
import { type EntityTypes, VALIDATORS } from './generated/entity-validators.ts';
import type { Parsed } from './parsed.ts';

/**
 * Whether a value is a record of an entity. Diagnostics carry the path of the field (`learner.birthDate`) and codes such as
 * `model/pattern`, never the value. Imports the validators of all entities; `@nivel/model/validators/<entity>` imports one.
 *
 * @example
 * const health = parse('health', { learnerKey: '4711', noet: 'x' });
 * console.log(health.kind === 'invalid' && health.diagnostics.map(({ code }) => code)); // ['model/unknown-property']
 */
export function parse<Name extends EntityName>(entity: Name, value: unknown): Parsed<EntityTypes[Name]> {
  return VALIDATORS[entity](value);
}
