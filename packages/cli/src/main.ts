import { nearestName } from '@nivel/diagnostics';
import { cliDiagnostics } from './cli-diagnostics.ts';
import type { Command } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { parseArguments } from './parse-arguments.ts';
import { programVersion } from './program-version.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** The commands; each module is loaded when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  decide: () => import('./commands/decide.ts'),
  explain: () => import('./commands/explain.ts'),
  release: () => import('./commands/release.ts'),
  check: () => import('./commands/check.ts'),
  prove: () => import('./commands/prove.ts'),
  diff: () => import('./commands/diff.ts'),
  mutate: () => import('./commands/mutate.ts'),
  export: () => import('./commands/export.ts'),
  book: () => import('./commands/book.ts'),
  lint: () => import('./commands/lint.ts'),
  law: () => import('./commands/law.ts'),
  test: () => import('./commands/test.ts'),
  replay: () => import('./commands/replay.ts'),
  sample: () => import('./commands/sample.ts'),
  read: () => import('./commands/read.ts'),
  schema: () => import('./commands/schema.ts'),
  views: () => import('./commands/views.ts'),
  site: () => import('./commands/site.ts'),
  access: () => import('./commands/access.ts'),
};

/** Runs the program: the words after its name in, the exit code out. Never throws. */
export async function main(words: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === '--version') return say(terminal, `${programVersion()}\n`);
  if (name === undefined || name === '--help' || name === 'help') return say(terminal, await helpText(terminal));
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) return unknownCommand(name, terminal);
  try {
    const { command } = await load();
    if (rest.includes('--help')) return say(terminal, `${command.usage}\n  ${command.about[terminal.language]}\n`);
    return await runCommand(command, rest, terminal);
  } catch (fault) {
    return tellOwnFault(fault, terminal);
  }
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return EXIT.done;
}

async function runCommand(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { given, diagnostics } = parseArguments(words, command);
  if (diagnostics.length === 0) return command.run(given, terminal);
  const { tellProblems } = await import('./report.ts');
  tellProblems(terminal, diagnostics);
  return EXIT.wrongUse;
}

async function unknownCommand(name: string, terminal: Terminal): Promise<ExitCode> {
  const { tellProblems } = await import('./report.ts');
  const known = Object.keys(COMMANDS);
  tellProblems(terminal, [
    cliDiagnostics.report('cli/unknown-command', {}, { name: name.slice(0, 40), nearest: nearestName(name, known) ?? known.join(', ') }),
  ]);
  return EXIT.wrongUse;
}

async function helpText(terminal: Terminal): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return `${commands.map(({ command }) => `${command.usage}\n    ${command.about[terminal.language]}`).join('\n')}\n`;
}

/** A fault of ours names its kind and place in the code, never its message: that might hold a value of a person. */
async function tellOwnFault(fault: unknown, terminal: Terminal): Promise<ExitCode> {
  const { tellProblems } = await import('./report.ts');
  const name = fault instanceof Error ? fault.name : typeof fault;
  const place = fault instanceof Error ? (/\/([\w-]+\.[jt]s:\d+)/.exec(fault.stack?.split('\n').slice(1).join('\n') ?? '')?.[1] ?? '') : '';
  tellProblems(terminal, [cliDiagnostics.report('cli/own-fault', {}, { name: [name, place].filter((part) => part !== '').join(' ') })]);
  return EXIT.ourFault;
}
