import { fill, type Texts } from '@nivel/diagnostics';
import { CERTAINTY_TERMS } from '@nivel/policy';
import { groupedDigits, type Proof } from '@nivel/policy/proof';
import type { JSX } from 'preact';
import { Facts } from '../layout/facts.tsx';
import { questionLinks } from '../layout/thing-links.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

export const INVARIANTS_TITLE: Texts = {
  fi: 'Mitä sääntökirjasta on todistettu',
  sv: 'Vad som är bevisat om regelboken',
  en: 'What is proved of the rule book',
};
const TEXTS = {
  lead: {
    fi: 'Väitteet koskevat jokaista mahdollista luovutustilannetta, eivät esimerkkejä. Ohjelma on todistanut ne tätä sivustoa tehdessään.',
    sv: 'Påståendena gäller varje möjlig utlämnandesituation, inte exempel. Programmet har bevisat dem när webbplatsen gjordes.',
    en: 'The claims are about every possible request, not about examples. The program proved them when it made this site.',
  },
  proved: { fi: 'todistettu {count} luovutustilanteesta', sv: 'bevisat för {count} utlämnandesituationer', en: 'proved over {count} requests' },
  broken: { fi: 'ei pidä {count} luovutustilanteessa', sv: 'håller inte i {count} utlämnandesituationer', en: 'does not hold for {count} requests' },
  state: { fi: 'tila', sv: 'läge', en: 'state' },
} as const satisfies Readonly<Record<string, Texts>>;

/** One page: what is claimed of every decision, why, how far the law carries it, and that it is proved. */
export function invariantPages(site: Site): readonly Page[] {
  return [
    {
      address: addresses.invariants(),
      section: 'law',
      title: INVARIANTS_TITLE,
      search: (language) => ({ kind: WORDS.rules[language], words: '' }),
      render: (context) => (
        <>
          <p class="lead">{context.t(TEXTS.lead)}</p>
          {site.proofs().proofs.map((proof) => (
            <Claim key={proof.invariant.id} context={context} proof={proof} />
          ))}
        </>
      ),
    },
  ];
}

function Claim({ context, proof }: { readonly context: PageContext; readonly proof: Proof }): JSX.Element {
  const { t, language } = context;
  const { invariant, holds, requests, failing } = proof;
  const state = fill(TEXTS[holds ? 'proved' : 'broken'][language], { count: groupedDigits(holds ? requests : failing) });
  return (
    <section id={invariant.id}>
      <h2>{capital(t(invariant.title))}</h2>
      <p>{t(invariant.reasons)}</p>
      <Facts
        rows={[
          [t(TEXTS.state), capital(state)],
          [t(WORDS.certainty), `${invariant.certainty}: ${t(CERTAINTY_TERMS[invariant.certainty])}`],
          [t(WORDS.questions), questionLinks(invariant.questions, context)],
          [t(WORDS.machineName), <code key="id">{invariant.id}</code>],
        ]}
      />
    </section>
  );
}
