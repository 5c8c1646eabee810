import type { Binding } from './binding.ts';
import type { SourceFile, ValidateRecord } from './events.ts';

/** A file and the binding that reads it. */
export interface BoundFile {
  readonly binding: Binding;
  readonly source: SourceFile;
}

/** What is read in one run: the files of one organiser's export. */
export interface ExportInput {
  readonly files: readonly BoundFile[];
  readonly validate: ValidateRecord;
  /** The `Kuntakoodi` that every row must have. Left out: the one that most rows of the learner file have. */
  readonly tenant?: string;
  /** The longest line that is read, in bytes. */
  readonly lineLimit?: number;
}

/** The longest line in bytes, unless the input says otherwise. */
export const LINE_LIMIT = 1_048_576;
