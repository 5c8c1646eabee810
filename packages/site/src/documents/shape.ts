import type { RuleBook } from '@nivel/policy';
import { TEXT_GAPS } from './gaps.ts';

/** What a part of a file may be. */
export type Shape =
  | { readonly kind: 'text'; readonly description: string; readonly pattern?: string }
  | { readonly kind: 'texts'; readonly description: string }
  | { readonly kind: 'name'; readonly description: string; readonly list: NameList }
  | { readonly kind: 'list'; readonly description: string; readonly item: Shape }
  | {
      readonly kind: 'record';
      readonly description: string;
      readonly required: Readonly<Record<string, Shape>>;
      readonly optional: Readonly<Record<string, Shape>>;
    };

const namesIn = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id);

/** The closed lists that a file may name things from. */
export const NAME_LISTS = {
  senders: (book: RuleBook) => namesIn(book.vocabulary.sender.values),
  receivers: (book: RuleBook) => namesIn(book.vocabulary.receiver.values),
  relations: (book: RuleBook) => namesIn(book.vocabulary.relation.values),
  purposes: (book: RuleBook) => namesIn(book.vocabulary.purpose.values),
  categories: (book: RuleBook) => namesIn(book.vocabulary.category.values),
  situations: (book: RuleBook) => namesIn(book.situations),
  gaps: () => TEXT_GAPS,
} as const satisfies Readonly<Record<string, (book: RuleBook) => readonly string[]>>;
export type NameList = keyof typeof NAME_LISTS;
