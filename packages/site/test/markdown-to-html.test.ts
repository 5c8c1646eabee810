import { readdirSync, readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { anchorOf, markdownToHtml, titleOf } from '../src/guides/markdown-to-html.tsx';

const DOCS = new URL('../../../docs/', import.meta.url);

function htmlOf(text: string, addresses: Readonly<Record<string, string>> = {}): string {
  return renderToString(
    h(
      'div',
      null,
      markdownToHtml(text, (target) => addresses[target]),
    ),
  );
}

describe('Markdown becomes a part of a page', () => {
  test.each([
    ['words, code and emphasis', 'a *b* **c** `<d>`', '<p>a <em>b</em> <strong>c</strong> <code>&lt;d></code></p>'],
    ['HTML as words', '<script>alert(1)</script> <b>x</b>', '<p>&lt;script>alert(1)&lt;/script> &lt;b>x&lt;/b></p>'],
    ['a break as a break', 'a<br>b', '<p>a<br/>b</p>'],
    ['a comment of the generator as nothing', '<!-- made -->\n\na', '<p>a</p>'],
    ['a heading with a name', '# Title\n\n## Read a rule', '<h2 id="read-a-rule">Read a rule</h2>'],
    ['a known link', '[a](ci.md)', '<p><a href="ci.html">a</a></p>'],
    ['another link as words', '[a](../../README.md) [b](javascript:alert(1)) [c](https://e.example)', '<p>a [b](javascript:alert(1)) c</p>'],
    ['an image as its words', '![seal](https://e.example/x.png)', '<p>seal</p>'],
    ['a command', '```sh\nnivel check\n```', '<pre tabindex="0"><code>nivel check\n</code></pre>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li><li>b</li></ul>'.replace('\n', '')],
    [
      'a table',
      '| a |\n| ---: |\n| b |',
      '<section class="wide" tabindex="0" aria-label="a"><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></section>',
    ],
  ])('%s', (_, text, html) => {
    expect(htmlOf(text, { 'ci.md': 'ci.html' })).toBe(`<div>${html}</div>`);
  });

  test('two headings alike have names of their own', () => {
    expect([...htmlOf('## a\n\n## a').matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['a', 'a-1']);
  });

  test('the title is plain', () => {
    expect(titleOf('<!-- x -->\n# Tieto `a` · b\n\n# c')).toBe('Tieto a · b');
    expect(anchorOf('Tiedot · Uppgifter · Fields')).toBe('tiedot--uppgifter--fields');
  });
});

test.each(['guides', 'model'])('nothing of docs/%s is lost: no mark of Markdown is left over', (folder) => {
  for (const name of readdirSync(new URL(`${folder}/`, DOCS))) {
    const html = htmlOf(readFileSync(new URL(`${folder}/${name}`, DOCS), 'utf8'));
    const prose = html.replaceAll(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '');
    expect(/&lt;\w+>|\]\(|\*\*|^#+ /m.exec(prose)?.[0], name).toBeUndefined();
  }
});
