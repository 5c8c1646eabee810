import { expect, test } from 'vitest';
import { ENTITIES, isEntityName, type Parsed, parse } from '../src/index.ts';
import { type Example, examples } from './support/schema-set.ts';

const EXAMPLES = examples();

function parsed({ entity, record }: Example): Parsed<unknown> {
  if (!isEntityName(entity)) throw new RangeError(`no entity ${entity}`);
  return parse(entity, record);
}

test.each(EXAMPLES.filter((example) => example.expect === undefined).map((example) => [example.name, example] as const))('%s', (_name, example) => {
  expect(parsed(example)).toMatchObject({ kind: 'valid', value: example.record });
});

test.each(EXAMPLES.filter((example) => example.expect !== undefined).map((example) => [example.name, example] as const))('%s', (_name, example) => {
  const result = parsed(example);
  const found = result.kind === 'invalid' ? result.diagnostics.map(({ code, place }) => ({ code, path: place.path })) : [];
  expect(found).toEqual([example.expect]);
});

test('every entity has a valid and an invalid example', () => {
  for (const entity of ENTITIES) {
    const kinds = new Set(EXAMPLES.filter((example) => example.entity === entity).map((example) => example.expect === undefined));
    expect([entity, kinds.size]).toEqual([entity, 2]);
  }
});
