import { fill, type Language } from '@nivel/diagnostics';
import { citationText, type DayNumber, dayText, type RuleBook, type StaleVersion, tellVersion, termOf } from '@nivel/policy';
import { LAW_TEXTS } from './law-texts.ts';

/** A version that must be read again, with the views that rest on it besides rules and fields. */
export interface StaleItem extends StaleVersion {
  readonly views: readonly string[];
}

interface Telling {
  readonly book: RuleBook;
  readonly language: Language;
}

/** What must be re-read, why, and what rests on it. */
export function staleText(items: readonly StaleItem[], telling: Telling, day: DayNumber): string {
  const { language } = telling;
  const head = fill(LAW_TEXTS.staleHead[language], { count: items.length, day: dayText(day, language) });
  return `${[head, ...items.flatMap((item) => ['', ...itemLines(item, telling)])].join('\n')}\n`;
}

function itemLines({ provision, version, reasons, acts, rests, views }: StaleItem, { book, language }: Telling): readonly string[] {
  const { verified } = tellVersion(book, version, language);
  const tell = (name: keyof typeof LAW_TEXTS, values: Readonly<Record<string, string | number>> = {}) => fill(LAW_TEXTS[name][language], values);
  const why = reasons.map((reason) => {
    if (reason === 'pending') return tell('stillPending');
    return reason === 'not-read'
      ? tell('notRead', verified as { mark: string; means: string; upTo: string; note: string })
      : tell('acts', { acts: acts.join(', ') });
  });
  const categories = rests.categories.map((id) => termOf(book.vocabulary, 'category', id)[language]).join(', ');
  const resting =
    rests.rules.length === 0
      ? [tell('nothingRests')]
      : [tell('rules', { rules: rests.rules.join(', ') }), tell('categories', { categories, fields: rests.fields.length })];
  const shown = views.length === 0 ? [] : [tell('views', { views: views.join(', ') })];
  const lines = [...why, ...(verified.note === null ? [] : [`${verified.upTo}: ${verified.note}`]), ...resting, ...shown];
  return [`${citationText(book, provision, language)} (${version.id})`, ...lines.map((line) => `  ${line}`)];
}
