import type { SearchFolder } from '../search-index.ts';
import { element } from './element.ts';
import { loadScript } from './load-script.ts';
import type { FindIn, SearchHit } from './search-engine.entry.ts';

/** Search in the page's own language. What it works with is loaded when someone first goes to the field, so that a page is light until then. */

const SHOWN = 12;

/** Opens the field of search on a page that has one. */
export function openSearch(): void {
  const box = document.querySelector<HTMLElement>('.search');
  const input = box?.querySelector('input');
  const hits = box?.querySelector('ul');
  const told = box?.querySelector('output');
  if (!box || !input || !hits || !told) return;
  let find: ReturnType<FindIn> | undefined;
  const show = () => {
    const query = input.value.trim();
    const found = query === '' || find === undefined ? [] : find(query, SHOWN);
    hits.replaceChildren(...found.map((hit) => item(hit, box.dataset['root'] ?? '')));
    hits.hidden = found.length === 0;
    told.textContent = query === '' || find === undefined ? '' : toldOf(box, found.length);
  };
  const load = async () => {
    find = await loadSearch(box);
    show();
  };
  input.addEventListener('focus', () => void load(), { once: true });
  input.addEventListener('focus', show);
  input.addEventListener('input', show);
  box.addEventListener('keydown', (event) => moveAmongHits(event, input, hits));
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) hits.hidden = true;
  });
}

function toldOf({ dataset }: HTMLElement, count: number): string {
  return count === 0 ? (dataset['none'] ?? '') : `${count} ${dataset['hits'] ?? ''}`;
}

async function loadSearch({ dataset }: HTMLElement): Promise<ReturnType<FindIn>> {
  await Promise.all([loadScript(dataset['engine'] ?? ''), loadScript(dataset['index'] ?? '')]);
  const { nivelSearch, nivelSearchIndex } = globalThis as unknown as { nivelSearch: FindIn; nivelSearchIndex: readonly SearchFolder[] };
  return nivelSearch(nivelSearchIndex);
}

function item({ title, kind, address }: SearchHit, root: string): HTMLElement {
  const link = element('a', { href: `${root}${address}` }, `${title} `);
  link.append(element('small', {}, kind));
  const row = element('li', {});
  row.append(link);
  return row;
}

/** Escape closes the list; the arrows move from the field to the hits and among them. */
function moveAmongHits(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  if (event.key === 'Escape') {
    field.focus();
    list.hidden = true;
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || list.hidden) return;
  const stops: readonly HTMLElement[] = [field, ...list.querySelectorAll('a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  event.preventDefault();
  next?.focus();
}
