import type { Texts } from '@nivel/diagnostics';
import type { Path, Rule } from '@nivel/policy';
import { retentionOf, rulesOfActivity } from './activity-tables.ts';
import { composeDocument } from './compose-document.ts';
import type { Block, Content, DocumentTree } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { activityFor } from './edition.ts';
import { type Activity, legsOf, receiversOf } from './facts-of-site.ts';
import { NOTICE_TEXTS as N } from './notice-texts.ts';
import { rightsPart } from './rights-part.ts';
import { BOUND, derived, heading, orNone, paragraph, type Teller, table } from './teller.ts';

const W = DOCUMENT_WORDS;

/** The information of articles 13 and 14 for an adult learner or for a guardian, questions as headings. */
export function notice(teller: Teller, edition: 'adult' | 'guardian'): DocumentTree {
  const { t, facts } = teller;
  const activities = facts.activities.map((activity) => activityFor(facts, edition, activity));
  const body: readonly Block[] = [
    paragraph([t(edition === 'adult' ? N.leadAdult : N.leadGuardian)], derived()),
    ...purposesPart(teller, activities),
    ...rightsPart(teller, 'person'),
    ...complaintPart(teller),
    ...categoriesPart(teller, activities),
    ...activities.flatMap((activity) => whoPart(teller, activity)),
    ...sourcesPart(teller),
    ...automatedPart(teller, activities),
    heading(t(N.notGiven)),
    teller.own('notice.not-given'),
    ...processorsPart(teller),
  ];
  const title = t(edition === 'adult' ? N.titleAdult : N.titleGuardian);
  return composeDocument(teller, { id: `notice-${edition}`, title, mandate: 'notice', reader: 'person', body });
}

/** Purposes and bases side by side: a list of the one beside a list of the other tells nothing. */
function purposesPart(teller: Teller, activities: readonly Activity[]): readonly Block[] {
  const { t } = teller;
  const rows = activities.map((activity) => {
    const rules = rulesOfActivity(activity);
    const tasks = [...legsOf(rules, 'order'), ...legsOf(rules, 'basis'), ...legsOf(rules, 'task')];
    return [[teller.purpose(activity.purpose)], orNone(teller.cite(legsOf(rules, 'gdpr')), teller), orNone(teller.cite(tasks), teller)];
  });
  const heads = [t(W.purpose), t(W.basis), t(W.provisions)];
  return [
    heading(t(N.why)),
    table({ caption: t(N.whyCaption), heads, rows }, derived(activities.flatMap(rulesOfActivity))),
    paragraph([t(N.noLegitimateInterest)], { kind: 'study', mark: 'OURS' }),
  ];
}

function complaintPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  return [
    heading(t(N.complaint)),
    paragraph(
      teller.say(N.complaintText, { where: teller.bound(facts.controller.complaint, 'controller.complaint') }),
      { kind: 'study', mark: 'SEEN' },
      BOUND,
    ),
  ];
}

function categoriesPart(teller: Teller, activities: readonly Activity[]): readonly Block[] {
  const { t, facts } = teller;
  const rows = facts.categories.map((category) => {
    const row = activities.flatMap((activity) => activity.rows).find((each) => each.category === category);
    const names = row?.fields.map((field) => t(field.term)) ?? [];
    return [[teller.category(category)], [[...new Set(names)].join(', ')], retentionOf(teller, category)];
  });
  const caption = t(N.whatCaption);
  return [heading(t(N.what)), table({ caption, heads: [t(W.category), t(W.fields), t(W.retention)], rows }, derived(), BOUND)];
}

/** How a path is told to the person: what is given, what a person judges, what is asked of them. */
const COLUMNS: readonly { readonly head: Texts; readonly paths: readonly Path[] }[] = [
  { head: N.given, paths: ['duty', 'register', 'permission', 'task'] },
  { head: N.judged, paths: ['necessity'] },
  { head: N.consented, paths: ['consent'] },
  { head: N.byYourself, paths: ['self'] },
];

function whoPart(teller: Teller, activity: Activity): readonly Block[] {
  const { t } = teller;
  const rows = activity.rows.map(({ category, rules }) => [
    [teller.category(category)],
    ...COLUMNS.map(({ paths }) =>
      situationsOf(
        teller,
        rules.filter(({ path }) => paths.includes(path)),
      ),
    ),
  ]);
  const heads = [t(W.category), ...COLUMNS.map(({ head }) => t(head))];
  const caption = t(N.whoCaption, { purpose: teller.purpose(activity.purpose) });
  const closed = activity.closed.map((id) => teller.category(id)).join(', ');
  return [
    heading(t(N.who, { genitive: teller.purpose(activity.purpose, 'genitive'), definite: teller.purpose(activity.purpose, 'definite') })),
    table({ caption, heads, rows }, derived(rulesOfActivity(activity)), BOUND),
    paragraph([closed === '' ? t(N.noneClosed) : t(N.closed, { categories: closed })], derived()),
    ...receiversPart(teller, activity),
  ];
}

function situationsOf(teller: Teller, rules: readonly Rule[]): Content {
  const situations = [...new Set(rules.map(({ situation }) => situation))];
  return situations.length === 0 ? ['–'] : [situations.map((id) => teller.situation(id)).join('; ')];
}

function receiversPart(teller: Teller, activity: Activity): readonly Block[] {
  const { language, facts } = teller;
  const bound = new Set(rulesOfActivity(activity).flatMap((rule) => receiversOf(facts, rule)));
  const names = facts.controller.receivers.filter((receiver) => bound.has(receiver)).map(({ name }) => name[language]);
  const value: Content =
    names.length === 0 ? [{ ...teller.gap('receiver', teller.purpose(activity.purpose)), name: `receiver/${activity.purpose}` }] : [names.join(', ')];
  return [paragraph(teller.say(N.receivers, { names: value }), BOUND)];
}

function sourcesPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  const systems = facts.controller.systems.map(({ name }) => name[teller.language]).join(', ');
  const value: Content = systems === '' ? [teller.gap('systems')] : [systems];
  return [heading(t(N.source)), paragraph(teller.say(N.sourceText, { systems: value }), BOUND)];
}

function automatedPart(teller: Teller, activities: readonly Activity[]): readonly Block[] {
  const { t } = teller;
  const judged = activities.flatMap(rulesOfActivity).filter(({ path }) => path === 'necessity');
  return [
    heading(t(N.automated)),
    paragraph([judged.length === 0 ? t(N.nothingJudged) : t(N.judgedByPerson)], derived(judged)),
    teller.own('notice.automated'),
  ];
}

function processorsPart(teller: Teller): readonly Block[] {
  const { t, language, facts } = teller;
  const { processors } = facts.controller;
  if (processors.length === 0) return [heading(t(N.processors)), { kind: 'gap', gap: teller.gap('processors') }];
  const items = processors.map(({ name, task, country, safeguard }) => [
    `${name[language]} (${country}): ${task[language]}${safeguard === undefined ? '' : `; ${safeguard[language]}`}`,
  ]);
  return [heading(t(N.processors)), { kind: 'list', items, origins: [BOUND] }];
}
