#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

keepCompiledCode(dirname(fileURLToPath(import.meta.url)));
const { main } = await import('../dist/main.js');

// Whoever reads may stop reading, as `head` does: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

/**
 * Half of a short command's time goes into compiling the program itself. Node can keep that, from 22.1 on; it looks at each source by itself, so
 * code that has changed is compiled anew. Where the folder cannot be written, nothing is kept.
 *
 * @param {string} folder
 */
function keepCompiledCode(folder) {
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) {
    const kept = join(modules, '.cache', 'nivel', 'code');
    module.enableCompileCache?.(kept);
    // Threads of their own look there too.
    process.env.NODE_COMPILE_CACHE ??= kept;
  } else if (folder !== dirname(folder)) keepCompiledCode(dirname(folder));
}
