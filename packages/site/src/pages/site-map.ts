import { guideLinks } from '../guides/guide-titles.ts';
import { LINEAGE_WORDS } from '../lineage/lineage-words.ts';
import type { PageContext } from '../page.ts';
import { REVIEW_WORDS } from '../review-words.ts';
import { addresses } from '../site/addresses.ts';
import { TOLD_WORDS } from '../told/told-words.ts';
import { WORDS } from '../words.ts';
import { HOME_WORDS } from './home-words.ts';
import { QUESTION_WORDS } from './question-words.ts';

export interface SiteLink {
  readonly address: string;
  readonly text: string;
}

export interface SitePart {
  readonly title: string;
  readonly links: readonly SiteLink[];
}

/** What the site has, part by part. A kind of page that is not here is found only by search. */
export function siteMap({ site, language, t }: PageContext): readonly SitePart[] {
  return [
    {
      title: t(HOME_WORDS.rulesAndAnswers),
      links: [
        { address: addresses.matrix(), text: t(WORDS.navMatrix) },
        { address: addresses.tryCase(), text: t(WORDS.navCase) },
        { address: addresses.situations(), text: t(WORDS.situations) },
        { address: addresses.categories(), text: t(WORDS.categories) },
        { address: addresses.roles(), text: t(WORDS.roles) },
        { address: addresses.changes(), text: t(WORDS.navChanges) },
      ],
    },
    {
      title: t(HOME_WORDS.dataAndViews),
      links: [
        { address: addresses.fields(), text: t(WORDS.navFields) },
        { address: addresses.lineages(), text: t(LINEAGE_WORDS.title) },
        { address: addresses.views(), text: t(WORDS.navViews) },
      ],
    },
    {
      title: t(HOME_WORDS.law),
      links: [
        { address: addresses.provisions(), text: t(WORDS.provisions) },
        { address: addresses.rules(), text: t(WORDS.rules) },
        { address: addresses.questions(), text: t(WORDS.navQuestions) },
        { address: addresses.unsettledRules(), text: t(QUESTION_WORDS.unsettledRules) },
        { address: addresses.reviews(), text: t(REVIEW_WORDS.title) },
      ],
    },
    {
      title: t(HOME_WORDS.controller),
      links: [
        { address: addresses.told(), text: t(TOLD_WORDS.title) },
        ...site.documentsIn(language).map(({ id, title }) => ({ address: addresses.document(id), text: title })),
      ],
    },
    { title: t(HOME_WORDS.help), links: [...guideLinks(site.docs, language), { address: addresses.about(), text: t(WORDS.navAbout) }] },
  ];
}
