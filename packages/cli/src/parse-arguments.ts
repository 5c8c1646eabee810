import { type Diagnostic, nearestName } from '@nivel/diagnostics';
import { cliDiagnostics } from './cli-diagnostics.ts';
import type { Arguments, Command, OptionForm } from './command.ts';

export interface ParsedArguments {
  readonly given: Arguments;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the words after a command's name. Everything that it does not know is reported; nothing is guessed. */
export function parseArguments(words: readonly string[], command: Command): ParsedArguments {
  const collected: Collected = { positionals: [], values: {}, lists: {}, diagnostics: [] };
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word.startsWith('--')) readOption(word, queue, { command, collected });
    else if (command.positionals === 'any') collected.positionals.push(word);
    else collected.diagnostics.push(cliDiagnostics.report('cli/needless-argument', {}, { usage: command.usage }));
  }
  for (const [name, form] of Object.entries(command.options)) {
    if (form.required !== true || collected.values[name] !== undefined) continue;
    collected.diagnostics.push(cliDiagnostics.report('cli/missing-option', {}, { name: `--${name}`, usage: command.usage }));
  }
  const { diagnostics, ...given } = collected;
  return { given, diagnostics };
}

interface Collected {
  readonly positionals: string[];
  readonly values: Record<string, string>;
  readonly lists: Record<string, string[]>;
  readonly diagnostics: Diagnostic[];
}

function readOption(word: string, queue: string[], context: { command: Command; collected: Collected }): void {
  const { command, collected } = context;
  const [name = '', inline] = splitOnce(word.slice(2));
  const form = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (form === undefined) {
    const known = Object.keys(command.options).map((option) => `--${option}`);
    collected.diagnostics.push(
      cliDiagnostics.report('cli/unknown-option', {}, { name: `--${name}`, nearest: nearestName(`--${name}`, known) ?? known.join(' ') }),
    );
    return;
  }
  const value = inline ?? (queue[0]?.startsWith('--') === true ? undefined : queue.shift());
  if (value === undefined || value === '')
    collected.diagnostics.push(cliDiagnostics.report('cli/missing-value', {}, { name: `--${name}`, usage: command.usage }));
  else keepValue(name, value, { form, collected });
}

function splitOnce(option: string): readonly [string, string | undefined] {
  const at = option.indexOf('=');
  return at < 0 ? [option, undefined] : [option.slice(0, at), option.slice(at + 1)];
}

function keepValue(name: string, value: string, context: { form: OptionForm; collected: Collected }): void {
  const { form, collected } = context;
  if (form.oneOf !== undefined && !form.oneOf.includes(value)) {
    collected.diagnostics.push(cliDiagnostics.report('cli/wrong-value', {}, { name: `--${name}`, expected: form.oneOf.join(' | ') }));
  } else if (form.kind === 'list') collected.lists[name] = [...(collected.lists[name] ?? []), value];
  else collected.values[name] = value;
}
