import { compileRuleBook, type DecisionTable } from '@nivel/policy';
import { addressOf, type CaseState, stateOf } from '../site/case-address.ts';
import { answersOf, type CategoryAnswer } from './case-decisions.ts';
import { caseInWords, dayIn, exampleValues, fillForm, readForm, selectIn, situationOf } from './case-fields.ts';
import { showAnswers, showCase } from './case-result.ts';
import { caseFile } from './case-to-yaml.ts';
import type { LightBook } from './light-book.ts';

/** The form on the page, and what it has been told. It holds the page's elements; the address holds the case. */
export class CaseForm {
  readonly #form: HTMLFormElement;
  readonly #light: LightBook;
  readonly #table: DecisionTable;
  readonly #words: Readonly<Record<string, string>>;
  readonly #result: HTMLElement;
  #consents: Record<string, string> = {};
  #judgements: Record<string, string> = {};

  constructor(form: HTMLFormElement, result: HTMLElement, light: LightBook) {
    this.#form = form;
    this.#result = result;
    this.#light = light;
    this.#table = compileRuleBook(light.book);
    this.#words = JSON.parse(form.dataset['words'] ?? '{}') as Record<string, string>;
  }

  open(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#answer().length > 0) document.querySelector<HTMLElement>('#result-title')?.focus();
    });
    selectIn(this.#form, 'situation')?.addEventListener('change', () => this.#startFromSituation());
    this.#onClick('copy', () => void this.#copy());
    this.#onClick('save', () => this.#save());
    this.#onClick('print', () => globalThis.print());
    globalThis.addEventListener('hashchange', () => this.#openAddress());
    // The page comes filled with the first situation; another one was chosen while the engine was on its way.
    if (!this.#openAddress() && selectIn(this.#form, 'situation')?.selectedIndex !== 0) this.#startFromSituation();
  }

  #onClick(name: string, act: () => void): void {
    document.querySelector<HTMLButtonElement>(`button[name="${name}"]`)?.addEventListener('click', act);
  }

  /** Fills the form from the address and answers at once. */
  #openAddress(): boolean {
    const state = stateOf(location.hash);
    if (state === undefined) return false;
    fillForm(this.#form, state.values, dayIn(this.#light.language, state.day));
    const situation = selectIn(this.#form, 'situation');
    if (situation !== undefined) situation.value = situationOf(this.#light, state) ?? situation.value;
    this.#consents = { ...state.consents };
    this.#judgements = { ...state.judgements };
    this.#answer();
    return true;
  }

  #startFromSituation(): void {
    this.#consents = {};
    this.#judgements = {};
    fillForm(this.#form, exampleValues(this.#light, selectIn(this.#form, 'situation')?.value ?? ''));
  }

  #state(): CaseState | undefined {
    const written = readForm(this.#form);
    return written === undefined ? undefined : { ...written, consents: this.#consents, judgements: this.#judgements };
  }

  /** Answers what the form says; tells a day that does not exist, or a choice that is missing, and moves there. */
  #answer(): readonly CategoryAnswer[] {
    const state = this.#state();
    const answers = state === undefined ? undefined : answersOf(this.#table, state);
    this.#result.hidden = answers === undefined;
    if (state === undefined || answers === undefined) {
      this.#tell((state === undefined ? this.#words['dayWrong'] : this.#words['incomplete']) ?? '');
      this.#form.querySelector<HTMLElement>(state === undefined ? '#day' : '#sender')?.focus();
      return [];
    }
    this.#tell('');
    history.replaceState(null, '', addressOf(state));
    showCase(this.#result, caseInWords(this.#light, state, this.#words));
    showAnswers(this.#result, answers, {
      table: this.#table,
      language: this.#light.language,
      words: this.#words,
      rules: this.#form.dataset['rules'] ?? '',
      fields: this.#form.dataset['fields'] ?? '',
      state,
      record: (kind, category, value) => this.#record(kind, category, value),
    });
    return answers;
  }

  /** Records a consent or a judgement for a category and answers again; an empty value takes it back. */
  #record(kind: 'consents' | 'judgements', category: string, value: string): void {
    const records = kind === 'consents' ? this.#consents : this.#judgements;
    if (value === '') delete records[category];
    else records[category] = value;
    this.#answer();
    document.querySelector<HTMLElement>(`[name="${kind}.${category}"]`)?.focus();
  }

  /** Copies the address; where the browser does not let a page copy, the address line holds the case all the same. */
  async #copy(): Promise<void> {
    if (this.#answer().length === 0) return;
    try {
      await navigator.clipboard.writeText(location.href);
      this.#tell(this.#words['copied'] ?? '');
    } catch {
      this.#tell(this.#words['copyByHand'] ?? '');
    }
  }

  #save(): void {
    const answers = this.#answer();
    const state = this.#state();
    if (state === undefined || answers.length === 0) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([caseFile(state, selectIn(this.#form, 'situation')?.value ?? '', answers)], { type: 'application/yaml' }),
    );
    link.download = `case-${state.day}.yaml`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #tell(text: string): void {
    const told = document.querySelector('.told');
    if (told !== null) told.textContent = text;
  }
}
