import type { Diagnostic, Language } from '@nivel/diagnostics';
import type { Terminal } from './terminal.ts';

/** Tells a person what is wrong, on the error stream. The table of every package is loaded only when there is something to tell. */
export async function tellIfAny(terminal: Terminal, diagnostics: readonly Diagnostic[], language: Language = terminal.language): Promise<void> {
  if (diagnostics.length === 0) return;
  const { tellProblems } = await import('./report.ts');
  tellProblems(terminal, diagnostics, language);
}
