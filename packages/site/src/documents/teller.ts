import { fill, type Language, type Texts, type Values } from '@nivel/diagnostics';
import { citationText, type Rule, termOf } from '@nivel/policy';
import { dayText } from '../site/day-texts.ts';
import { provisionsOf } from '../site/provisions-of.ts';
import type { Block, Citation, Content, GapMark, Inline, Origin } from './document-tree.ts';
import { joined, sentence } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { type Facts, versionsOn } from './facts-of-site.ts';
import { GAPS, type GapName } from './gaps.ts';
import { type TermForm, termIn } from './terms.ts';

/** Everything that a document asks for while it is told in one language. */
export interface Teller {
  readonly facts: Facts;
  readonly language: Language;
  t(texts: Texts, values?: Values): string;
  /** A sentence whose values may be citations, questions or gaps. */
  say(texts: Texts, values?: Readonly<Record<string, Inline | Content>>): Content;
  term(list: 'receiver' | 'relation' | 'role' | 'path' | 'form' | 'class' | 'obligation' | 'sender', id: string): string;
  category(id: string, form?: TermForm): string;
  purpose(id: string, form?: TermForm): string;
  situation(id: string): string;
  gap(name: GapName, which?: string): GapMark;
  /** What the controller has bound, or the gap that it leaves. */
  bound(texts: Texts | string | undefined, name: GapName, which?: string): Content;
  /** The versions of provisions on the day, as citations. */
  cite(provisions: readonly string[]): Content;
  questions(ids: readonly string[]): Content;
  day(day: number): string;
  /** The controller's own text for a gap, or the gap. */
  own(name: GapName, purpose?: string): Block;
}

export function tellerOf(facts: Facts, language: Language): Teller {
  const { vocabulary } = facts.book;
  const gap = (name: GapName, which?: string): GapMark => {
    const text = which === undefined ? GAPS[name].what[language] : `${GAPS[name].what[language]}: ${which}`;
    return { kind: 'gap', name, text };
  };
  return {
    facts,
    language,
    t: (texts, values = {}) => fill(texts[language], values),
    say: (texts, values) => sentence(texts[language], values),
    term: (list, id) => termOf(vocabulary, list, id)[language],
    category: (id, form = 'nominative') => termIn(vocabulary, language, { list: 'category', id, form }),
    purpose: (id, form = 'nominative') => termIn(vocabulary, language, { list: 'purpose', id, form }),
    situation: (id) => facts.book.situations.find((situation) => situation.id === id)?.term[language] ?? id,
    gap,
    bound: (texts, name, which) => [texts === undefined ? gap(name, which) : typeof texts === 'string' ? texts : texts[language]],
    cite: (provisions) => joined([...new Set(provisions)].flatMap((id) => citationsOn(facts, id, language)).map((citation) => [citation])),
    questions: (ids) => joined(ids.map((id) => [{ kind: 'question', id }])),
    day: (day) => dayText(day, language),
    own: (name, purpose) => ownText(facts, language, { name, ...(purpose === undefined ? {} : { purpose }), gap: gap(name) }),
  };
}

function citationsOn(facts: Facts, id: string, language: Language): readonly Citation[] {
  const provision = facts.book.provisions.find((each) => each.id === id);
  if (provision === undefined) return [];
  const text = citationText(facts.book, provision, language);
  return versionsOn(facts, id).map((version) => ({ kind: 'citation', version: version.id, text }));
}

interface OwnPlace {
  readonly name: GapName;
  readonly purpose?: string;
  readonly gap: GapMark;
}

/** A text is one to look at again when the model or the rule book is no longer the one that its writer had. */
function ownText({ controller, site }: Facts, language: Language, { name, purpose, gap }: OwnPlace): Block {
  const own = controller.texts.find((each) => each.gap === name && each.purpose === purpose);
  if (own === undefined) return { kind: 'gap', gap };
  const { modelVersion, ruleBookVersion } = site.catalog;
  const outdated = own.writtenFor.model !== modelVersion || own.writtenFor.ruleBook !== ruleBookVersion;
  return { kind: 'paragraph', content: [own.text[language]], origins: [{ kind: 'written', gap: name, outdated }] };
}

export function derived(rules: readonly Rule[] = []): Origin {
  return { kind: 'derived', rules: rules.map(({ id }) => id).toSorted() };
}

export const BOUND: Origin = { kind: 'bound' };

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(content: Content, ...origins: readonly Origin[]): Block {
  return { kind: 'paragraph', content, origins };
}

export interface TableParts {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Content[])[];
}

export function table(parts: TableParts, ...origins: readonly Origin[]): Block {
  return { kind: 'table', ...parts, origins };
}

/** The marker of an empty cell: nothing is left blank, so that a reader knows that nothing was forgotten. */
export function orNone(content: Content, teller: Teller): Content {
  return content.length === 0 ? [teller.t(DOCUMENT_WORDS.none)] : content;
}

/** The legs of a rule that lie under all others. */
export function provisionsOfRules(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.flatMap(provisionsOf))].toSorted();
}
