import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { nivel, TRANSITION, withFolder } from './run-cli.ts';

const HETU = '010113A903X';

const MANIFEST = `nivel: 1
datasets:
  - name: oppilaat
    source: primus
    sample: sample.csv
    columns:
      - { name: sukunimi, from: oppilaat/sukunimi }
      - { name: luokka, from: oppilaat/luokka }
      - { name: tunnus, from: oppilaat/hetu }
      - { name: kengannumero, from: oppilaat/kengannumero }
      - { name: lahde, from: literal }
    receivers:
      - name: lukio
        situation: p1
        with: { placeAccepted: yes, protectionOrder: none }
`;
const SAMPLE = `sukunimi;luokka;tunnus;kengannumero;lahde\nMalli;9A;${HETU};42;x\n${HETU};9B;;;x\n`;
const QUERY = '#CHARSET UTF-8\n#DATABASE opphenk\n#HEADER_START\nsukunimi;salasana\n#HEADER_STOP\n#DATA{K2};#DATA{K125}\n';

/** A repository with all that can become of a column, in a folder of its own. */
function inRepository<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    await writeFile(join(folder, 'nivel.yaml'), MANIFEST);
    await writeFile(join(folder, 'sample.csv'), SAMPLE);
    await writeFile(join(folder, 'oppilaat.pq'), QUERY);
    return work(folder);
  });
}

describe('nivel check of a repository', () => {
  test.each(LANGUAGES)('says the same as the golden files in %s, on the terminal and in the summary', async (language) => {
    await inRepository(async (folder) => {
      const files = ['sarif', 'junit', 'markdown'].flatMap((format) => [`--${format}`, join(folder, `nivel.${format}`)]);
      const run = await nivel('check', folder, '--day', '2026-05-22', '--within', '0', '--lang', language, ...files);
      expect(run).toMatchObject({ code: 1, err: '' });
      const told = (text: string) => text.replaceAll(`${folder}/`, '');
      const read = (format: string) => readFileSync(join(folder, `nivel.${format}`), 'utf8');
      await expect(told(run.out)).toMatchFileSnapshot(join('golden', `pipeline.${language}.txt`));
      await expect(told(read('markdown')).replaceAll(folder.replaceAll('_', '\\_'), '')).toMatchFileSnapshot(
        join('golden', `pipeline.${language}.md`),
      );
      expect(read('junit')).toContain('<testsuite name="oppilaat" tests="5" failures="2" errors="0">');
      expect(JSON.parse(read('sarif')).runs[0].results.length).toBeGreaterThan(3);
      expect([run.out, ...['sarif', 'junit', 'markdown'].map(read)].join('\n')).not.toMatch(/010113|Malli/);
      expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
    });
  });

  test('gives every column with its rule and provisions as JSON', async () => {
    await inRepository(async (folder) => {
      const run = await nivel('check', join(folder, 'nivel.yaml'), '--day', '2026-05-22', '--format', 'json');
      const { day, columns } = JSON.parse(run.out);
      expect(day).toBe('2026-05-22');
      expect(columns.map(({ status }: { status: string }) => status)).toEqual(['released', 'asked', 'withheld', 'unknown', 'released']);
      expect(columns[0]).toMatchObject({ field: 'learner.lastName', because: [{ rule: 'p1-identity-direct' }] });
    });
  });

  test('answers under the positions that the manifest names, and says so; those of the command line go before them', async () => {
    await withFolder(async (folder) => {
      const positions = (through: string) =>
        JSON.stringify({
          controller: '1.2.246.562.10.99900000001',
          positions: [{ question: 'U3', answer: 'covers-20f', office: 'dpo', signed: '2026-08-20', through, why: 'both decisions' }],
        });
      const manifest = MANIFEST.replace('nivel: 1', 'nivel: 1\npositions: kannat/kannat.yaml')
        .replace('    sample: sample.csv\n', '')
        .replace(/columns:[\s\S]*receivers/, 'columns:\n      - { name: alku, from: "model:support-decision.validFrom" }\n    receivers')
        .replace('none }', 'none, supportDecision: pol-20f }');
      await mkdir(join(folder, 'kannat'));
      await writeFile(join(folder, 'nivel.yaml'), manifest);
      await writeFile(join(folder, 'kannat/kannat.yaml'), positions('2027-07-31'));
      await writeFile(join(folder, 'ended.yaml'), positions('2026-08-31'));
      const check = (...words: readonly string[]) => nivel('check', folder, '--day', '2026-10-01', '--within', '0', ...words);
      const [told, summary, ended] = [
        await check('--format', 'json'),
        await check('--format', 'markdown'),
        await check('--positions', join(folder, 'ended.yaml')),
      ];
      expect(JSON.parse(told.out)).toMatchObject({
        positions: [{ file: join(folder, 'kannat/kannat.yaml'), controller: '1.2.246.562.10.99900000001', taken: [{ question: 'U3' }] }],
        columns: [{ status: 'released', path: 'duty', positions: [{ question: 'U3', answer: 'covers-20f' }] }],
      });
      expect(summary.out.replaceAll('\\', '')).toMatch(/under the positions of 1\.2\.246\.562\.10\.99900000001 \(.*kannat\.yaml\): U3 = covers-20f/);
      expect(ended.out).toContain('ended.yaml');
      expect(ended.out).toMatch(/none holds[\s\S]*position\/expired/);
    });
  });

  test('refuses positions that are not there, and decides nothing', async () => {
    await inRepository(async (folder) => {
      await writeFile(join(folder, 'nivel.yaml'), MANIFEST.replace('nivel: 1', 'nivel: 1\npositions: nowhere.yaml'));
      const run = await nivel('check', folder, '--format', 'json');
      expect([run.code, JSON.parse(run.out).columns]).toEqual([1, undefined]);
      expect(run.out).toContain('nowhere.yaml');
    });
  });

  test('warns of the day on which an answer changes', async () => {
    await withFolder(async (folder) => {
      const changes = MANIFEST.replace(
        /columns:[\s\S]*receivers/,
        'columns:\n      - { name: alku, from: "model:support-decision.validFrom" }\n    receivers',
      )
        .replace('    sample: sample.csv\n', '')
        .replace('none }', 'none, supportDecision: pol-17 }');
      await writeFile(join(folder, 'nivel.yaml'), changes);
      const run = await nivel('check', folder, '--day', '2026-08-20', '--within', '30', '--format', 'json');
      const [finding] = JSON.parse(run.out).diagnostics.filter(({ code }: { code: string }) => code === 'gate/pipeline-changes');
      expect(finding.data).toMatchObject({ column: 'alku', day: '2026-08-31', now: 'released duty' });
    });
  });

  test.each([
    ['a day that does not exist', ['--day', '2026-02-30'], '--day'],
    ['a horizon that is no number', ['--within', 'long'], '--within'],
    ['a report that cannot be written', ['--junit', 'nowhere/at/all.xml'], 'nowhere/at/all.xml'],
  ])('tells %s apart from a finding', async (_, words, hint) => {
    await inRepository(async (folder) => {
      const run = await nivel('check', folder, ...words);
      expect(run.code).toBe(2);
      expect(run.err).toContain(hint);
    });
  });

  test('refuses an alias bomb, and a manifest with a fault, and decides nothing', async () => {
    await withFolder(async (folder) => {
      const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
      await writeFile(join(folder, 'nivel.yaml'), bomb);
      const run = await nivel('check', folder);
      expect(run.code).toBe(1);
      expect(run.out).toContain('document/syntax');
    });
  });

  test('looks into the samples of another folder, by the pattern of the files', async () => {
    await inRepository(async (folder) => {
      await writeFile(join(folder, 'nivel.yaml'), MANIFEST.replace('sample: sample.csv', 'files: out/oppilaat-*.csv'));
      await mkdir(join(folder, 'real'));
      await writeFile(join(folder, 'real', 'oppilaat-2026.csv'), SAMPLE);
      const run = await nivel('check', folder, '--sample', join(folder, 'real'), '--format', 'json');
      const found = JSON.parse(run.out).diagnostics.filter(({ code }: { code: string }) => code === 'gate/sample-national-id');
      expect(found).toMatchObject([{ place: { line: 1, column: 1 }, data: { column: 'sukunimi', rows: 1, share: 50 } }]);
      expect(run.out).not.toContain(HETU);
    });
  });
});

describe('nivel lint', () => {
  test('finds a password column, a protection order that is forgotten, and no tenant', async () => {
    await inRepository(async (folder) => {
      const run = await nivel('lint', join(folder, 'oppilaat.pq'), '--format', 'json');
      const codes = JSON.parse(run.out).diagnostics.map(({ code }: { code: string }) => code);
      expect(run.code).toBe(1);
      expect(codes.toSorted()).toEqual([
        'sources/forbidden-column',
        'sources/query-forbidden-field',
        'sources/query-no-protection',
        'sources/query-no-tenant',
      ]);
    });
  });

  test('decides about the columns for a situation or a request', async () => {
    await inRepository(async (folder) => {
      const query = join(folder, 'oppilaat.pq');
      await writeFile(join(folder, 'request.json'), JSON.stringify({ ...TRANSITION, day: '2026-05-22' }));
      for (const [words, status] of [
        [['--situation', 'p1'], 'asked'],
        [['--request', join(folder, 'request.json')], 'released'],
      ] as const) {
        const run = await nivel('lint', query, ...words, '--format', 'json');
        expect(JSON.parse(run.out).columns).toMatchObject([
          { column: 'sukunimi', field: 'learner.lastName', status },
          { column: 'salasana', status: 'unknown' },
        ]);
      }
    });
  });

  test.each([
    ['no file', [], 'cli/missing-option'],
    ['a file that is not there', ['nowhere.pq'], 'nowhere.pq'],
    ['a situation that does not exist', ['FILE', '--situation', 'p9'], 'p1 | p2'],
    ['two receivers', ['FILE', '--situation', 'p1', '--request', 'x'], '--situation'],
  ])('tells %s apart from a finding', async (_, words, hint) => {
    await inRepository(async (folder) => {
      const run = await nivel('lint', ...words.map((word) => (word === 'FILE' ? join(folder, 'oppilaat.pq') : word)));
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain(hint);
    });
  });
});
