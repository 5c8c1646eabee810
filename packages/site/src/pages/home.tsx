import { fill, type Texts } from '@nivel/diagnostics';
import type { JSX } from 'preact';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { dayText } from '../site/day-texts.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { HOME_WORDS } from './home-words.ts';
import { type SiteLink, siteMap } from './site-map.ts';

const DOORS: readonly { readonly address: string; readonly title: Texts; readonly text: Texts }[] = [
  { address: addresses.matrix(), title: WORDS.navMatrix, text: HOME_WORDS.matrix },
  { address: addresses.tryCase(), title: WORDS.navCase, text: HOME_WORDS.case },
  { address: addresses.changes(), title: WORDS.navChanges, text: HOME_WORDS.changes },
];

/** So many days on which the rules change are asked about: the newest ones. */
const DAYS_ASKED = 2;

export function homePages(_site: Site): readonly Page[] {
  return [
    {
      address: addresses.home(),
      section: 'home',
      title: HOME_WORDS.title,
      render: (context) => (
        <>
          <p class="lead">{context.t(HOME_WORDS.lead)}</p>
          <ul class="doorways">
            {DOORS.map(({ address, title, text }) => (
              <li key={address}>
                <h2>
                  <a href={context.to(address)}>{context.t(title)}</a>
                </h2>
                <p>{context.t(text)}</p>
              </li>
            ))}
          </ul>
          <section class="asked-often">
            <h2>{context.t(HOME_WORDS.questions)}</h2>
            <LinkList context={context} links={questionsOf(context)} />
          </section>
          <SiteMap context={context} />
        </>
      ),
    },
  ];
}

/** The questions that readers come with, each a link to its answer; one that this catalog cannot answer is left out. */
function questionsOf({ site, t, language }: PageContext): readonly SiteLink[] {
  const hasCell = site.categories.some(({ id }) => id === 'support-document') && site.situations.some(({ id }) => id === 'p1');
  const days = site.dayDifferences().slice(-DAYS_ASKED);
  return [
    ...(hasCell ? [{ address: addresses.cell('support-document', 'p1'), text: t(HOME_WORDS.oldPlan) }] : []),
    { address: addresses.told(), text: t(HOME_WORDS.told) },
    ...days.map(({ day }) => ({ address: addresses.dayChanges(day), text: fill(t(HOME_WORDS.viewsOn), { day: dayText(day, language) }) })),
    { address: addresses.unsettledRules(), text: t(HOME_WORDS.unsettled) },
    { address: addresses.document('notice-guardian'), text: t(HOME_WORDS.guardian) },
  ];
}

function LinkList({ context, links }: { readonly context: PageContext; readonly links: readonly SiteLink[] }): JSX.Element {
  return (
    <ul>
      {links.map(({ address, text }) => (
        <li key={address}>
          <a href={context.to(address)}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** Every kind of page, under the heading where a reader looks for it. */
function SiteMap({ context }: { readonly context: PageContext }): JSX.Element {
  const { t } = context;
  return (
    <section>
      <h2>{t(HOME_WORDS.all)}</h2>
      <div class="site-map">
        {siteMap(context).map(({ title, links }) => (
          <section key={title}>
            <h3>{title}</h3>
            <LinkList context={context} links={links.map((link) => ({ ...link, text: capital(link.text) }))} />
          </section>
        ))}
      </div>
    </section>
  );
}
