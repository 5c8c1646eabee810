import { compareText } from '@nivel/diagnostics';
import { type Box, intersect, isEmpty, meets } from './box.ts';
import type { DayNumber } from './day.ts';
import { NO_END } from './day.ts';
import type { Provision, ProvisionVersion, Rule } from './law.ts';
import type { RuleBook } from './rule-book.ts';

/** What rests on a provision: the rules that cite it, the categories that they speak of, and the fields of those. */
export interface Rests {
  readonly rules: readonly string[];
  readonly categories: readonly string[];
  readonly fields: readonly string[];
  /** The requests in which a rule rests on it. */
  readonly boxes: readonly Box[];
}

/** What rests on a provision in any version and on any day. */
export function restsOnProvision(book: RuleBook, provision: Provision): Rests {
  return restsOf(book, citing(book, provision.id));
}

/** What rests on one version, on a day or later. A version whose first day is not known is looked at as its provision is. */
export function restsOnVersion(book: RuleBook, version: ProvisionVersion, day: DayNumber): Rests {
  const later = { from: day, until: NO_END };
  const reach = version.pending === undefined ? version.reach : { ...version.reach, days: later };
  const from = { ...reach, days: { ...reach.days, from: Math.max(reach.days.from, day) } };
  const rules = citing(book, version.provision).filter((rule) => meets(rule.box, from));
  return { ...restsOf(book, rules), boxes: rules.map((rule) => intersect(rule.box, from)).filter((box) => !isEmpty(box)) };
}

function citing(book: RuleBook, provision: string): readonly Rule[] {
  return book.rules.filter((rule) => Object.values(rule.legs).flat().includes(provision));
}

function restsOf(book: RuleBook, rules: readonly Rule[]): Rests {
  const categories = new Set(rules.map((rule) => rule.category));
  return {
    rules: rules.map((rule) => rule.id).toSorted(compareText),
    categories: [...categories].toSorted(compareText),
    fields: book.fields.filter((field) => categories.has(field.category)).map((field) => field.field),
    boxes: rules.map((rule) => rule.box),
  };
}
