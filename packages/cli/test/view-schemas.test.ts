import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '@nivel/diagnostics';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ROOT } from './run-cli.ts';

const schemaOf = (name: string): object => JSON.parse(readFileSync(join(ROOT, 'policies/schema', `${name}.schema.json`), 'utf8'));

/** The files of views and ethics, each with the schema that its first line names for the editor. */
const FILES = globSync(['policies/views/**/*.yaml', 'policies/ethics/*.yaml'], { cwd: ROOT }).toSorted();

describe('the editor finds nothing to mend', () => {
  test.each(FILES)('in %s', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const name = basename(/\$schema=(\S+)/.exec(text.split('\n', 1)[0] ?? '')?.[1] ?? '', '.schema.json');
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    ajv.addSchema(schemaOf('names'), 'names.schema.json');
    const validate = ajv.compile(schemaOf(name));
    validate(readDocument(text, file).document?.value);
    expect(validate.errors).toBeNull();
  });

  test('but refuses a manifest without a purpose, and one with an unknown key', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schemaOf('names'), 'names.schema.json');
    const validate = ajv.compile(schemaOf('view'));
    const value = readDocument(readFileSync(join(ROOT, 'policies/views/ro1/view.yaml'), 'utf8'), '').document?.value as Record<string, unknown>;
    expect(validate(value)).toBe(true);
    const { purpose: _, ...rest } = value;
    expect(validate(rest)).toBe(false);
    expect(validate({ ...value, column: 'x' })).toBe(false);
  });
});
