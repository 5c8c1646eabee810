import { type ExportInput, indexExport, readRecords, type SourceEvent } from '@nivel/sources';

/** Where the records of a release come from. It is read several times, and must say the same each time. */
export interface ReleaseSource {
  events(): AsyncIterable<SourceEvent>;
  /** The field that a column of a file goes to; `undefined` where it goes to none. */
  fieldOf(file: string, column: string): string | undefined;
}

/** An export as the source of a release: its first pass is made once, here. */
export async function openExport(input: ExportInput): Promise<ReleaseSource> {
  const index = await indexExport(input);
  const fields = new Map(
    input.files.flatMap(({ binding, source }) =>
      binding.columns.map((column) => [`${source.name} ${column.name}`, column.field ?? undefined] as const),
    ),
  );
  return {
    events: () => readRecords(input, index),
    fieldOf: (file, column) => fields.get(`${file} ${column}`),
  };
}
