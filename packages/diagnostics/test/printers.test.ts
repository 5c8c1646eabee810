import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineDiagnostics, formatJunit, formatMarkdown, LANGUAGES, markdownCell } from '../src/index.ts';

const table = defineDiagnostics({
  'test/column': {
    severity: 'error',
    message: { fi: 'sarake `{name}` ei kelpaa', sv: 'kolumnen `{name}` duger inte', en: 'the column `{name}` will not do' },
    remedy: { fi: 'poista se', sv: 'ta bort den', en: 'remove it' },
  },
  'test/doubtful': {
    severity: 'warning',
    message: { fi: 'epäilyttävä', sv: 'tvivelaktig', en: 'doubtful' },
    remedy: { fi: 'tarkista', sv: 'kontrollera', en: 'check it' },
  },
});
const refused = table.report('test/column', { file: 'nivel.yaml', line: 7, column: 5, path: 'columns[1]' }, { name: 'hetu' });
const doubtful = table.report('test/doubtful', { file: 'nivel.yaml', line: 9, column: 5, path: 'columns[2]' }, {});
const elsewhere = table.report('test/doubtful', { file: 'a.csv', line: 1 }, {});
const checked = [1, 2, 3].map((index) => ({ group: 'pupils', name: `column ${index}`, place: { file: 'nivel.yaml', path: `columns[${index}]` } }));

describe('JUnit', () => {
  test('has a case for each thing that was looked at, and one for each finding elsewhere', () => {
    expect(formatJunit([table], [elsewhere, doubtful, refused], { language: 'en', checked })).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="nivel" tests="4" failures="1" errors="0">
        <testsuite name="a.csv" tests="1" failures="0" errors="0">
          <testcase classname="a.csv" name="test/doubtful 1">
            <system-out>a.csv:1
      doubtful
      -&gt; check it [test/doubtful]</system-out>
          </testcase>
        </testsuite>
        <testsuite name="pupils" tests="3" failures="1" errors="0">
          <testcase classname="pupils" name="column 1">
            <failure type="test/column" message="the column \`hetu\` will not do">nivel.yaml:7:5 (columns[1])
      the column \`hetu\` will not do
      -&gt; remove it</failure>
          </testcase>
          <testcase classname="pupils" name="column 2">
            <system-out>nivel.yaml:9:5 (columns[2])
      doubtful
      -&gt; check it [test/doubtful]</system-out>
          </testcase>
          <testcase classname="pupils" name="column 3"/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test('holds no sign that would end its text, and no character that XML cannot hold, whatever a name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const hostile = table.report('test/column', { file: name, line: 1 }, { name });
        const xml = formatJunit([table], [hostile], { language: 'fi', checked: [{ group: name, name, place: { file: 'b' } }] });
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
        const withoutTags = xml.replaceAll(/<(?:\?xml|\/?(?:testsuites|testsuite|testcase|failure|system-out))\b(?:[^<>"]|"[^<>"]*")*>/g, '');
        expect(withoutTags).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|apos);)/);
      }),
    );
  });
});

describe('Markdown', () => {
  test.each(LANGUAGES)('is a table in %s', async (language) => {
    await expect(formatMarkdown([table], [doubtful, refused], { language })).toMatchFileSnapshot(`golden/findings.${language}.md`);
  });

  test('says that nothing was found', () => {
    expect(formatMarkdown([table], [], { language: 'sv' })).toBe('Inget att anmärka på.\n');
  });

  test.each([
    ['a code span with a bar', 'the column `a|b`', 'the column `a\\|b`'],
    ['markup', '**x** <img src=x> [a](b)', '\\*\\*x\\*\\* \\<img src=x\\> \\[a\\](b)'],
    ['a lone backtick', 'a ` b', 'a \\` b'],
    ['a mention and a link', '@someone https://x www.x', '@\u200Bsomeone https:\u200B//x www\u200B.x'],
    ['a backslash before a bar inside code', '`a\\|b`', '`a\u29F5\\|b`'],
    ['line breaks', 'a\r\n| b', 'a \\| b'],
  ])('keeps %s in its cell', (_, text, cell) => {
    expect(markdownCell(text)).toBe(cell);
  });

  test('never lets a name add a cell or a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const page = formatMarkdown([table], [table.report('test/column', { file: 'f' }, { name })], { language: 'en' });
        const [row = '', ...more] = page.trimEnd().split('\n').slice(4);
        expect(more).toEqual([]);
        expect(row.replaceAll(/\\./gu, '').split('|').length).toBe(6);
      }),
    );
  });
});
