import type { Texts } from '@nivel/diagnostics';

/** How the text of a cell becomes a value. A cell that its reader refuses sets the row aside. */
export type CellReader =
  /** `Kuntakoodi`: municipality number and organiser OID, the tenant of the run. */
  | { readonly kind: 'tenant' }
  /** A Primus card number: digits without a leading zero, at most 12. */
  | { readonly kind: 'card-number' }
  /** Text, at most `max` characters. */
  | { readonly kind: 'text'; readonly max: number }
  /** Digits kept as text, with leading zeros, `min` to `max` of them. */
  | { readonly kind: 'digits'; readonly min: number; readonly max: number }
  /** `dd.mm.yyyy` to `yyyy-mm-dd`, a day that exists, 1900 to 2099. */
  | { readonly kind: 'date' }
  /** `Kyllä`, `1`, `Ei`, `0`. */
  | { readonly kind: 'boolean' }
  /** A number that is not negative, with a decimal comma where it has decimals. */
  | { readonly kind: 'number' }
  /** A whole number that is not negative. */
  | { readonly kind: 'integer' }
  /** One of the keys of `codes`, compared without regard to case. */
  | { readonly kind: 'code'; readonly codes: Readonly<Record<string, string>> }
  /** Several codes with `separator` between them. One that is not mapped leaves out the whole list. */
  | { readonly kind: 'code-list'; readonly separator: string; readonly codes: Readonly<Record<string, string>> };

/** One column of the export and the model field that it goes to. */
export interface ColumnBinding {
  readonly name: string;
  /** The Primus reference of the column (`K2`, `V1`) where one has been observed. */
  readonly register: string | null;
  readonly reader: CellReader;
  /** `filled`: every row has a value. `may-be-empty`: the column is there. `may-be-missing`: the column may be left out of the file. */
  readonly presence: 'filled' | 'may-be-empty' | 'may-be-missing';
  /** The record of the row that the value goes to: the id of one of `records`. `null`: it only tells whose row it is. */
  readonly record: string | null;
  /** The model field, `entity.property`; `null` with `record`. The key column gives `learnerKey` to every record. */
  readonly field: string | null;
}

/** One record that a row gives. */
export interface RecordBinding {
  readonly id: string;
  readonly entity: string;
  /** The record is made when one of these columns has a value; an empty list means every row. */
  readonly when: readonly string[];
  /** Values that the file does not say but the binding knows, by property. */
  readonly constants: Readonly<Record<string, string | number | boolean>>;
}

/** How one file of an export becomes records of the model. Data: a JSON file of `bindings/`. */
export interface Binding {
  readonly id: string;
  readonly file: string;
  /** The Primus register that the query reads. */
  readonly database: string;
  readonly title: Texts;
  readonly tenantColumn: string;
  readonly keyColumn: string;
  /** `defines`: one row per learner. `refers`: any number of rows about learners that another file defines. */
  readonly keys: 'defines' | 'refers';
  readonly records: readonly RecordBinding[];
  readonly columns: readonly ColumnBinding[];
}
