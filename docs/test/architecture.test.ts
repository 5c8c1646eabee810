import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, workspaces } from '../../scripts/project.mjs';
import { type Room, readDrawing } from './drawing.ts';

const drawing = readDrawing(readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8'));
const ASKS_THE_TIME = /\bDate\.now\b|\bnew Date\(\)/;
const ASKS_THE_WORLD = /\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bMath\.random\b|\bprocess\.(?!exitCode)[a-z]/;
const rooms = drawing.map((room) => [room.folder, room] as const);

describe('the drawing', () => {
  test('shows every workspace, and no other', () => {
    expect(drawing.map(({ folder }) => folder).toSorted()).toEqual(workspaces(ROOT).map(({ folder }) => folder));
  });

  test.each(rooms)('%s: its package.json depends on what is drawn', (folder, room) => {
    expect(ourDependencies(folder)).toEqual(room.imports.toSorted());
  });

  test.each(rooms.filter(([folder]) => folder !== 'bench'))('%s: its package.json asks the question that is drawn', (folder, room) => {
    expect(manifestOf(folder).description).toBe(room.question);
  });

  test.each(rooms)('%s: its source imports nothing that is not drawn', (_, room) => {
    expect(strangers(room)).toEqual([]);
  });
});

describe('the laws of the house', () => {
  test.each(['diagnostics', 'model', 'policy', 'sources'])('%s imports no Node built-in and asks for no clock, network or chance', (name) => {
    const folder = `packages/${name}`;
    expect(importsOf(folder).filter((specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier))).toEqual([]);
    expect(sourcesOf(folder).filter((file) => ASKS_THE_WORLD.test(read(file)))).toEqual([]);
  });

  test('only cli has the clock', () => {
    const askers = drawing.filter(({ folder }) => !['packages/cli', 'bench'].includes(folder)).flatMap(({ folder }) => sourcesOf(folder));
    expect(askers.filter((file) => ASKS_THE_TIME.test(read(file)))).toEqual([]);
  });

  test('nobody imports cli', () => {
    expect(drawing.filter(({ imports }) => imports.includes('cli'))).toEqual([]);
  });

  test('the drawing has no circle', () => {
    const seen = new Set<string>();
    for (let grown = true; grown; ) {
      const next = drawing.filter((room) => !seen.has(shortName(room)) && room.imports.every((name) => seen.has(name)));
      for (const room of next) seen.add(shortName(room));
      grown = next.length > 0;
    }
    expect(drawing.filter((room) => !seen.has(shortName(room)))).toEqual([]);
  });

  test.each(['policies', 'schemas'])('%s holds no code', (folder) => {
    expect(globSync(`${folder}/**/*.{ts,js,mjs,cjs}`, { cwd: ROOT, exclude: (name) => /node_modules|test/.test(String(name)) })).toEqual([]);
  });
});

interface Manifest {
  readonly description?: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(read(`${folder}/package.json`)) as Manifest;
}

function ourDependencies(folder: string): readonly string[] {
  return ours(Object.keys(manifestOf(folder).dependencies ?? {}));
}

function ours(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.startsWith('@nivel/'))
    .map((name) => name.slice('@nivel/'.length))
    .toSorted();
}

/** What the source of a room imports although the drawing, or its package.json, does not say so. */
function strangers(room: Room): readonly string[] {
  const { dependencies, devDependencies, private: unpublished } = manifestOf(room.folder);
  const declared = new Set(Object.keys({ ...dependencies, ...(unpublished === true ? devDependencies : {}) }));
  const packages = importsOf(room.folder).filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
  return packages
    .map(packageName)
    .filter((name) => !declared.has(name) || (name.startsWith('@nivel/') && !room.imports.includes(name.slice('@nivel/'.length))));
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]|\brequire(?:\.resolve)?\(\s*['"`]([^'"`$]+)['"`]/g;

function importsOf(folder: string): readonly string[] {
  return sourcesOf(folder).flatMap((file) =>
    [...read(file).matchAll(IMPORT)].map((match) => match.slice(1).find((part) => part !== undefined) ?? ''),
  );
}

function sourcesOf(folder: string): readonly string[] {
  return globSync(`${folder}/src/**/*.ts`, { cwd: ROOT }).toSorted();
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function shortName({ folder }: Room): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
