import type { Catalog } from '../packages/catalog/dist/index.js';
import { type Texts, table } from './markdown-table.ts';

/** One word of the project itself, from docs/words.yaml. */
export interface Word {
  readonly id: string;
  readonly term: Texts;
  readonly text: Texts;
}

/** The glossary as Markdown: the words of the project, the lists of the rule book, the entities and fields of the model. */
export function glossary(words: readonly Word[], catalog: Catalog): string {
  const sections = [
    introduction(),
    wordSection(words),
    ...listSections(catalog),
    situationSection(catalog),
    actSection(catalog),
    ...entitySections(catalog),
    ...codeSections(catalog),
    openListSection(catalog),
  ];
  return `${sections.join('\n\n')}\n`;
}

function introduction(): string {
  return [
    '<!-- made from docs/words.yaml, policies/ and schemas/ by `npm run generate`: do not edit -->',
    '# Glossary · Sanasto · Ordlista',
    '',
    'Every word that a person meets, in Finnish, Swedish and English. Identifiers are what files and programs write.',
  ].join('\n');
}

function wordSection(words: readonly Word[]): string {
  const rows = words.map(({ id, term, text }) => [code(id), term.fi, term.sv, term.en, lines(text)]);
  return `## The words of the project\n\n${table(['id', 'suomi', 'svenska', 'English', 'meaning'], rows)}`;
}

function listSections({ book }: Catalog): string[] {
  return Object.values(book.vocabulary).map((list) => {
    const told = list.values.some(({ text }) => text !== undefined);
    const rows = list.values.map(({ id, term, text }) => [
      code(id),
      term.fi,
      term.sv,
      term.en,
      ...(told ? [text === undefined ? '' : lines(text)] : []),
    ]);
    return `## ${heading(list.term)} (\`${list.id}\`)\n\n${table(['id', 'suomi', 'svenska', 'English', ...(told ? ['meaning'] : [])], rows)}`;
  });
}

function actSection({ book }: Catalog): string {
  const rows = book.acts.map(({ id, number, name, abbreviation }) => [
    code(id),
    number,
    `${name.fi} (${abbreviation.fi})`,
    `${name.sv} (${abbreviation.sv})`,
    `${name.en} (${abbreviation.en})`,
  ]);
  return `## Säädökset · Författningar · Acts\n\n${table(['id', 'number', 'suomi', 'svenska', 'English'], rows)}`;
}

function situationSection({ book }: Catalog): string {
  const rows = book.situations.map(({ id, term }) => [code(id), term.fi, term.sv, term.en]);
  return `## Tyyppitilanteet · Typsituationer · Situations\n\n${termTable(rows)}`;
}

function entitySections({ schemas }: Catalog): string[] {
  return schemas.entities.map((entity) => {
    const rows = entity.properties.map((field) => [
      code(`${entity.name}.${field.name}`),
      field.class,
      field.category,
      field.term.fi,
      field.term.sv,
      field.term.en,
    ]);
    return `## ${heading(entity.term)} (\`${entity.name}\`)\n\n${table(['field', 'class', 'category', 'suomi', 'svenska', 'English'], rows)}`;
  });
}

/** The closed lists are words of the model. */
function codeSections({ schemas }: Catalog): string[] {
  const closed = schemas.codeLists.filter(({ open }) => !open);
  return closed.map((list) => {
    const rows = list.values.map(({ code: value, term }) => [code(value), name(term.fi), name(term.sv), name(term.en)]);
    return `## ${heading(list.term)} (\`${list.id}\`)\n\n${termTable(rows)}`;
  });
}

/** An open list is kept by its source and looked up there or in `schemas/code-lists/`: here it is named and counted. */
function openListSection({ schemas }: Catalog): string {
  const open = schemas.codeLists.filter((list) => list.open);
  const rows = open.map(({ id, uri, values, term }) => [code(id), code(uri ?? id), String(values.length), term.fi, term.sv, term.en]);
  const head = ['id', 'list of the source', 'codes', 'suomi', 'svenska', 'English'];
  return `## Lähteiden koodistot · Källornas kodverk · Code lists of the sources\n\n${table(head, rows)}`;
}

/** A list may lack a name in some language. */
function name(text: string | undefined): string {
  return text ?? '–';
}

function termTable(rows: readonly (readonly string[])[]): string {
  return table(['id', 'suomi', 'svenska', 'English'], rows);
}

function heading(term: Texts): string {
  return [...new Set([term.fi, term.sv, term.en])].join(' · ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function lines(text: Texts): string {
  return [text.fi, text.sv, text.en].join('<br>');
}
