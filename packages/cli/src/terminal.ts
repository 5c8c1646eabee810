import { isLanguage, type Language } from '@nivel/diagnostics';

/** Where a command writes, and what it may do there. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Colour and progress only on a terminal, never in CI. */
  readonly lively: boolean;
  readonly language: Language;
}

/** The terminal of this process. `NO_COLOR` and `CI` make it plain; `NIVEL_LANG` sets the language, Finnish when left out. */
export function processTerminal(environment: NodeJS.ProcessEnv = process.env): Terminal {
  const lively = process.stderr.isTTY === true && environment['CI'] === undefined && environment['NO_COLOR'] === undefined;
  const language = environment['NIVEL_LANG'];
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    lively,
    language: isLanguage(language) ? language : 'fi',
  };
}
