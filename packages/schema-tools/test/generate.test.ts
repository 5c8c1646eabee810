import { describe, expect, test, vi } from 'vitest';
import {
  type GeneratedFile,
  generateCodeLists,
  generateFields,
  generateForms,
  generateOpenCodeLists,
  generateTypes,
  generateValidators,
} from '../src/generate.ts';
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

function textOf(files: readonly GeneratedFile[]): string {
  return files.map(({ text }) => text).join('');
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

  test('what the values of a list must be is told too', async () => {
    const pet = changedSample('pet', '"items": { "type": "string", "enum": ["cat", "dog"] }', '"items": { "type": "string", "maxLength": 9 }');
    const [, types] = await generateTypes(
      soundSet(sampleFiles({ pet: pet.replace('"x-codes": "pet-kind",\n      "x-sources": ["wilma', '"x-sources": ["wilma') })),
    );
    expect(types?.text).toContain('Not said by the type: each value once, at most 2, each at most 9 characters.');
  });

  test('a field that is no longer used keeps its meaning: the tag comes last', async () => {
    const pet = changedSample('pet', '"maxLength": 20,', '"maxLength": 20, "deprecated": true,');
    const [, types] = await generateTypes(soundSet(sampleFiles({ pet })));
    expect(types?.text).toMatch(/\* The name\.(?:(?!\*\/).)*\* @deprecated\n {3}\*\/\n {2}readonly name/s);
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
    expect(validate(Object.assign(Object.create({ weight: 'x', tail: 1 }), { kind: 'cat' }))).toBe(true);
  });

  test('what every object has been made to inherit counts as little', async () => {
    const validate = await petValidator();
    try {
      Reflect.set(Object.prototype, 'kind', 'cat');
      expect(validate({})).toBe(false);
      expect(validate({ kind: 'cat', weight: 0 })).toBe(false);
      expect(validate({ kind: 'cat', weight: 3 })).toBe(true);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'kind');
    }
  });

  test('length counts characters, not code units', async () => {
    const validate = await petValidator();
    expect(validate({ kind: 'cat', name: '🐈'.repeat(20) })).toBe(true);
    expect(validate({ kind: 'cat', name: '🐈'.repeat(21) })).toBe(false);
  });

  test('codes that a condition demands are told like any others', async () => {
    const pet = changedSample(
      'pet',
      '"then": { "properties": { "name": true }, "required": ["name"] }',
      '"then": { "properties": { "kind": { "enum": ["cat"] } } }',
    );
    const [validator] = await generateValidators(soundSet(sampleFiles({ pet })));
    const validate = await loadValidator(validator?.text ?? '');
    expect(validate({ kind: 'cat' })).toBe(true);
    expect(validate({ kind: 'dog' })).toBe(false);
    expect(JSON.stringify(validate.errors)).toContain('"allowedValues":["cat"]');
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
  const text = textOf(generateCodeLists(set)) + generateFields(set).text;
  expect(text).toContain("{ code: 'cat', term: { fi: 'kissa', sv: 'katt', en: 'cat' }, sourceCodes: ['kissa'] }");
  expect(text).toContain("export type PetKindCode = CodeOf<'pet-kind'>;");
  expect(text).toContain("export const CATEGORIES = ['pets'] as const;");
  expect(text).not.toContain('place');
});

test('closed lists are unions, open ones are not, and each open list of a field has a file of its codes alone', () => {
  const closed = textOf(generateCodeLists(soundSet()));
  expect(closed).toContain("export type PetKindCode = CodeOf<'pet-kind'>;");
  expect(closed).not.toContain('pet-breed');
  const pet = changedSample('pet', '"maxLength": 20,', '"maxLength": 20, "x-codes": "pet-breed",');
  const open = new Map(generateOpenCodeLists(soundSet(sampleFiles({ pet }))).map(({ file, text }) => [file, text]));
  expect([...open.keys()]).toEqual(['open-code-lists.ts', 'list-names.ts', 'open-codes/pet-breed.ts']);
  expect(generateOpenCodeLists(soundSet()).map(({ file }) => file)).toEqual(['open-code-lists.ts', 'list-names.ts']);
  expect(open.get('open-code-lists.ts')).toContain("validThrough: '2025-07-31'");
  expect(open.get('list-names.ts')).toContain("new Set('lemmikinlaji\\nlemmikinrotu'.split('\\n'))");
  expect(open.get('open-codes/pet-breed.ts')).toContain("new Set('ÄX 1.2\\nI+'.split('\\n'))");
});

test('forms are their patterns', () => {
  expect(generateForms(soundSet()).text).toContain("Day: '^\\\\d{4}-\\\\d{2}-\\\\d{2}$'");
});

test('a violation repeats no pattern and no description', async () => {
  const text = (await generateValidators(soundSet())).map((file) => file.text).join('');
  expect(text).toContain('keyword: "pattern", params: {}');
  expect(text).not.toContain('The kind.');
});
