import { compareText } from '@nivel/diagnostics';
import type { Code, CodeList, SchemaSet } from '../schema-set.ts';
import { codeTypeOf, type GeneratedFile, headOf, sourceOf } from './generated-file.ts';

/** The closed lists as one constant, and in a second file a union type per list. */
export function generateCodeLists(schemas: SchemaSet): readonly GeneratedFile[] {
  const closed = schemas.codeLists.filter(({ open }) => !open);
  const lists = Object.fromEntries(closed.map((list) => [list.id, constantOf(list)]));
  const types = closed.map(
    (list) => `/**
 * A code of \`${list.id}\`: ${list.term.en}.
 *
 * @example
 * const code: ${codeTypeOf(list.id)} = ${sourceOf(list.values[0]?.code ?? '')};
 */
export type ${codeTypeOf(list.id)} = CodeOf<'${list.id}'>;
`,
  );
  const [first] = closed;
  const rows = `${headOf('schemas/code-lists')}\nexport const CODE_LIST_ROWS = ${sourceOf(lists)} as const;\n`;
  const text = `${headOf('schemas/code-lists')}
import type { CODE_LIST_ROWS } from './code-list-rows.ts';

/**
 * The names of the closed code lists.
 *
 * @example
 * const list: ClosedCodeListId = ${sourceOf(first?.id ?? '')};
 */
export type ClosedCodeListId = keyof typeof CODE_LIST_ROWS;

/**
 * The codes of one closed list.
 *
 * @example
 * const code: CodeOf<${sourceOf(first?.id ?? '')}> = ${sourceOf(first?.values[0]?.code ?? '')};
 */
export type CodeOf<Id extends ClosedCodeListId> = (typeof CODE_LIST_ROWS)[Id]['values'][number]['code'];

${types.join('\n')}`;
  return [
    { file: 'code-list-rows.ts', text: rows },
    { file: 'code-lists.ts', text },
  ];
}

/** The open lists: one constant with names and dates, and one file per list of a field with its codes alone, for validators. */
export function generateOpenCodeLists(schemas: SchemaSet): readonly GeneratedFile[] {
  const open = schemas.codeLists.filter((list) => list.open);
  const used = new Set(schemas.entities.flatMap(({ properties }) => properties.map(({ codes }) => codes)));
  const checked = open.filter(({ id, values }) => values.length > 0 && used.has(id));
  const names = open.map(({ id }) => `  | '${id}'\n`).join('');
  const text = `${headOf('schemas/code-lists')}
import type { CodeList } from '../code-lists.ts';

/**
 * The names of the code lists that their sources keep.
 *
 * @example
 * const list: OpenCodeListId = ${sourceOf(open[0]?.id ?? '')};
 */
export type OpenCodeListId =
${names.trimEnd()};

export const OPEN_CODE_LIST_ROWS: Readonly<Record<OpenCodeListId, CodeList>> = ${sourceOf(Object.fromEntries(open.map((list) => [list.id, constantOf(list)])))};
`;
  return [{ file: 'open-code-lists.ts', text }, listNames(schemas), ...checked.map(codesFile)];
}

/** The names that sources give to their lists: a code written with another list's name in front is in the wrong place. */
function listNames(schemas: SchemaSet): GeneratedFile {
  const names = schemas.codeLists.flatMap(({ uri }) => (uri === undefined ? [] : [uri]));
  const text = `${headOf('schemas/code-lists')}
/** The names of all lists at their sources. */
export const LIST_NAMES: ReadonlySet<string> = ${setOf([...new Set(names)].toSorted(compareText))};
`;
  return { file: 'list-names.ts', text };
}

function codesFile(list: CodeList): GeneratedFile {
  const text = `${headOf(`schemas/code-lists/${list.id}.json`)}
/** The codes of \`${list.id}\`. */
export const CODES: ReadonlySet<string> = ${setOf(list.values.map(({ code }) => code))};
`;
  return { file: `open-codes/${list.id}.ts`, text };
}

/** Written as one text, because hundreds of codes must not take a line or quotes each. */
function setOf(names: readonly string[]): string {
  return `/* @__PURE__ */ new Set('${names.join('\\n')}'.split('\\n'))`;
}

function constantOf(list: CodeList): object {
  return {
    id: list.id,
    ...(list.uri === undefined ? {} : { uri: list.uri }),
    ...(list.open ? { open: true } : {}),
    ...(list.versions.length === 0 ? {} : { versions: list.versions }),
    term: list.term,
    values: list.values.map(codeConstant),
  };
}

function codeConstant({ code, term, sourceCodes, validFrom, validThrough }: Code): object {
  return {
    code,
    term,
    ...(sourceCodes.length === 0 ? {} : { sourceCodes }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validThrough === undefined ? {} : { validThrough }),
  };
}
