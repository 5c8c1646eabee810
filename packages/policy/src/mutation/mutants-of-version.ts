import { type Box, boxOf, describeDays, fullSet, meets, namesIn } from '../box.ts';
import type { ProvisionVersion } from '../law.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS } from '../vocabulary.ts';
import type { Mutant } from './mutant.ts';
import { dayShifts, setChanges } from './mutants-of-rule.ts';

/** Every mutant of one version of a provision, category by category: its days, its reach and whether it is there at all. */
export function mutantsOfVersion(version: ProvisionVersion, book: RuleBook): readonly Mutant[] {
  const citing = book.rules.filter((rule) => Object.values(rule.legs).some((ids) => ids.includes(version.provision)));
  const categories = namesIn(book.vocabulary, 'category', version.reach.sets[0] ?? 0);
  return categories
    .filter((category) => citing.some((rule) => rule.category === category && meets(nearby(rule.box), version.reach)))
    .flatMap((category) => mutantsIn(version, category, book));
}

function mutantsIn(version: ProvisionVersion, category: string, book: RuleBook): readonly Mutant[] {
  const bit = 1 << book.vocabulary.category.values.findIndex((value) => value.id === category);
  const own = (box: Box): Box => ({ ...box, sets: box.sets.with(0, bit) });
  const of = (change: string, region: Box, to: ProvisionVersion | undefined): Mutant => ({
    kind: 'version',
    subject: version.id,
    change,
    category,
    region: own(region),
    swap: { kind: 'version', from: version, to },
    place: version.place,
  });
  const written = setChanges(version.reach, everything(book), book).filter(({ change }) => isWritten(version, change, book));
  return [
    ...dayShifts(version.reach).map(({ box, region }) => of(`applied ${describeDays(box.days)}`, region, { ...version, reach: box })),
    ...written.map(({ change, box, region }) => of(change.replace('when', 'reach'), region, { ...version, reach: box })),
    of('dropped', version.reach, undefined),
  ];
}

function everything({ vocabulary }: RuleBook): Box {
  return boxOf(vocabulary, {});
}

/** A reach that holds all values of a dimension does not name them, so nobody can leave one out by mistake. */
function isWritten({ reach }: ProvisionVersion, change: string, { vocabulary }: RuleBook): boolean {
  return DIMENSIONS.some((dimension, index) => change.startsWith(`when.${dimension} `) && reach.sets[index] !== fullSet(vocabulary, dimension));
}

/** A box with a day more at both ends: a version that begins on the day after a rule ends can come to meet it. */
function nearby(box: Box): Box {
  return { ...box, days: { from: box.days.from - 1, until: box.days.until + 1 } };
}
