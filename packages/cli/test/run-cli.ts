import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));
export const ROOT = dirname(dirname(PACKAGE));
const BIN = join(PACKAGE, 'bin', 'nivel.js');

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a person does, in a process of its own. */
export function nivel(...words: readonly string[]): Promise<CliRun> {
  return nivelIn(process.cwd(), ...words);
}

/** {@link nivel} in another working folder. */
export function nivelIn(cwd: string, ...words: readonly string[]): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...words], {
      cwd,
      env: { ...process.env, CI: 'true', NIVEL_LANG: 'en' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }));
  });
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'nivel-test-'));
}

/** A folder that is gone after the work. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder();
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A copy of the schemas and the rule book in a folder, for tests that spoil them. */
export async function copyProject(folder: string): Promise<void> {
  const plain = { recursive: true, filter: (source: string) => !/[\\/](node_modules|\.turbo|dist)([\\/]|$)/.test(source) };
  await Promise.all(['schemas', 'policies'].map((name) => cp(join(ROOT, name), join(folder, name), plain)));
}

/** Replaces a text in a file; the text must be there. */
export async function replaceIn(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace in ${file}`);
  await writeFile(file, changed);
}

export interface WrittenDecision {
  readonly field: string;
  readonly outcome: string;
  readonly form: string | null;
  readonly path: string | null;
  readonly because: readonly { readonly rule: string; readonly provisions: readonly string[] }[];
  readonly missing: readonly { readonly kind: string; readonly name: string; readonly from: readonly string[] }[];
  readonly obligations: readonly string[];
  readonly unsettled: readonly string[];
}

/** The request of an upper secondary special-needs teacher of another provider for a compulsory-age learner. */
export const TRANSITION = {
  day: '2025-08-18',
  sender: 'basic-education',
  receiver: 'general-upper-secondary',
  relation: 'other-provider',
  role: 'special-needs-teacher',
  purpose: 'arrange-education',
  channel: 'direct',
  facts: { learnerStatus: 'compulsory-age', placeAccepted: 'yes', protectionOrder: 'none', supportDecision: 'pol-17' },
};

/** Decides a changed {@link TRANSITION} and gives the decisions by field. */
export async function decide(changes: { readonly facts?: object; readonly [key: string]: unknown }): Promise<ReadonlyMap<string, WrittenDecision>> {
  return withFolder(async (folder) => {
    const { facts, ...stated } = changes;
    const path = join(folder, 'request.json');
    await writeFile(path, JSON.stringify({ ...TRANSITION, ...stated, facts: { ...TRANSITION.facts, ...facts } }));
    const run = await nivel('decide', '--request', path, '--format', 'json');
    if (run.code !== 0) throw new Error(`decide ended with ${run.code}: ${run.err}`);
    const { decisions } = JSON.parse(run.out) as { decisions: readonly WrittenDecision[] };
    return new Map(decisions.map((decision) => [decision.field, decision]));
  });
}
