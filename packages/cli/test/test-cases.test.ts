import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nivel, withFolder } from './run-cli.ts';

/** Runs `nivel test` on a table. */
function tested(rows: readonly string[], ...more: readonly string[]) {
  return withFolder(async (folder) => {
    const path = join(folder, 'cases.csv');
    await writeFile(path, `\uFEFF${rows.join('\r\n')}\r\n`);
    return nivel('test', path, ...more);
  });
}

const HEAD = 'Tapaus;Tieto;Tilanne;Päivä;Vastaanottaja;Tulos;Säännös';
const DUTY = 'Päätös lukioon;support-decision.validFrom;p1;18.8.2025;lukiokoulutus;luovutetaan;OVL 23.5';

describe('nivel test', () => {
  test('runs the cases of one rule and prints them as a table', async () => {
    const run = await nivel('test', 'p1-support-decision-20f-tuva', '--lang', 'fi');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/tulos +tapaus +tilanne ja poikkeamat +odotetaan +säännös/);
    expect(run.out).toMatch(/pitää +TUVA-koulutukseen.* P1, .*OVL 23\s§ 5 mom\./);
  });

  test('holds a lawyer’s table against the book, and explains the case that fails', async () => {
    const run = await tested([HEAD, DUTY, DUTY.replace('luovutetaan', 'ei luovuteta')], '--lang', 'fi');
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(run.out).toMatch(/pitää +Päätös lukioon/);
    expect(run.out).toMatch(
      /EI PIDÄ +Päätös lukioon[\s\S]*! tapaus[\s\S]*kirja vastaa:\s+voimassa alkaen \(support-decision\.validFrom\): luovutetaan/,
    );
    expect(run.out).toContain('2 tapausta, joista 1 ei pidä');
  });

  test('gives a failing case as SARIF at its row, and all cases as JSON', async () => {
    const rows = [HEAD, DUTY, DUTY.replace('luovutetaan', 'ei luovuteta')];
    const [sarif, json] = await Promise.all([tested(rows, '--format', 'sarif'), tested(rows, '--format', 'json')]);
    const [result] = JSON.parse(sarif.out).runs[0].results;
    expect(result).toMatchObject({ ruleId: 'policy/case-fails' });
    expect(result.locations[0].physicalLocation.region.startLine).toBe(3);
    expect(JSON.parse(json.out).groups[0].cases.map((each: { holds: boolean }) => each.holds)).toEqual([true, false]);
  });

  test('refuses a table that it cannot read, with row and column, and a rule that is not there', async () => {
    const [table, rule] = await Promise.all([
      tested([HEAD, DUTY.replace('lukiokoulutus', 'lukiokolutus')]),
      nivel('test', 'p1-support-decision-20f-tuvaa'),
    ]);
    expect([table.code, table.out, rule.code]).toEqual([2, '', 2]);
    expect(table.err).toMatch(/cases\.csv:2:5 \(receiver\)[\s\S]*case\/unknown-value[\s\S]*lukiokoulutus/);
    expect(rule.err).toMatch(/cli\/no-rule[\s\S]*p1-support-decision-20f-tuva/);
  });
});
