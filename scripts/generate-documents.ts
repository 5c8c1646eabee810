// Writes what is made from the folders: GLOSSARY.md and the published JSON Schema of a request.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogDiagnostics, readCatalog } from '../packages/catalog/dist/index.js';
import { documentDiagnostics, formatHuman, readDocument } from '../packages/diagnostics/dist/index.js';
import { policyDiagnostics, requestSchema } from '../packages/policy/dist/index.js';
import { schemaToolsDiagnostics } from '../packages/schema-tools/dist/index.js';
import { glossary, type Word } from './glossary.ts';
import { ROOT } from './project.mjs';

const TABLES = [catalogDiagnostics, documentDiagnostics, policyDiagnostics, schemaToolsDiagnostics];
const WORDS = 'docs/words.yaml';
const REQUEST_SCHEMA = 'policies/generated/request.schema.json';

process.exitCode = await main();

async function main(): Promise<number> {
  const words = readDocument(readFileSync(join(ROOT, WORDS), 'utf8'), WORDS);
  const { catalog, diagnostics } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (words.document === undefined || catalog === undefined) {
    process.stderr.write(formatHuman(TABLES, [...words.diagnostics, ...diagnostics], { language: 'en', colour: false }));
    return 1;
  }
  const { words: list } = words.document.value as { words: readonly Word[] };
  writeFileSync(join(ROOT, 'GLOSSARY.md'), glossary(list, catalog));
  const { book } = catalog;
  writeFileSync(join(ROOT, REQUEST_SCHEMA), `${JSON.stringify(requestSchema(book.vocabulary, book.fields), null, 2)}\n`);
  return 0;
}
