import type { Rule } from '@nivel/policy';
import { citationText } from '@nivel/policy';
import { groupBy } from '../site/group-by.ts';
import { ACCESS_TEXTS as A } from './access-texts.ts';
import { retentionOf } from './activity-tables.ts';
import { composeDocument, versionOf } from './compose-document.ts';
import type { Block, Citation, Content, DocumentTree } from './document-tree.ts';
import { joined } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import type { Facts } from './facts-of-site.ts';
import type { LedgerLine } from './ledger-line.ts';
import { readerDay, receiverByName } from './past-part.ts';
import { categoriesOfLines } from './past-releases.ts';
import { rightsPart } from './rights-part.ts';
import { BOUND, derived, heading, orNone, paragraph, type Teller, table } from './teller.ts';
import { linesOfYear, type ToldRelease, toldReleases } from './told-releases.ts';

/** Whose data, and who asks. A guardian's answer is held back where only a person can see whether it may be given. */
export interface AccessRequest {
  readonly learnerKey: string;
  readonly asker: 'learner' | 'guardian';
  /** Only what was released or gone through in this year; everything in the logs when left out. */
  readonly year?: number;
}

const W = DOCUMENT_WORDS;

/**
 * The answer to a request for access, from the logs. Without a request it is a form. It is for one person and never a page of a site.
 * To a guardian nothing is told that the logs know of consents, refusals or welfare: the same gap stands there whether there is any or not.
 */
export function accessAnswer(teller: Teller, request?: AccessRequest): DocumentTree {
  const { t, facts } = teller;
  const body: readonly Block[] = [
    paragraph([t(A.lead)], { kind: 'study', mark: 'SEEN' }),
    heading(t(A.identity)),
    teller.own('access.identity'),
    ...(request === undefined ? formPart(teller) : disclosedPart(teller, askedLines(teller.facts, request), request)),
    ...purposesPart(teller),
    ...rightsPart(teller, 'person'),
    heading(t(A.complaint)),
    paragraph(teller.bound(facts.controller.complaint, 'controller.complaint'), BOUND),
    heading(t(A.elsewhere)),
    teller.own('access.elsewhere'),
    heading(t(A.refused)),
    paragraph([t(A.refusedText)], { kind: 'study', mark: 'SEEN' }),
    teller.own('access.refused'),
    { kind: 'signature', who: t(W.signature), what: t(W.signatureLine) },
  ];
  return composeDocument(teller, { id: 'access', title: t(A.title), mandate: 'access', reader: 'person', body });
}

function formPart(teller: Teller): readonly Block[] {
  return [heading(teller.t(A.disclosed)), { kind: 'gap', gap: teller.gap('access.learner') }];
}

/** The lines that an answer tells of. Those that a guardian's answer may show without a person's look: no consents, and nothing that a young person may have kept from them. */
export function askedLines(facts: Facts, { learnerKey, asker, year }: AccessRequest): readonly LedgerLine[] {
  const own = linesOfYear(facts.ledger, year).filter((line) => line.learnerKey === learnerKey);
  if (asker === 'learner') return own;
  return own.filter((line) => line.outcome === 'release' && line.path !== 'consent' && !touchesHidden(facts.book, line));
}

const HIDDEN_FROM_GUARDIAN: readonly string[] = ['student-welfare', 'disclosure-record', 'protection-order', 'contact', 'guardian-contact'];

function touchesHidden(book: Teller['facts']['book'], line: LedgerLine): boolean {
  return categoriesOfLines(book, [line]).some((category) => HIDDEN_FROM_GUARDIAN.includes(category));
}

function disclosedPart(teller: Teller, lines: readonly LedgerLine[], request: AccessRequest): readonly Block[] {
  const { t } = teller;
  const heads = [t(A.day), t(W.purpose), t(W.receiver), t(W.category), t(A.fields), t(W.form), t(A.ground)];
  const rows = toldReleases(lines).map((told) => disclosedRow(teller, told));
  const { year } = request;
  return [
    heading(t(A.disclosed)),
    ...(year === undefined ? [] : [paragraph([t(A.year, { year: String(year) })], { kind: 'ledger' })]),
    rows.length === 0 ? paragraph([t(A.nothing)], { kind: 'ledger' }) : table({ caption: t(A.disclosed), heads, rows }, { kind: 'ledger' }, BOUND),
    ...(request.asker === 'guardian' ? [heading(t(A.guardian)), teller.own('access.guardian')] : consultedPart(teller, lines)),
  ];
}

function disclosedRow(teller: Teller, told: ToldRelease): readonly Content[] {
  const { facts, language } = teller;
  const categories = categoriesOfLines(facts.book, [told]).map((category) => teller.category(category));
  const fields = told.fields.map((id) => facts.site.catalog.fields.find(({ field }) => field === id)?.term[language] ?? id);
  const path = told.path === null ? [] : [[teller.term('path', told.path)]];
  return [
    [readerDay(teller, told.day)],
    [teller.purpose(told.purpose)],
    receiverByName(teller, told.organisation),
    orNone(categories.length === 0 ? [] : [categories.join(', ')], teller),
    [[...new Set(fields)].join('; ')],
    [told.form === null ? teller.t(W.none) : teller.term('form', told.form)],
    orNone(joined([...path, ...told.versions.map((version) => citationOf(teller, version))]), teller),
  ];
}

/** The version under which it was given, which may since have ended. */
function citationOf({ facts, language }: Teller, version: string): Content {
  const provision = facts.book.provisions.find(({ id }) => id === versionOf(facts.book, version)?.provision);
  if (provision === undefined) return [version];
  const citation: Citation = { kind: 'citation', version, text: citationText(facts.book, provision, language) };
  return [citation];
}

/** Days on which the data were gone through although nothing was given: the day and the purpose belong to the person, names of staff do not. */
function consultedPart(teller: Teller, lines: readonly LedgerLine[]): readonly Block[] {
  const { t } = teller;
  const groups = groupBy(lines, (line) => [`${line.day} ${line.purpose}`]);
  const rows = [...groups.keys()].toSorted().flatMap((key) => {
    const [line] = groups.get(key) ?? [];
    return line === undefined ? [] : [[[readerDay(teller, line.day)], [teller.purpose(line.purpose)]]];
  });
  if (rows.length === 0) return [];
  return [heading(t(A.consulted)), table({ caption: t(A.consulted), heads: [t(A.day), t(W.purpose)], rows }, { kind: 'ledger' })];
}

function purposesPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  const rows = facts.activities.map(({ purpose, rows: own }) => [
    [teller.purpose(purpose)],
    [own.map(({ category }) => teller.category(category)).join(', ')],
    orNone(teller.cite(basesIn(own.flatMap(({ rules }) => rules))), teller),
  ]);
  const kept = facts.categories.map((category) => [[teller.category(category)], retentionOf(teller, category)]);
  return [
    heading(t(A.purposes)),
    table({ caption: t(A.purposes), heads: [t(W.purpose), t(W.category), t(W.basis)], rows }, derived()),
    table({ caption: t(W.retention), heads: [t(W.category), t(W.retention)], rows: kept }, BOUND),
  ];
}

function basesIn(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.flatMap((rule) => rule.legs.gdpr ?? []))].toSorted();
}
