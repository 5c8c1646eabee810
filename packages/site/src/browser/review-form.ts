import type { ReadTexts, RuleReviewKind } from '@nivel/policy/proof';
import { element } from './element.ts';
import { gapsOf, proposalAddress, type ReviewDraft, type ReviewGap, reviewFile } from './review-file.ts';

/** The form on the page. What it knows stands in its attributes: the rule, the digests of what is shown, the words, and the repository where one was given. */
export class ReviewForm {
  readonly #form: HTMLFormElement;
  readonly #words: Readonly<Record<string, string>>;
  readonly #read: ReadTexts;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#words = JSON.parse(form.dataset['words'] ?? '{}') as Record<string, string>;
    this.#read = JSON.parse(form.dataset['read'] ?? '{}') as ReadTexts;
  }

  open(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
    this.#form.addEventListener('input', () => this.#show());
    this.#show();
  }

  #control(name: ReviewGap): HTMLInputElement {
    const found = this.#form.elements.namedItem(name);
    if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) throw new TypeError(name);
    return found as HTMLInputElement;
  }

  #draft(): ReviewDraft {
    const given = new FormData(this.#form);
    const value = (name: string) => String(given.get(name) ?? '');
    return {
      kind: value('kind') as RuleReviewKind,
      rule: this.#form.dataset['rule'] ?? '',
      office: value('office'),
      day: value('day'),
      until: value('until'),
      text: value('text'),
      read: this.#read,
    };
  }

  /** An end only for approvals; the way to the repository only when the file is whole. */
  #show(): void {
    const draft = this.#draft();
    const until = this.#control('until').closest<HTMLElement>('.choice');
    if (until !== null) until.hidden = draft.kind !== 'approval';
    const { repository, branch = 'main' } = this.#form.dataset;
    if (repository === undefined) return;
    const address = gapsOf(draft).length > 0 ? undefined : proposalAddress({ address: repository, branch }, reviewFile(draft));
    this.#form.querySelector('a.propose')?.remove();
    if (address === undefined) return;
    const link = element('a', { class: 'propose', rel: 'noreferrer', href: address }, this.#words['propose'] ?? '');
    this.#form.querySelector('.actions')?.append(link);
  }

  #save(): void {
    const draft = this.#draft();
    const [gap] = gapsOf(draft);
    if (gap !== undefined) {
      this.#tell(this.#words[gap] ?? '');
      this.#control(gap).focus();
      return;
    }
    const { folder, name, text } = reviewFile(draft);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#tell((this.#words['saved'] ?? '').replace('{folder}', folder));
  }

  #tell(text: string): void {
    const told = this.#form.querySelector('.told');
    if (told !== null) told.textContent = text;
  }
}
