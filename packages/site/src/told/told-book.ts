import type { Language } from '@nivel/diagnostics';
import { citationText } from '@nivel/policy';
import type { SiteFile } from '../build-site.ts';
import type { Site } from '../site/site.ts';

type Names = readonly (readonly [string, string])[];

/** What the page needs to tell a log in words. Pairs and not keys: what a log names is looked up in maps. */
export interface ToldBook {
  readonly modelVersion: string;
  readonly fields: Names;
  readonly categoryOfField: Names;
  readonly categories: Names;
  readonly purposes: Names;
  readonly paths: Names;
  readonly forms: Names;
  readonly receivers: Names;
  /** Version of a provision, its citation, the provision's id. */
  readonly versions: readonly (readonly [string, string, string])[];
}

/** The words for logs in one language: a script that sets one global, so that it loads from a file too. */
export function toldBook(site: Site, language: Language): SiteFile {
  return { path: `assets/told.${language}.js`, content: `globalThis.nivelTold = ${JSON.stringify(bookIn(site, language))};\n` };
}

function bookIn({ catalog, book, documents }: Site, language: Language): ToldBook {
  const { purpose, category, path, form } = book.vocabulary;
  const termsOf = ({ values }: Pick<typeof path, 'values'>): Names => values.map(({ id, term }) => [id, term[language]]);
  return {
    modelVersion: catalog.modelVersion,
    fields: catalog.fields.map(({ field, term }) => [field, term[language]]),
    categoryOfField: catalog.fields.map((field) => [field.field, field.category]),
    categories: termsOf(category),
    purposes: termsOf(purpose),
    paths: termsOf(path),
    forms: termsOf(form),
    receivers: (documents?.controller?.receivers ?? []).flatMap(({ organisation, name }) =>
      organisation === undefined ? [] : [[organisation, name[language]] as const],
    ),
    versions: book.provisions.flatMap((provision) => {
      const text = citationText(book, provision, language);
      return provision.versions.map(({ id }) => [id, text, provision.id] as const);
    }),
  };
}
