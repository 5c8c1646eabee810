import { fill, type Language, type Texts } from '@nivel/diagnostics';
import type { DocumentTree, GapMark, Inline, Origin } from './document-tree.ts';
import { DOCUMENT_WORDS as W } from './document-words.ts';

/** How a gap reads where no look of its own can mark it. */
export function gapText({ name, text }: GapMark, language: Language): string {
  return `[${W.gap[language]}: ${text} (${name})]`;
}

export function plainText(inline: Inline, language: Language): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'citation':
    case 'link':
      return inline.text;
    case 'question':
      return inline.id;
    case 'gap':
      return gapText(inline, language);
  }
}

const STUDY: Readonly<Record<'SEEN' | 'RECALLED' | 'OURS', Texts>> = { SEEN: W.originSeen, RECALLED: W.originRecalled, OURS: W.originOurs };

/** Where a block comes from, in words: `derived; from the controller's bindings`. */
export function originsText(origins: readonly Origin[], language: Language): string {
  return [...new Set(origins.map((origin) => originText(origin)[language]))].join('; ');
}

function originText(origin: Origin): Texts {
  switch (origin.kind) {
    case 'derived':
      return W.originDerived;
    case 'bound':
      return W.originBound;
    case 'ledger':
      return W.originLedger;
    case 'study':
      return STUDY[origin.mark];
    case 'written':
      return origin.outdated ? W.originOutdated : W.originWritten;
  }
}

/** The file of a document without its ending. */
export function fileNameOf({ id, language }: Pick<DocumentTree, 'id' | 'language'>): string {
  return fill('{id}.{language}', { id, language });
}
