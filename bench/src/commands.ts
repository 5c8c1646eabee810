import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargerProject } from './larger-project.ts';
import { median } from './measure.ts';

/** The commands that a person waits for, and the time that each may take: seconds, on two cores, with the texts parsed before. */
const COMMANDS = [
  { name: 'check', limit: 2 },
  { name: 'prove', limit: 5 },
  { name: 'diff', limit: 2 },
] as const;

/** The frozen book that the sources are compared with: the last one; of a larger project, itself. */
const FROZEN = '0.1.0';
const FROZEN_LARGER = '0.1.1';

/** How long the commands take in a project so many times as large. */
export interface CommandTimes {
  readonly times: number;
  readonly rules: number;
  readonly files: number;
  /** The first `nivel check`, when nothing was parsed before, in seconds. */
  readonly cold: number;
  /** Median of the runs of each command, in seconds. */
  readonly warm: readonly number[];
}

/** Times the commands in a copy of the project, each in a process of its own. */
export async function commandTimes(root: string, { times, runs }: { readonly times: number; readonly runs: number }): Promise<CommandTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'nivel-bench-'));
  try {
    const size = await writeLargerProject(root, folder, times);
    const cold = await secondsOf(root, folder, ['check']);
    const warm: number[] = [];
    if (times > 1) await secondsOf(root, folder, ['book', 'freeze', FROZEN_LARGER]);
    for (const { name } of COMMANDS) {
      const words = name === 'diff' ? ['diff', times > 1 ? FROZEN_LARGER : FROZEN, '.'] : [name];
      const seconds: number[] = [];
      for (let run = 0; run < runs; run += 1) seconds.push(await secondsOf(root, folder, words));
      warm.push(median(seconds));
    }
    return { times, ...size, cold, warm };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** 1 only says that something was found: pieces of rules have no reviews. */
function secondsOf(root: string, cwd: string, words: readonly string[]): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'packages/cli/bin/nivel.js'), ...words], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || code === 1) resolve((performance.now() - start) / 1000);
      else reject(new Error(`nivel ${words.join(' ')} ended with ${code}`));
    });
  });
}

/** One row for each size. */
export function commandTableText(rows: readonly CommandTimes[]): string {
  const names = COMMANDS.map(({ name, limit }) => `\`nivel ${name}\`, s (at most ${limit})`);
  return [
    `Commands on the whole project, Node ${process.versions.node}; cold: no text was parsed before:`,
    '',
    `| times as large | rules | files of the rule book | \`nivel check\`, cold, s | ${names.join(' | ')} |`,
    `| ${Array.from({ length: COMMANDS.length + 4 }, () => '---:').join(' | ')} |`,
    ...rows.map(
      ({ times, rules, files, cold, warm }) => `| ${[times, rules, files, ...[cold, ...warm].map((each) => each.toFixed(1))].join(' | ')} |`,
    ),
  ].join('\n');
}
