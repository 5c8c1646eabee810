import type { Language, Texts } from '@nivel/diagnostics';
import type { ComponentChild } from 'preact';
import { relativeAddress } from './site/addresses.ts';
import type { Site } from './site/site.ts';

/** One page in three languages. */
export interface Page {
  /** Below the folder of the language, `rule/p1-absence-necessity.html`. */
  readonly address: string;
  /** Which door of the site it belongs to. */
  readonly section: Section;
  readonly title: Texts;
  /** Words by which search finds it besides its title. None: search does not list it. */
  readonly search?: (language: Language) => SearchEntry;
  /** Scripts of the page besides search, below `assets/`. */
  readonly scripts?: readonly string[];
  render(context: PageContext): ComponentChild;
}

export const SECTIONS = ['matrix', 'case', 'fields', 'views', 'law', 'questions', 'changes', 'documents', 'about'] as const;
export type Section = (typeof SECTIONS)[number] | 'home';

export interface SearchEntry {
  readonly kind: string;
  readonly words: string;
}

/** What a page is told when it is rendered: the site, the language, and how to link. */
export interface PageContext {
  readonly site: Site;
  readonly language: Language;
  readonly address: string;
  /** A relative address of another page in the same language. */
  to(address: string): string;
  /** One text in the page's language. */
  t(texts: Texts): string;
}

export function pageContext(site: Site, language: Language, address: string): PageContext {
  return { site, language, address, to: (target) => relativeAddress(address, target), t: (texts) => texts[language] };
}
