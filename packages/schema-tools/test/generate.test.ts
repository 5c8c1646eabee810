import { describe, expect, test, vi } from 'vitest';
import { generateCodeLists, generateFields, generateTypes, generateValidators } from '../src/generate.ts';
import { changedSample, sampleFiles } from './samples/sample-files.ts';
import { soundSet } from './samples/sound-set.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly keyword: string; readonly instancePath: string }[] | null;
}

/** Loads a validator as a browser would: as one module that can import nothing. */
async function loadValidator(script: string): Promise<Validator> {
  const loaded: { readonly validate: Validator } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  return loaded.validate;
}

async function petValidator(): Promise<Validator> {
  const files = await generateValidators(soundSet());
  return loadValidator(files.find(({ file }) => file === 'school-pet.js')?.text ?? '');
}

describe('types', () => {
  test('references and codes become names, and lists and members are readonly', async () => {
    const files = await generateTypes(soundSet());
    const pet = files.find(({ file }) => file === 'school-pet.ts')?.text ?? '';
    expect(files.map(({ file }) => file)).toEqual(['common.ts', 'school-pet.ts']);
    expect(pet).toContain("import type { PetKindCode } from '../code-lists.ts';");
    expect(pet).toContain("import type { Day } from './common.ts';");
    expect(pet).toContain('  readonly kind: PetKindCode;');
    expect(pet).toContain('  readonly friends?: readonly PetKindCode[];');
    expect(pet).not.toMatch(/^ {2}[a-z]\w*\??: /m);
  });

  test('what a type cannot say stands in the comments', async () => {
    const text = (await generateTypes(soundSet())).map((file) => file.text).join('');
    expect(text).toContain('Class: confidential. Category: `pets`.');
    expect(text).toContain('Not said by the type: matches `^\\d{4}-\\d{2}-\\d{2}$`.');
    expect(text).toContain('Not said by the type: a whole number from 1 to 90.');
    expect(text).toContain('Not said by the type: each value once, at most 2.');
    expect(text).toContain('Not said by the type: where `kind` is `dog`, `name` is there.');
  });

  test('a pattern cannot end the comment that it stands in', async () => {
    const common = changedSample('common', '"pattern": "^', '"pattern": "^(?:[*]*/){0}').replace('"examples"', '"maxLength": 10, "examples"');
    const [types] = await generateTypes(soundSet(sampleFiles({ common })));
    expect(types?.text).toContain('*\\/');
    expect(types?.text.split('*/')).toHaveLength(3);
  });
});

describe('validators', () => {
  test('they ask for nothing and read no code from text', async () => {
    for (const { text } of await generateValidators(soundSet())) {
      expect(text).not.toMatch(/\brequire\s*\(|\bimport\b|\beval\s*\(|new Function/);
    }
  });

  test('only own properties count', async () => {
    const validate = await petValidator();
    expect(validate({ kind: 'cat' })).toBe(true);
    expect(validate(Object.create({ kind: 'cat' }))).toBe(false);
    expect(validate(JSON.parse('{ "kind": "cat", "__proto__": { "weight": 3 } }'))).toBe(false);
    expect(validate.errors?.map(({ keyword }) => keyword)).toEqual(['additionalProperties']);
    expect(validate({ kind: 'cat', constructor: 1 })).toBe(false);
  });

  test('length counts characters, not code units', async () => {
    const validate = await petValidator();
    expect(validate({ kind: 'cat', name: '🐈'.repeat(20) })).toBe(true);
    expect(validate({ kind: 'cat', name: '🐈'.repeat(21) })).toBe(false);
  });

  test('conditions are enforced', async () => {
    const validate = await petValidator();
    expect(validate({ kind: 'dog' })).toBe(false);
    expect(validate({ kind: 'dog', name: 'Musti' })).toBe(true);
  });
});

test('everything is the same on a second run', async () => {
  const run = async (): Promise<string> => {
    const set = soundSet();
    return JSON.stringify([await generateTypes(set), await generateValidators(set), generateCodeLists(set), generateFields(set)]);
  };
  expect(await run()).toBe(await run());
});

test('generated constants hold terms and codes, and no path of a machine', () => {
  const set = soundSet();
  const text = generateCodeLists(set).text + generateFields(set).text;
  expect(text).toContain("{ code: 'cat', term: { fi: 'kissa', sv: 'katt', en: 'cat' }, sourceCodes: ['kissa'] }");
  expect(text).toContain("export type PetKindCode = CodeOf<'pet-kind'>;");
  expect(text).toContain("export const CATEGORIES = ['pets'] as const;");
  expect(text).not.toContain('place');
});
