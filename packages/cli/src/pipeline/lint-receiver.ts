import { type Diagnostic, hasErrors, type ReadDocument, readDocument } from '@nivel/diagnostics';
import { type Receiver, situationRequest } from '@nivel/gate';
import { type DecisionTable, formatDay, readRequest } from '@nivel/policy';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments } from '../command.ts';
import { readInputDocument } from '../input-files.ts';
import { today } from '../today.ts';

export interface FoundReceiver {
  /** `undefined` where it cannot be used. */
  readonly receiver: Receiver | undefined;
  /** The day of the request, where one was given. */
  readonly day: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Who is to receive what a query writes: as a request file says, or as a situation of the rule book does. */
export async function lintReceiver({ values }: Arguments, table: DecisionTable): Promise<FoundReceiver> {
  const { request, situation } = values;
  const input = request === undefined ? situationDocument(situation ?? '', table) : await readInputDocument(request);
  if (input.document === undefined) return { receiver: undefined, day: undefined, diagnostics: input.diagnostics };
  const read = readRequest(input.document, { vocabulary: table.book.vocabulary, fields: table.fields });
  if (read.request === undefined || hasErrors(read.diagnostics)) return { receiver: undefined, day: undefined, diagnostics: read.diagnostics };
  const { stated } = read.request;
  const name = [situation, stated.receiver, stated.role, stated.purpose].filter((part) => part !== undefined).join(', ');
  const receiver: Receiver = { name, request: read.request, recorded: { consents: undefined, judgements: undefined }, place: {} };
  return { receiver, day: request === undefined ? undefined : read.request.day, diagnostics: [] };
}

/** The request of a situation, on this day. */
function situationDocument(id: string, { book }: DecisionTable): { document: ReadDocument | undefined; diagnostics: readonly Diagnostic[] } {
  const situation = book.situations.find((each) => each.id === id);
  if (situation !== undefined) return readDocument(JSON.stringify({ ...situationRequest(situation), day: formatDay(today()) }), id);
  const expected = book.situations.map((each) => each.id).join(' | ');
  return { document: undefined, diagnostics: [cliDiagnostics.report('cli/wrong-value', {}, { name: '--situation', expected })] };
}
