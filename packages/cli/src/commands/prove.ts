import { LANGUAGES, nearestName } from '@nivel/diagnostics';
import { checkProofs, type Invariant, proveInvariants } from '@nivel/policy/proof';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { counterexampleFiles, writeFiles } from '../proof/counterexample-files.ts';
import { openProject } from '../proof/open-project.ts';
import { proofsJson, proofsText, writtenText } from '../proof/proof-texts.ts';
import { FORMATS } from '../report-formats.ts';
import { tellIfAny } from '../tell-if-any.ts';
import type { Terminal } from '../terminal.ts';

export const command: Command = {
  usage: 'nivel prove [ID ...] [--out FOLDER] [--lang fi|sv|en] [--format human|json|sarif]',
  about: {
    fi: 'todistaa väitteet (policies/invariants) kaikista luovutustilanteista ja antaa vastaesimerkin pyyntönä ja esimerkkitapauksena',
    sv: 'bevisar påståendena (policies/invariants) för alla utlämnandesituationer och ger ett motexempel som begäran och exempelfall',
    en: 'proves the invariants (policies/invariants) over all requests, and gives a counterexample as a request and as a case',
  },
  options: { out: { kind: 'value' }, format: { kind: 'value', oneOf: FORMATS }, lang: { kind: 'value', oneOf: LANGUAGES } },
  positionals: 'any',
  async run(given, terminal) {
    const language = languageOf(given, terminal);
    const project = await openProject({ ...terminal, language });
    if (project === undefined) return EXIT.wrongUse;
    const { invariants, book } = project.catalog;
    const chosen = await chosenInvariants(invariants, given.positionals, { ...terminal, language });
    if (chosen === undefined) return EXIT.wrongUse;
    const proofs = proveInvariants(book, chosen);
    const format = given.values['format'] ?? 'human';
    if (format === 'sarif') {
      const { formatDiagnostics } = await import('../report.ts');
      terminal.out(formatDiagnostics(checkProofs(proofs), format, { language, colour: false }));
    } else terminal.out(format === 'json' ? proofsJson(proofs) : proofsText(proofs, language));
    const out = given.values['out'];
    const files = counterexampleFiles(proofs);
    if (out !== undefined && files.size > 0) terminal.err(writtenText(await writeFiles(out, files), language));
    return proofs.proofs.every((proof) => proof.holds) ? EXIT.done : EXIT.findings;
  },
};

/** The invariants that were named, or all. A name that none has is told with the nearest. */
async function chosenInvariants(
  invariants: readonly Invariant[],
  names: readonly string[],
  terminal: Terminal,
): Promise<readonly Invariant[] | undefined> {
  const known = invariants.map((invariant) => invariant.id);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names.length === 0 ? invariants : invariants.filter((invariant) => names.includes(invariant.id));
  await tellIfAny(
    terminal,
    unknown.map((name) =>
      cliDiagnostics.report('cli/wrong-value', {}, { name: `prove ${name.slice(0, 40)}`, expected: nearestName(name, known) ?? known.join(' | ') }),
    ),
  );
  return undefined;
}
