import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_LISTS, ENTITIES, type EntityName, entityInfo, fieldsOf, parse } from '@nivel/model';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project.mjs';
import { fencedBlocks } from './fenced-blocks.ts';

/* The pages of the model against what a program sees of it at run time. */

const PAGES = join(ROOT, 'docs', 'model');
const INDEX = read('README.md');

function read(page: string): string {
  return readFileSync(join(PAGES, page), 'utf8');
}

/** The rows of the tables below a heading, as cells; a bar in a cell is written with a backslash. */
function rowsBelow(page: string, heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
}

test('every entity has a page, and no page is left over', () => {
  expect(readdirSync(PAGES).toSorted()).toEqual([...ENTITIES.map((entity) => `${entity}.md`), 'README.md', 'forms.md'].toSorted());
});

test('the index names every entity once, with its question', () => {
  for (const entity of ENTITIES) {
    const rows = INDEX.split('\n').filter((line) => line.startsWith(`| [${entity}](${entity}.md) |`));
    expect(rows, entity).toHaveLength(1);
    for (const text of Object.values(entityInfo(entity)?.question ?? {})) expect(rows[0]).toContain(text);
  }
});

test('no question of the index is empty', () => {
  const questions = INDEX.split(/^## /m).slice(1);
  expect(questions.length).toBeGreaterThan(5);
  expect(questions.filter((question) => !question.includes('| ['))).toEqual([]);
});

describe.each(ENTITIES)('the page of %s', (entity: EntityName) => {
  const page = read(`${entity}.md`);
  const fields = fieldsOf(entity);

  test('has every field with its terms, its class and its category', () => {
    const rows = rowsBelow(page, 'Tiedot').map(([id = '', ...cells]) => [id.replace(/<br>.*/, ''), ...cells.slice(0, 5)]);
    const told = fields.map(({ property, term, class: dataClass, category }) => [property, term.fi, term.sv, term.en, dataClass, category]);
    expect(rows.map((row) => row.map((cell) => cell.replace(/^`(.*)`$/, '$1')))).toEqual(told);
  });

  test('says which fields are required', () => {
    const required = rowsBelow(page, 'Tiedot').filter(([id]) => id?.includes('pakollinen'));
    expect(required.map(([id]) => /`(\w+)`/.exec(id ?? '')?.[1])).toEqual(fields.filter((field) => field.required).map(({ property }) => property));
  });

  test('has every source of every field', () => {
    const rows = new Map(rowsBelow(page, 'Lähteet').map(([id = '', ...cells]) => [id, cells.join(' ')]));
    const lost = fields.flatMap(({ property, sources }) =>
      sources.filter((source) => !rows.get(`\`${property}\``)?.includes(`\`${source.slice(source.indexOf(':') + 1)}\``)),
    );
    expect(lost).toEqual([]);
  });

  test('has the codes of closed lists, and of open ones their name alone', () => {
    for (const { codes } of fields) {
      if (codes === undefined) continue;
      const { open, values } = CODE_LISTS[codes];
      const shown = rowsBelow(page, `\`${codes}\``).map(([id]) => id?.replaceAll('`', ''));
      expect(shown, codes).toEqual(open === true ? [] : values.map(({ code }) => code));
      expect(page).toContain(`schemas/code-lists/${codes}.json`);
    }
  });

  test('has an example that is a valid record', () => {
    const examples = fencedBlocks(page).filter(({ language }) => language === 'json');
    expect(examples.map(({ text }) => parse(entity, JSON.parse(text)).kind)).toEqual(['valid']);
  });

  test('stays readable', () => {
    expect(page.length).toBeLessThan(40_000);
  });
});
