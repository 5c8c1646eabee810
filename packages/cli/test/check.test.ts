import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject, nivel, ROOT, replaceIn, withFolder } from './run-cli.ts';

interface Finding {
  readonly code: string;
  readonly place: { readonly file?: string; readonly line?: number };
  readonly data: Readonly<Record<string, string>>;
}

/** Spoils a copy of the project and gives what `nivel check` finds in it. */
function findingsAfter(spoil: (folder: string) => Promise<void>): Promise<{ code: number; findings: readonly Finding[] }> {
  return withFolder(async (folder) => {
    await copyProject(folder);
    await spoil(folder);
    const run = await nivel('check', folder, '--format', 'json');
    return { code: run.code, findings: (JSON.parse(run.out) as { diagnostics: readonly Finding[] }).diagnostics };
  });
}

const DUTY = 'policies/rules/support-decision/p1-support-decision-17-upper-secondary/rule.yaml';

describe('nivel check', () => {
  test('finds nothing in the project as it is', async () => {
    const run = await nivel('check', ROOT);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('nothing to refuse');
  });

  test('refuses a rule that cites POL 40 § for a transfer after 31.7.2021, and names 1216/2020 and OVL 23.3', async () => {
    const rule = 'policies/rules/pedagogical-practice/p1-practice-necessity/rule.yaml';
    const { code, findings } = await findingsAfter((folder) => replaceIn(join(folder, rule), /secrecy: \[[^\]]*\]/, 'secrecy: [pol-40-4-transfer]'));
    expect(code).toBe(1);
    const [finding] = findings.filter((each) => each.code === 'policy/provision-repealed');
    expect(finding?.place.file).toBe(rule);
    expect(finding?.place.line).toBeGreaterThan(1);
    expect(finding?.data).toMatchObject({ act: '1216/2020', carriedBy: expect.stringContaining('ovl-23-3') });
  });

  test('refuses a field without a category, with its place', async () => {
    const schema = 'schemas/support-decision.schema.json';
    const { code, findings } = await findingsAfter((folder) => replaceIn(join(folder, schema), /\n\s*"x-category": "support-decision",/, ''));
    expect(code).toBe(1);
    expect(findings.map((each) => each.place.file)).toContain(schema);
    expect(findings.find((each) => each.place.file === schema)?.place.line).toBeGreaterThan(1);
  });

  test('refuses an invented role, with its place', async () => {
    const file = 'policies/situations/p1.yaml';
    const { code, findings } = await findingsAfter((folder) => replaceIn(join(folder, file), 'special-needs-teacher', 'special-needs-techer'));
    expect(code).toBe(1);
    expect(findings.find((each) => each.code === 'policy/unknown-name')).toMatchObject({
      place: { file },
      data: { name: 'special-needs-techer', nearest: 'special-needs-teacher' },
    });
  });

  test('refuses a rule whose provision ends a day before it, with its place', async () => {
    const file = 'policies/provisions/ovl/ovl-23-5.yaml';
    const { code, findings } = await findingsAfter((folder) =>
      replaceIn(join(folder, file), 'applied: { from: 2025-08-01, through: 2026-08-30 }', 'applied: { from: 2025-08-01, through: 2026-08-29 }'),
    );
    expect(code).toBe(1);
    expect(findings.map((each) => [each.code, each.place.file])).toContainEqual(['policy/provision-not-in-force', DUTY]);
  });

  test('refuses a file that nothing reads', async () => {
    const { findings } = await findingsAfter((folder) => writeFile(join(folder, 'policies/stray.yaml'), 'a: 1\n'));
    expect(findings).toMatchObject([{ code: 'catalog/stray-file', place: { file: 'policies/stray.yaml' } }]);
  });

  test('speaks SARIF with places relative to the project', async () => {
    await withFolder(async (folder) => {
      await copyProject(folder);
      await replaceIn(join(folder, DUTY), /certainty: A/, 'certainty: Z');
      const run = await nivel('check', folder, '--format', 'sarif');
      const sarif = JSON.parse(run.out);
      expect(run.code).toBe(1);
      expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(DUTY);
    });
  });

  test('shows what lies under the paths that were named', async () => {
    await withFolder(async (folder) => {
      await copyProject(folder);
      await replaceIn(join(folder, DUTY), /certainty: A/, 'certainty: Z');
      expect(await nivel('check', join(folder, 'policies', 'acts'))).toMatchObject({ code: 0 });
      expect(await nivel('check', join(folder, 'policies', 'rules'))).toMatchObject({ code: 1 });
    });
  });

  test('tells a folder without a project apart from a finding', async () => {
    await withFolder(async (folder) => {
      expect(await nivel('check', folder)).toMatchObject({ code: 2 });
    });
  });
});
