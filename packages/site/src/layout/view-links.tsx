import type { ShownView } from '@nivel/catalog';
import { stateText } from '@nivel/catalog';
import type { Texts } from '@nivel/diagnostics';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { WORDS } from '../words.ts';

const TITLE: Texts = { fi: 'Näkymät, joissa tämä on mukana', sv: 'Vyer där detta ingår', en: 'Views that it is part of' };

/** The views of analytics that something stands in, each with its state; nothing where there are none. */
export function ViewLinks({
  context,
  views,
}: {
  readonly context: PageContext;
  readonly views: readonly ShownView[] | undefined;
}): JSX.Element | undefined {
  const { language, t, to } = context;
  if (views === undefined || views.length === 0) return undefined;
  return (
    <section>
      <h2>
        {t(TITLE)} ({views.length})
      </h2>
      <ul class="columns">
        {views.map((shown) => (
          <li key={shown.view.id}>
            <a href={to(addresses.view(shown.view.id))}>{t(shown.view.title)}</a> <small>{stateText(shown, language)}</small>
          </li>
        ))}
      </ul>
      <p>
        <a href={to(addresses.views())}>{t(WORDS.allViews)}</a>
      </p>
    </section>
  );
}
