import type { Language } from '@nivel/diagnostics';

/** A provision version that a sentence rests on. */
export interface Citation {
  readonly kind: 'citation';
  /** `ovl-23-3@2021-08-01`: in the rule book, and applied on the document's day of law. */
  readonly version: string;
  readonly text: string;
}

/** An open question of the rule book. */
export interface QuestionMark {
  readonly kind: 'question';
  readonly id: string;
}

/** What the controller must say and has not said. A document with a gap is a draft. */
export interface GapMark {
  readonly kind: 'gap';
  /** Stable name, `controller.contact`; a part after a slash says which one, `retention/absence`. */
  readonly name: string;
  readonly text: string;
}

/** A way to another document of the same edition. */
export interface DocumentLink {
  readonly kind: 'link';
  readonly document: string;
  readonly text: string;
}

export type Inline = string | Citation | QuestionMark | GapMark | DocumentLink;
export type Content = readonly Inline[];

/**
 * Where a statement comes from: worked out from the model and the rule book, read from the controller's bindings, read from ledgers,
 * written by the controller, or said by the study behind the documents although the rule book does not hold it (with the study's own mark).
 */
export type Origin =
  | { readonly kind: 'derived'; readonly rules: readonly string[] }
  | { readonly kind: 'bound' }
  | { readonly kind: 'ledger' }
  | { readonly kind: 'written'; readonly gap: string; readonly outdated: boolean }
  | { readonly kind: 'study'; readonly mark: 'SEEN' | 'RECALLED' | 'OURS' };

export interface SummaryRow {
  readonly name: string;
  readonly value: Content;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: Content; readonly origins: readonly Origin[] }
  | { readonly kind: 'list'; readonly items: readonly Content[]; readonly origins: readonly Origin[] }
  | { readonly kind: 'summary'; readonly rows: readonly SummaryRow[]; readonly origins: readonly Origin[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly Content[])[];
      readonly origins: readonly Origin[];
    }
  | { readonly kind: 'gap'; readonly gap: GapMark }
  /** Filled in and signed by a person, never by the program. */
  | { readonly kind: 'signature'; readonly who: string; readonly what: string };

/** One document in one language. The same facts give the same tree, and every language the same shape. */
export interface DocumentTree {
  readonly kind: 'document';
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** Whether origins are printed where people read, or kept beside the text: a notice for people shows none. */
  readonly origins: 'shown' | 'kept';
  readonly blocks: readonly Block[];
}

/** A template with `{names}` and what stands for each of them. A name without a value stays, so that a fault is seen. */
export function sentence(template: string, values: Readonly<Record<string, Inline | Content>> = {}): Content {
  return template.split(/(\{\w+\})/).flatMap((part): Content => {
    const value = part.startsWith('{') ? values[part.slice(1, -1)] : undefined;
    if (value === undefined) return part === '' ? [] : [part];
    return isContent(value) ? value : [value];
  });
}

function isContent(value: Inline | Content): value is Content {
  return Array.isArray(value);
}

/** Contents one after another, with something between them. */
export function joined(parts: readonly Content[], between = ', '): Content {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}
