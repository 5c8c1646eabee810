import type { CaseEngine } from './case-engine.entry.ts';
import { loadRuleBook } from './load-rule-book.ts';
import { loadScript } from './load-script.ts';

/** Opens the form. Its engine and the rule book are loaded when the reader first uses it, or at once where the address names a case. */

const form = document.querySelector<HTMLFormElement>('form.case');
const result = document.querySelector<HTMLElement>('#result');
if (form !== null && result !== null) openForm(form, result);

function openForm(form: HTMLFormElement, result: HTMLElement): void {
  let loading: Promise<void> | undefined;
  const ready = () => {
    loading ??= loadForm(form, result);
    return loading;
  };
  form.hidden = false;
  form.addEventListener('focusin', () => void ready());
  form.addEventListener('submit', (event) => askOnceReady(event, form, ready), { once: true });
  globalThis.addEventListener('hashchange', () => void ready(), { once: true });
  if (location.hash.length > 1) void ready();
}

/** What is asked before the engine has come is asked again when it has. */
function askOnceReady(event: Event, form: HTMLFormElement, ready: () => Promise<void>): void {
  if (form.dataset['ready'] !== undefined) return;
  event.preventDefault();
  void ready().then(() => form.requestSubmit());
}

async function loadForm(form: HTMLFormElement, result: HTMLElement): Promise<void> {
  const [light] = await Promise.all([loadRuleBook(form.dataset['book'] ?? ''), loadScript(form.dataset['engine'] ?? '')]);
  const { CaseForm, openAll } = (globalThis as unknown as { nivelCase: CaseEngine }).nivelCase;
  globalThis.addEventListener('beforeprint', () => openAll(result));
  new CaseForm(form, result, light).open();
  form.dataset['ready'] = '';
}
