import { isArray, isObject, type JsonObject, stringsOf } from '../../json.ts';
import type { SchemaDocument } from '../../schema-file.ts';
import { sameJson } from '../nodes/canonical.ts';
import type { DiffRule } from '../rules/diff-rules.ts';
import { codeListDocumentsOf, type SchemaVersion, type Site } from '../schema-version.ts';
import type { Direction, Draft } from './finding.ts';

/** Differences of code lists as data. What a field accepts is compared with the field. */
export function codeListDrafts(old: SchemaVersion, next: SchemaVersion): readonly Draft[] {
  const [before, after] = [codeListDocumentsOf(old), codeListDocumentsOf(next)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [from, to] = [before.get(name), after.get(name)];
    if (from === undefined) return to === undefined ? [] : [draft('code-list-added', { list: name, new: { source: to, path: [] } })];
    if (to === undefined) return [draft('code-list-removed', { list: name, old: { source: from, path: [] } })];
    return [...listDrafts(from, to), ...codeDrafts(from, to)];
  });
}

interface Subject extends Pick<Draft, 'old' | 'new' | 'name' | 'oldValue' | 'newValue'> {
  readonly list: string;
}

const DIRECTIONS: Readonly<Partial<Record<DiffRule, Direction>>> = {
  'code-list-added': 'readers',
  'code-list-removed': 'both',
  'code-added': 'readers',
  'code-removed': 'writers',
  'code-renamed': 'both',
  'code-changed': 'both',
  'code-list-changed': 'both',
};

function draft(rule: DiffRule, { list, ...rest }: Subject): Draft {
  return { rule, level: rule === 'code-term-changed' ? 'annotation' : 'additive', direction: DIRECTIONS[rule] ?? 'nobody', subject: list, ...rest };
}

/** What is said of the list itself: its name, its address at the source, and anything else that is not its codes. */
function listDrafts(old: SchemaDocument, next: SchemaDocument): readonly Draft[] {
  const keys = [...new Set([...Object.keys(old.root), ...Object.keys(next.root)])].filter((key) => key !== 'values');
  return keys
    .filter((key) => !sameJson(old.root[key], next.root[key]))
    .map((key) => {
      const sites = { old: { source: old, path: [key] }, new: { source: next, path: [key] } };
      const subject = { list: next.name, name: key, ...sites, oldValue: old.root[key], newValue: next.root[key] };
      return key === 'term' ? { ...draft('term-changed', subject), level: 'annotation' as const } : draft('code-list-changed', subject);
    });
}

interface WrittenCode {
  readonly code: string;
  readonly value: JsonObject;
  readonly site: Site;
}

function codesOf(source: SchemaDocument): readonly WrittenCode[] {
  const { values } = source.root;
  return (isArray(values) ? values : []).flatMap((value, index) => {
    const code = isObject(value) && typeof value['code'] === 'string' ? value['code'] : undefined;
    return code === undefined || !isObject(value) ? [] : [{ code, value, site: { source, path: ['values', index] } }];
  });
}

function codeDrafts(old: SchemaDocument, next: SchemaDocument): readonly Draft[] {
  const [before, after] = [codesOf(old), codesOf(next)];
  const gone = before.filter(({ code }) => !after.some((other) => other.code === code));
  const come = after.filter(({ code }) => !before.some((other) => other.code === code));
  const renamed = gone.flatMap((from) => {
    const same = come.filter((to) => isSameCode(from.value, to.value));
    return same.length === 1 && same[0] !== undefined ? [{ from, to: same[0] }] : [];
  });
  const list = next.name;
  return [
    ...renamed.map(({ from, to }) =>
      draft('code-renamed', { list, name: from.code, old: from.site, new: to.site, oldValue: from.code, newValue: to.code }),
    ),
    ...gone
      .filter((code) => !renamed.some(({ from }) => from === code))
      .map(({ code, site }) => draft('code-removed', { list, name: code, old: site })),
    ...come.filter((code) => !renamed.some(({ to }) => to === code)).map(({ code, site }) => draft('code-added', { list, name: code, new: site })),
    ...before.flatMap((from) => after.filter(({ code }) => code === from.code).flatMap((to) => changedCode(list, from, to))),
  ];
}

/** Two codes mean the same where they are called the same, or stand for the same code of the source. */
function isSameCode(old: JsonObject, next: JsonObject): boolean {
  const [before, after] = [stringsOf(old['sourceCodes']), stringsOf(next['sourceCodes'])];
  const sameTerm = isObject(old['term']) && sameJson(old['term'], next['term']);
  return sameTerm || before.some((code) => after.includes(code));
}

function changedCode(list: string, from: WrittenCode, to: WrittenCode): readonly Draft[] {
  const { term: oldTerm, ...old } = from.value;
  const { term: newTerm, ...next } = to.value;
  const subject = { list, name: from.code, old: from.site, new: to.site };
  return [
    ...(sameJson(oldTerm, newTerm) ? [] : [draft('code-term-changed', { ...subject, oldValue: oldTerm, newValue: newTerm })]),
    ...(sameJson(old, next) ? [] : [draft('code-changed', { ...subject, oldValue: old, newValue: next })]),
  ];
}
