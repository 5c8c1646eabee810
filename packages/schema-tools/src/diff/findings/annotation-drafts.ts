import { isArray, isObject, type Json, type JsonObject, stringsOf } from '../../json.ts';
import { DATA_CLASSES } from '../../schema-set.ts';
import { canonicalText, sameJson } from '../nodes/canonical.ts';
import { isAnnotation } from '../nodes/keyword-kinds.ts';
import type { DiffRule } from '../rules/diff-rules.ts';
import { type Site, siteIn, valueAt } from '../schema-version.ts';
import type { Direction, Draft, Level } from './finding.ts';
import { subjectOf, termAt } from './subjects.ts';

/** Differences of keywords that refuse nothing: what a thing is to the law, where it comes from, and the words about it. */
export function annotationDrafts(old: Site, next: Site): readonly Draft[] {
  const [before, after] = [valueAt(old), valueAt(next)];
  if (!isObject(before) || !isObject(after)) return [];
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(isAnnotation).toSorted();
  const changed = keywords.filter((keyword) => !sameJson(before[keyword], after[keyword]) && !IDENTITY.has(keyword));
  return changed.flatMap((keyword) => draftsOf({ keyword, old, new: next, before, after }));
}

/** What a document is called is compared with the entity, and its forms one by one. */
const IDENTITY = new Set(['$schema', '$id', '$defs']);

interface Change {
  readonly keyword: string;
  readonly old: Site;
  readonly new: Site;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const PLAIN_RULES: Readonly<Record<string, DiffRule>> = {
  'x-category': 'category-changed',
  'x-derived': 'derivation-changed',
  'x-codes': 'code-list-switched',
  'x-term': 'term-changed',
  'x-description': 'description-changed',
  'x-question': 'description-changed',
  'x-no-source': 'description-changed',
  description: 'description-changed',
  title: 'title-changed',
  examples: 'examples-changed',
  format: 'format-changed',
};

const ANNOTATING = new Set<DiffRule>(['term-changed', 'description-changed', 'title-changed', 'examples-changed', 'format-changed']);

function draftsOf(change: Change): readonly Draft[] {
  const { keyword, before, after } = change;
  if (keyword === 'x-sources') return sourceDrafts(change);
  if (keyword === 'x-class') return [classDraft(change)];
  if (keyword === 'deprecated') return [draft(change, after[keyword] === true ? 'deprecated' : 'undeprecated', 'annotation')];
  const rule = PLAIN_RULES[keyword];
  if (rule !== undefined) return [draft(change, rule, ANNOTATING.has(rule) ? 'annotation' : 'additive')];
  const unknown = keyword.startsWith('x-') ? draft(change, 'governance-changed', 'additive') : draft(change, 'annotation-changed', 'annotation');
  return [{ ...unknown, name: keyword, oldValue: before[keyword], newValue: after[keyword] }];
}

/** Which way who is touched: a field that fewer may have is missed by readers, one that more may have concerns those who give it. */
const DIRECTIONS: Readonly<Partial<Record<DiffRule, Direction>>> = {
  'class-tightened': 'readers',
  'class-loosened': 'writers',
  'category-changed': 'both',
  'source-added': 'writers',
  'source-removed': 'readers',
  'derivation-changed': 'both',
  'code-list-switched': 'both',
  'governance-changed': 'both',
};

function draft({ keyword, old, new: next, before, after }: Change, rule: DiffRule, level: Level): Draft {
  return {
    rule,
    level,
    direction: DIRECTIONS[rule] ?? 'nobody',
    subject: subjectOf(next),
    term: termAt(next),
    fields: next.path[0] === 'properties' ? [subjectOf(next)] : [],
    old: siteIn(old, keyword),
    new: siteIn(next, keyword),
    oldValue: before[keyword],
    newValue: after[keyword],
  };
}

const CLASSES: readonly (Json | undefined)[] = DATA_CLASSES;

function classDraft(change: Change): Draft {
  const rank = (value: Json | undefined): number => CLASSES.indexOf(value);
  const loosened = rank(change.after['x-class']) < rank(change.before['x-class']);
  return draft(change, loosened ? 'class-loosened' : 'class-tightened', 'additive');
}

/** Every source that comes or goes is a difference of its own; their order is none. */
function sourceDrafts(change: Change): readonly Draft[] {
  const [before, after] = [stringsOf(change.before['x-sources']), stringsOf(change.after['x-sources'])];
  const named = (rule: DiffRule, name: string): Draft => ({ ...draft(change, rule, 'additive'), name, oldValue: undefined, newValue: undefined });
  return [
    ...after.filter((source) => !before.includes(source)).map((source) => named('source-added', source)),
    ...before.filter((source) => !after.includes(source)).map((source) => named('source-removed', source)),
  ];
}

/** A value as a message shows it. */
export function shownValue(value: Json | undefined): string {
  if (value === undefined || value === null) return '–';
  if (isArray(value)) return value.map(shownValue).join(', ');
  return typeof value === 'object' ? canonicalText(value) : String(value);
}
