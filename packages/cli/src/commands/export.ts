import { LANGUAGES } from '@nivel/diagnostics';
import { cedarFiles } from '@nivel/policy/cedar';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { writeFiles } from '../proof/counterexample-files.ts';
import { openProject } from '../proof/open-project.ts';
import { writtenText } from '../proof/proof-texts.ts';
import { tellProblems } from '../report.ts';

const USAGE = 'nivel export cedar [--out FOLDER] [--lang fi|sv|en]';

export const command: Command = {
  usage: USAGE,
  about: {
    fi: 'kirjoittaa sääntökirjan Cedar-käytäntöinä: käytännöt tietoryhmittäin, skeema ja tietojen ryhmät',
    sv: 'skriver regelboken som Cedar-policyer: policyer per kategori, schema och uppgifternas kategorier',
    en: 'writes the rule book as Cedar policies: policies by category, the schema, and the categories of the fields',
  },
  options: { out: { kind: 'value' }, lang: { kind: 'value', oneOf: LANGUAGES } },
  positionals: 'any',
  async run(given, terminal) {
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    const [target, ...more] = given.positionals;
    if (target !== 'cedar' || more.length > 0) {
      tellProblems(speaking, [cliDiagnostics.report('cli/wrong-value', {}, { name: 'export', expected: USAGE })]);
      return EXIT.wrongUse;
    }
    const project = await openProject(speaking);
    if (project === undefined) return EXIT.wrongUse;
    const files = cedarFiles(project.catalog.book);
    const out = given.values['out'];
    if (out === undefined) for (const [name, text] of files) terminal.out(`// ${name}\n${text}\n`);
    else terminal.err(writtenText(await writeFiles(out, files), speaking.language));
    return EXIT.done;
  },
};
