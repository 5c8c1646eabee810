import { groupBy } from '../site/group-by.ts';
import type { Facts } from './facts-of-site.ts';
import { receiversOf } from './facts-of-site.ts';
import type { LedgerLine } from './ledger-line.ts';

/** What has been released to one receiver for one purpose, by the logs. */
export interface PastRelease {
  readonly organisation: string;
  readonly purpose: string;
  readonly categories: readonly string[];
  readonly learners: number;
  readonly first: string;
  readonly last: string;
}

/** Who has received what by the logs, in the order of receiver and purpose; counts of learners, never their keys. */
export function pastReleases({ ledger, book }: Facts): readonly PastRelease[] {
  const released = ledger.filter(({ outcome }) => outcome === 'release');
  const groups = groupBy(released, ({ receiverOrganisation, purpose }) => [`${receiverOrganisation} ${purpose}`]);
  return [...groups.keys()].toSorted().flatMap((key) => {
    const lines = groups.get(key) ?? [];
    const [first] = lines;
    if (first === undefined) return [];
    const days = lines.map(({ day }) => day).toSorted();
    return {
      organisation: first.receiverOrganisation,
      purpose: first.purpose,
      categories: categoriesOfLines(book, lines),
      learners: new Set(lines.map(({ learnerKey }) => learnerKey)).size,
      first: days[0] ?? '',
      last: days.at(-1) ?? '',
    };
  });
}

/** The categories of the fields of some lines, in the order of the vocabulary. */
export function categoriesOfLines(book: Facts['book'], lines: readonly Pick<LedgerLine, 'fields'>[]): readonly string[] {
  const fields = new Map(book.fields.map(({ field, category }) => [field, category]));
  const found = new Set(lines.flatMap((line) => line.fields.map((field) => fields.get(field))));
  return book.vocabulary.category.values.map(({ id }) => id).filter((id) => found.has(id));
}

/** Releases of the past that the bindings do not plan: an unknown receiver, an unbound purpose, a category without a rule for that receiver today. */
export function unplanned(facts: Facts): readonly PastRelease[] {
  return pastReleases(facts).flatMap((past) => {
    const activity = facts.activities.find(({ purpose }) => purpose === past.purpose);
    const planned = (activity?.rows ?? []).filter((row) =>
      row.rules.some((rule) => receiversOf(facts, rule).some(({ organisation }) => organisation === past.organisation)),
    );
    const categories = past.categories.filter((category) => !planned.some((row) => row.category === category));
    return categories.length === 0 ? [] : [{ ...past, categories }];
  });
}
