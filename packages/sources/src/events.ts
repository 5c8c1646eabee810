import type { Diagnostic } from '@nivel/diagnostics';

/** A file of an export. The reader needs it twice, so it must be possible to open it again; whoever owns the disk opens it. */
export interface SourceFile {
  /** The name as diagnostics show it, such as `oppilaat.csv`: never a name that tells of a person. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** Where a record comes from. Rows count from 1 as an editor shows them; the header is row 1. */
export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** One record of the model, checked. `value` holds the properties of the entity by name, with `learnerKey` in it. */
export interface RecordEvent {
  readonly kind: 'record';
  readonly entity: string;
  readonly learnerKey: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/** A row that is not used, whole and unchanged. `line` holds personal data: it goes to the quarantine file and nowhere else. */
export interface SetAsideEvent {
  readonly kind: 'set-aside';
  readonly file: string;
  readonly row: number;
  readonly line: string;
  /** `utf-8`: the text as it was. `bytes`: it was not UTF-8, one character per byte. `cut`: too long, only its beginning is here. */
  readonly lineForm: 'utf-8' | 'bytes' | 'cut';
  /** The learner of the row, where the row could be trusted to say it. */
  readonly learnerKey?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Something to tell that set no row aside: about the file, or about one value that was left out of its record. */
export interface ProblemEvent {
  readonly kind: 'problem';
  readonly diagnostic: Diagnostic;
}

/**
 * The last event of a file. `rowsRead` = `rowsAccepted` + `rowsSetAside`; the header and empty lines are not rows.
 * A refused file has no rows: it stays where it is, and a problem event before this one says why.
 */
export interface CountsEvent {
  readonly kind: 'counts';
  readonly file: string;
  /** The entities that the binding of the file gives, sorted. */
  readonly entities: readonly string[];
  readonly refused: boolean;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsSetAside: number;
  readonly records: number;
  /** Values left out of a record that was made: codes that the binding does not map, values without the column they belong to. */
  readonly valuesLeftOut: number;
  readonly emptyLines: number;
}

/** What reading an export gives, in the order of the files and of their rows. */
export type SourceEvent = RecordEvent | SetAsideEvent | ProblemEvent | CountsEvent;

/** Checks one record against the model. No diagnostic: the record is valid. */
export type ValidateRecord = (entity: string, value: Readonly<Record<string, unknown>>) => readonly Diagnostic[];
