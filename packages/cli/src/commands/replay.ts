import { fill, hasErrors, LANGUAGES, type Texts } from '@nivel/diagnostics';
import { checkReplayBook, gateDiagnostics, type Manifest, type ReplayBook, replayLedger } from '@nivel/gate';
import { compileRuleBook, parseDay } from '@nivel/policy';
import type { Arguments, Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { ruleBookNamed } from '../open-rule-book.ts';
import { ledgerLines, manifestOf } from '../proof/past-releases.ts';
import { FORMATS, formatDiagnostics, tellProblems } from '../report.ts';
import { takePositionsFile } from '../rule-book/positions-file.ts';
import type { Terminal } from '../terminal.ts';

const SAME: Texts = {
  fi: 'lokin {lines} riviä ja {decisions} päätöstä tulivat samoina, tavulleen; sääntökirja {version} ({sha256})',
  sv: 'loggens {lines} rader och {decisions} beslut blev desamma, byte för byte; regelbok {version} ({sha256})',
  en: 'the {lines} lines and {decisions} decisions of the ledger came out the same, byte for byte; rule book {version} ({sha256})',
};

export const command: Command = {
  usage: 'nivel replay RELEASE [--rule-book DIR|REF|VERSION] [--positions FILE] [--lang fi|sv|en] [--format human|json|sarif]',
  about: {
    fi: 'päättää luovutuserän lokin uudelleen ja vertaa tavulleen',
    sv: 'avgör loggen för ett utlämnande på nytt och jämför byte för byte',
    en: 'decides the ledger of a release again and compares byte for byte',
  },
  options: {
    'rule-book': { kind: 'value' },
    positions: { kind: 'value' },
    lang: { kind: 'value', oneOf: LANGUAGES },
    format: { kind: 'value', oneOf: FORMATS },
  },
  positionals: 'any',
  async run(given, terminal) {
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    const folder = given.positionals[0] ?? '.';
    const manifest = await manifestOf(folder);
    if (manifest === undefined) {
      tellProblems(speaking, [gateDiagnostics.report('replay/no-release', { file: folder }, {})]);
      return EXIT.wrongUse;
    }
    const book = await bookFor(manifest, given, speaking);
    if (book === undefined) return EXIT.wrongUse;
    const wrong = checkReplayBook(manifest, book);
    tellProblems(speaking, wrong);
    if (hasErrors(wrong)) return EXIT.wrongUse;
    const { diagnostics, ...counts } = await replayLedger(ledgerLines(folder), manifest, book);
    const format = given.values['format'] ?? 'human';
    if (format !== 'human' || diagnostics.length > 0) {
      terminal.out(formatDiagnostics(diagnostics, format, { language: speaking.language, colour: terminal.lively }));
    } else terminal.out(`${fill(SAME[speaking.language], { ...counts, version: manifest.versions.ruleBook, sha256: book.ruleBookSha256 })}\n`);
    return hasErrors(diagnostics) ? EXIT.findings : EXIT.done;
  },
};

/** The rule book that was named, under the positions that were named, on the day of the release. */
async function bookFor({ request }: Manifest, { values }: Arguments, terminal: Terminal): Promise<ReplayBook | undefined> {
  const { installed, diagnostics } = await ruleBookNamed(values['rule-book']);
  if (installed === undefined) {
    tellProblems(terminal, diagnostics);
    return undefined;
  }
  const at = { day: parseDay(String(request['day'])) ?? 0, senderOrganisation: undefined };
  const taken = await takePositionsFile(values['positions'], installed.book, at);
  tellProblems(terminal, taken.diagnostics);
  if (taken.book === undefined) return undefined;
  return { table: compileRuleBook(taken.book), ruleBookSha256: installed.sha256, positionsSha256: taken.file?.sha256 ?? null };
}
