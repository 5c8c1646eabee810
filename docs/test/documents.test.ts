import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, workspaces } from '../../scripts/project.mjs';

const DOCUMENTS = globSync(['*.md', 'docs/**/*.md', 'schemas/README.md', 'policies/README.md', 'packages/*/README.md', 'bench/README.md'], {
  cwd: ROOT,
  exclude: (name) => String(name).includes('docs/api'),
}).toSorted();
const FOLDERS = ['schemas', 'policies', 'packages', 'docs', 'scripts', 'bench', '.ci', '.github', '.changeset'];
/** What a run leaves behind, and what stands for any name. */
const NOT_IN_THE_PROJECT = /^nivel-demo|[<…*{]/;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  test('every link leads somewhere', () => {
    const prose = text.replaceAll(/`[^`\n]*`/g, '');
    const targets = [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '').filter((target) => !/^[a-z]+:/.test(target));
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(document), target)))).toEqual([]);
  });

  test('every path that it mentions exists', () => {
    const spans = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
    expect(spans.filter((span) => isPath(span) && !isThere(document, span))).toEqual([]);
  });
});

describe('the rooms', () => {
  test.each(workspaces(ROOT).map(({ folder }) => [folder]))('%s has a README of at most 30 lines', (folder) => {
    const lines = readFileSync(join(ROOT, folder, 'README.md'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(30);
  });

  test('the README of the project has at most 150 lines', () => {
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  test('decisions are numbered without gaps, and the list has them all', () => {
    const notes = globSync('docs/decisions/0*.md', { cwd: ROOT })
      .map((file) => file.replace('docs/decisions/', ''))
      .toSorted();
    const list = readFileSync(join(ROOT, 'docs/decisions/README.md'), 'utf8');
    expect(notes.map((note) => Number(note.slice(0, 4)))).toEqual(notes.map((_, index) => index + 1));
    expect(notes.filter((note) => !list.includes(`](${note})`))).toEqual([]);
    for (const note of notes) expect(readFileSync(join(ROOT, 'docs/decisions', note), 'utf8')).toContain('**Rejected.**');
  });
});

/** A span of code that is a path of the project: it begins with one of its folders, or is a file beside the document. */
function isPath(span: string): boolean {
  if (/\s/.test(span) || NOT_IN_THE_PROJECT.test(span)) return false;
  return FOLDERS.some((folder) => span.startsWith(`${folder}/`)) || /^[\w.-]+\.(?:md|ts|mjs|json|yaml|yml)$/.test(span);
}

/** Paths are written from the root, or from the document's own folder or its `src`; a lone file name may lie anywhere in the project's sources. */
function isThere(document: string, span: string): boolean {
  const path = normalize(span);
  if ([path, join(dirname(document), path)].some((candidate) => existsSync(join(ROOT, candidate)))) return true;
  return !path.includes('/') && (KNOWN_NAMES.has(path) || nameExists(path));
}

/** Files that a run writes or reads, by the names that the contract of the program gives them. */
const KNOWN_NAMES = new Set([
  'about.json',
  'manifest.json',
  'duties.json',
  'request.json',
  'consents.json',
  'judgements.json',
  'REQUEST.json',
  'nivel.yaml',
]);

function nameExists(name: string): boolean {
  return (
    globSync(`{packages,policies,schemas,bench,scripts}/**/${name}`, { cwd: ROOT, exclude: (path) => /node_modules|dist/.test(String(path)) })
      .length > 0
  );
}
