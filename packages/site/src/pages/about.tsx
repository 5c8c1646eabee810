import type { Texts } from '@nivel/diagnostics';
import { guideLinks } from '../guides/guide-titles.ts';
import { Facts } from '../layout/facts.tsx';
import type { Page } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

const GUIDES: Texts = { fi: 'Oppaat', sv: 'Guider', en: 'Guides' };
const COUNTS: Texts = { fi: 'Mistä sivusto on tehty', sv: 'Vad webbplatsen är gjord av', en: 'What the site is made of' };

export function aboutPages(site: Site): readonly Page[] {
  const { book, fields } = site.catalog;
  return [
    {
      address: addresses.about(),
      section: 'about',
      title: WORDS.navAbout,
      render: ({ t, to, language }) => (
        <>
          <p class="lead">{t(WORDS.notAdvice)}</p>
          {site.docs === undefined ? null : (
            <>
              <h2>
                <a href={to(addresses.guides())}>{t(GUIDES)}</a>
              </h2>
              <ul>
                {guideLinks(site.docs, language).map(({ address, text }) => (
                  <li key={address}>
                    <a href={to(address)}>{text}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{t(COUNTS)}</h2>
          <Facts
            rows={[
              [t(WORDS.fields), fields.length],
              [t(WORDS.provisions), book.provisions.length],
              [t(WORDS.rules), book.rules.length],
              [t(WORDS.cases), book.cases.length],
              [t(WORDS.questions), book.questions.length],
            ]}
          />
        </>
      ),
    },
  ];
}
