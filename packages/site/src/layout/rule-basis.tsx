import { citationText, type Decision } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { daysText } from '../site/day-texts.ts';
import { WORDS } from '../words.ts';

/** The rules that made an answer, each with why it reads so and the versions of provisions that it stands on for this request. */
export function RuleBasis({ context, decision }: { readonly context: PageContext; readonly decision: Decision | undefined }): JSX.Element {
  const { site, t, to } = context;
  if (decision === undefined || decision.because.length === 0) return <p>{t(WORDS.noRule)}</p>;
  return (
    <>
      {decision.because.map(({ rule: id, provisions }) => {
        const rule = site.book.rules.find((each) => each.id === id);
        return (
          <article key={id} class="card">
            <h3>{rule === undefined ? id : <a href={to(addresses.rule(id))}>{t(rule.title)}</a>}</h3>
            {rule !== undefined && <p>{t(rule.reasons)}</p>}
            <VersionList context={context} ids={provisions} />
          </article>
        );
      })}
    </>
  );
}

function VersionList({ context, ids }: { readonly context: PageContext; readonly ids: readonly string[] }): JSX.Element {
  const { site, language, t, to } = context;
  const versions = ids.flatMap((id) => {
    const provision = site.book.provisions.find((each) => each.versions.some((version) => version.id === id));
    const version = provision?.versions.find((each) => each.id === id);
    return provision === undefined || version === undefined ? [] : [{ provision, version }];
  });
  return (
    <ul class="versions-cited">
      {versions.map(({ provision, version }) => (
        <li key={version.id}>
          <a href={to(addresses.provision(provision.id))}>{citationText(site.book, provision, language)}</a> {t(provision.term)}{' '}
          <small>{daysText(version.inForce, language)}</small>
        </li>
      ))}
    </ul>
  );
}
