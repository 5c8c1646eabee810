import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type Catalog, type CatalogResult, checkClaims, checkRuleReviewsOn, checkViews, readCatalogTexts } from '@nivel/catalog';
import { type Diagnostic, hasErrors, LANGUAGES } from '@nivel/diagnostics';
import { compileRuleBook, runCases } from '@nivel/policy';
import { fieldsOfSchemas } from '@nivel/schema-tools';
import { catalogIn } from '../catalog/catalog-from.ts';
import { checkBindings } from '../check-bindings.ts';
import { checkDocumentBindings } from '../check-document-bindings.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Command } from '../command.ts';
import { projectRootOf } from '../data-folders.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { DAY_OPTIONS } from '../pipeline/day-options.ts';
import { manifestAt } from '../pipeline/manifest-at.ts';
import { FILE_OPTIONS, writeReports } from '../pipeline/report-files.ts';
import type { ReportFormat } from '../report.ts';
import { FORMATS } from '../report-formats.ts';
import { checkPositionsFile } from '../rule-book/positions-file.ts';
import { checkReleases } from '../schema/check-releases.ts';
import { checkedText } from '../summary-texts.ts';
import { tellIfAny } from '../tell-if-any.ts';
import { today } from '../today.ts';

export const command: Command = {
  usage:
    'nivel check [PATH ...] [--positions FILE] [--sample DIR] [--day D] [--within DAYS] [--lang fi|sv|en] [--format human|json|sarif|junit|markdown] [--sarif FILE] [--junit FILE] [--markdown FILE]',
  about: {
    fi: 'tarkistaa skeemat, säännöt, esimerkkitapaukset ja sidonnat, tai tiedonsiirron, jonka nivel.yaml kertoo; CI hylkää, minkä tämä hylkää',
    sv: 'kontrollerar scheman, regler, exempelfall och bindningar, eller det dataflöde som nivel.yaml beskriver; CI underkänner det som detta underkänner',
    en: 'checks schemas, rules, cases and bindings, or the pipeline that a nivel.yaml describes; CI refuses what this refuses',
  },
  options: {
    positions: { kind: 'value' },
    sample: { kind: 'value' },
    ...DAY_OPTIONS,
    ...FILE_OPTIONS,
    format: { kind: 'value', oneOf: FORMATS },
    lang: { kind: 'value', oneOf: LANGUAGES },
  },
  positionals: 'any',
  async run(given, terminal) {
    const language = languageOf(given, terminal);
    const paths = given.positionals.length > 0 ? given.positionals : ['.'];
    const manifests = paths.flatMap((path) => manifestAt(path) ?? []);
    if (manifests.length === paths.length) {
      const { checkManifests } = await import('../pipeline/check-manifests.ts');
      return checkManifests(manifests, { given, terminal, language });
    }
    const projects = projectsOf(paths);
    if (hasErrors(projects.diagnostics)) {
      await tellIfAny(terminal, projects.diagnostics, language);
      return EXIT.wrongUse;
    }
    const format = given.values['format'] ?? 'human';
    const checked = await Promise.all([...projects.roots].map(([root, within]) => checkProject(root, within, given.values['positions'])));
    const diagnostics = checked.flatMap((each) => each.diagnostics);
    terminal.out(await reportOf(diagnostics, format, { language, colour: terminal.lively }));
    if (format === 'human') terminal.out(`${checkedText(checked, language)}\n`);
    const unwritten = await writeReports(given, (each) => reportOf(diagnostics, each, { language, colour: false }));
    await tellIfAny(terminal, unwritten, language);
    if (unwritten.length > 0) return EXIT.wrongUse;
    return hasErrors(diagnostics) ? EXIT.findings : EXIT.done;
  },
};

/** Diagnostics in a format. Where a person has nothing to be told, no package's table is loaded. */
async function reportOf(diagnostics: readonly Diagnostic[], format: string, how: ReportFormat): Promise<string> {
  if (diagnostics.length === 0 && format === 'human') return '';
  const { formatDiagnostics } = await import('../report.ts');
  return formatDiagnostics(diagnostics, format, how);
}

/** The projects that the paths lie in, each with the parts of it that were named. */
function projectsOf(paths: readonly string[]): { roots: ReadonlyMap<string, readonly string[]>; diagnostics: readonly Diagnostic[] } {
  const roots = new Map<string, string[]>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const root = existsSync(path) ? projectRootOf(path) : undefined;
    if (root === undefined) diagnostics.push(cliDiagnostics.report('cli/no-project', { file: path }, {}));
    else roots.set(root, [...(roots.get(root) ?? []), relative(root, resolve(path)).split(sep).join('/')]);
  }
  return { roots, diagnostics };
}

/** What was looked at, and what was found in it. */
export interface CheckedProject {
  readonly catalog: CatalogResult['catalog'];
  readonly diagnostics: readonly Diagnostic[];
}

async function checkProject(root: string, within: readonly string[], positions: string | undefined): Promise<CheckedProject> {
  const texts = await readCatalogTexts({ schemas: root, policies: root });
  const { catalog, schemas, diagnostics } = await catalogIn(root, texts);
  const bound = schemas === undefined ? [] : checkDocumentBindings(fieldsOfSchemas(schemas));
  const further = catalog === undefined ? [] : [...checkCatalog(catalog), ...(await checkClaims(root, { catalog, texts }))];
  const named = (diagnostic: Diagnostic) =>
    within.some((part) => part === '' || diagnostic.place.file === part || diagnostic.place.file?.startsWith(`${part}/`) === true);
  const releases = await checkReleases(root, { changesets: 'where-used' });
  const taken = catalog === undefined || positions === undefined ? [] : await checkPositionsFile(positions, catalog.book, new Date());
  return { catalog, diagnostics: [...[...diagnostics, ...bound, ...further, ...releases].filter(named), ...taken] };
}

function checkCatalog(catalog: Catalog): readonly Diagnostic[] {
  const table = compileRuleBook(catalog.book);
  return [...runCases(table), ...checkViews(catalog, today(), table), ...checkRuleReviewsOn(catalog, today()), ...checkBindings(catalog.fields)];
}
