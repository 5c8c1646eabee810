import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileRuleBook } from '@nivel/policy';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { installedRuleBook } from '../prepared-rule-book.ts';
import { tellProblems } from '../report.ts';
import { checkRepository } from './check-repository.ts';
import { daySetting } from './day-options.ts';
import { type Printing, printReport } from './print-check.ts';

const MANIFEST = 'nivel.yaml';

/** The manifest that a path names, or that lies in the folder that it names; `undefined` where there is none. */
export function manifestAt(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isFile()) return basename(path) === MANIFEST ? path : undefined;
  const inner = join(path, MANIFEST);
  return existsSync(inner) ? inner : undefined;
}

/** Checks the repositories of manifests against the installed rule book. */
export async function checkManifests(manifests: readonly string[], printing: Printing): Promise<ExitCode> {
  const { given, terminal, language } = printing;
  const { setting, diagnostics: wrong } = daySetting(given);
  const { installed, diagnostics } = await installedRuleBook();
  tellProblems(terminal, installed === undefined ? diagnostics : wrong, language);
  if (installed === undefined || wrong.length > 0) return EXIT.wrongUse;
  const table = compileRuleBook(installed.book);
  const checked = await Promise.all(manifests.map((manifest) => checkRepository(manifest, { ...setting, table, samples: given.values['sample'] })));
  const report = {
    verdicts: checked.flatMap(({ verdicts }) => verdicts),
    diagnostics: checked.flatMap((each) => each.diagnostics),
    installed,
    day: setting.day,
  };
  return printReport(report, printing);
}
