import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandTableText, commandTimes } from './commands.ts';

const TIMES = process.argv.slice(2).map(Number);
if (TIMES.length === 0) TIMES.push(1, 10);
const RUNS = 3;

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const rows = [];
for (const times of TIMES) rows.push(await commandTimes(root, { times, runs: RUNS }));
process.stdout.write(`${commandTableText(rows)}\n`);
