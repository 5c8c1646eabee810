import { isLanguage, type Language } from '@nivel/diagnostics';
import type { Arguments } from './command.ts';
import type { Terminal } from './terminal.ts';

/** The language that was asked for, or the terminal's. */
export function languageOf(given: Arguments, terminal: Terminal): Language {
  const asked = given.values['lang'];
  return isLanguage(asked) ? asked : terminal.language;
}
