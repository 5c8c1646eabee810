import { CODE_LISTS, fieldInfo } from '@nivel/model';
import type { Writing } from './document-binding.ts';

/** How the codes of a document and of a field stand for each other. */
export interface CodeTable {
  readonly toModel: ReadonlyMap<string, string>;
  readonly toSource: ReadonlyMap<string, string>;
  /** Whether codes outside the table are unknown; otherwise they go as they are. */
  readonly closed: boolean;
}

/** The table of a field: from its rule where that has one, else from the code list of the model. */
export function codeTable(field: string, { codes }: Writing): CodeTable {
  const info = fieldInfo(field);
  const isClosed = info?.values === 'codes';
  if (codes !== undefined) return tableOf(Object.entries(codes), isClosed);
  const values = info?.codes === undefined ? [] : CODE_LISTS[info.codes].values;
  return tableOf(
    values.flatMap(({ code, sourceCodes }) => (sourceCodes ?? [code]).map((source): [string, string] => [source, code])),
    isClosed,
  );
}

function tableOf(pairs: readonly (readonly [source: string, code: string])[], closed: boolean): CodeTable {
  const toSource = new Map<string, string>();
  for (const [source, code] of pairs) if (!toSource.has(code)) toSource.set(code, source);
  return { toModel: new Map(pairs), toSource, closed };
}

/** The model's code for a code of a document; `undefined` for a code that the model does not know. */
export function modelCode({ toModel, toSource, closed }: CodeTable, source: string): string | undefined {
  const code = toModel.get(source);
  if (code !== undefined) return code;
  return closed || toSource.has(source) ? undefined : source;
}

export function sourceCode({ toSource }: CodeTable, code: string): string {
  return toSource.get(code) ?? code;
}
