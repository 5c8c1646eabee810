import { type Diagnostic, type DiagnosticTable, isLanguage, textOf } from '@nivel/diagnostics';
import type { ToldRelease } from '../documents/told-releases.ts';
import type { ToldBook } from '../told/told-book.ts';
import { element } from './element.ts';

/** What telling releases in words needs besides them. */
export interface ToldContext {
  readonly book: ToldBook;
  readonly words: Readonly<Record<string, string>>;
  /** The relative address of the folder of provisions. */
  readonly provisions: string;
}

const HEADS = ['day', 'receiver', 'purpose', 'data', 'form', 'ground'] as const;

/** The releases as a table: one row for what one receiver got on one day on one ground. */
export function releaseTable(told: readonly ToldRelease[], context: ToldContext): HTMLElement {
  const { words, book } = context;
  const table = element('table', {});
  table.append(element('caption', {}, words['byDay'] ?? ''));
  const head = element('tr', {});
  head.append(...HEADS.map((name) => element('th', { scope: 'col' }, words[name] ?? name)));
  const top = element('thead', {});
  top.append(head);
  const names = {
    receivers: new Map(book.receivers),
    purposes: new Map(book.purposes),
    forms: new Map(book.forms),
    ...groundNames(book),
    ...dataNames(book),
  };
  const body = element('tbody', {});
  body.append(...told.map((each) => releaseRow(each, names, context)));
  table.append(top, body);
  const scroller = element('section', { class: 'wide', tabindex: '0', 'aria-label': words['byDay'] ?? '' });
  scroller.append(table);
  return scroller;
}

function groundNames(book: ToldBook) {
  return { paths: new Map(book.paths), versions: new Map(book.versions.map(([version, text, provision]) => [version, { text, provision }])) };
}

function dataNames(book: ToldBook) {
  return { fields: new Map(book.fields), categories: new Map(book.categories), categoryOfField: new Map(book.categoryOfField) };
}

type Names = ReturnType<typeof groundNames> &
  ReturnType<typeof dataNames> & {
    readonly receivers: ReadonlyMap<string, string>;
    readonly purposes: ReadonlyMap<string, string>;
    readonly forms: ReadonlyMap<string, string>;
  };

/** What has no name here is shown as the log has it: nothing of a log is left out. */
function named(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id;
}

function releaseRow(told: ToldRelease, names: Names, context: ToldContext): HTMLElement {
  const row = element('tr', {});
  const cells = [
    element('th', { scope: 'row' }, dayInWords(told.day)),
    element('td', {}, named(names.receivers, told.organisation)),
    element('td', {}, named(names.purposes, told.purpose)),
    dataCell(told, names),
    element('td', {}, told.form === null ? '–' : named(names.forms, told.form)),
    groundCell(told, names, context),
  ];
  row.append(...cells);
  return row;
}

function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return document.documentElement.lang === 'en' ? day : `${Number(date)}.${Number(month)}.${year}`;
}

/** The fields under their categories. */
function dataCell({ fields }: ToldRelease, names: Names): HTMLElement {
  const cell = element('td', {});
  const categories = new Map<string, string[]>();
  for (const field of fields) {
    const category = named(names.categories, names.categoryOfField.get(field) ?? field);
    const own = categories.get(category) ?? [];
    const name = named(names.fields, field);
    if (!own.includes(name)) own.push(name);
    categories.set(category, own);
  }
  for (const [category, own] of categories) {
    const line = element('div', {});
    line.append(element('strong', {}, category), `: ${own.join(', ')}`);
    cell.append(line);
  }
  return cell;
}

function groundCell({ path, versions }: ToldRelease, names: Names, { provisions }: ToldContext): HTMLElement {
  const cell = element('td', {});
  if (path !== null) cell.append(element('div', {}, named(names.paths, path)));
  for (const version of versions) {
    const known = names.versions.get(version);
    const line = element('div', {});
    line.append(known === undefined ? version : element('a', { href: `${provisions}${known.provision}.html` }, known.text));
    cell.append(line);
  }
  return cell;
}

/** What is wrong with the logs: the file, the row, and what to do. */
export function problemList(
  diagnostics: readonly Diagnostic[],
  table: Pick<DiagnosticTable, 'rows'>,
  words: Readonly<Record<string, string>>,
): HTMLElement {
  const { lang } = document.documentElement;
  const list = element('ul', { class: 'problems' });
  for (const diagnostic of diagnostics) {
    const { message, remedy } = textOf([table], diagnostic, isLanguage(lang) ? lang : 'fi');
    const { file = '', line } = diagnostic.place;
    const place = line === undefined ? file : `${file}, ${(words['row'] ?? '').replace('{line}', String(line))}`;
    const item = element('li', {});
    item.append(element('strong', {}, place), `: ${message}. ${remedy}. `, element('code', {}, diagnostic.code));
    list.append(item);
  }
  return list;
}
