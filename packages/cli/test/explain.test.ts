import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalog } from '@nivel/catalog';
import { LANGUAGES, type Language, readDocument } from '@nivel/diagnostics';
import {
  bookUnderPositions,
  type Case,
  compileRuleBook,
  decideFields,
  explain,
  explanationLines,
  type RuleBook,
  readPositions,
  requestOfCase,
} from '@nivel/policy';
import { beforeAll, describe, expect, test } from 'vitest';
import { nivel, ROOT, TRANSITION, withFolder } from './run-cli.ts';
import { type Told, TWENTY } from './twenty-decisions.ts';

let book: RuleBook;

beforeAll(async () => {
  const { catalog, diagnostics } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (catalog === undefined) throw new TypeError(JSON.stringify(diagnostics.slice(0, 3)));
  book = catalog.book;
});

/** The rule book under the position that a decision was asked with. */
function bookFor({ position, with: changes }: Told): RuleBook {
  if (position === undefined) return book;
  const written = {
    controller: '1.2.246.562.10.79856662832',
    positions: [{ ...position, office: 'tietosuojavastaava', signed: '2026-08-20', through: '2027-07-31' }],
  };
  const { document } = readDocument(JSON.stringify(written), 'positions.yaml');
  const { positions } = document === undefined ? { positions: undefined } : readPositions(document, book);
  const day = Math.round(Date.parse(`${changes['day']}`) / 86_400_000);
  const taken = positions === undefined ? undefined : bookUnderPositions(book, positions, { day, senderOrganisation: undefined }).book;
  if (taken === undefined) throw new TypeError('the position cannot be taken');
  return taken;
}

function explained(told: Told, language: Language): readonly string[] {
  const own = bookFor(told);
  const table = compileRuleBook(own);
  const asked: Case = {
    kind: 'case',
    name: '',
    about: [told.field],
    situation: told.situation,
    with: told.with,
    expect: {} as Case['expect'],
    place: {},
  };
  const { request, diagnostics } = requestOfCase(table, asked);
  const field = own.fields.find((each) => each.field === told.field);
  if (request === undefined || field === undefined) throw new TypeError(JSON.stringify([told.field, diagnostics]));
  return decideFields(table, request, [field]).flatMap((decision) => explanationLines(explain(own, decision, language)));
}

describe('twenty decisions', () => {
  test.each(LANGUAGES)('read the same as the golden file in %s', async (language) => {
    const parts = TWENTY.map((told, index) => [`${index + 1}. ${told.title[language]}`, ...explained(told, language), ''].join('\n'));
    await expect(parts.join('\n')).toMatchFileSnapshot(join('golden', `twenty-decisions.${language}.txt`));
  });

  test('are of every path and outcome', () => {
    const decisions = TWENTY.map((told) => explained(told, 'en')[0]);
    expect(TWENTY).toHaveLength(20);
    for (const outcome of ['released', 'to be asked first', 'withheld']) expect(decisions.join('\n')).toContain(`: ${outcome}`);
    const paths = new Set(TWENTY.flatMap((told) => pathsOf(told)));
    expect([...paths].toSorted()).toEqual(['consent', 'duty', 'necessity', 'permission', 'prohibition', 'register', 'self', 'task']);
  });

  test('leave no word of one language in another, and no placeholder', () => {
    for (const told of TWENTY) {
      const [fi, sv, en] = LANGUAGES.map((language) => explained(told, language).join('\n'));
      expect(new Set([fi, sv, en]).size).toBe(3);
      for (const text of [fi, sv, en]) expect(text).not.toMatch(/\{\w+\}|undefined|\bnull\b/);
    }
  });
});

function pathsOf(told: Told): readonly string[] {
  const own = bookFor(told);
  const table = compileRuleBook(own);
  const { request } = requestOfCase(table, {
    kind: 'case',
    name: '',
    about: [told.field],
    situation: told.situation,
    with: told.with,
    expect: {} as Case['expect'],
    place: {},
  });
  const fields = own.fields.filter((each) => each.field === told.field);
  return request === undefined ? [] : decideFields(table, request, fields).flatMap(({ path }) => path ?? []);
}

test('nivel explain says the same, and as JSON names the book by version and digest', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'request.json');
    await writeFile(path, JSON.stringify(TRANSITION));
    const [duty] = TWENTY;
    const asked = ['explain', '--request', path, '--field', duty?.field ?? '', '--lang', 'sv'];
    const [human, json] = await Promise.all([nivel(...asked), nivel(...asked, '--format', 'json')]);
    expect(human).toMatchObject({ code: 0, err: '' });
    expect(human.out.trimEnd().split('\n')).toEqual(duty === undefined ? [] : explained(duty, 'sv'));
    const told = JSON.parse(json.out);
    expect(told).toMatchObject({ ruleBook: book.version, positions: null, day: '2025-08-18', decision: { outcome: 'release', positions: [] } });
    expect(told.ruleBookSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(told.explanation.headline).toBe(human.out.split('\n')[0]);
  });
});
