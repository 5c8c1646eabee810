import { isEntityName, parse } from '@nivel/model';
import type { ValidateRecord } from './events.ts';

/** Checks records against the model that this package was built with. Throws {@link UnknownEntity} for an entity of no model. */
export const validateWithModel: ValidateRecord = (entity, value) => {
  if (!isEntityName(entity)) throw new UnknownEntity(entity);
  const parsed = parse(entity, value);
  return parsed.kind === 'valid' ? [] : parsed.diagnostics;
};

/** A binding names an entity that the model does not have; `checkBinding` finds it beforehand. */
export class UnknownEntity extends Error {
  override readonly name = 'UnknownEntity';
  constructor(entity: string) {
    super(`the model has no entity \`${entity}\``);
  }
}
