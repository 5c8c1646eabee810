import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
};

/** What the TypeScript compiler finds wrong with a source text: line and message. */
export function typeErrors(source: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nivel-types-'));
  const file = join(folder, 'witnesses.ts');
  try {
    writeFileSync(file, source);
    const program = ts.createProgram([file], OPTIONS);
    return ts.getPreEmitDiagnostics(program).map((diagnostic) => textOf(diagnostic));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(diagnostic: ts.Diagnostic): string {
  const line = diagnostic.file === undefined ? 0 : diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1;
  return `${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
}
