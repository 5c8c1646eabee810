import { fill, hasErrors, LANGUAGES, type Texts } from '@nivel/diagnostics';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { projectRootOf } from '../data-folders.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { programVersion } from '../program-version.ts';
import { formatDiagnostics, tellProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';

const USAGE = `nivel schema diff OLD NEW [--format human|json|sarif|markdown] [--lang fi|sv|en]
nivel schema gate [--base REF] [--format human|json|sarif] [--lang fi|sv|en]
nivel schema notes OLD NEW [--lang fi|sv|en]
nivel schema freeze VERSION [--from FOLDER|REF:schemas]`;

export const command: Command = {
  usage: USAGE,
  about: {
    fi: 'vertaa skeemojen versioita, näyttää kenet muutos rikkoo, ja jäädyttää julkaisuja',
    sv: 'jämför schemaversioner, visar vem en ändring berör och fryser släppta versioner',
    en: 'compares versions of the schemas, shows whom a change breaks, and freezes releases',
  },
  options: {
    format: { kind: 'value', oneOf: ['human', 'json', 'sarif', 'markdown'] },
    lang: { kind: 'value', oneOf: LANGUAGES },
    base: { kind: 'value' },
    from: { kind: 'value' },
  },
  positionals: 'any',
  async run(given, terminal) {
    const [name = '', ...words] = given.positionals;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined || words.length !== action.words) {
      tellProblems(terminal, [cliDiagnostics.report('cli/wrong-value', {}, { name: `schema ${name.slice(0, 40)}`.trim(), expected: `\n${USAGE}` })]);
      return EXIT.wrongUse;
    }
    return action.run(words, given, { ...terminal, language: languageOf(given, terminal) });
  },
};

interface Action {
  /** How many words follow its name. */
  readonly words: number;
  run(words: readonly string[], given: Arguments, terminal: Terminal): Promise<ExitCode>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  diff: { words: 2, run: runDiff },
  notes: { words: 2, run: runNotes },
  gate: { words: 0, run: runGate },
  freeze: { words: 1, run: runFreeze },
};

function rootHere(): string {
  return projectRootOf('.') ?? process.cwd();
}

/** Compares what two names stand for; tells what is wrong and gives nothing where one stands for nothing. */
async function compared(words: readonly string[], terminal: Terminal) {
  const { openVersion } = await import('../schema/schema-sources.ts');
  const [old, next] = await Promise.all(words.map((word) => openVersion(rootHere(), word)));
  tellProblems(terminal, [...(old?.diagnostics ?? []), ...(next?.diagnostics ?? [])]);
  if (old?.version === undefined || next?.version === undefined) return undefined;
  const { compareVersions } = await import('@nivel/schema-tools/diff');
  return compareVersions(old.version, next.version);
}

async function runDiff(words: readonly string[], given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const diff = await compared(words, terminal);
  if (diff === undefined) return EXIT.wrongUse;
  const { formatDiffHuman, formatDiffJson, formatDiffMarkdown, formatDiffSarif } = await import('@nivel/schema-tools/diff');
  const { language } = terminal;
  const formats: Readonly<Record<string, () => string>> = {
    human: () => formatDiffHuman(diff, { language, colour: terminal.lively }),
    json: () => formatDiffJson(diff),
    markdown: () => formatDiffMarkdown(diff, language),
    sarif: () => formatDiffSarif(diff, { language, toolVersion: programVersion() }),
  };
  terminal.out(formats[given.values['format'] ?? 'human']?.() ?? '');
  return diff.level === 'breaking' || diff.level === 'undecided' ? EXIT.findings : EXIT.done;
}

async function runNotes(words: readonly string[], _given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const diff = await compared(words, terminal);
  if (diff === undefined) return EXIT.wrongUse;
  const { releaseNotes } = await import('@nivel/schema-tools/diff');
  terminal.out(releaseNotes(diff, words[1] ?? '', terminal.language));
  return EXIT.done;
}

const PASSED: Texts = {
  fi: 'jäädytetyt versiot ovat ennallaan ja muutostiedostot riittävät',
  sv: 'de frysta versionerna är oförändrade och ändringsfilerna räcker till',
  en: 'the frozen versions are as they were, and the changesets are enough',
};

async function runGate(_words: readonly string[], given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { checkReleases } = await import('../schema/check-releases.ts');
  const diagnostics = await checkReleases(rootHere(), { changesets: 'always', base: given.values['base'] });
  const format = given.values['format'] ?? 'human';
  terminal.out(formatDiagnostics(diagnostics, format, { language: terminal.language, colour: terminal.lively }));
  if (format === 'human' && diagnostics.length === 0) terminal.out(`${PASSED[terminal.language]}\n`);
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.done;
}

const FROZEN: Texts = {
  fi: 'versio {version} jäädytettiin: {count} tiedostoa kansiossa {folder}',
  sv: 'versionen {version} frystes: {count} filer i mappen {folder}',
  en: 'froze the version {version}: {count} files in {folder}',
};

async function runFreeze([version = '']: readonly string[], given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { planFreeze, writeRelease } = await import('../schema/freeze-release.ts');
  const { RELEASED } = await import('../schema/schema-sources.ts');
  const root = rootHere();
  const plan = await planFreeze({ root, version, from: given.values['from'] ?? `${root}/schemas` });
  tellProblems(terminal, plan.diagnostics);
  if (hasErrors(plan.diagnostics)) return EXIT.findings;
  await writeRelease(root, version, plan.files);
  terminal.out(`${fill(FROZEN[terminal.language], { version, count: plan.files.size, folder: `${RELEASED}${version}` })}\n`);
  return EXIT.done;
}
