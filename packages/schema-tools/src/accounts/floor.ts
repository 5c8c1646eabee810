import type { Diagnostic, Place, ReadDocument, readDocument } from '@nivel/diagnostics';
import { isArray, isObject, type JsonObject, objectAt, stringsOf } from '../json.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import type { SchemaFile } from '../schema-file.ts';
import { DATA_CLASSES, type DataClass } from '../schema-set.ts';
import { isReason } from './reason.ts';

/** A field of a source that is secret there, or that we judged to be worth a floor. */
export interface MarkedField {
  /** The source's own name of it: class and field. */
  readonly key: string;
  /** Where it stands in the source's documents, as `x-sources` writes it. */
  readonly paths: readonly string[];
  /** The least class of a field of ours that takes it. */
  readonly atLeast: DataClass;
  /** Only some records at this path are meant, so that not every field that takes the path is under the floor. */
  readonly whole: boolean;
  readonly place: Place;
}

/** What the model does with a marked field: the fields that take it, or none, for a reason. */
export interface FloorAccount {
  readonly fields: readonly string[];
  readonly place: Place;
}

export interface Floor {
  readonly marked: readonly MarkedField[];
  readonly accounts: ReadonlyMap<string, FloorAccount>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `floor.json`. An account that is neither of the two forms is reported and left out. */
export function readFloor({ file, text }: SchemaFile, read: typeof readDocument): Floor {
  const { document, diagnostics } = read(text, file);
  const root = isObject(document?.value) ? document.value : {};
  if (document === undefined) return { marked: [], accounts: new Map(), diagnostics };
  const marked = isArray(root['marked']) ? root['marked'] : [];
  const accounts = Object.entries(objectAt(root, 'accounts'));
  const wrong = accounts.filter(([, account]) => !isObject(account) || !isAccount(account));
  return {
    marked: marked.flatMap((row, index) => (isObject(row) ? [markedField(row, document.placeOf(['marked', index]))] : [])),
    accounts: new Map(
      accounts.flatMap(([key, account]) => (isObject(account) && isAccount(account) ? [[key, accountOf(document, key, account)]] : [])),
    ),
    diagnostics: [...diagnostics, ...wrong.map(([key]) => wrongForm(document, key))],
  };
}

function markedField(row: JsonObject, place: Place): MarkedField {
  return {
    key: String(row['key']),
    paths: stringsOf(row['paths']),
    atLeast: DATA_CLASSES.find((name) => name === row['judged']) ?? 'confidential',
    whole: row['whole'] === true,
    place,
  };
}

function isAccount(account: JsonObject): boolean {
  const named = stringsOf(account['fields']).length > 0;
  return named !== isReason(account['leftOut']) && Object.keys(account).length === 1;
}

function accountOf(document: ReadDocument, key: string, account: JsonObject): FloorAccount {
  return { fields: stringsOf(account['fields']), place: document.placeOfKey(['accounts', key]) };
}

function wrongForm(document: ReadDocument, key: string): Diagnostic {
  return schemaToolsDiagnostics.report('schema/account-form', document.placeOfKey(['accounts', key]), { key });
}
