// Writes what is made from the folders: GLOSSARY.md, the pages of the model, and the published JSON Schemas of a request and of a nivel.yaml.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog, catalogDiagnostics, readCatalog } from '../packages/catalog/dist/index.js';
import { documentDiagnostics, formatHuman, readDocument } from '../packages/diagnostics/dist/index.js';
import { pipelineSchema } from '../packages/gate/dist/index.js';
import { policyDiagnostics, requestSchema } from '../packages/policy/dist/index.js';
import { schemaToolsDiagnostics } from '../packages/schema-tools/dist/index.js';
import { glossary, type Word } from './glossary.ts';
import { modelPages, type Question } from './model-pages/model-pages.ts';
import { ROOT } from './project.mjs';

const TABLES = [catalogDiagnostics, documentDiagnostics, policyDiagnostics, schemaToolsDiagnostics];
const WORDS = 'docs/words.yaml';
const QUESTIONS = 'docs/questions.yaml';
const PAGES = 'docs/model';
const EXAMPLES = 'schemas/examples';
const REQUEST_SCHEMA = 'policies/generated/request.schema.json';
const PIPELINE_SCHEMA = 'policies/generated/pipeline.schema.json';

process.exitCode = await main();

async function main(): Promise<number> {
  const [words, questions] = [WORDS, QUESTIONS].map((file) => readDocument(readFileSync(join(ROOT, file), 'utf8'), file));
  const { catalog, diagnostics } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (words?.document === undefined || questions?.document === undefined || catalog === undefined) {
    const found = [...(words?.diagnostics ?? []), ...(questions?.diagnostics ?? []), ...diagnostics];
    process.stderr.write(formatHuman(TABLES, found, { language: 'en', colour: false }));
    return 1;
  }
  const { words: list } = words.document.value as { words: readonly Word[] };
  writeFileSync(join(ROOT, 'GLOSSARY.md'), glossary(list, catalog));
  writePages(catalog, (questions.document.value as { questions: readonly Question[] }).questions);
  const { book } = catalog;
  writeFileSync(join(ROOT, REQUEST_SCHEMA), `${JSON.stringify(requestSchema(book.vocabulary, book.fields), null, 2)}\n`);
  writeFileSync(join(ROOT, PIPELINE_SCHEMA), `${JSON.stringify(pipelineSchema(book), null, 2)}\n`);
  return 0;
}

/** Writes one page for each entity, and removes the pages of entities that are no more. */
function writePages({ schemas, modelVersion }: Catalog, questions: readonly Question[]): void {
  const examples = new Map(schemas.entities.map(({ name }) => [name, exampleOf(name)] as const));
  const pages = modelPages({ schemas, questions, modelVersion, examples });
  mkdirSync(join(ROOT, PAGES), { recursive: true });
  for (const stale of readdirSync(join(ROOT, PAGES)).filter((file) => !pages.has(file))) rmSync(join(ROOT, PAGES, stale));
  for (const [file, text] of pages) writeFileSync(join(ROOT, PAGES, file), text);
}

/** The valid example of an entity that shows most. */
function exampleOf(entity: string): object {
  const files = readdirSync(join(ROOT, EXAMPLES, entity)).filter((file) => file.startsWith('valid-'));
  const records: readonly object[] = files.toSorted().map((file) => JSON.parse(readFileSync(join(ROOT, EXAMPLES, entity, file), 'utf8')));
  return records.reduce((most, record) => (Object.keys(record).length > Object.keys(most).length ? record : most), {});
}
