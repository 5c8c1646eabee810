import type { CodeList, SchemaSet } from '../schema-set.ts';
import { codeTypeOf, type GeneratedFile, headOf, sourceOf } from './generated-file.ts';

/** The code lists as one constant, and a union type per list. */
export function generateCodeLists(schemas: SchemaSet): GeneratedFile {
  const lists = Object.fromEntries(schemas.codeLists.map((list) => [list.id, constantOf(list)]));
  const types = schemas.codeLists.map(
    (list) => `/** A code of \`${list.id}\`: ${list.term.en}. */\nexport type ${codeTypeOf(list.id)} = CodeOf<'${list.id}'>;\n`,
  );
  const text = `${headOf('schemas/code-lists')}
export const CODE_LIST_ROWS = ${sourceOf(lists)} as const;

/** The names of the code lists. */
export type CodeListId = keyof typeof CODE_LIST_ROWS;

/** The codes of one list. */
export type CodeOf<Id extends CodeListId> = (typeof CODE_LIST_ROWS)[Id]['values'][number]['code'];

${types.join('\n')}`;
  return { file: 'code-lists.ts', text };
}

function constantOf(list: CodeList): object {
  const values = list.values.map(({ code, term, sourceCodes }) => (sourceCodes.length === 0 ? { code, term } : { code, term, sourceCodes }));
  return { id: list.id, ...(list.uri === undefined ? {} : { uri: list.uri }), term: list.term, values };
}
