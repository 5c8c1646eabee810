import { citationText } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';

/** Links to provisions, cited as law books cite them. */
export function ProvisionLinks({ ids, context }: { readonly ids: readonly string[]; readonly context: PageContext }): JSX.Element {
  const { site, language, to } = context;
  return (
    <ul class="inline">
      {ids.map((id) => {
        const provision = site.book.provisions.find((each) => each.id === id);
        return (
          <li key={id}>
            <a href={to(addresses.provision(id))}>{provision === undefined ? id : citationText(site.book, provision, language)}</a>
          </li>
        );
      })}
    </ul>
  );
}

/** Links to open questions; nothing where there are none, so that a row of facts falls away. Called, not mounted. */
export function questionLinks(ids: readonly string[], { to }: PageContext): JSX.Element | undefined {
  if (ids.length === 0) return undefined;
  return (
    <ul class="inline">
      {ids.map((id) => (
        <li key={id}>
          <a href={to(addresses.question(id))}>{id}</a>
        </li>
      ))}
    </ul>
  );
}
