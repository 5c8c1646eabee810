import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogOf, readCatalogTexts } from '@nivel/catalog';
import { fill, type Texts } from '@nivel/diagnostics';
import { type DayNumber, parseDay } from '@nivel/policy';
import { buildDocumentsAndRest, buildSiteHere, type Repository, type Site, type SiteFile, siteOf, startWordThread } from '@nivel/site';
import { openDocumentCache } from '../catalog/document-cache.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { installedRoots, projectRootOf } from '../data-folders.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { tellProblems } from '../report.ts';
import { type DocumentFiles, exampleFiles, readDocumentInput } from '../site/document-input.ts';
import { readEarlierVersions } from '../site/earlier-versions.ts';
import { readDocs } from '../site/read-docs.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { writeSite } from '../write-site.ts';

const USAGE =
  'nivel site build --out DIR | open [--out DIR] [--day D] [--controller FILE] [--positions FILE] [--ledger DIR]... [--compare DIR|REF|VERSION]... [--docs DIR] [--repository URL [--branch NAME]]';
const WRITTEN: Texts = {
  fi: 'sivusto: {files} tiedostoa, niistä muuttui {changed}; {address}',
  sv: 'webbplatsen: {files} filer, av dem ändrades {changed}; {address}',
  en: 'the site: {files} files, {changed} of them changed; {address}',
};

export const command: Command = {
  usage: USAGE,
  about: {
    fi: 'tekee sivuston, jolla sääntökirja luetaan, kokeillaan ja tulostetaan',
    sv: 'gör webbplatsen där regelboken läses, prövas och skrivs ut',
    en: 'makes the site on which the rule book is read, tried and printed',
  },
  options: {
    out: { kind: 'value' },
    day: { kind: 'value' },
    controller: { kind: 'value' },
    positions: { kind: 'value' },
    ledger: { kind: 'list' },
    compare: { kind: 'list' },
    docs: { kind: 'value' },
    repository: { kind: 'value' },
    branch: { kind: 'value' },
  },
  positionals: 'any',
  async run(given, terminal) {
    const [action] = given.positionals;
    const folder = given.values['out'] ?? (action === 'open' ? join(tmpdir(), 'nivel-site') : undefined);
    const day = given.values['day'] === undefined ? today() : parseDay(given.values['day']);
    const wrong = wrongUse({ given, folder, day });
    if (wrong !== undefined || folder === undefined || day === undefined) {
      tellProblems(terminal, wrong === undefined ? [] : [wrong]);
      return EXIT.wrongUse;
    }
    const { controller, positions } = given.values;
    const ledgers = given.lists['ledger'] ?? [];
    const files = controller === undefined && positions === undefined && ledgers.length === 0 ? undefined : { controller, positions, ledgers };
    return makeSite(
      {
        folder,
        day,
        files,
        compare: given.lists['compare'] ?? [],
        docs: given.values['docs'],
        repository: repositoryIn(given),
        open: action === 'open',
      },
      terminal,
    );
  },
};

function wrongUse({ given, folder, day }: { given: Arguments; folder: string | undefined; day: number | undefined }) {
  const [action, ...rest] = given.positionals;
  if ((action !== 'build' && action !== 'open') || rest.length > 0)
    return cliDiagnostics.report('cli/wrong-value', {}, { name: 'site', expected: USAGE });
  if (folder === undefined) return cliDiagnostics.report('cli/wrong-value', {}, { name: '--out', expected: USAGE });
  if (day === undefined) return cliDiagnostics.report('cli/wrong-value', {}, { name: '--day', expected: '2026-08-01' });
  const { repository, branch } = given.values;
  if (repository === undefined ? branch === undefined : isWebAddress(repository)) return undefined;
  return cliDiagnostics.report('cli/wrong-value', {}, { name: '--repository', expected: 'https://github.com/nivel-edu/nivel' });
}

function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s?#]+$/.test(text) && URL.canParse(text);
}

/** Where reviews can be proposed. The branch is `main` unless it is named. */
function repositoryIn({ values: { repository, branch = 'main' } }: Arguments): Repository | undefined {
  return repository === undefined ? undefined : { address: repository, branch };
}

interface SiteWish {
  readonly folder: string;
  readonly day: DayNumber;
  /** What the documents are bound to; the made-up municipality where nothing is named. */
  readonly files: DocumentFiles | undefined;
  /** The rule books that this one is compared with, besides the released ones. */
  readonly compare: readonly string[];
  /** The folder of guides; `docs` of the project where none is named. */
  readonly docs: string | undefined;
  readonly repository: Repository | undefined;
  readonly open: boolean;
}

/** The rule book of the project that the person stands in, or else the installed one. */
async function makeSite({ folder, day, files: named, compare, docs, repository, open }: SiteWish, terminal: Terminal): Promise<ExitCode> {
  const beside = startWordThread();
  const root = projectRootOf('.');
  const texts = await readCatalogTexts(root === undefined ? installedRoots() : { schemas: root, policies: root });
  const cache = await openDocumentCache(root ?? '.');
  const { catalog, diagnostics } = catalogOf(texts, { read: cache.read });
  if (catalog === undefined) {
    tellProblems(terminal, diagnostics);
    return EXIT.findings;
  }
  const { input, diagnostics: problems } = await readDocumentInput(named ?? exampleFiles(), catalog, day);
  const { earlier, diagnostics: unread } = await readEarlierVersions(root ?? process.cwd(), compare, cache);
  tellProblems(terminal, [...problems, ...unread]);
  if (input === undefined || earlier === undefined) return EXIT.wrongUse;
  const guides = await readDocs(docs ?? join(root ?? '.', 'docs'));
  const site = siteOf({ catalog, today: day, documents: { ...input, example: named === undefined }, earlier, repository, docs: guides });
  // Word files and some pages are made beside the other pages, on another core, so they are begun first.
  const rest = buildDocumentsAndRest(site, beside);
  const { files, changed } = await writeSite(folder, filesHere(site, guides?.api ?? []), rest);
  await cache.save();
  const home = join(folder, terminal.language, 'index.html');
  terminal.out(`${fill(WRITTEN[terminal.language], { files, changed, address: open ? pathToFileURL(home).href : home })}\n`);
  if (open) await openInBrowser(pathToFileURL(home).href);
  return EXIT.done;
}

/** The pages as they are made, then the pages of the interfaces as they are. */
function* filesHere(site: Site, api: readonly SiteFile[]): Generator<SiteFile> {
  yield* buildSiteHere(site);
  yield* api;
}
