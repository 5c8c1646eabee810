import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@nivel/diagnostics';
import { expect, test } from 'vitest';
import type { Rule } from '../../src/law.ts';
import { differenceOf } from '../../src/proof/difference.ts';
import { formatDifferenceMarkdown } from '../../src/proof/difference-markdown.ts';
import { ASPECT_TEXTS, DIFFERENCE_TEXTS, KIND_TEXTS } from '../../src/proof/difference-texts.ts';
import { formatDifferenceHuman, formatDifferenceJson } from '../../src/proof/format-difference.ts';
import { type FrozenBook, thawBook } from '../../src/proof/frozen-book.ts';
import { groupedDigits } from '../../src/proof/tell-change.ts';
import type { RuleBook } from '../../src/rule-book.ts';
import { DIMENSIONS } from '../../src/vocabulary.ts';

/** The words of the first released rule book, and three of its rules: what is told does not turn on what is released later. */
const FROZEN = JSON.parse(readFileSync(new URL('./golden/three-rules.json', import.meta.url), 'utf8')) as FrozenBook;
const BOOK = thawBook(FROZEN);

const ROLE = DIMENSIONS.indexOf('role');
const PRINCIPAL = BOOK.vocabulary.role.values.findIndex(({ id }) => id === 'principal');

function withRoles(rule: Rule, holds: (role: number) => boolean): Rule {
  const all = rule.box.sets[ROLE] ?? 0;
  const some = BOOK.vocabulary.role.values.reduce((set, _, role) => (holds(role) ? set | (all & (1 << role)) : set), 0);
  return { ...rule, box: { ...rule.box, sets: rule.box.sets.with(ROLE, some) } };
}

/** A duty begins earlier, a consent is asked of nobody any more, a principal's task is not logged, and others' rests on one provision less. */
const CHANGED: RuleBook = {
  ...BOOK,
  rules: BOOK.rules.flatMap((rule): readonly Rule[] => {
    if (rule.path === 'consent') return [];
    if (rule.path === 'duty') return [{ ...rule, box: { ...rule.box, days: { ...rule.box.days, from: rule.box.days.from - 30 } } }];
    return [
      { ...withRoles(rule, (role) => role === PRINCIPAL), obligations: rule.obligations.slice(1) },
      { ...withRoles(rule, (role) => role !== PRINCIPAL), id: `${rule.id}-others`, legs: { ...rule.legs, gdpr: (rule.legs.gdpr ?? []).slice(1) } },
    ];
  }),
  fields: [...BOOK.fields.slice(1), { field: 'contact.fax', category: 'contact', class: 'personal', term: { fi: 'faksi', sv: 'fax', en: 'fax' } }],
};

test.each(LANGUAGES)('a difference is told in %s', async (language) => {
  const difference = differenceOf(BOOK, CHANGED);
  await expect(formatDifferenceHuman(difference, { language, views: [] })).toMatchFileSnapshot(`golden/difference.${language}.txt`);
  await expect(formatDifferenceMarkdown(difference, { language, views: [] })).toMatchFileSnapshot(`golden/difference.${language}.md`);
});

test('a difference is written as JSON with inclusive days and counts as text', () => {
  const { changes, added, removed } = JSON.parse(formatDifferenceJson(differenceOf(BOOK, CHANGED), []));
  const duty = changes.find((change: { before: string }) => change.before === 'support-decision');
  expect(duty.boxes).toMatchObject([{ from: '2026-08-01', through: '2026-08-30', receiver: ['tuva'] }]);
  expect(typeof duty.requests).toBe('string');
  expect([added, removed].map((fields) => fields.length)).toEqual([1, 1]);
});

test('a comment is never longer than a code host takes, and tells how many changes it leaves out', () => {
  const difference = differenceOf(BOOK, CHANGED);
  const [opening, ...others] = difference.changes;
  const many = { ...difference, changes: [...Array.from({ length: 200 }, () => opening as NonNullable<typeof opening>), ...others] };
  const comment = formatDifferenceMarkdown(many, { language: 'en', views: [] });
  const told = comment.split('\n').filter((line) => line.startsWith('- **')).length;
  const leftOut = [...comment.matchAll(/have no room here: (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(comment.length).toBeLessThan(65_536);
  expect(leftOut).toBeGreaterThan(0);
  expect(told + leftOut).toBe(many.changes.length);
});

test('the same book is told to be the same', () => {
  for (const language of LANGUAGES)
    expect(formatDifferenceHuman(differenceOf(BOOK, BOOK), { language, views: [] })).toBe(`${DIFFERENCE_TEXTS.same[language]}\n`);
});

test('digits are grouped by three', () =>
  expect([0n, 999n, 1000n, 1234567n].map(groupedDigits)).toEqual(['0', '999', '1\u00a0000', '1\u00a0234\u00a0567']));

test('every text says the same in three languages', () => {
  const texts = [
    ...Object.values(DIFFERENCE_TEXTS),
    ...Object.values(ASPECT_TEXTS),
    ...Object.values(KIND_TEXTS).flatMap((kind) => Object.values(kind)),
  ];
  for (const each of texts) {
    const placeholders = LANGUAGES.map((language) => [...each[language].matchAll(/\{\w+\}/g)].map(String).toSorted().join());
    expect(new Set(placeholders).size).toBe(1);
  }
});
