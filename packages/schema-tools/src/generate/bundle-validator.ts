import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** The folder of ajv: run-time parts of validators are found from here, and paths in comments are relative to it on every machine. */
const AJV_FOLDER = dirname(fileURLToPath(import.meta.resolve('ajv/package.json')));

/** Bundled by esbuild, because standalone code of ajv still asks for its run-time parts. */
export async function bundleValidator(script: string, { minifyWhitespace = false }: Pick<BuildOptions, 'minifyWhitespace'> = {}): Promise<string> {
  const result = await build({
    stdin: { contents: script, resolveDir: AJV_FOLDER, sourcefile: 'validator.js' },
    absWorkingDir: AJV_FOLDER,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
