import type { Rule } from '@nivel/policy';
import { categoryTable, rulesOfActivity } from './activity-tables.ts';
import { ASSESSMENT_TEXTS as A, RISKS } from './assessment-texts.ts';
import { composeDocument } from './compose-document.ts';
import type { Block, Content, DocumentTree } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { type Facts, valuesOf } from './facts-of-site.ts';
import { pastPart } from './past-part.ts';
import { measures } from './record-of-processing.ts';
import { rightsPart } from './rights-part.ts';
import { derived, heading, orNone, paragraph, type Teller, table } from './teller.ts';

const W = DOCUMENT_WORDS;

/** The draft of an impact assessment: what the model, the rules and the logs know is filled in; the weighing is the controller's. */
export function impactAssessment(teller: Teller): DocumentTree {
  const { t } = teller;
  const body: readonly Block[] = [
    ...screeningPart(teller),
    ...descriptionPart(teller),
    ...necessityPart(teller),
    ...rightsPart(teller, 'official'),
    ...risksPart(teller),
    heading(t(A.measures)),
    measures(teller),
    teller.own('assessment.measures'),
    heading(t(A.voices)),
    { kind: 'signature', who: t(A.officer), what: t(A.adviceLine) },
    { kind: 'signature', who: t(A.learners), what: t(A.adviceLine) },
    heading(t(A.consultation)),
    teller.own('assessment.consultation'),
    ...reviewPart(teller),
    { kind: 'signature', who: t(W.signature), what: t(W.signatureLine) },
  ];
  return composeDocument(teller, { id: 'assessment', title: t(A.title), mandate: 'assessment', reader: 'official', body });
}

/** The criteria of the screening that the facts answer; the yes or no stays with the controller. */
function screeningPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  const rows = factsOfScreening(facts).map(({ criterion, fact }) => [[t(criterion)], [t(fact.texts, fact.values)]]);
  return [
    heading(t(A.screening)),
    paragraph([t(A.screeningLead)], { kind: 'study', mark: 'SEEN' }),
    table({ caption: t(A.screening), heads: [t(A.criterion), t(A.fact)], rows }, derived(), { kind: 'ledger' }, { kind: 'study', mark: 'OURS' }),
    teller.own('assessment.screening'),
  ];
}

function factsOfScreening({ activities, book, ledger, site, categories }: Facts) {
  const fields = categories.flatMap((category) => site.fieldsByCategory.get(category) ?? []);
  const rules = activities.flatMap(rulesOfActivity);
  const count = (name: string) => fields.filter((field) => field.class === name).length;
  const systems = new Set(fields.flatMap(({ sources }) => sources.map((source) => source.split(':')[0])));
  const learners = new Set(ledger.map(({ learnerKey }) => learnerKey)).size;
  const graded = categories.filter((category) => EVALUATING.includes(category)).length;
  return [
    { criterion: A.children, fact: { texts: A.childrenFact, values: { rules: rules.length, minors: reachingMinors(book, rules) } } },
    {
      criterion: A.sensitive,
      fact: { texts: A.sensitiveFact, values: { special: count('special'), confidential: count('confidential'), all: fields.length } },
    },
    { criterion: A.combining, fact: { texts: A.combiningFact, values: { systems: systems.size } } },
    { criterion: A.evaluation, fact: { texts: A.evaluationFact, values: { count: graded } } },
    {
      criterion: A.scale,
      fact: ledger.length === 0 ? { texts: A.noScaleFact, values: {} } : { texts: A.scaleFact, values: { learners, days: daysIn(ledger) } },
    },
  ];
}

const MINORS: readonly string[] = ['compulsory-age', 'other-minor'];

function reachingMinors(book: Facts['book'], rules: readonly Rule[]): number {
  return rules.filter((rule) => valuesOf(book, rule, 'learnerStatus').some((status) => MINORS.includes(status))).length;
}

const EVALUATING: readonly string[] = ['final-grade', 'verbal-assessment', 'conduct', 'study-credit', 'matriculation', 'support-need'];

function daysIn(ledger: Facts['ledger']): number {
  return new Set(ledger.map(({ day }) => day)).size;
}

function descriptionPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  return [
    heading(t(A.description)),
    teller.own('assessment.context'),
    ...facts.activities.flatMap((activity) => [heading(`${t(W.purpose)}: ${teller.purpose(activity.purpose)}`, 3), categoryTable(teller, activity)]),
    paragraph([{ kind: 'link', document: 'recipients', text: t(A.recipientsLink) }], derived()),
    ...pastPart(teller),
  ];
}

function necessityPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  const items: readonly Content[] = facts.activities.map(({ purpose }) => [
    { kind: 'link', document: `necessity-${purpose}`, text: t(A.necessityLink, { purpose: teller.purpose(purpose) }) },
  ]);
  const withheld = facts.activities.map(({ purpose, closed }) => [
    [teller.purpose(purpose)],
    orNone(closed.length === 0 ? [] : [closed.map((id) => teller.category(id)).join(', ')], teller),
  ]);
  return [
    heading(t(A.necessity)),
    { kind: 'list', items, origins: [derived()] },
    table({ caption: t(A.withheld), heads: [t(W.purpose), t(W.category)], rows: withheld }, derived()),
    teller.own('assessment.milder'),
  ];
}

/** A list to start from, each risk tied to the categories of the controller that carry it. How likely and how grave is not the program's to say. */
function risksPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  const rows = RISKS.flatMap(({ risk, categories }) => {
    const touched = facts.categories.filter((category) => categories.includes(category));
    return touched.length === 0 ? [] : [[[t(risk)], [touched.map((category) => teller.category(category)).join(', ')]]];
  });
  const heads = [t(A.risk), t(W.category)];
  return [
    heading(t(A.risks)),
    table({ caption: t(A.riskList), heads, rows }, { kind: 'study', mark: 'OURS' }, derived()),
    teller.own('assessment.risks'),
  ];
}

/** The controller's texts that were written for other versions than these. */
function reviewPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  const { modelVersion, ruleBookVersion } = facts.site.catalog;
  const older = facts.controller.texts.filter(({ writtenFor }) => writtenFor.model !== modelVersion || writtenFor.ruleBook !== ruleBookVersion);
  const names = older.map(({ gap, purpose }) => (purpose === undefined ? gap : `${gap} (${teller.purpose(purpose)})`)).join(', ');
  const told = older.length === 0 ? t(A.nothingOlder) : t(A.older, { names });
  return [heading(t(A.review)), paragraph([t(A.reviewLead)], { kind: 'study', mark: 'SEEN' }), paragraph([told], derived())];
}
