import { readFile } from 'node:fs/promises';
import { type Diagnostic, type ReadDocument, readDocument } from '@nivel/diagnostics';
import { cliDiagnostics } from './cli-diagnostics.ts';

export interface InputDocument {
  readonly document: ReadDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface InputText {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a text file that a person named. A file that is not there or not UTF-8 is a diagnostic. */
export async function readInputText(path: string): Promise<InputText> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)), diagnostics: [] };
  } catch {
    return { text: undefined, diagnostics: [cliDiagnostics.report('cli/unreadable-file', { file: path }, {})] };
  }
}

/** Reads a JSON file that a person named, with the place of everything in it. */
export async function readInputDocument(path: string): Promise<InputDocument> {
  const { text, diagnostics } = await readInputText(path);
  return text === undefined ? { document: undefined, diagnostics } : readDocument(text, path);
}
