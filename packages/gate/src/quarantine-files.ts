import { type Diagnostic, LANGUAGES, textOf, UnknownDiagnosticCode } from '@nivel/diagnostics';
import { type ProblemEvent, type SetAsideEvent, sourceDiagnostics } from '@nivel/sources';
import type { ReleaseFolder } from './release-folder.ts';

/** The raw row, byte by byte as it was read, so that it can be mended and read again. Formulas in it are not defused. */
export async function writeSetAside(folder: ReleaseFolder, event: SetAsideEvent): Promise<void> {
  const bytes = Buffer.from(event.line, event.lineForm === 'bytes' ? 'latin1' : 'utf8');
  await (await folder.file(`quarantine/${fileName(event.file)}`)).write(Buffer.concat([bytes, Buffer.from('\n')]));
  for (const diagnostic of event.diagnostics) await writeDiagnostic(folder, diagnostic, { row: event.row, lineForm: event.lineForm });
}

export async function writeProblem(folder: ReleaseFolder, { diagnostic }: ProblemEvent): Promise<void> {
  await writeDiagnostic(folder, diagnostic, {});
}

async function writeDiagnostic(folder: ReleaseFolder, diagnostic: Diagnostic, about: object): Promise<void> {
  const { code, severity, place, data } = diagnostic;
  await (await folder.file('quarantine/diagnostics.jsonl')).write(
    `${JSON.stringify({ code, severity, place, data, ...about, ...textsOf(diagnostic) })}\n`,
  );
}

/** A diagnostic of a table that is not at hand has no text here; its code says what it is. */
function textsOf(diagnostic: Diagnostic): object {
  try {
    return { text: Object.fromEntries(LANGUAGES.map((language) => [language, textOf([sourceDiagnostics], diagnostic, language)])) };
  } catch (error) {
    if (error instanceof UnknownDiagnosticCode) return {};
    throw error;
  }
}

/** The name of the file in quarantine: that of the source, without folders, as CSV. */
function fileName(file: string): string {
  const name = file.replaceAll(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '_');
  return name.toLowerCase().endsWith('.csv') ? name : `${name}.csv`;
}
