import { LANGUAGES } from '@nivel/diagnostics';
import { type DifferenceFormat, differenceOf, formatDifferenceHuman, formatDifferenceJson, formatDifferenceMarkdown } from '@nivel/policy/proof';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { openBook } from '../proof/open-book.ts';
import { tellProblems } from '../report.ts';

const USAGE = 'nivel diff OLD NEW [--lang fi|sv|en] [--format human|json|markdown]';

export const command: Command = {
  usage: USAGE,
  about: {
    fi: 'kertoo, minkä uusi sääntökirja ratkaisee toisin kuin vanha: mikä avautuu, mikä sulkeutuu ja mikä muuten muuttuu; 1, jos jotain avautuu',
    sv: 'berättar vad en ny regelbok avgör annorlunda än en gammal: vad som öppnas, stängs och annars ändras; 1 om något öppnas',
    en: 'tells what a new rule book decides otherwise than an old one: what opens, what closes and what else changes; 1 where something opens',
  },
  options: { format: { kind: 'value', oneOf: ['human', 'json', 'markdown'] }, lang: { kind: 'value', oneOf: LANGUAGES } },
  positionals: 'any',
  async run(given, terminal) {
    const language = languageOf(given, terminal);
    const [older, newer, ...more] = given.positionals;
    if (older === undefined || newer === undefined || more.length > 0) {
      tellProblems(terminal, [cliDiagnostics.report('cli/wrong-value', {}, { name: 'diff', expected: USAGE })], language);
      return EXIT.wrongUse;
    }
    const [old, next] = await Promise.all([older, newer].map((name) => openBook(name, { ...terminal, language })));
    if (old === undefined || next === undefined) return EXIT.wrongUse;
    const difference = differenceOf(old.book, next.book);
    const format: DifferenceFormat = { language, views: next.views };
    const formats: Readonly<Record<string, () => string>> = {
      human: () => formatDifferenceHuman(difference, format),
      json: () => formatDifferenceJson(difference, format.views),
      markdown: () => formatDifferenceMarkdown(difference, format),
    };
    terminal.out(formats[given.values['format'] ?? 'human']?.() ?? '');
    return difference.changes.some((change) => change.kind === 'widening') ? EXIT.findings : EXIT.done;
  },
};
