import { spawn } from 'node:child_process';

/**
 * @typedef {{ readonly code: number, readonly output: string }} Ended
 * @typedef {{ readonly cwd: string, readonly env?: Record<string, string | undefined>, readonly show?: true }} RunOptions
 */

/**
 * Runs a program to its end. Its output is kept, or, with `show`, goes straight to the person.
 * A program that cannot be started ends with code 127.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Ended>}
 */
export function runCommand(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: program === 'npm' && process.platform === 'win32',
    });
    const output = collect(child);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: output() }));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => string}
 */
function collect(child) {
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
