import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { catalogOf, readCatalogTexts, readTextsOfRule } from '@nivel/catalog';
import { readDocument } from '@nivel/diagnostics';
import { type ReviewDraft, reviewFile } from '@nivel/site';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { copyProject, nivel, nivelIn, ROOT, withFolder } from './run-cli.ts';

const RULES = ['p1-support-decision-17-after', 'p1-support-decision-lapsed', 's1-support-decision-task'] as const;

/** Drafts of reviews of the project's rules, as the pages make them. */
async function drafting(root: string): Promise<(rule: string, given: Partial<ReviewDraft>) => ReviewDraft> {
  const { catalog } = catalogOf(await readCatalogTexts({ schemas: root, policies: root }));
  return (id, given) => {
    const rule = catalog?.book.rules.find((each) => each.id === id);
    if (catalog === undefined || rule === undefined) throw new RangeError(id);
    const whole = { office: 'Legal services', day: '2026-01-10', until: '2099-12-31', text: '', kind: 'approval', rule: id } as const;
    return { ...whole, read: readTextsOfRule(catalog, rule), ...given };
  };
}

async function keep(root: string, draft: ReviewDraft): Promise<string> {
  const { folder, name, text } = reviewFile(draft);
  const file = join(root, folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return `${folder}/${name}`;
}

test('nivel check reads what offices say of rules, and names what changed since an approval', () =>
  withFolder(async (folder) => {
    await copyProject(folder);
    const draft = await drafting(folder);
    const [first, second, third] = RULES;
    await keep(folder, draft(first, {}));
    const expired = await keep(folder, draft(first, { office: 'Board', until: '2026-02-01' }));
    const question = await keep(folder, draft(second, { kind: 'question', text: 'why?' }));
    const objection = await keep(folder, draft(second, { kind: 'objection', text: 'no' }));
    const changed = await keep(folder, draft(third, {}));
    const unknown = await keep(folder, draft(first, { rule: 'p1-no-such-rule' }));
    const reasons = join(folder, 'policies/rules/support-decision', third, 'reasons.yaml');
    await writeFile(
      reasons,
      (await readFile(reasons, 'utf8')).replace(/en: (>-\n\s*)?/, (found) => `${found}Otherwise. `),
    );
    const { code, out } = await nivelIn(folder, 'check', 'policies/reviews', '--format', 'json');
    expect(code).toBe(1);
    const found = (JSON.parse(out) as { diagnostics: { code: string; severity: string; place: { file: string } }[] }).diagnostics;
    expect(found.map((each) => `${each.severity} ${each.code} ${each.place.file}`).toSorted()).toEqual(
      [
        `warning policy/approval-expired ${expired}`,
        `warning policy/question-open ${question}`,
        `error policy/objection-stands ${objection}`,
        `error policy/approved-reasons-changed ${changed}`,
        `error policy/review-of-unknown-rule ${unknown}`,
      ].toSorted(),
    );
  }));

test('a damaged file is refused at its place', () =>
  withFolder(async (folder) => {
    await copyProject(folder);
    const read = { rule: `sha256:${'0'.repeat(64)}`, reasons: `sha256:${'0'.repeat(64)}`, provisions: [] };
    const draft = { kind: 'approval', rule: RULES[0], office: 'DPO', day: '2026-01-10', until: '2099-12-31', text: '', read } as const;
    const file = await keep(folder, draft);
    await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replace('until: 2099-12-31\n', 'untill: 2099-12-31\n'));
    const { code, out } = await nivelIn(folder, 'check', 'policies/reviews', '--lang', 'fi');
    expect(code).toBe(1);
    expect(out).toContain(`${file}:6:1`);
    expect(out).toContain('policy/missing-key');
    expect(out).toContain('policy/unknown-key');
  }));

test('the schema for editors takes what the page makes, and refuses an approval without an end and an objection without words', async () => {
  const schemaOf = async (name: string) => JSON.parse(await readFile(join(ROOT, 'policies/schema', `${name}.schema.json`), 'utf8')) as object;
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(await schemaOf('names'), 'names.schema.json');
  const isReview = ajv.compile(await schemaOf('rule-review'));
  const draft = await drafting(ROOT);
  const writtenAs = (given: Partial<ReviewDraft>) =>
    readDocument(reviewFile(draft(RULES[0], given)).text, '').document?.value as Record<string, unknown>;
  expect(isReview(writtenAs({}))).toBe(true);
  const { until, ...endless } = writtenAs({});
  expect(isReview(endless)).toBe(false);
  const objection = writtenAs({ kind: 'objection', text: 'no' });
  expect(isReview({ ...objection, settled: { day: '2026-02-01', office: 'DPO', text: 'yes' } })).toBe(true);
  expect(isReview({ ...objection, until })).toBe(false);
  const { text, ...wordless } = objection;
  expect(text).toBe('no');
  expect(isReview(wordless)).toBe(false);
});

test('a repository that is no address of the web is refused before anything is made', async () => {
  for (const words of [
    ['--repository', 'javascript:alert(1)'],
    ['--branch', 'main'],
  ]) {
    const { code, err } = await nivel('site', 'build', '--out', 'nowhere', ...words);
    expect({ code, told: err.includes('--repository') }).toEqual({ code: 2, told: true });
  }
});
