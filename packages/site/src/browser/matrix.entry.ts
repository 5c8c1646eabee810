import type { Changes } from '../site/decision-desk.ts';
import type { LightBook } from './light-book.ts';
import { loadRuleBook } from './load-rule-book.ts';
import { loadScript } from './load-script.ts';
import type { MatrixEngine } from './matrix-engine.entry.ts';
import type { MatrixWords } from './matrix-table.ts';

/** The filters of the matrix and the slider over the days of change. The engine is loaded when someone first uses them. */

const FILTERED = ['receiver', 'role', 'purpose'] as const;

interface Ready {
  readonly engine: MatrixEngine;
  readonly light: LightBook;
  readonly source: ReturnType<MatrixEngine['cellSourceOf']>;
}

const form = document.querySelector<HTMLFormElement>('form.filters');
if (form !== null) openFilters(form);

function openFilters(form: HTMLFormElement): void {
  form.hidden = false;
  const days = JSON.parse(form.dataset['days'] ?? '[]') as readonly (readonly [day: number, text: string])[];
  const words = JSON.parse(form.dataset['words'] ?? '{}') as MatrixWords;
  const slider = form.querySelector<HTMLInputElement>('#law-day');
  let ready: Promise<Ready> | undefined;
  const rewrite = async () => {
    const [day, text] = days[Number(slider?.value ?? 0)] ?? [0, ''];
    tellDay(form, slider, text);
    ready ??= load(form);
    const { engine, light, source } = await ready;
    const counts = engine.rewriteMatrix({ light, source, words }, day, chosenIn(form));
    tell(form, `${text}: ${engine.fill(words.changed, counts)}`);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => void rewrite());
  form.addEventListener('reset', () => setTimeout(() => void rewrite()));
}

async function load({ dataset }: HTMLFormElement): Promise<Ready> {
  const [light] = await Promise.all([loadRuleBook(dataset['book'] ?? ''), loadScript(dataset['engine'] ?? '')]);
  const { nivelMatrix: engine } = globalThis as unknown as { nivelMatrix: MatrixEngine };
  return { engine, light, source: engine.cellSourceOf(light) };
}

function chosenIn(form: HTMLFormElement): Changes {
  const data = new FormData(form);
  return Object.fromEntries(FILTERED.map((name) => [name, String(data.get(name) ?? '')]).filter(([, value]) => value !== ''));
}

function tellDay(form: HTMLFormElement, slider: HTMLInputElement | null, text: string): void {
  slider?.setAttribute('aria-valuetext', text);
  const output = form.querySelector('output');
  if (output !== null) output.textContent = text;
}

function tell(form: HTMLFormElement, text: string): void {
  const told = form.querySelector('.told');
  if (told !== null) told.textContent = text;
}
