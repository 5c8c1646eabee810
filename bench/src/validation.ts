import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EntitySchema, JsonObject, SchemaSet } from '@nivel/schema-tools';
import { faultyWitnesses, validWitnesses } from '@nivel/schema-tools/witness';
import { build } from 'esbuild';
import { median } from './measure.ts';
import { type ValidatorSource, validatorSources } from './validator-sources.ts';

const RUNS = 7;
const RUN_MS = 150;

/** What is measured of one library on one entity. */
export interface ValidationRate {
  readonly name: string;
  /** Median, records a second, of a valid record with every field. */
  readonly accepted: number;
  /** Median, records a second, of records with one fault each. */
  readonly refused: number;
  /** Of the module with all that it needs, minified. */
  readonly bytes: number;
  /** How many of the compared records it judges otherwise than their making says. */
  readonly different: number;
}

/** One entity validated by several libraries, in turn, so that a noisy machine spoils all alike. */
export interface Validation {
  readonly entity: string;
  readonly fields: number;
  /** The records on which all were compared. */
  readonly compared: number;
  readonly rates: readonly ValidationRate[];
}

interface Contestant {
  readonly name: string;
  readonly bytes: number;
  readonly accepts: (value: unknown) => boolean;
}

interface Records {
  readonly full: readonly JsonObject[];
  readonly valid: readonly JsonObject[];
  readonly faulty: readonly JsonObject[];
}

/** Validates the same records of an entity with each library. Modules are bundled and minified first: what is timed is what is weighed. */
export async function validationOf(schemas: SchemaSet, name: string, root: string): Promise<Validation> {
  const entity = schemas.entities.find((each) => each.name === name);
  if (entity === undefined) throw new RangeError(`the model has no entity \`${name}\``);
  const records = recordsOf(schemas, entity);
  const folder = await mkdtemp(join(tmpdir(), 'nivel-bench-'));
  try {
    const sources = validatorSources(schemas, entity);
    const contestants = await Promise.all(sources.map((source, index) => loaded(source, { root, file: join(folder, `${index}.mjs`) })));
    return {
      entity: name,
      fields: entity.properties.length,
      compared: records.valid.length + records.faulty.length,
      rates: race(contestants, records),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function recordsOf(schemas: SchemaSet, entity: EntitySchema): Records {
  const witnesses = validWitnesses(schemas, entity);
  const full = witnesses.filter((witness) => witness.name === 'full').map(({ value }) => value);
  return { full, valid: witnesses.map(({ value }) => value), faulty: faultyWitnesses(schemas, entity).map(({ value }) => value) };
}

async function loaded({ name, text }: ValidatorSource, { root, file }: { readonly root: string; readonly file: string }): Promise<Contestant> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: join(root, 'bench') },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
  });
  const [script] = outputFiles;
  await writeFile(file, script?.contents ?? '');
  const { accepts }: Pick<Contestant, 'accepts'> = await import(pathToFileURL(file).href);
  return { name, bytes: script?.contents.length ?? Number.NaN, accepts };
}

function race(contestants: readonly Contestant[], { full, valid, faulty }: Records): readonly ValidationRate[] {
  const times = contestants.map(() => ({ accepted: [] as number[], refused: [] as number[] }));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, { accepts }] of contestants.entries()) {
      times[index]?.accepted.push(recordsASecond(accepts, full));
      times[index]?.refused.push(recordsASecond(accepts, faulty));
    }
  }
  return contestants.map(({ name, bytes, accepts }, index) => ({
    name,
    bytes,
    accepted: median(times[index]?.accepted ?? []),
    refused: median(times[index]?.refused ?? []),
    different: valid.filter((record) => !accepts(record)).length + faulty.filter(accepts).length,
  }));
}

function recordsASecond(accepts: Contestant['accepts'], records: readonly JsonObject[]): number {
  let done = 0;
  const start = performance.now();
  for (let now = start; now - start < RUN_MS; now = performance.now()) {
    for (let round = 0; round < 20; round += 1) for (const record of records) accepts(record);
    done += 20 * records.length;
  }
  return (done * 1000) / (performance.now() - start);
}
