// Run in a package's folder: makes its JavaScript. One file for each entry that package.json exports and for each thread, and shared files beside
// them: a program that loads the package opens a handful of files in place of a hundred. The declarations are the compiler's.
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const { exports, engines } = JSON.parse(await readFile('package.json', 'utf8'));
const exported = Object.values(exports).flatMap((target) => (typeof target.default === 'string' ? [nameOf(target.default, './dist/', '.js')] : []));
const sources = (await readdir('src', { recursive: true })).map((name) => name.replaceAll('\\', '/'));
// A thread is started by a file beside the one that starts it, and what is bundled lies side by side.
const threads = sources.filter((name) => name.endsWith('-worker.ts')).map((name) => [basename(name, '.ts'), join('src', name)]);

for (const name of await readdir('dist', { recursive: true })) if (name.endsWith('.js')) await rm(join('dist', name));
await build({
  entryPoints: Object.fromEntries([...exported.map((name) => [name, `src/${name}.ts`]), ...threads]),
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: `node${engines.node.replace('>=', '')}`,
  charset: 'utf8',
  chunkNames: 'shared-[hash]',
  logLevel: 'warning',
});

/** @param {string} path @param {string} start @param {string} end */
function nameOf(path, start, end) {
  return path.slice(start.length, -end.length);
}
