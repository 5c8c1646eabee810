import { createHash } from 'node:crypto';
import type { Diagnostic } from '@nivel/diagnostics';
import type { Decision, DecisionTable, RuleBook } from '@nivel/policy';
import { CHANGE_KINDS, type ChangeKind, changeKind, type ToldAnswer, termsOfAnswer } from '@nivel/policy/proof';
import { gateDiagnostics } from './gate-diagnostics.ts';
import { decidedPart } from './ledger.ts';
import { decideLine, LEDGER, type LedgerLine, readLine } from './ledger-line.ts';
import type { Manifest } from './manifest.ts';
import { requestOfManifest } from './replay-ledger.ts';

/** The books that a ledger is held against: the one that stood, and the one that decides now, under positions or none. */
export interface ComparedBooks {
  readonly old: RuleBook;
  readonly next: DecisionTable;
  readonly positionsSha256: string | null;
}

/** What a new book would decide otherwise of a past release. Counts single decisions, one for each field of a line; names nobody. */
export interface PastRelease extends Readonly<Record<ChangeKind, number>> {
  /** The first twelve digits of the SHA-256 of its ledger. */
  readonly release: string;
  /** The kind of receiver, as the request states it. */
  readonly receiver: string;
  readonly receiverOrganisation: string | null;
  readonly day: string;
  readonly decisions: number;
  /** Whether it was decided under the positions that the new book was given. */
  readonly samePositions: boolean;
}

export interface ComparedLedger {
  /** `undefined`: nothing of it can be decided by the new book. */
  readonly past: PastRelease | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides every line of a ledger by a new book and counts what differs from what was decided then. The lines are those of the file, in order. */
export async function compareLedger(lines: AsyncIterable<string>, manifest: Manifest, books: ComparedBooks): Promise<ComparedLedger> {
  const { request, diagnostics } = requestOfManifest(manifest, books.next);
  if (request === undefined) return { past: undefined, diagnostics };
  const hash = createHash('sha256');
  const known = new Map<string, readonly (ChangeKind | 'same')[]>();
  const counts = { same: 0, widening: 0, narrowing: 0, other: 0 };
  let [count, unreadable] = [0, 0];
  for await (const text of lines) {
    count += 1;
    hash.update(`${text}\n`);
    const alike = text.slice(text.indexOf('"entity"'));
    const line = known.has(alike) ? undefined : readLine(text);
    const kinds = known.get(alike) ?? (line === undefined ? undefined : kindsOf(line, books, request));
    if (kinds === undefined) unreadable ||= count;
    else known.set(alike, kinds);
    for (const kind of kinds ?? []) counts[kind] += 1;
  }
  const sha256 = hash.digest('hex');
  const written = manifest.files.find(({ path }) => path === LEDGER)?.sha256;
  const { same, ...changed } = counts;
  return {
    past: {
      release: sha256.slice(0, 12),
      receiver: request.stated.receiver,
      receiverOrganisation: request.receiverOrganisation ?? null,
      day: String(manifest.request['day']),
      decisions: same + CHANGE_KINDS.reduce((sum, kind) => sum + changed[kind], 0),
      ...changed,
      samePositions: (manifest.versions.positionsSha256 ?? null) === books.positionsSha256,
    },
    diagnostics: [
      ...(written === sha256 ? [] : [gateDiagnostics.report('replay/changed-ledger', { file: LEDGER }, {})]),
      ...(unreadable === 0 ? [] : [gateDiagnostics.report('replay/unreadable-line', { file: LEDGER, line: unreadable }, {})]),
    ],
  };
}

function kindsOf(line: LedgerLine, books: ComparedBooks, asked: Parameters<typeof decideLine>[2]): readonly (ChangeKind | 'same')[] {
  const before = { ...line, outcome: line.decided ?? 'withhold', positions: line.positions ?? [] };
  return decideLine(line, books.next, asked).map(({ decision }) => {
    if (JSON.stringify({ ...line, ...decidedPart(decision) }) === JSON.stringify(line)) return 'same';
    return changeKind(told(before, books.old), told(decision ?? WITHHELD, books.next.book));
  });
}

type Decided = Omit<Decision, 'field' | 'nearMisses'>;

const WITHHELD: Decided = { outcome: 'withhold', form: null, path: null, because: [], missing: [], obligations: [], unsettled: [], positions: [] };

function told({ outcome, form, path, because, missing, obligations, unsettled, positions }: Decided, book: RuleBook): ToldAnswer {
  const terms = termsOfAnswer(book, because);
  return { outcome, form, path, because, missing, obligations, unsettled, positions, terms, advice: [] };
}
