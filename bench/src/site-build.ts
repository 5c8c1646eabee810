import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PageWeight, pageWeights } from '@nivel/site';
import { median } from './measure.ts';

const DAY = '2026-11-22';
/** Pages of the site itself; what typedoc made lies beside them. */
const OWN_PAGE = /^(?:fi|sv|en)\/.*\.html$/;

/** The site, built whole by the command: reading the project, pages, documents, writing. */
export interface SiteBuild {
  readonly seconds: number;
  readonly pages: number;
  /** Bytes of the page itself with its styles and its scripts, before compression, without what is loaded when it is used. */
  readonly median: number;
  readonly heaviest: PageWeight;
  /** The heaviest without the text of its document. */
  readonly heaviestBeforeData: PageWeight;
}

/** Builds the site into an empty folder and weighs its pages. */
export async function siteBuild(root: string): Promise<SiteBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'nivel-bench-'));
  try {
    const started = performance.now();
    await run(root, ['site', 'build', '--out', folder, '--day', DAY]);
    const seconds = (performance.now() - started) / 1000;
    const sizes = new Map<string, number>();
    for (const name of await readdir(join(folder, 'assets'))) sizes.set(name, (await stat(join(folder, 'assets', name))).size);
    const paths = (await readdir(folder, { recursive: true })).filter((path) => OWN_PAGE.test(path)).toSorted();
    const pages = await Promise.all(paths.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })));
    const weights = pageWeights(pages, (name) => sizes.get(name) ?? 0);
    return { seconds, pages: pages.length, median: median(weights.map(({ bytes }) => bytes)), ...heaviestOf(weights) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function heaviestOf(weights: readonly PageWeight[]): Pick<SiteBuild, 'heaviest' | 'heaviestBeforeData'> {
  const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)[0];
  const heaviestBeforeData = weights.toSorted((a, b) => b.bytes - b.document - (a.bytes - a.document))[0];
  if (heaviest === undefined || heaviestBeforeData === undefined) throw new Error('the site has no page');
  return { heaviest, heaviestBeforeData };
}

function run(root: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'packages', 'cli', 'bin', 'nivel.js'), ...args], { cwd: root, stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the site was not built: exit ${code}`))));
  });
}

export function siteTableText({ seconds, pages, median: middle, heaviest, heaviestBeforeData }: SiteBuild): string {
  const weight = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    `Building the whole site, ${pages} pages in three languages with their documents, on ${availableParallelism()} cores:`,
    '',
    '| | |',
    '| --- | ---: |',
    `| seconds from the command to the last file | ${seconds.toFixed(1)} |`,
    `| median page, with styles and scripts, kB | ${weight(middle)} |`,
    `| heaviest page before data, kB (\`${heaviestBeforeData.path}\`) | ${weight(heaviestBeforeData.bytes - heaviestBeforeData.document)} |`,
    `| heaviest page with the text of its document, kB (\`${heaviest.path}\`) | ${weight(heaviest.bytes)} |`,
  ].join('\n');
}
