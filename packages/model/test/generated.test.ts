import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BUNDLE_FOLDER, plannedFiles } from '../scripts/planned-files.ts';
import { ENTITIES, MODEL_VERSION } from '../src/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const PACKAGE = new URL('../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, PACKAGE), 'utf8');
}

describe('what is committed', () => {
  test('is what the schemas give; if not, run `npm run generate -w @nivel/model`', async () => {
    const plan = await plannedFiles();
    const planned = plan.kind === 'planned' ? [...plan.files] : [];
    const committed = ['generated', 'src/generated', BUNDLE_FOLDER].flatMap((folder) =>
      readdirSync(new URL(folder, PACKAGE), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    );
    expect(planned.filter(([path, text]) => read(path) !== text).map(([path]) => path)).toEqual([]);
    expect(committed.length).toBe(planned.length);
  });

  test('has the version of the schemas', () => {
    expect(MODEL_VERSION).toBe(JSON.parse(read('../../schemas/package.json')).version);
  });
});

test.each(ENTITIES)('the validator of %s stands alone', (entity) => {
  expect(read(`generated/validators/${entity}.js`)).not.toMatch(/\brequire\s*\(|^import\b|\beval\s*\(|new Function/m);
});

describe('the import of one entity, minified with all that it needs', () => {
  const LARGEST = 40_000;
  let sizes: ReadonlyMap<string, number>;
  beforeAll(async () => {
    sizes = await minifiedSizes(Object.fromEntries(ENTITIES.map((entity) => [entity, `export * from './src/generated/validators/${entity}.ts';`])));
  });

  test(`is at most ${LARGEST} bytes`, () => {
    console.info(`minified, in bytes: ${[...sizes].map(([entity, size]) => `${entity} ${size}`).join(', ')}`);
    expect([...sizes.keys()]).toEqual([...ENTITIES]);
    expect([...sizes].filter(([, size]) => size >= LARGEST)).toEqual([]);
  });
});

test('what is not used of the index is not carried along: identifiers, field names and versions cost little', async () => {
  const sizes = await minifiedSizes({
    hetu: "export { parseHetu } from './src/index.ts';",
    version: "export { MODEL_VERSION } from './src/index.ts';",
    entities: "export { ENTITIES } from './src/index.ts';",
    fields: "export { fieldsOf } from './src/index.ts';",
    all: "export * from './src/index.ts';",
  });
  const { hetu = 0, version = 0, entities = 0, fields = 0, all = 0 } = Object.fromEntries(sizes);
  console.info(`minified, in bytes: ${JSON.stringify(Object.fromEntries(sizes))}`);
  expect(version).toBeLessThan(200);
  expect(hetu).toBeLessThan(30_000);
  expect(entities).toBeLessThan(all / 20);
  expect(fields).toBeLessThan(all / 2);
});

/** The bytes of several entry points, each bundled for itself, in one run of the bundler. */
async function minifiedSizes(sources: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, number>> {
  const { outputFiles } = await build({
    entryPoints: Object.keys(sources).map((name) => ({ in: `entry:${name}`, out: name })),
    plugins: [entriesFrom(sources)],
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path, '.js'), contents.length]));
}

function entriesFrom(sources: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'entries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice('entry:'.length), namespace: 'entries' }));
      onLoad({ filter: /.*/, namespace: 'entries' }, ({ path }) => ({
        contents: sources[path] ?? '',
        resolveDir: fileURLToPath(PACKAGE),
        loader: 'ts',
      }));
    },
  };
}
