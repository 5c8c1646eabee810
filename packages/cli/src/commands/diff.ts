import { LANGUAGES } from '@nivel/diagnostics';
import { type DifferenceFormat, differenceOf, formatDifferenceHuman, formatDifferenceJson, formatDifferenceMarkdown } from '@nivel/policy/proof';
import { openDocumentCache } from '../catalog/document-cache.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { projectRootOf } from '../data-folders.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { openBook } from '../proof/open-book.ts';
import { pastReleasesMarkdown, pastReleasesText } from '../proof/past-release-texts.ts';
import type { PastReleases, PastReleasesOrder } from '../proof/past-releases.ts';
import { tellIfAny } from '../tell-if-any.ts';

const USAGE = 'nivel diff OLD NEW [--ledger DIR ...] [--positions FILE] [--lang fi|sv|en] [--format human|json|markdown]';

export const command: Command = {
  usage: USAGE,
  about: {
    fi: 'kertoo, minkä uusi sääntökirja ratkaisee toisin kuin vanha ja mitä aiempia luovutuksia se koskee: mikä avautuu, sulkeutuu ja muuten muuttuu; 1, jos jotain avautuu',
    sv: 'berättar vad en ny regelbok avgör annorlunda än en gammal och vilka tidigare utlämnanden det berör: vad som öppnas, stängs och annars ändras; 1 om något öppnas',
    en: 'tells what a new rule book decides otherwise than an old one, and which past releases it touches: what opens, closes and else changes; 1 where something opens',
  },
  options: {
    ledger: { kind: 'list' },
    positions: { kind: 'value' },
    format: { kind: 'value', oneOf: ['human', 'json', 'markdown'] },
    lang: { kind: 'value', oneOf: LANGUAGES },
  },
  positionals: 'any',
  async run(given, terminal) {
    const language = languageOf(given, terminal);
    const [older, newer, ...more] = given.positionals;
    if (older === undefined || newer === undefined || more.length > 0) {
      await tellIfAny(terminal, [cliDiagnostics.report('cli/wrong-value', {}, { name: 'diff', expected: USAGE })], language);
      return EXIT.wrongUse;
    }
    const cache = await openDocumentCache(projectRootOf('.') ?? '.');
    const [old, next] = await Promise.all([older, newer].map((name) => openBook(name, { ...terminal, language, cache })));
    await cache.save();
    if (old === undefined || next === undefined) return EXIT.wrongUse;
    const past = await pastReleasesOf(given, { old: old.book, next: next.book });
    await tellIfAny(terminal, past.diagnostics, language);
    if (past.wrong) return EXIT.wrongUse;
    const difference = differenceOf(old.book, next.book);
    const format: DifferenceFormat = { language, views: next.views };
    const reader = { language, vocabulary: next.book.vocabulary };
    const formats: Readonly<Record<string, () => string>> = {
      human: () => formatDifferenceHuman(difference, format) + pastReleasesText(past.releases, reader),
      json: () => formatDifferenceJson(difference, format.views, past.releases ?? null),
      markdown: () => formatDifferenceMarkdown(difference, format) + pastReleasesMarkdown(past.releases, reader),
    };
    terminal.out(formats[given.values['format'] ?? 'human']?.() ?? '');
    return difference.changes.some((change) => change.kind === 'widening') ? EXIT.findings : EXIT.done;
  },
};

/** What the new book would decide otherwise of the ledgers that were named; nothing where none was. */
async function pastReleasesOf(
  { lists, values }: Arguments,
  books: Pick<PastReleasesOrder, 'old' | 'next'>,
): Promise<PastReleases & { wrong: boolean }> {
  const folders = lists['ledger'] ?? [];
  if (folders.length === 0) return { releases: undefined, diagnostics: [], wrong: false };
  const { pastReleases } = await import('../proof/past-releases.ts');
  const past = await pastReleases(folders, { ...books, positions: values['positions'] });
  return { ...past, wrong: past.releases === undefined };
}
