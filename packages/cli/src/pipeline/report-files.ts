import type { Diagnostic } from '@nivel/diagnostics';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, OptionForm } from '../command.ts';
import { writeWhole } from '../write-whole.ts';

const FILE_FORMATS = ['sarif', 'junit', 'markdown'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The options by which one run writes several reports: `--sarif FILE --junit FILE --markdown FILE`. */
export const FILE_OPTIONS = { sarif: { kind: 'value' }, junit: { kind: 'value' }, markdown: { kind: 'value' } } as const satisfies Readonly<
  Record<FileFormat, OptionForm>
>;

/** Writes the reports that were asked for, each whole or not at all. Whatever cannot be written is told. */
export async function writeReports({ values }: Arguments, textOf: (format: FileFormat) => string | Promise<string>): Promise<readonly Diagnostic[]> {
  const written = await Promise.all(FILE_FORMATS.map((format) => writeReport(values[format], () => textOf(format))));
  return written.flat();
}

async function writeReport(path: string | undefined, textOf: () => string | Promise<string>): Promise<readonly Diagnostic[]> {
  if (path === undefined) return [];
  try {
    await writeWhole(path, await textOf());
    return [];
  } catch {
    return [cliDiagnostics.report('cli/unwritable-file', { file: path }, {})];
  }
}
