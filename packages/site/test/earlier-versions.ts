import { readdirSync, readFileSync } from 'node:fs';
import { readReleasedBook } from '@nivel/catalog';
import type { RuleBook } from '@nivel/policy';
import { thawBook } from '@nivel/policy/proof';
import { compareVersions, readVersion, type SchemaVersion } from '@nivel/schema-tools/diff';
import type { EarlierVersions } from '../src/site/earlier-versions.ts';

/** Enough of the model to show a step of it: all of it takes seconds. */
const FILES = /^(?:common|final-grade|absence-summary)\.schema\.json$|^dialect\/|^code-lists\/(?:grade|absence-reason)\.json$/;

/** What the site of a test is compared with: the released book, one with fewer rules, and a step of a part of the model. */
export async function earlierOfProject(root: string, book: RuleBook): Promise<EarlierVersions> {
  const { released } = await readReleasedBook(root, '0.1.0');
  if (released === undefined) throw new Error('the released book is as it was frozen');
  const smaller = { ...book, rules: book.rules.filter(({ id }) => !id.startsWith('p1-support-decision')) };
  const step = await compareVersions(versionAt(root, '0.1.0'), versionAt(root, '1.0.0'));
  return {
    books: [
      { name: '0.1.0', book: thawBook(released.frozen) },
      { name: 'without/support', book: smaller },
    ],
    models: [step],
  };
}

function versionAt(root: string, name: string): SchemaVersion {
  const folder = `${root}schemas/released/${name}/`;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const files = names
    .filter((file) => FILES.test(file) && file.endsWith('.json'))
    .map((file) => ({ file, text: readFileSync(`${folder}${file}`, 'utf8') }));
  const { version } = readVersion({ name, prefix: `schemas/released/${name}/`, files });
  if (version === undefined) throw new Error('a released version can be read');
  return version;
}
