import { type FaultyWitness, faultyWitnesses, validWitnesses } from '@nivel/schema-tools/witness';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { isEntityName, parse } from '../src/index.ts';
import { hyperjumpValidator, registerSchemas } from './support/hyperjump.ts';
import { schemaSet } from './support/schema-set.ts';
import { TYPES, typeErrors } from './support/type-check.ts';
import { witnessSource } from './support/witness-source.ts';

vi.setConfig({ testTimeout: 60_000 });

/* Types, our validators and an independent validator say the same of every record that can be made from the schemas. */

const SET = schemaSet();

beforeAll(registerSchemas);

describe.each(SET.entities.map((entity) => [entity.name, entity] as const))('%s', (name, entity) => {
  const valid = validWitnesses(SET, entity);
  const faulty = faultyWitnesses(SET, entity);

  test('has witnesses of both kinds', () => {
    expect(valid.length).toBeGreaterThan(2);
    expect(faulty.length).toBeGreaterThan(entity.properties.length);
  });

  test('our validator and the independent one accept every valid witness', async () => {
    const accepts = await hyperjumpValidator(entity.id);
    expect(valid.filter(({ value }) => !accepts(value)).map((witness) => witness.name)).toEqual([]);
    expect(valid.filter(({ value }) => codesOf(name, value).length > 0).map((witness) => witness.name)).toEqual([]);
  });

  test('both refuse every faulty witness, ours with exactly one diagnostic', async () => {
    const accepts = await hyperjumpValidator(entity.id);
    expect(faulty.filter(({ value }) => accepts(value)).map((witness) => witness.name)).toEqual([]);
    expect(faulty.filter(({ value }) => codesOf(name, value).length !== 1).map((witness) => witness.name)).toEqual([]);
  });

  test('every keyword has its own code', () => {
    const wrong = faulty.filter(({ keyword, value }) => !CODES[keyword].includes(codesOf(name, value)[0] ?? ''));
    expect(wrong.map((witness) => witness.name)).toEqual([]);
  });
});

test('the compiler accepts every valid and value-level witness and refuses every structural fault', () => {
  const source = SET.entities.map((entity) => witnessSource(SET, entity)).join('\n');
  const imports = `import type { ${SET.entities.map(({ typeName }) => typeName).join(', ')} } from ${JSON.stringify(TYPES)};\n`;
  expect(source.match(/@ts-expect-error/g)?.length).toBeGreaterThan(SET.entities.length * 10);
  expect(typeErrors(imports + source)).toEqual([]);
});

test('the compiler test can fail', () => {
  const imports = `import type { Learner } from ${JSON.stringify(TYPES)};\n`;
  expect(typeErrors(`${imports}export const a: Learner = { learnerKey: '1' };`)[0]).toMatch(/^2: .*missing the following properties/);
  expect(typeErrors(`${imports}// @ts-expect-error\nexport const a: Learner = { learnerKey: '1', tenant: '', protectionOrder: 'none' };`)[0]).toMatch(
    /^2: Unused/,
  );
});

const CODES: Readonly<Record<FaultyWitness['keyword'], readonly string[]>> = {
  required: ['model/required'],
  additionalProperties: ['model/unknown-property'],
  type: ['model/type'],
  enum: ['model/code'],
  pattern: ['model/pattern'],
  minLength: ['model/too-short'],
  maxLength: ['model/too-long'],
  minimum: ['model/too-small'],
  maximum: ['model/too-large'],
  minItems: ['model/too-few'],
  maxItems: ['model/too-many'],
  uniqueItems: ['model/duplicate'],
  if: ['model/code', 'model/required'],
};

function codesOf(entity: string, value: unknown): readonly string[] {
  if (!isEntityName(entity)) throw new RangeError(`no entity ${entity}`);
  const parsed = parse(entity, value);
  return parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ code }) => code);
}
