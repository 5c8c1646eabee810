import { expect } from 'vitest';
import { main } from '../src/main.ts';
import type { Terminal } from '../src/terminal.ts';
import { type CliRun, withFolder } from './run-cli.ts';
import { type ProjectForm, type Schema, writeProject } from './schema-project.ts';

/** Runs the program as a person does inside the folder that the process is in. The first test shows that the program itself does the same. */
export async function nivelIn(...words: readonly string[]): Promise<CliRun> {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    lively: false,
    language: 'en',
  };
  const code = await main(words, terminal);
  return { code, out, err };
}

export function withProject<T>(form: ProjectForm, work: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    await writeProject(folder, form);
    const before = process.cwd();
    process.chdir(folder);
    try {
      return await work(folder);
    } finally {
      process.chdir(before);
    }
  });
}

export const closeNames = (schema: Schema) => {
  Object.assign(schema.$defs['ShortText'] ?? {}, { maxLength: 100 });
};
export const addField = (schema: Schema) => {
  schema.properties['shoeSize'] = { ...schema.properties['postalCode'] };
};

interface WrittenFinding {
  readonly rule: string;
  readonly level: string;
  readonly subject: string;
  readonly fingerprint: string;
  readonly witness?: { readonly entity: string; readonly document: object; readonly confirmedBy: readonly string[] };
}

export const findingsIn = (run: CliRun): readonly WrittenFinding[] => JSON.parse(run.out).findings;

export const MINOR = { 'one.md': '---\n"@nivel/schemas": minor\n---\n\nA field.\n' };

export async function gateCodes(...words: readonly string[]): Promise<readonly string[]> {
  const run = await nivelIn('schema', 'gate', '--format', 'json', ...words);
  const { diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] } = JSON.parse(run.out);
  expect(run.code).toBe(diagnostics.length === 0 ? 0 : 1);
  return diagnostics.map(({ code }) => code);
}
