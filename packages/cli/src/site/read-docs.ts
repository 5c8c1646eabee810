import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguage } from '@nivel/diagnostics';
import type { Documentation, GuideText } from '@nivel/site';

/**
 * Reads what of a folder of documents becomes pages: `guides/NAME.md` (English) and `guides/NAME.fi.md`, `model/`, and `api/` where typedoc has
 * written it. `undefined` where there are no guides.
 */
export async function readDocs(folder: string): Promise<Documentation | undefined> {
  const guides = await textsIn(join(folder, 'guides'));
  if (guides.length === 0) return undefined;
  const model = await textsIn(join(folder, 'model'));
  return { guides: guides.flatMap(guideOf), model, api: await filesUnder(join(folder, 'api')) };
}

function guideOf({ name, text }: { readonly name: string; readonly text: string }): readonly GuideText[] {
  const [own = name, language = 'en'] = name.split('.');
  return isLanguage(language) ? [{ name: own, language, text }] : [];
}

async function textsIn(folder: string): Promise<readonly { readonly name: string; readonly text: string }[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted();
  return Promise.all(names.map(async (name) => ({ name: name.slice(0, -'.md'.length), text: await readFile(join(folder, name), 'utf8') })));
}

async function filesUnder(folder: string): Promise<Documentation['api']> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Promise.all(
    paths.toSorted().map(async (path) => ({ path: `api/${path.replaceAll('\\', '/')}`, content: await readFile(join(folder, path)) })),
  );
}
