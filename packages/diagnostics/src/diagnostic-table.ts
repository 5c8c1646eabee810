import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Place } from './place.ts';
import { fill, type Language, type Placeholders, type Texts, type Values } from './texts.ts';

/**
 * One row of a table of diagnostics: what is wrong, and what to do about it. Lower case, no full stop.
 *
 * @example
 * const row: DiagnosticRow = documentDiagnostics.rows['document/too-large'];
 */
export interface DiagnosticRow {
  readonly severity: Severity;
  readonly message: Texts;
  readonly remedy: Texts;
}

type DataOf<Row extends DiagnosticRow> = {
  readonly [Name in Placeholders<Row['message']['en']> | Placeholders<Row['remedy']['en']>]: string | number;
};

/**
 * The diagnostics of one package: makes them by code with typed data, and knows their texts.
 *
 * @example
 * const tables: readonly DiagnosticTable[] = [documentDiagnostics];
 * console.log(tables.length); // 1
 */
export interface DiagnosticTable<Rows extends Readonly<Record<string, DiagnosticRow>> = Readonly<Record<string, DiagnosticRow>>> {
  readonly rows: Rows;
  report<Code extends keyof Rows & string>(code: Code, place: Place, data: DataOf<Rows[Code]>): Diagnostic;
}

/**
 * Declares the diagnostics of one package. The placeholders of the English texts decide which data a code needs.
 *
 * @example
 * const table = defineDiagnostics({
 *   'primus/row-too-short': {
 *     severity: 'error',
 *     message: { fi: 'rivillä on {found} saraketta', sv: 'raden har {found} kolumner', en: 'the row has {found} columns' },
 *     remedy: { fi: 'vie rivi uudelleen', sv: 'exportera raden på nytt', en: 'export the row again' },
 *   },
 * });
 * const diagnostic = table.report('primus/row-too-short', { file: 'oppilaat.csv', line: 7 }, { found: 3 });
 * console.log(diagnostic.severity); // 'error'
 */
export function defineDiagnostics<const Rows extends Readonly<Record<string, DiagnosticRow>>>(rows: Rows): DiagnosticTable<Rows> {
  return Object.freeze({
    rows,
    report(code: keyof Rows & string, place: Place, data: Values): Diagnostic {
      const row = rows[code];
      if (row === undefined) throw new UnknownDiagnosticCode(code);
      return Object.freeze({ kind: 'diagnostic', code, severity: row.severity, place, data });
    },
  });
}

/**
 * A code that no table declares: a fault of ours.
 *
 * @example
 * const foreign = documentDiagnostics.report('document/too-large', { file: 'a.yaml', line: 1 }, { size: 9, limit: 5 });
 * try {
 *   textOf([], foreign, 'en');
 * } catch (error) {
 *   console.log(error instanceof UnknownDiagnosticCode); // true
 * }
 */
export class UnknownDiagnosticCode extends Error {
  override readonly name = 'UnknownDiagnosticCode';
  constructor(code: string) {
    super(`no table of diagnostics declares \`${code}\``);
  }
}

/**
 * The text of a diagnostic: message and remedy in one language.
 *
 * @example
 * const text: DiagnosticText = textOf([documentDiagnostics], documentDiagnostics.report('document/too-large', { file: 'a.yaml', line: 1 }, { size: 9, limit: 5 }), 'en');
 */
export interface DiagnosticText {
  readonly message: string;
  readonly remedy: string;
}

/**
 * Makes the text of a diagnostic from the tables that may own its code. Throws {@link UnknownDiagnosticCode} for a foreign code.
 *
 * @example
 * const { message } = textOf([documentDiagnostics], documentDiagnostics.report('document/syntax', {}, { reason: 'bad indent' }), 'en');
 * console.log(message); // 'the file cannot be read: bad indent'
 */
export function textOf(tables: readonly Pick<DiagnosticTable, 'rows'>[], diagnostic: Diagnostic, language: Language): DiagnosticText {
  for (const table of tables) {
    const row = Object.hasOwn(table.rows, diagnostic.code) ? table.rows[diagnostic.code] : undefined;
    if (row !== undefined) {
      return { message: fill(row.message[language], diagnostic.data), remedy: fill(row.remedy[language], diagnostic.data) };
    }
  }
  throw new UnknownDiagnosticCode(diagnostic.code);
}
