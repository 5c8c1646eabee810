import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntitySchema, SchemaSet } from '../../src/index.ts';
import { faultyWitnesses, validWitnesses } from '../../src/witness.ts';

/** A record and whether the model must accept it. */
export interface Judged {
  readonly record: unknown;
  readonly valid: boolean;
}

/** The records that somebody wrote and those that were made from the schemas as they are, before any mutant. */
export interface Records {
  readonly written: readonly Judged[];
  readonly made: readonly Judged[];
}

export function recordsOf(folder: string, schemas: SchemaSet, entity: EntitySchema): Records {
  return {
    written: writtenRecords(join(folder, 'examples', entity.name)),
    made: [
      ...validWitnesses(schemas, entity).map(({ value }) => ({ record: value, valid: true })),
      ...faultyWitnesses(schemas, entity).map(({ value }) => ({ record: value, valid: false })),
    ],
  };
}

/** A warning is no refusal: what an example expects is a fault of form when its code is one that the schema gives. */
function writtenRecords(folder: string): readonly Judged[] {
  return readdirSync(folder).map((file) => {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return file.startsWith('valid-') ? { record: content, valid: true } : { record: content.record, valid: false };
  });
}
