import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalog, readCatalog, type ShownView, viewsOf } from '@nivel/catalog';
import { LANGUAGES } from '@nivel/diagnostics';
import { parseDay } from '@nivel/policy';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessmentForm, writeNew } from '../src/views/view-form.ts';
import { viewsJson } from '../src/views/view-json.ts';
import { viewPage } from '../src/views/view-page.ts';
import { viewsList } from '../src/views/views-list.ts';
import { copyProject, nivel, ROOT, replaceIn, withFolder } from './run-cli.ts';

const DAY = parseDay('2026-11-22') ?? 0;
let catalog: Catalog;
let shown: readonly ShownView[];
beforeAll(async () => {
  const read = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (read.catalog === undefined) throw new Error('the project does not load');
  catalog = read.catalog;
  shown = viewsOf(catalog, DAY);
});

function viewNamed(id: string): ShownView {
  const found = shown.find(({ view }) => view.id === id);
  if (found === undefined) throw new Error(`no view ${id}`);
  return found;
}

describe('the views say the same as the golden files', () => {
  const pages = ['subject-teacher', 'ev3'].flatMap((view) => LANGUAGES.map((language) => ({ view, language })));
  test.each(pages)('the page of $view in $language', async ({ view, language }) => {
    await expect(viewPage(catalog, viewNamed(view), language)).toMatchFileSnapshot(join('golden', `view-${view}.${language}.txt`));
  });

  test.each(LANGUAGES)('the list in %s, with the roles that have no row filter', async (language) => {
    await expect(viewsList(catalog, shown, language)).toMatchFileSnapshot(join('golden', `views.${language}.txt`));
  });
});

test('the views as JSON have every field with outcome, rules and provisions', () => {
  const { day, views, rowFilters } = JSON.parse(viewsJson(catalog, [viewNamed('ev3')], DAY));
  expect(day).toBe('2026-11-22');
  expect(rowFilters.real).toHaveLength(3);
  expect(views).toMatchObject([{ id: 'ev3', state: 'draft', usable: false, rows: { filter: 'none', fit: 'not-needed' }, findings: [] }]);
  const [hours] = views[0].fields;
  expect(hours).toMatchObject({ field: 'absence-summary.unauthorisedHours', showing: 'aggregate', outcome: 'release', form: 'aggregate' });
  expect(hours.answers[0].because[0]).toMatchObject({
    rule: 'q-absence-aggregate',
    provisions: expect.arrayContaining([expect.stringMatching(/@/)]),
  });
  expect(views[0].questions).toHaveLength(58);
});

describe('the form of an assessment', () => {
  test('has what the program answers filled in, and room for the rest', () => {
    const form = assessmentForm(viewNamed('ro1'));
    expect(form).toMatch(/^view: ro1$/m);
    expect(form).toMatch(/^ {2}R3:\n {4}answer: yes$/m);
    expect(form).toMatch(/^ {2}A1:\n {4}answer:\n {4}proposed: yes\n {4}evidence: # text$/m);
    expect(form).toMatch(/^ {2}P1:\n {4}answer:\n {4}evidence: # text$/m);
    expect(form.match(/^ {2}[A-Z]\d+:$/gm)).toHaveLength(58);
  });

  test('is written whole, and never over another', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'assessment.yaml');
      expect(await writeNew(file, 'first\n')).toBe(true);
      expect(await writeNew(file, 'second\n')).toBe(false);
      expect(await readFile(file, 'utf8')).toBe('first\n');
      expect(await readdir(folder)).toEqual(['assessment.yaml']);
    });
  });
});

describe('at a terminal', () => {
  test.each([
    [['views', 'ro1', 'eo1'], 'cli/wrong-value'],
    [['views', 'form'], 'cli/wrong-value'],
    [['views', '--day', '2026-02-30'], 'cli/wrong-value'],
    [['views', '--project', join(ROOT, '..')], 'cli/no-project'],
  ])('%s is wrong use', async (words, code) => {
    const run = await nivel(...words);
    expect(run.code).toBe(2);
    expect(run.err).toContain(code);
  });

  test('nivel check refuses what a role may not see, and a view in use without a whole assessment, each with its place', async () => {
    await withFolder(async (folder) => {
      await copyProject(folder);
      const views = join(folder, 'policies/views');
      const grades = '      - final-grade.grade\n';
      await replaceIn(join(views, 'subject-teacher/view.yaml'), grades, `${grades}      - support-decision.decidedOn\n`);
      for (const id of ['ev1', 'ev3']) await replaceIn(join(views, id, 'view.yaml'), 'state: draft', 'state: in-use');
      await writeFile(join(views, 'ev3/assessment.yaml'), assessmentForm(viewNamed('ev3')));
      const run = await nivel('check', folder, '--format', 'sarif');
      expect(run.code).toBe(1);
      const found = JSON.parse(run.out).runs[0].results.map(placeOf);
      expect(found).toContainEqual(['view/withheld-field', 'policies/views/subject-teacher/view.yaml', expect.any(Number)]);
      expect(found).toContainEqual(['ethics/no-assessment', 'policies/views/ev1/view.yaml', expect.any(Number)]);
      expect(found).toContainEqual(['ethics/unanswered', 'policies/views/ev3/assessment.yaml', expect.any(Number)]);
      expect(found).toContainEqual(['ethics/unsigned', 'policies/views/ev3/assessment.yaml', expect.any(Number)]);
    });
  });

  test('nivel views ID shows one, nivel views form ID writes its form where there is none, and another name is told the nearest', async () => {
    await withFolder(async (folder) => {
      await copyProject(folder);
      const page = await nivel('views', 'ev1', '--project', folder, '--day', '2026-11-22');
      expect(page).toMatchObject({ code: 0, err: '', out: viewPage(catalog, viewNamed('ev1'), 'en') });
      expect(await nivel('views', 'form', 'ev1', '--project', folder)).toMatchObject({ code: 0, err: '' });
      expect(await readFile(join(folder, 'policies/views/ev1/assessment.yaml'), 'utf8')).toBe(assessmentForm(viewNamed('ev1')));
      const again = await nivel('views', 'form', 'ev1', '--project', folder);
      expect([again.code, again.err]).toEqual([2, expect.stringContaining('cli/form-exists')]);
      const unknown = await nivel('views', 'ev9', '--project', folder);
      expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('cli/unknown-view')]);
    });
  });
});

interface SarifResult {
  readonly ruleId: string;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } };
  }[];
}

function placeOf({ ruleId, locations }: SarifResult) {
  const place = locations[0]?.physicalLocation;
  return [ruleId, place?.artifactLocation.uri, place?.region.startLine];
}
