import type { Rule } from '@nivel/policy';
import { groupBy } from '../site/group-by.ts';
import type { Block, Content } from './document-tree.ts';
import { joined } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { type Activity, legsOf, questionsOf, receiversOf, valuesOf } from './facts-of-site.ts';
import { BOUND, derived, orNone, type Teller, table } from './teller.ts';

const W = DOCUMENT_WORDS;

export function rulesOfActivity({ rows }: Activity): readonly Rule[] {
  return rows.flatMap(({ rules }) => rules);
}

/** Categories of one purpose with class, basis, secrecy and how long they are kept. */
export function categoryTable(teller: Teller, activity: Activity): Block {
  const { t, facts } = teller;
  const heads = [t(W.category), t(W.class), t(W.fields), t(W.basis), t(W.special), t(W.secrecy), t(W.retention), t(W.question)];
  const rows = activity.rows.map((row) => [
    [teller.category(row.category)],
    [teller.term('class', row.class)],
    [String(row.fields.length)],
    orNone(teller.cite(legsOf(row.rules, 'gdpr')), teller),
    orNone(teller.cite(legsOf(row.rules, 'special')), teller),
    orNone(teller.cite(legsOf(row.rules, 'secrecy')), teller),
    retentionOf(teller, row.category),
    orNone(teller.questions(questionsOf(facts, row.rules)), teller),
  ]);
  return table({ caption: `${t(W.category)}: ${teller.purpose(activity.purpose)}`, heads, rows }, derived(rulesOfActivity(activity)), BOUND);
}

/** How long a category is kept by the controller's decision; without one, a gap that names the category. */
export function retentionOf(teller: Teller, category: string): Content {
  const { controller } = teller.facts;
  const bound = controller.retention.find((each) => each.category === category);
  if (bound === undefined) return [{ ...teller.gap('retention', teller.category(category)), name: `retention/${category}` }];
  return [`${bound.period[teller.language]} (${bound.ground[teller.language]})`];
}

/** To whom, in which situation, on which path and in which form; planned by the rules, named by the controller. */
export function recipientTable(teller: Teller, activity: Activity): Block {
  const { t } = teller;
  const heads = [t(W.situation), t(W.receiver), t(W.path), t(W.form), t(W.category), t(W.provisions), t(W.question)];
  const rows = teller.facts.site.situations.flatMap(({ id }) => {
    const rules = rulesOfActivity(activity).filter(({ situation }) => situation === id);
    return [...groupBy(rules, (rule) => [`${rule.path} ${rule.form} ${receiverNames(teller, rule).join('')}`]).values()].map((group) =>
      recipientRow(teller, group),
    );
  });
  return table({ caption: `${t(W.receiver)}: ${teller.purpose(activity.purpose)}`, heads, rows }, derived(rulesOfActivity(activity)), BOUND);
}

/** Rules of one situation that give in the same way to the same receivers: one row, with the categories that they carry. */
function recipientRow(teller: Teller, rules: readonly Rule[]): readonly Content[] {
  const [rule] = rules;
  if (rule === undefined) return [];
  const categories = [...new Set(rules.map(({ category }) => category))].map((category) => teller.category(category));
  return [
    [teller.situation(rule.situation)],
    receiverNames(teller, rule),
    [teller.term('path', rule.path)],
    [teller.term('form', rule.form)],
    [categories.join(', ')],
    orNone(teller.cite(rules.flatMap(releasingProvisions).toSorted()), teller),
    orNone(teller.questions(questionsOf(teller.facts, rules)), teller),
  ];
}

/** What lets a rule release, before the bases that all rules share. */
function releasingProvisions(rule: Rule): readonly string[] {
  const leg = (['order', 'basis', 'consent', 'secrecy', 'task'] as const).find((each) => rule.legs[each] !== undefined);
  return leg === undefined ? [] : legsOf([rule], leg);
}

/** The kinds of receivers of a rule, and the controller's own receivers of these kinds by name. */
export function receiverNames(teller: Teller, rule: Rule): Content {
  const { facts } = teller;
  const kinds = valuesOf(facts.book, rule, 'receiver').map((id) => teller.term('receiver', id));
  const names = receiversOf(facts, rule).map(({ name }) => name[teller.language]);
  const kindText = kinds.join(', ');
  return names.length === 0 ? [kindText] : joined([[kindText], [names.join(', ')]], ': ');
}
