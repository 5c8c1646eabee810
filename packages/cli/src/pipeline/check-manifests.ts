import { compileRuleBook } from '@nivel/policy';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { installedRuleBook } from '../prepared-rule-book.ts';
import { tellProblems } from '../report.ts';
import { checkRepository } from './check-repository.ts';
import { daySetting } from './day-options.ts';
import { type Printing, printReport } from './print-check.ts';

/** Checks the repositories of manifests against the installed rule book. */
export async function checkManifests(manifests: readonly string[], printing: Printing): Promise<ExitCode> {
  const { given, terminal, language } = printing;
  const { setting, diagnostics: wrong } = daySetting(given);
  const { installed, diagnostics } = await installedRuleBook();
  tellProblems(terminal, installed === undefined ? diagnostics : wrong, language);
  if (installed === undefined || wrong.length > 0) return EXIT.wrongUse;
  const table = compileRuleBook(installed.book);
  const { sample: samples, positions } = given.values;
  const checked = await Promise.all(manifests.map((manifest) => checkRepository(manifest, { ...setting, table, samples, positions })));
  const report = {
    parts: checked,
    diagnostics: checked.flatMap((each) => each.diagnostics),
    installed,
    day: setting.day,
  };
  return printReport(report, printing);
}
