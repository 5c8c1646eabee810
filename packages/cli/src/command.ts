import type { Texts } from '@nivel/diagnostics';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** How an option is written: `value` takes one argument. `list` takes one and may be repeated. */
export interface OptionForm {
  readonly kind: 'value' | 'list';
  readonly required?: boolean;
  /** The values that it may have, where they are few. */
  readonly oneOf?: readonly string[];
}

/** What a person wrote after the command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** One command: its one-line use, its options, and what it does. Each lies in a module of its own and is loaded when called. */
export interface Command {
  readonly usage: string;
  readonly about: Texts;
  readonly options: Readonly<Record<string, OptionForm>>;
  readonly positionals: 'none' | 'any';
  run(given: Arguments, terminal: Terminal): Promise<ExitCode>;
}
