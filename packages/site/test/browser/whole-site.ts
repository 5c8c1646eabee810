import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '@nivel/diagnostics';
import type { Documentation } from '../../src/guides/documentation.ts';
import { type Site, siteOf } from '../../src/site/site.ts';
import { siteOfProject } from '../built-site.ts';
import { siteOfNivelvaara } from '../nivelvaara.ts';

const DOCS = new URL('../../../../docs/', import.meta.url);

/** The site with all that it may have: the documents of the made-up municipality, its positions, earlier versions and the guides. */
export async function wholeSite(): Promise<Site> {
  const { catalog, today, earlier } = await siteOfProject();
  const { documents } = siteOfNivelvaara(catalog);
  return siteOf({ catalog, today, earlier, docs: documentation(), ...(documents === undefined ? {} : { documents }) });
}

function documentation(): Documentation {
  const guides = textsIn('guides').map(({ name, text }) => {
    const [own = name, written] = name.split('.');
    return { name: own, language: LANGUAGES.find((language) => language === written) ?? 'en', text };
  });
  return { guides, model: textsIn('model'), api: [] };
}

function textsIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  const files = readdirSync(new URL(`${folder}/`, DOCS)).filter((file) => file.endsWith('.md'));
  return files.map((file) => ({ name: file.replace(/\.md$/, ''), text: readFileSync(new URL(`${folder}/${file}`, DOCS), 'utf8') }));
}
