import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type CatalogResult, readCatalog } from '@nivel/catalog';
import { type Diagnostic, hasErrors, LANGUAGES } from '@nivel/diagnostics';
import { compileRuleBook, runCases } from '@nivel/policy';
import { fieldsOfSchemas } from '@nivel/schema-tools';
import { checkBindings } from '../check-bindings.ts';
import { checkDocumentBindings } from '../check-document-bindings.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Command } from '../command.ts';
import { projectRootOf } from '../data-folders.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { FORMATS, formatDiagnostics, tellProblems } from '../report.ts';
import { checkReleases } from '../schema/check-releases.ts';
import { checkedText } from '../summary-texts.ts';

export const command: Command = {
  usage: 'nivel check [PATH ...] [--lang fi|sv|en] [--format human|json|sarif]',
  about: {
    fi: 'tarkistaa skeemat, säännöt, esimerkkitapaukset ja sidonnat; CI hylkää, minkä tämä hylkää',
    sv: 'kontrollerar scheman, regler, exempelfall och bindningar; CI underkänner det som detta underkänner',
    en: 'checks schemas, rules, cases and bindings; CI refuses what this refuses',
  },
  options: { format: { kind: 'value', oneOf: FORMATS }, lang: { kind: 'value', oneOf: LANGUAGES } },
  positionals: 'any',
  async run(given, terminal) {
    const language = languageOf(given, terminal);
    const paths = given.positionals.length > 0 ? given.positionals : ['.'];
    const projects = projectsOf(paths);
    if (hasErrors(projects.diagnostics)) {
      tellProblems(terminal, projects.diagnostics, language);
      return EXIT.wrongUse;
    }
    const format = given.values['format'] ?? 'human';
    const checked = await Promise.all([...projects.roots].map(([root, within]) => checkProject(root, within)));
    const diagnostics = checked.flatMap((each) => each.diagnostics);
    terminal.out(formatDiagnostics(diagnostics, format, { language, colour: terminal.lively }));
    if (format === 'human') terminal.out(`${checkedText(checked, language)}\n`);
    return hasErrors(diagnostics) ? EXIT.findings : EXIT.done;
  },
};

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

async function checkProject(root: string, within: readonly string[]): Promise<CheckedProject> {
  const { catalog, schemas, diagnostics } = await readCatalog({ schemas: root, policies: root });
  const bound = schemas === undefined ? [] : checkDocumentBindings(fieldsOfSchemas(schemas));
  const further = catalog === undefined ? [] : [...runCases(compileRuleBook(catalog.book)), ...checkBindings(catalog.fields)];
  const named = (diagnostic: Diagnostic) =>
    within.some((part) => part === '' || diagnostic.place.file === part || diagnostic.place.file?.startsWith(`${part}/`) === true);
  const releases = await checkReleases(root, { changesets: 'where-used' });
  return { catalog, diagnostics: [...diagnostics, ...bound, ...further, ...releases].filter(named) };
}
