import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { WORDS } from '../words.ts';

/** Open questions with the careful reading that the rule book takes. */
export function QuestionTexts({ context, ids }: { readonly context: PageContext; readonly ids: readonly string[] }): JSX.Element | undefined {
  const { site, t, to } = context;
  if (ids.length === 0) return undefined;
  return (
    <dl class="questions">
      {ids.map((id) => {
        const question = site.book.questions.find((each) => each.id === id);
        return (
          <div key={id}>
            <dt>
              <a href={to(addresses.question(id))}>{id}</a> {question !== undefined && t(question.question)}
            </dt>
            <dd>{question !== undefined && `${capital(t(WORDS.carefulReading))}: ${t(question.careful)}`}</dd>
          </div>
        );
      })}
    </dl>
  );
}
