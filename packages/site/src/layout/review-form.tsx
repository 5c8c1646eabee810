import type { Rule } from '@nivel/policy';
import { RULE_REVIEW_KINDS } from '@nivel/policy/proof';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { REVIEW_WORDS } from '../review-words.ts';
import { capital } from '../site/capital.ts';

/** The form that makes the file of a review. Without JavaScript it stays hidden, and the page says so. */
export function ReviewForm({ context, rule }: { readonly context: PageContext; readonly rule: Rule }): JSX.Element {
  const { site, t } = context;
  const { repository } = site;
  return (
    <>
      <noscript>
        <p>{t(REVIEW_WORDS.noScript)}</p>
      </noscript>
      <form
        class="case review"
        data-rule={rule.id}
        data-read={JSON.stringify(site.readTextsOf(rule))}
        data-words={wordsFor(context)}
        data-repository={repository?.address}
        data-branch={repository?.branch}
        noValidate
        hidden
      >
        <fieldset>
          <legend>{t(REVIEW_WORDS.give)}</legend>
          <p>{t(REVIEW_WORDS.about)}</p>
          <p class="choice">
            <label for="review-kind">{capital(t(REVIEW_WORDS.kind))}</label>
            <select id="review-kind" name="kind">
              {RULE_REVIEW_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(REVIEW_WORDS[kind])}
                </option>
              ))}
            </select>
          </p>
          <p class="choice">
            <label for="review-office">{capital(t(REVIEW_WORDS.office))}</label>
            <input id="review-office" name="office" type="text" autocomplete="off" maxLength={80} aria-describedby="review-office-help" />
            <small id="review-office-help">{t(REVIEW_WORDS.officeHelp)}</small>
          </p>
          {(['day', 'until'] as const).map((name) => (
            <p key={name} class="choice">
              <label for={`review-${name}`}>{capital(t(REVIEW_WORDS[name]))}</label>
              <input id={`review-${name}`} name={name} type="date" />
            </p>
          ))}
          <p class="choice">
            <label for="review-text">{capital(t(REVIEW_WORDS.text))}</label>
            <textarea id="review-text" name="text" rows={4} maxLength={2000} aria-describedby="review-text-help" />
            <small id="review-text-help">{t(REVIEW_WORDS.textHelp)}</small>
          </p>
          <p class="actions">
            <button type="submit">{t(REVIEW_WORDS.make)}</button>
          </p>
          <p class="told" role="status" />
        </fieldset>
      </form>
    </>
  );
}

/** The words that the script says, so that it carries none of its own. */
function wordsFor({ t }: PageContext): string {
  return JSON.stringify({
    office: t(REVIEW_WORDS.missingOffice),
    day: t(REVIEW_WORDS.missingDay),
    until: t(REVIEW_WORDS.missingUntil),
    text: t(REVIEW_WORDS.missingText),
    saved: t(REVIEW_WORDS.saved),
    propose: t(REVIEW_WORDS.propose),
  });
}
