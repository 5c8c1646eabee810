import { LANGUAGES } from '@nivel/diagnostics';
import { cedarFiles } from '@nivel/policy/cedar';
import { openLineageEvents } from '@nivel/site';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { daySetting } from '../pipeline/day-options.ts';
import { writeFiles } from '../proof/counterexample-files.ts';
import { openProject } from '../proof/open-project.ts';
import { writtenText } from '../proof/proof-texts.ts';
import { tellProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

const USAGE = `nivel export cedar [--out FOLDER] [--lang fi|sv|en]
nivel export openlineage [--out FILE] [--day D] [--run UUID]`;

export const command: Command = {
  usage: USAGE,
  about: {
    fi: 'kirjoittaa sääntökirjan Cedar-käytäntöinä, tai tietojen polun lähteistä näkymiin OpenLineage-tapahtumina',
    sv: 'skriver regelboken som Cedar-policyer, eller uppgifternas väg från källor till vyer som OpenLineage-händelser',
    en: 'writes the rule book as Cedar policies, or the lineage from sources to views as OpenLineage events',
  },
  options: { out: { kind: 'value' }, day: { kind: 'value' }, run: { kind: 'value' }, lang: { kind: 'value', oneOf: LANGUAGES } },
  positionals: 'any',
  async run(given, terminal) {
    const [target = '', ...more] = given.positionals;
    const write = Object.hasOwn(TARGETS, target) ? TARGETS[target] : undefined;
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    return write === undefined || more.length > 0 ? wrongUse(speaking, 'export', USAGE) : write(given, speaking);
  },
};

const TARGETS: Readonly<Record<string, (given: Arguments, terminal: Terminal) => Promise<ExitCode>>> = { cedar, openlineage };

function wrongUse(terminal: Terminal, name: string, expected: string): ExitCode {
  tellProblems(terminal, [cliDiagnostics.report('cli/wrong-value', {}, { name, expected })]);
  return EXIT.wrongUse;
}

async function cedar({ values }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { out, day, run } = values;
  if (day !== undefined || run !== undefined) return wrongUse(terminal, 'export cedar', USAGE);
  const project = await openProject(terminal);
  if (project === undefined) return EXIT.wrongUse;
  const files = cedarFiles(project.catalog.book);
  if (out === undefined) for (const [name, text] of files) terminal.out(`// ${name}\n${text}\n`);
  else terminal.err(writtenText(await writeFiles(out, files), terminal.language));
  return EXIT.done;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One event to a line. Without a day and a run in the call there is no time and no chance in it. */
async function openlineage(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { out, day, run } = given.values;
  const { setting, diagnostics } = daySetting(given);
  if (diagnostics.length > 0) {
    tellProblems(terminal, diagnostics);
    return EXIT.wrongUse;
  }
  if (run !== undefined && !UUID.test(run)) return wrongUse(terminal, '--run', '01890a5d-ac96-774b-bcce-b302099a8057');
  const project = await openProject(terminal);
  if (project === undefined) return EXIT.wrongUse;
  const asked = { ...(day === undefined ? {} : { day: setting.day }), ...(run === undefined ? {} : { run: run.toLowerCase() }) };
  const lines = openLineageEvents(project.catalog, asked).map((event) => `${JSON.stringify(event)}\n`);
  if (out === undefined) terminal.out(lines.join(''));
  else {
    const isWritten = await writeWhole(out, lines.join('')).then(
      () => true,
      () => false,
    );
    if (!isWritten) {
      tellProblems(terminal, [cliDiagnostics.report('cli/unwritable-file', { file: out }, {})]);
      return EXIT.wrongUse;
    }
    terminal.err(writtenText([out], terminal.language));
  }
  return EXIT.done;
}
