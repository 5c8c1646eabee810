import type { JSX } from 'preact';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { TOLD_WORDS as T } from '../told/told-words.ts';

/** The page on which a log that lies with the reader is read. The page itself knows of nobody. */
export function toldPages(_site: Site): readonly Page[] {
  return [
    {
      address: addresses.told(),
      section: 'documents',
      title: T.title,
      search: (language) => ({ kind: T.result[language], words: `${T.files[language]} ${T.lead[language]}` }),
      scripts: ['told.js'],
      render: (context) => <ToldPage context={context} />,
    },
  ];
}

function ToldPage({ context }: { readonly context: PageContext }): JSX.Element {
  const { t, to, language } = context;
  return (
    <>
      <p class="lead">{t(T.lead)}</p>
      <noscript>
        <p>
          {t(T.noScript)} <code>nivel access</code>.
        </p>
      </noscript>
      <form
        class="told-form"
        hidden
        data-book={`${to('../assets')}/told.${language}.js`}
        data-provisions={to('provision/')}
        data-words={wordsFor(context)}
      >
        <p class="choice">
          <label for="logs">{t(T.files)}</label>
          <input id="logs" name="logs" type="file" accept=".jsonl" multiple required aria-describedby="logs-help" />
          <small id="logs-help">{t(T.filesHelp)}</small>
        </p>
        <p class="choice">
          <label for="learner">{t(T.learner)}</label>
          <input id="learner" type="text" inputMode="numeric" autocomplete="off" required aria-describedby="learner-help" />
          <small id="learner-help">{t(T.learnerHelp)}</small>
        </p>
        <p class="choice">
          <label for="year">{t(T.year)}</label>
          <input id="year" type="text" inputMode="numeric" pattern="(19|20)[0-9]{2}" maxLength={4} autocomplete="off" aria-describedby="year-help" />
          <small id="year-help">{t(T.yearHelp)}</small>
        </p>
        <p class="actions">
          <button type="submit">{t(T.show)}</button>
        </p>
        <p class="told" role="status" />
        <p>{t(T.local)}</p>
      </form>
      <section id="told" aria-labelledby="told-title" hidden>
        <h2 id="told-title" tabIndex={-1}>
          {t(T.result)}
        </h2>
        <p class="told-count" />
        <div class="told-rows" />
        <p class="actions">
          <button type="button" name="print">
            {t(T.print)}
          </button>
        </p>
      </section>
      <p>
        {t(T.tryIt)}{' '}
        <a href={`${to('../assets')}/example-ledger.jsonl`} download>
          {t(T.exampleLog)}
        </a>
      </p>
      <p>{t(T.answer)}</p>
    </>
  );
}

/** The words that the script writes, so that it carries none of its own. */
function wordsFor({ t }: PageContext): string {
  return JSON.stringify(Object.fromEntries(Object.entries(T).map(([name, texts]) => [name, t(texts)])));
}
