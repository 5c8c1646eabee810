import { LANGUAGES, nearestName } from '@nivel/diagnostics';
import { coverageOf, mutantsOf, partKilled, proposeCases, runMutants, scoreOf } from '@nivel/policy/mutation';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { type Mutation, mutationJson, mutationText } from '../mutation/mutation-texts.ts';
import { openProject } from '../proof/open-project.ts';
import { tellProblems } from '../report.ts';

/** The part of the mutants that decide otherwise which the cases have to notice, of all of them and of each kind. */
const WANTED = 0.95;

export const command: Command = {
  usage: 'nivel mutate [RULE ...] [--lang fi|sv|en] [--format human|json]',
  about: {
    fi: 'muuttaa sääntökirjaa vähän kerrallaan ja kertoo, huomaavatko esimerkkitapaukset; mikä jää huomaamatta, siitä ehdotetaan tapausta',
    sv: 'ändrar regelboken litet i taget och berättar om exempelfallen märker det; för det som inte märks föreslås ett fall',
    en: 'changes the rule book a little at a time and tells whether the cases notice; for what goes unnoticed it proposes a case',
  },
  options: { format: { kind: 'value', oneOf: ['human', 'json'] }, lang: { kind: 'value', oneOf: LANGUAGES } },
  positionals: 'any',
  async run(given, terminal) {
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    const project = await openProject(speaking);
    if (project === undefined) return EXIT.wrongUse;
    const { book } = project.catalog;
    const known = book.rules.map((rule) => rule.id);
    const unknown = given.positionals.filter((name) => !known.includes(name));
    for (const name of unknown) {
      const data = { name: `mutate ${name.slice(0, 40)}`, expected: nearestName(name, known) ?? 'RULE' };
      tellProblems(speaking, [cliDiagnostics.report('cli/wrong-value', {}, data)]);
    }
    if (unknown.length > 0) return EXIT.wrongUse;
    const runs = runMutants(book, mutantsOf(book, given.positionals));
    const mutation: Mutation = { runs, score: scoreOf(runs), coverage: coverageOf(book, given.positionals), proposals: proposeCases(book, runs) };
    terminal.out(given.values['format'] === 'json' ? mutationJson(mutation) : mutationText(mutation, speaking.language));
    const parts = [mutation.score.killed, ...mutation.score.byKind.map(partKilled)];
    return parts.every((part) => part >= WANTED) ? EXIT.done : EXIT.findings;
  },
};
