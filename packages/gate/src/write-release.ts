import { mkdir, rm } from 'node:fs/promises';
import type { Diagnostic } from '@nivel/diagnostics';
import type { SourceEvent } from '@nivel/sources';
import { writeDuties } from './duties-file.ts';
import { gateDiagnostics } from './gate-diagnostics.ts';
import { writeLedger } from './ledger.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import type { PlannedRelease } from './plan-release.ts';
import { progressOf } from './progress.ts';
import { writeProblem, writeSetAside } from './quarantine-files.ts';
import { verdictFor } from './release-desk.ts';
import { type OnStep, openReleaseFolder, type ReleaseFolder } from './release-folder.ts';
import { prepareTarget, type ReleaseTarget } from './release-target.ts';
import { releasedLine, releasedPath, writeAbout } from './released-files.ts';
import { sourceDigest } from './source-digest.ts';
import { writeSummaries } from './summary.ts';
import { swapFolders } from './swap-folders.ts';
import { isSystemError } from './system-error.ts';
import { openTally, type Tally } from './tally.ts';
import { writeWithheld } from './withheld.ts';
import { writeWorklist } from './worklist.ts';

/** Where a release is written, and when it is. */
export interface WriteInput {
  /** The folder of the release. It does not exist, or is an earlier release, which the new one replaces. */
  readonly out: string;
  readonly now: Date;
  /** Told before every step on the disk. What it throws stops the release as an error of the disk would. */
  readonly onStep?: OnStep;
}

export interface WriteResult {
  /** `undefined`: nothing was written, and what was there is as it was. */
  readonly manifest: Manifest | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a planned release as a folder: reads the source once more and writes each record as it comes. Everything goes into a hidden folder
 * beside the target, which then takes its place, so that whoever looks finds the whole old release or the whole new one.
 *
 * Errors: `gate/no-parent-folder`, `gate/release-in-progress`, `gate/not-a-release`, `gate/source-changed`, `gate/cannot-write`.
 */
export async function writeRelease(planned: PlannedRelease, input: WriteInput): Promise<WriteResult> {
  try {
    const { target, diagnostics } = await prepareTarget(input.out);
    if (target === undefined) return { manifest: undefined, diagnostics };
    const { manifest, diagnostics: own } = await writeInto(target, planned, input);
    return { manifest, diagnostics: [...diagnostics, ...own] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { manifest: undefined, diagnostics: [gateDiagnostics.report('gate/cannot-write', {}, { reason: error.code })] };
  }
}

async function writeInto(target: ReleaseTarget, planned: PlannedRelease, { now, onStep = () => {} }: WriteInput): Promise<WriteResult> {
  const folder = openReleaseFolder(target.partial, onStep);
  try {
    onStep('make folder');
    await mkdir(target.partial, { mode: 0o700 });
    const reading = await writeRecords(planned, folder);
    if (!isAsPlanned(planned, reading)) return { manifest: undefined, diagnostics: [gateDiagnostics.report('gate/source-changed', {}, {})] };
    await writeReports(planned, folder);
    const manifest = await writeManifest(planned, folder, { target, now, onStep });
    await swapFolders(target, onStep);
    return { manifest, diagnostics: [] };
  } finally {
    await folder.abandon();
    // After the swap there is nothing here any more.
    await rm(target.partial, { recursive: true, force: true });
  }
}

/** What was read while writing. */
interface Reading {
  readonly tally: Tally;
  readonly digest: string;
}

async function writeRecords({ desk }: PlannedRelease, folder: ReleaseFolder): Promise<Reading> {
  const tally = openTally();
  const digest = sourceDigest();
  const progress = progressOf(desk.input, 'write');
  await folder.file('quarantine/diagnostics.jsonl');
  for await (const event of desk.input.source.events()) {
    digest.add(event);
    if (event.kind !== 'record') {
      await writeOther(folder, event);
      tally.other(event);
      continue;
    }
    progress.step();
    const verdict = verdictFor(desk, event);
    tally.record(event, verdict);
    if (verdict.released.length > 0) await (await folder.file(releasedPath(event.entity))).write(releasedLine(event, verdict));
  }
  progress.end();
  return { tally, digest: digest.end() };
}

async function writeOther(folder: ReleaseFolder, event: Exclude<SourceEvent, { kind: 'record' }>): Promise<void> {
  switch (event.kind) {
    case 'set-aside':
      return writeSetAside(folder, event);
    case 'problem':
      return writeProblem(folder, event);
    case 'counts':
      return;
  }
}

/** The reading of the source that was written must be the one that was planned. */
function isAsPlanned({ plan, digest }: PlannedRelease, read: Reading): boolean {
  const told = (files: unknown, entities: unknown, problems: unknown) => JSON.stringify([files, entities, problems]);
  return (
    digest === read.digest && told(plan.files, plan.entities, plan.problems) === told(read.tally.files, read.tally.entities(), read.tally.problems())
  );
}

async function writeReports(planned: PlannedRelease, folder: ReleaseFolder): Promise<void> {
  const { plan, desk } = planned;
  const { book } = desk.input.table;
  await writeAbout(folder, plan);
  await writeWorklist(folder, planned);
  await writeWithheld(folder, plan, book);
  await writeDuties(folder, planned);
  await writeLedger(folder, planned);
  await writeSummaries(folder, plan, book);
}

/** The manifest names every other file, so it comes last, in a folder of its own. */
async function writeManifest(
  { plan }: PlannedRelease,
  folder: ReleaseFolder,
  { target, now, onStep }: { target: ReleaseTarget; now: Date; onStep: OnStep },
): Promise<Manifest> {
  const manifest = manifestOf(plan, { files: await folder.finish(), now });
  const last = openReleaseFolder(target.partial, onStep);
  try {
    await (await last.file('manifest.json')).write(`${JSON.stringify(manifest, null, 2)}\n`);
    await last.finish();
  } finally {
    await last.abandon();
  }
  return manifest;
}
