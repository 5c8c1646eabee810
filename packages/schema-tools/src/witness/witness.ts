import type { Json, JsonObject } from '../json.ts';

/** A record that an entity's schema accepts, made from the schema alone. */
export interface Witness {
  /** What is special about it: `full`, `gradeLevel 9`. */
  readonly name: string;
  readonly value: JsonObject;
}

/** The keywords that a single fault can break. */
export type FaultKeyword =
  | 'required'
  | 'additionalProperties'
  | 'type'
  | 'enum'
  | 'pattern'
  | 'minLength'
  | 'maxLength'
  | 'minimum'
  | 'maximum'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'if';

/** A record with exactly one fault, so that the schema refuses it. */
export interface FaultyWitness extends Witness {
  readonly keyword: FaultKeyword;
  /** Whether the TypeScript type refuses it too; a value-level fault only validators see. */
  readonly structural: boolean;
}

/** A value that breaks one keyword of a shape. */
export interface FaultyValue {
  readonly value: Json;
  readonly keyword: FaultKeyword;
  readonly structural: boolean;
}
