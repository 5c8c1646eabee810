import { fill, type Language } from '@nivel/diagnostics';
import {
  citationText,
  type DayNumber,
  dayText,
  type Provision,
  type ProvisionVersion,
  type RuleBook,
  type ToldProvision,
  type ToldVersion,
  tellProvision,
} from '@nivel/policy';
import { LAW_TEXTS } from './law-texts.ts';

interface Telling {
  readonly book: RuleBook;
  readonly language: Language;
}

/** The versions that are in force or applied on a day, and those whose first day nobody knows. */
export function versionsOn(book: RuleBook, day: DayNumber): { holding: readonly Listed[]; pending: readonly Listed[] } {
  const all = book.provisions.flatMap((provision) => provision.versions.map((version) => ({ provision, version })));
  const holds = ({ version: { inForce, applied } }: Listed) => [inForce, applied].some(({ from, until }) => day >= from && day < until);
  return {
    holding: all.filter((each) => each.version.pending === undefined && holds(each)),
    pending: all.filter((each) => each.version.pending !== undefined),
  };
}

export interface Listed {
  readonly provision: Provision;
  readonly version: ProvisionVersion;
}

/** A line for every version that holds on a day. */
export function listText({ book, language }: Telling, day: DayNumber): string {
  const { holding, pending } = versionsOn(book, day);
  const head = fill(LAW_TEXTS.inForce[language], { count: holding.length, day: dayText(day, language) });
  const later = pending.length === 0 ? [] : ['', fill(LAW_TEXTS.pendingHead[language], { count: pending.length })];
  const lines = (listed: readonly Listed[]) => listed.map((each) => `  ${listLine(each, { book, language }, day)}`);
  return `${[head, ...lines(holding), ...later, ...lines(pending)].join('\n')}\n`;
}

function listLine({ provision, version }: Listed, { book, language }: Telling, day: DayNumber): string {
  const { inForce, applied, pending, verified } = version;
  const within = ({ from, until }: typeof inForce) => day >= from && day < until;
  const apart =
    pending !== undefined || within(inForce) === within(applied) ? [] : [LAW_TEXTS[within(inForce) ? 'onlyInForce' : 'onlyApplied'][language]];
  const parts = [provision.term[language], ...apart, `${verified.mark} ${verified.upTo}`, ...version.questions.map((id) => `? ${id}`)];
  return `${citationText(book, provision, language).padEnd(34)} ${version.id.padEnd(32)} ${parts.join(' · ')}`;
}

/** A provision with all its versions, what it does, how far it was read, and what rests on it. */
export function provisionText({ book, language }: Telling, provision: Provision): string {
  const told = tellProvision(book, provision, language);
  const tell = (name: keyof typeof LAW_TEXTS, values: Readonly<Record<string, string | number>> = {}) => fill(LAW_TEXTS[name][language], values);
  const rows = told.registryRows.length === 0 ? [] : [tell('rows', { rows: told.registryRows.join(', ') })];
  const head = [tell('act', { act: told.act }), ...(told.eli === null ? [] : [tell('eli', { eli: told.eli })]), ...rows];
  const counts = { rules: told.rules.length, categories: told.categories.length, fields: told.fields.length };
  return `${[
    `${told.citation}: ${told.term} (${told.id})`,
    ...head.map((line) => `  ${line}`),
    ...told.versions.flatMap((version) => ['', ...versionLines(version, tell)]),
    '',
    told.rules.length === 0 ? tell('nothingRests') : tell('rests', counts),
    ...restLines(told, tell).map((line) => `  ${line}`),
  ].join('\n')}\n`;
}

type Tell = (name: keyof typeof LAW_TEXTS, values?: Readonly<Record<string, string | number>>) => string;

function versionLines(version: ToldVersion, tell: Tell): readonly string[] {
  const { endedBy, verified } = version;
  const days = version.pending === null ? [tell('days', { days: version.inForce })] : [tell('pending', { why: version.pending })];
  const lines = [
    ...days,
    ...(version.applied === null ? [] : [tell('applied', { days: version.applied })]),
    ...(endedBy === null ? [] : [tell('ended', { act: endedBy.act, carriedBy: endedBy.carriedBy.join(', ') || '–' })]),
    version.summary,
    tell('effects', { effects: version.effects.join(', ') }),
    tell('test', { test: version.test }),
    ...(version.reach.length === 0 ? [`${tell('reach')} ${tell('everything')}`] : [tell('reach')]),
    ...version.reach.map(({ dimension, values }) => `  ${dimension}: ${values.join(', ')}`),
    tell('verified', { ...verified, note: '' }),
    ...(verified.note === null ? [] : [`  ${verified.note}`]),
    ...version.questions.map(({ id, question }) => tell('question', { id, question })),
  ];
  return [tell('version', { id: version.id, madeBy: version.madeBy }), ...lines.map((line) => `  ${line}`)];
}

function restLines(told: ToldProvision, tell: Tell): readonly string[] {
  return [...told.rules.map((rule) => tell('rule', rule)), ...told.categories.map((category) => tell('category', category))];
}
