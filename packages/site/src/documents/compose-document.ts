import { createHash } from 'node:crypto';
import { type ProvisionVersion, parseDay, type RuleBook } from '@nivel/policy';
import { daysText } from '../site/day-texts.ts';
import type { Block, Citation, DocumentTree, Origin, SummaryRow } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { heldPositions } from './facts-of-site.ts';
import { MANDATES, type MandateName } from './mandates.ts';
import { BOUND, derived, heading, orNone, paragraph, type Teller, table } from './teller.ts';
import { citationsOf, gapsOf, rulesOf } from './walk-tree.ts';

export interface DocumentParts {
  readonly id: string;
  readonly title: string;
  readonly mandate: MandateName;
  /** For officials, with every origin and rule shown; for people, with the provisions alone; for children, with neither. */
  readonly reader: 'official' | 'person' | 'child';
  readonly body: readonly Block[];
}

const W = DOCUMENT_WORDS;

/** Puts the first page before a body and the lists of what it rests on after it. */
export function composeDocument(teller: Teller, { id, title, mandate, reader, body }: DocumentParts): DocumentTree {
  const first = reader === 'child' ? [] : firstPage(teller, { mandate, body });
  const citations = citationsOf({ blocks: body });
  const back = [
    ...(reader === 'child' ? [] : citedProvisions(teller, citations)),
    ...(reader === 'official' ? usedRules(teller, rulesOf({ blocks: body })) : []),
    ...pointsToFill(teller, [...first, ...body]),
  ];
  return {
    kind: 'document',
    id,
    language: teller.language,
    title,
    origins: reader === 'official' ? 'shown' : 'kept',
    blocks: [...exampleMark(teller), ...first, ...body, ...back],
  };
}

/** Nobody may take a made-up controller for a real one, whichever page or file lies before them. */
function exampleMark({ t, facts }: Teller): readonly Block[] {
  return facts.example ? [paragraph([t(W.example)], BOUND)] : [];
}

function firstPage(teller: Teller, { mandate, body }: { mandate: MandateName; body: readonly Block[] }): readonly Block[] {
  const { t, facts, bound, gap } = teller;
  const { controller, site } = facts;
  const { citation, mark } = MANDATES[mandate];
  const who: readonly SummaryRow[] = [
    { name: t(W.controller), value: bound(controller.name, 'controller.name') },
    { name: t(W.businessId), value: bound(controller.businessId, 'controller.business-id') },
    { name: t(W.contact), value: bound(controller.contact, 'controller.contact') },
    { name: t(W.officer), value: bound(controller.dataProtectionOfficer, 'controller.data-protection-officer') },
  ];
  const gaps = gapsOf({ blocks: [{ kind: 'summary', rows: who, origins: [] }, ...body] }).length;
  const versions = t(W.versionsText, { model: site.catalog.modelVersion, book: site.catalog.ruleBookVersion });
  const activities = controller.activities.length === 0 ? [gap('activities')] : [];
  const made: readonly SummaryRow[] = [
    { name: t(W.state), value: [gaps === 0 ? t(W.whole) : t(W.draft, { count: gaps }), ...activities] },
    { name: t(W.lawDay), value: [teller.day(facts.day)] },
    { name: t(W.versions), value: [versions] },
    { name: t(W.positions), value: orNone(teller.questions(heldPositions(facts).map(({ question }) => question)), teller) },
    { name: t(W.notVerified), value: [notVerified(teller, citationsOf({ blocks: body }))] },
    { name: t(W.digest), value: [digestOf(body)] },
  ];
  return [
    { kind: 'summary', rows: who, origins: [BOUND] },
    { kind: 'summary', rows: made, origins: [derived()] },
    paragraph([`${t(W.mandate)}: ${t(citation)}.`], { kind: 'study', mark }),
  ];
}

/** The same content, the same digest: two prints can be compared by it. */
function digestOf(body: readonly Block[]): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
}

function notVerified(teller: Teller, citations: readonly Citation[]): string {
  const behind = citations.filter(({ version }) => {
    const known = versionOf(teller.facts.book, version);
    return known !== undefined && !isVerified(known, teller.facts.day);
  });
  return teller.t(W.notVerifiedText, { count: behind.length, all: citations.length });
}

function isVerified({ verified }: ProvisionVersion, day: number): boolean {
  return verified.mark.startsWith('SEEN') && (parseDay(verified.upTo) ?? 0) >= day;
}

export function versionOf(book: RuleBook, id: string): ProvisionVersion | undefined {
  return book.provisions.flatMap(({ versions }) => versions).find((version) => version.id === id);
}

function citedProvisions(teller: Teller, citations: readonly Citation[]): readonly Block[] {
  const { t, language, facts } = teller;
  if (citations.length === 0) return [];
  const rows = citations.map((citation) => {
    const version = versionOf(facts.book, citation.version);
    if (version === undefined) return [[citation], [], [], []];
    return [[citation], [`${version.madeBy}, ${daysText(version.inForce, language)}`], [version.summary[language]], [verifiedText(teller, version)]];
  });
  const heads = [t(W.provision), t(W.version), t(W.saying), t(W.verified)];
  return [heading(t(W.citedProvisions)), table({ caption: t(W.citedProvisions), heads, rows }, derived())];
}

function verifiedText({ t, day }: Teller, { verified }: ProvisionVersion): string {
  const upTo = parseDay(verified.upTo);
  return `${upTo === undefined ? verified.upTo : day(upTo)}, ${t(verified.mark.startsWith('SEEN') ? W.seen : W.recalled)}`;
}

function usedRules(teller: Teller, ids: readonly string[]): readonly Block[] {
  const { t, language, facts } = teller;
  const rules = facts.book.rules.filter(({ id }) => ids.includes(id));
  if (rules.length === 0) return [];
  const rows = rules.map((rule) => [[rule.id], [rule.title[language]], [daysText(rule.box.days, language)]]);
  const heads = [t(W.rule), t(W.saying), t(W.version)];
  return [heading(t(W.usedRules)), table({ caption: t(W.usedRules), heads, rows }, derived())];
}

function pointsToFill({ t }: Teller, blocks: readonly Block[]): readonly Block[] {
  const gaps = gapsOf({ blocks });
  if (gaps.length === 0) return [];
  const origin: Origin = derived();
  const rows = gaps.map((gap) => [[gap.name], [gap.text]]);
  return [heading(t(W.toFill)), table({ caption: t(W.toFill), heads: [t(W.gapName), t(W.whatIsMissing)], rows }, origin)];
}
