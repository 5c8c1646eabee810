import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '@nivel/catalog';
import { readDocument } from '@nivel/diagnostics';
import { openExport, planRelease, writeRelease } from '@nivel/gate';
import { compileRuleBook, type Request, readRequest } from '@nivel/policy';
import { BINDINGS, type ExportInput, generateSample, readExport, readRows, type SourceFile, validateWithModel } from '@nivel/sources';
import { median } from './measure.ts';
import type { ReleaseRates } from './tables.ts';

const LEARNERS = 5000;
const RUNS = 3;

/** Reads the same sample barely, as records, and through a whole release, and gives rows a second of each. */
export async function releaseRates(catalog: Catalog): Promise<ReleaseRates> {
  const sample = generateSample({ learners: LEARNERS, seed: 7 });
  const sources = { oppilaat: sourceOf('oppilaat.csv', sample.oppilaat), tukimuodot: sourceOf('tukimuodot.csv', sample.tukimuodot) };
  const files = BINDINGS.map((binding) => ({ binding, source: sources[binding.id as keyof typeof sources] }));
  const input: ExportInput = { files, validate: validateWithModel };
  const rows = (await Promise.all(files.map(({ source }) => countRows(source)))).reduce((all, count) => all + count, 0);
  const request = requestOf(sample.request, catalog);
  const bare = await seconds(async () => {
    for (const { source } of files) await countRows(source);
  });
  const records = await seconds(async () => {
    for await (const _ of readExport(input));
  });
  const release = await seconds(() => releaseOnce(input, request, catalog));
  return { rows, bareReader: rows / bare, records: rows / records, release: rows / release };
}

function sourceOf(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
  };
}

async function countRows(source: SourceFile): Promise<number> {
  let rows = 0;
  for await (const batch of readRows(source.open())) rows += batch.length;
  return rows;
}

function requestOf(written: unknown, catalog: Catalog): Request {
  const { document } = readDocument(JSON.stringify(written), 'request.json');
  const { book } = catalog;
  const request = document === undefined ? undefined : readRequest(document, { vocabulary: book.vocabulary, fields: book.fields }).request;
  if (request === undefined) throw new Error('the sample’s request is not valid');
  return request;
}

async function releaseOnce(input: ExportInput, request: Request, catalog: Catalog): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nivel-bench-'));
  try {
    const source = await openExport(input);
    const table = compileRuleBook(catalog.book);
    const { planned } = await planRelease({
      request,
      table,
      source,
      consents: [],
      judgements: [],
      versions: { model: catalog.modelVersion, program: '0' },
    });
    if (planned === undefined) throw new Error('the release cannot be planned');
    await writeRelease(planned, { out: join(folder, 'release'), now: new Date(0) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return median(times);
}
