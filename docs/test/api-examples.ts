import { join } from 'node:path';
import ts from 'typescript';
import { publishedWorkspaces, ROOT } from '../../scripts/project.mjs';

/** The examples of one export of a published package, as its docstring has them. */
export interface ExportedName {
  /** `@nivel/model`. */
  readonly from: string;
  readonly name: string;
  /** Whether it is there at run time; the others are types. */
  readonly value: boolean;
  readonly examples: readonly string[];
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  types: ['node'],
  noEmit: true,
  skipLibCheck: true,
};

/** All exports of the published packages, read from their declarations: what an editor shows, and what typedoc prints. */
export function exportedNames(): readonly ExportedName[] {
  const packages = publishedWorkspaces(ROOT).filter(
    ({ folder, manifest }) => folder.startsWith('packages/') && manifest.exports?.['.'] !== undefined,
  );
  const entries = packages.map(({ folder, manifest }) => ({ from: manifest.name, file: join(ROOT, folder, 'dist', 'index.d.ts') }));
  const program = programOf(entries.map(({ file }) => file));
  const checker = program.getTypeChecker();
  return entries.flatMap(({ from, file }) => exportsOf(program, file).map((symbol) => ({ from, ...described(checker, symbol) })));
}

function exportsOf(program: ts.Program, file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : program.getTypeChecker().getSymbolAtLocation(source);
  return module === undefined ? [] : program.getTypeChecker().getExportsOfModule(module);
}

function described(checker: ts.TypeChecker, symbol: ts.Symbol): Omit<ExportedName, 'from'> {
  const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const examples = target.getJsDocTags(checker).filter(({ name }) => name === 'example');
  return {
    name: symbol.name,
    value: (target.flags & ts.SymbolFlags.Value) !== 0,
    examples: examples.map(({ text }) => ts.displayPartsToString(text)),
  };
}

/** An example as a module of its own: what it uses of its package is imported. */
export function moduleOf({ from }: ExportedName, example: string, known: readonly ExportedName[]): string {
  const words = new Set(example.match(/[A-Za-z_$][\w$]*/g));
  const used = known.filter((each) => each.from === from && words.has(each.name));
  const names = used.map(({ name, value }) => (value ? name : `type ${name}`));
  return `import { ${names.join(', ')} } from '${from}';\n${example}\nexport {};\n`;
}

/** What the compiler finds wrong with modules; they are taken to lie beside this file and are never written. */
export function compileErrors(modules: readonly string[]): readonly string[] {
  const sources = new Map(modules.map((text, index) => [join(import.meta.dirname, `example-${index}.ts`), text] as const));
  const program = programOf([...sources.keys()], sources);
  const written = [...sources.keys()].map((name) => program.getSourceFile(name));
  const found = written.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  return found.map(({ file, messageText }) => `${ts.flattenDiagnosticMessageText(messageText, ' ')}\n${sources.get(file?.fileName ?? '') ?? ''}`);
}

/** Files that were read once: the programs share the library and the declarations of the packages. */
const read = new Map<string, ts.SourceFile | undefined>();

function programOf(files: readonly string[], sources: ReadonlyMap<string, string> = new Map()): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const text = sources.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, version);
    if (!read.has(name)) read.set(name, getSourceFile.call(host, name, version));
    return read.get(name);
  };
  return ts.createProgram(files, OPTIONS, host);
}

/** A line that says what comes out: `console.log(parse(…).kind); // 'valid'`, or an expression alone before such a comment. */
const TOLD = /^(?<statement>\S.*?);? \/\/ (?<outcome>(?:['"`[{\d-]|true\b|false\b|undefined\b|null\b).*)$/;

/** An example with every outcome that it tells turned into a call of `same(found, told)`. */
export function withOutcomes(example: string): string {
  return example
    .split('\n')
    .map((line) => {
      const { statement, outcome } = TOLD.exec(line)?.groups ?? {};
      if (statement === undefined || outcome === undefined) return line;
      return `same(${/^console\.log\((.*)\)$/.exec(statement)?.[1] ?? statement}, ${outcome});`;
    })
    .join('\n');
}

/** The example as a body of plain JavaScript. */
export function bodyOf(example: string): string {
  const { outputText } = ts.transpileModule(withOutcomes(example), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  return outputText.replace(/^export \{\};$/m, '');
}
