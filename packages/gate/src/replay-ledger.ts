import { createHash } from 'node:crypto';
import { type Diagnostic, readDocument } from '@nivel/diagnostics';
import { type DecisionTable, type Request, readRequest } from '@nivel/policy';
import { gateDiagnostics } from './gate-diagnostics.ts';
import { decidedPart } from './ledger.ts';
import { decideLine, LEDGER, readLine } from './ledger-line.ts';
import type { Manifest } from './manifest.ts';
import type { Versions } from './release-input.ts';
import { MANIFEST_KIND } from './release-target.ts';

/** What decides now: the table, and the digests of the rule book and of the positions that it was made from. */
export interface ReplayBook {
  readonly table: DecisionTable;
  readonly ruleBookSha256: string;
  readonly positionsSha256: string | null;
}

/** What came of deciding a ledger again. */
export interface Replay {
  readonly lines: number;
  /** Single decisions: one for each field of a line. */
  readonly decisions: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The manifest of a release; `undefined` where the text is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    return value?.kind === MANIFEST_KIND && value.versions !== undefined && value.request !== undefined ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** The request of a release as its manifest holds it, read by the rule book that decides again. */
export function requestOfManifest({ request }: Manifest, table: DecisionTable): { request: Request | undefined; diagnostics: readonly Diagnostic[] } {
  const { document } = readDocument(JSON.stringify(request), 'manifest.json');
  if (document === undefined) return { request: undefined, diagnostics: [gateDiagnostics.report('replay/no-release', {}, {})] };
  return readRequest(document, { vocabulary: table.book.vocabulary, fields: table.fields });
}

/** Whether the book that was given is the one that decided. Nothing is replayed under another: it would only show that books differ. */
export function checkReplayBook({ versions }: Manifest, book: ReplayBook): readonly Diagnostic[] {
  const { ruleBookSha256 = null, positionsSha256 = null }: Partial<Versions> = versions;
  if (ruleBookSha256 !== book.ruleBookSha256) {
    const data = { version: versions.ruleBook, needed: ruleBookSha256 ?? '–', given: book.ruleBookSha256 };
    return [gateDiagnostics.report('replay/other-rule-book', { file: 'manifest.json', path: 'versions.ruleBookSha256' }, data)];
  }
  if (positionsSha256 === book.positionsSha256) return [];
  const data = { needed: positionsSha256 ?? '–', given: book.positionsSha256 ?? '–' };
  return [gateDiagnostics.report('replay/other-positions', { file: 'manifest.json', path: 'versions.positionsSha256' }, data)];
}

/** Decides every line of a ledger again and compares, byte for byte. The lines are those of the file, in order, without their ends. */
export async function replayLedger(lines: AsyncIterable<string>, manifest: Manifest, { table }: ReplayBook): Promise<Replay> {
  const { request, diagnostics } = requestOfManifest(manifest, table);
  if (request === undefined) return { lines: 0, decisions: 0, diagnostics };
  const desk = openDesk(table, { ...manifest, asked: request });
  const hash = createHash('sha256');
  let [count, decisions] = [0, 0];
  const found: Diagnostic[] = [];
  for await (const text of lines) {
    count += 1;
    hash.update(`${text}\n`);
    const replayed = desk.replay(text);
    decisions += replayed.fields;
    found.push(...replayed.diagnostics.map((diagnostic) => ({ ...diagnostic, place: { file: LEDGER, line: count } })));
  }
  const written = manifest.files.find(({ path }) => path === LEDGER)?.sha256;
  const changed = written === hash.digest('hex') ? [] : [gateDiagnostics.report('replay/changed-ledger', { file: LEDGER }, {})];
  return { lines: count, decisions, diagnostics: [...changed, ...found] };
}

interface ReplayedLine {
  readonly fields: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines of learners with the same facts and states are alike but for the learner: each kind is decided once. */
function openDesk(table: DecisionTable, context: { asked: Request; requestSha256: string }): { replay(text: string): ReplayedLine } {
  const known = new Map<string, ReplayedLine>();
  return {
    replay(text) {
      const alike = text.slice(text.indexOf('"entity"'));
      const replayed = known.get(alike) ?? replayLine(text, table, context);
      known.set(alike, replayed);
      return replayed;
    },
  };
}

function replayLine(text: string, table: DecisionTable, context: { asked: Request; requestSha256: string }): ReplayedLine {
  const line = readLine(text);
  if (line === undefined || line.request !== context.requestSha256) {
    return { fields: 0, diagnostics: [gateDiagnostics.report('replay/unreadable-line', {}, {})] };
  }
  const diagnostics = decideLine(line, table, context.asked).flatMap(({ field: name, decision }) => {
    if (JSON.stringify({ ...line, ...decidedPart(decision) }) === JSON.stringify(line)) return [];
    const data = { field: name, before: line.decided ?? '–', now: decision?.outcome ?? '–' };
    return [gateDiagnostics.report('replay/differs', {}, data)];
  });
  return { fields: line.fields.length, diagnostics };
}
