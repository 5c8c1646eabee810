import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTITIES, isEntityName, MODEL_VERSION, parse, upcast } from '../src/index.ts';
import { RELEASE_STEPS } from '../src/release-steps.ts';
import { examples } from './support/schema-set.ts';

const FIRST = RELEASE_STEPS[0]?.entities ?? [];

describe('a record of the first release', () => {
  const ofFirst = examples().filter(({ entity, expect: fault }) => fault === undefined && FIRST.some((name) => name === entity));

  test.each(ofFirst.map((example) => [example.name, example] as const))('%s is one of the present release', (_name, { entity, record }) => {
    if (!isEntityName(entity)) throw new RangeError(`no entity ${entity}`);
    expect(upcast(entity, '0.1.0', record)).toEqual(parse(entity, record));
    expect(upcast(entity, '0.1.0', record).kind).toBe('valid');
  });

  test('of an entity that came later is refused', () => {
    expect(upcast('citizenship', '0.1.0', { learnerKey: '1', country: '246' })).toMatchObject({
      kind: 'invalid',
      diagnostics: [{ code: 'model/later-entity', data: { entity: 'citizenship', version: '0.1.0' } }],
    });
  });

  test('that was never right is refused as any other', () => {
    expect(upcast('learner', '0.1.0', null)).toEqual(parse('learner', null));
  });
});

test('a record of the present release is only parsed', () => {
  expect(upcast('citizenship', '1.0.0', { learnerKey: '1', country: '246' }).kind).toBe('valid');
  expect(upcast('citizenship', RELEASE_STEPS.at(-1)?.to ?? '', {})).toEqual(parse('citizenship', {}));
});

test('a version that was never released is refused, and not repeated when it is no version', () => {
  expect(upcast('learner', '0.9.0', {})).toMatchObject({ diagnostics: [{ code: 'model/unknown-version', data: { version: '0.9.0' } }] });
  expect(JSON.stringify(upcast('learner', 'Aino Esimerkki 010110A9998', {}))).not.toContain('Aino');
});

test('the steps lead from release to release, and the last to the present model', () => {
  expect(RELEASE_STEPS.slice(1).map(({ from }) => from)).toEqual(RELEASE_STEPS.slice(0, -1).map(({ to }) => to));
  const versions = [RELEASE_STEPS[0]?.from, ...RELEASE_STEPS.map(({ to }) => to)];
  expect(versions).toContain(MODEL_VERSION);
  expect(FIRST.filter((entity) => !ENTITIES.includes(entity))).toEqual([]);
});

test('fields of the first release are all still there', () => {
  const names: readonly string[] = JSON.parse(readFileSync(new URL('support/fields-of-0.1.0.json', import.meta.url), 'utf8'));
  for (const name of names) {
    const [entity = '', property = ''] = name.split('.');
    expect(isEntityName(entity) && upcastable(entity, property), name).toBe(true);
  }
});

function upcastable(entity: string, property: string): boolean {
  const parsed = isEntityName(entity) ? parse(entity, { [property]: null }) : undefined;
  return parsed?.kind === 'invalid' && !parsed.diagnostics.some(({ code }) => code === 'model/unknown-property');
}
