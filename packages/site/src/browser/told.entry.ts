import { siteDiagnostics } from '../documents/document-diagnostics.ts';
import { linesOfYear, toldReleases } from '../documents/told-releases.ts';
import type { ToldBook } from '../told/told-book.ts';
import { loadScript } from './load-script.ts';
import { readLogs } from './read-logs.ts';
import { problemList, releaseTable, type ToldContext } from './told-table.ts';

/** Reads the logs that a person chooses, in this browser, and shows what was told about one learner. Nothing leaves the page. */

const form = document.querySelector<HTMLFormElement>('form.told-form');
const result = document.querySelector<HTMLElement>('#told');
if (form !== null && result !== null) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(form, result);
  });
  result.querySelector('button[name="print"]')?.addEventListener('click', () => globalThis.print());
}

async function show(from: HTMLFormElement, into: HTMLElement): Promise<void> {
  const words = JSON.parse(from.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  const book = await bookAt(from.dataset['book'] ?? '');
  const context: ToldContext = { book, words, provisions: from.dataset['provisions'] ?? '' };
  const files = [...(from.querySelector<HTMLInputElement>('#logs')?.files ?? [])];
  const status = from.querySelector('[role="status"]');
  if (status !== null) status.textContent = words['reading'] ?? '';
  const { lines, diagnostics } = await readLogs(files, { learnerKey: textIn(from, '#learner'), modelVersion: book.modelVersion });
  if (status !== null) status.textContent = '';
  const year = textIn(from, '#year');
  const told = toldReleases(linesOfYear(lines, year === '' ? undefined : Number(year)));
  const count = into.querySelector('.told-count');
  const rows = into.querySelector('.told-rows');
  if (count === null || rows === null) return;
  if (diagnostics.length > 0) {
    count.textContent = words['incomplete'] ?? '';
    rows.replaceChildren(problemList(diagnostics, siteDiagnostics, words));
  } else {
    const receivers = new Set(told.map(({ organisation }) => organisation)).size;
    const found = { count: told.length, receivers, files: files.length };
    count.textContent = told.length === 0 ? (words['none'] ?? '') : filled(words['found'] ?? '', found);
    rows.replaceChildren(...(told.length === 0 ? [] : [releaseTable(told, context)]));
  }
  into.hidden = false;
  into.querySelector<HTMLElement>('#told-title')?.focus();
}

async function bookAt(address: string): Promise<ToldBook> {
  const here = globalThis as unknown as { nivelTold?: ToldBook };
  if (here.nivelTold === undefined) await loadScript(address);
  if (here.nivelTold === undefined) throw new Error(`no words at ${address}`);
  return here.nivelTold;
}

function textIn(from: HTMLFormElement, selector: string): string {
  return from.querySelector<HTMLInputElement>(selector)?.value.trim() ?? '';
}

function filled(template: string, values: Readonly<Record<string, number>>): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), template);
}
