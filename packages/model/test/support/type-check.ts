import { fileURLToPath } from 'node:url';
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

/** The generated types: what sources of `typeErrors` import from. */
export const TYPES = fileURLToPath(new URL('../../src/generated/types/index.ts', import.meta.url));

/** Where a source text is taken to lie; it is never written. */
const WITNESSES = fileURLToPath(new URL('../witnesses.ts', import.meta.url));

/** Files that were read once: the library and the generated types are the same in every program. */
const known = new Map<string, ts.SourceFile | undefined>();

/** What the TypeScript compiler finds wrong with a source text: line and message. */
export function typeErrors(source: string): readonly string[] {
  const program = programOf(WITNESSES, source);
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(WITNESSES)),
  ];
  return diagnostics.map((diagnostic) => textOf(diagnostic));
}

/** The program of the generated types alone. */
export function typesProgram(): ts.Program {
  return programOf(TYPES);
}

function programOf(file: string, source?: string): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    if (name === file && source !== undefined) return ts.createSourceFile(name, source, version, true);
    if (!known.has(name)) known.set(name, read(name, version));
    return known.get(name);
  };
  return ts.createProgram([file], OPTIONS, host);
}

function textOf(diagnostic: ts.Diagnostic): string {
  const line = diagnostic.file === undefined ? 0 : diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1;
  return `${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
}
