// Bundles what runs in the reader's browser and gathers the assets of the site into dist/assets.
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(here, 'dist', 'assets');
const font = createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
const entries = (await readdir(join(here, 'src', 'browser'))).filter((name) => name.endsWith('.entry.ts'));

/** The parser of files comes along with what the engine imports, although nothing in the browser reads a file: imports of it that nobody uses fall away. */
const withoutParser = {
  name: 'without-parser',
  setup: (bundler) => bundler.onResolve({ filter: /^yaml$/ }, () => ({ path: 'yaml', external: true, sideEffects: false })),
};

/** From their sources, which fall apart into what a page uses and what it does not. */
const sourceOf = (name) => join(here, '..', name, 'src', 'index.ts');

await mkdir(out, { recursive: true });
await build({
  entryPoints: Object.fromEntries(entries.map((name) => [name.replace('.entry.ts', ''), join(here, 'src', 'browser', name)])),
  outdir: out,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'linked',
  alias: { '@nivel/diagnostics': sourceOf('diagnostics'), '@nivel/policy': sourceOf('policy') },
  plugins: [withoutParser],
});
await build({
  entryPoints: [join(here, 'assets', 'site.css')],
  outdir: out,
  bundle: true,
  minify: true,
  target: 'chrome120',
  external: ['*.woff2', '*.svg'],
});
const pictures = (await readdir(join(here, 'assets'))).filter((name) => !name.endsWith('.css'));
for (const name of pictures) await copyFile(join(here, 'assets', name), join(out, name));
await copyFile(join(here, 'examples', 'nivelvaara', 'ledger.jsonl'), join(out, 'example-ledger.jsonl'));
await copyFile(font, join(out, 'source-sans-3-latin.woff2'));
