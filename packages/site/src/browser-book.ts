import type { Language } from '@nivel/diagnostics';
import type { SiteFile } from './build-site.ts';
import type { Site } from './site/site.ts';

/** What the case form needs, in one language: a script that sets one global, so that it loads from a file too. */
export function browserBook(site: Site, language: Language): SiteFile {
  const { modelVersion, ruleBookVersion, book } = site.catalog;
  // What the answers of a question would change is read by pages and by `nivel positions`, not by the form.
  const questions = book.questions.map((question) => ({ ...question, answers: [] }));
  const light = lighten({ ...book, questions, cases: [] }, language);
  const value = { modelVersion, ruleBookVersion, language, book: light };
  return { path: `assets/rule-book.${language}.js`, content: `globalThis.nivelRuleBook = ${JSON.stringify(value)};\n` };
}

/** The keys that only readers of files ask for. */
const LEFT_OUT = new Set(['place', 'places']);

/** Leaves out places in files and the texts of other languages. */
function lighten(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => lighten(each, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isTexts(value)) return { [language]: value[language] };
  const kept = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, lighten(part, language)]));
}

function isTexts(value: object): value is Record<Language, string> {
  const keys = Object.keys(value);
  return keys.length === 3 && ['fi', 'sv', 'en'].every((language) => keys.includes(language));
}
