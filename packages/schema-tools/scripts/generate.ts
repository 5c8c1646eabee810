import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { AJV_OPTIONS } from '../src/ajv-options.ts';
import { bundleValidator } from '../src/generate/bundle-validator.ts';
import { dialectKey } from '../src/profile/dialect-key.ts';

/* Writes the validator of the dialect's meta-schema, made ahead of time. Running it twice changes nothing the second time. */

const DIALECT = new URL('../../../schemas/dialect/', import.meta.url);
const TARGET = new URL('../src/profile/generated/dialect-validator.ts', import.meta.url);

const dialect = schemaIn('dialect.schema.json');
const governance = schemaIn('governance.schema.json');
const text = `// @ts-nocheck
/* Generated from schemas/dialect. */

/** Of which dialect this is the validator. */
export const DIALECT_KEY: string = '${dialectKey(dialect, governance)}';

/** Whether a schema is valid under the meta-schema of the dialect; which fault it has, is not said. */
export function isInDialect(schema: unknown): boolean {
  return validate(schema);
}

${(await bundleValidator(standaloneOf(), { minifyWhitespace: true })).replace(/^export \{[^}]*\};?\n/m, '')}`;
if (textThere() !== text) writeWhole(text);
process.stdout.write('schema-tools: the validator of the dialect\n');

function schemaIn(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(file, DIALECT), 'utf8'));
}

/** One fault is enough, and nobody reads it. */
function standaloneOf(): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, allErrors: false, messages: false, schemas: [governance] });
  ajv.addSchema(dialect);
  return standalone.default(ajv, { validate: String(dialect['$id']) });
}

function textThere(): string | undefined {
  try {
    return readFileSync(TARGET, 'utf8');
  } catch {
    return undefined;
  }
}

/** In one step, because a build may read it at the same time. */
function writeWhole(content: string): void {
  const beside = new URL('dialect-validator.tmp', TARGET);
  writeFileSync(beside, content);
  renameSync(beside, TARGET);
}
