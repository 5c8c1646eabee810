import type { Texts } from '@nivel/diagnostics';
import type { JSX } from 'preact';
import { type Documentation, guideIn, guidesOf } from '../guides/documentation.ts';
import { titleIn } from '../guides/guide-titles.ts';
import { markdownToHtml } from '../guides/markdown-to-html.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';

const TEXTS = {
  guides: { fi: 'Oppaat', sv: 'Guider', en: 'Guides' },
  guide: { fi: 'Opas', sv: 'Guide', en: 'Guide' },
  lead: {
    fi: 'Neljä sivun mittaista opasta: kuka olet, mitä teet.',
    sv: 'Fyra guider på en sida var: vem du är, vad du gör.',
    en: 'Four guides of one page each: who you are, what you do.',
  },
  further: { fi: 'Lisäksi', sv: 'Dessutom', en: 'Besides' },
  model: { fi: 'Tietomalli tietue tietueelta', sv: 'Datamodellen post för post', en: 'The model, entity by entity' },
  api: {
    fi: 'Ohjelmointirajapinnat (englanniksi)',
    sv: 'Programmeringsgränssnitten (på engelska)',
    en: 'The interfaces for programs',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** The guides of `docs/guides` as pages; none where the site was made without them. */
export function guidePages({ docs }: Site): readonly Page[] {
  if (docs === undefined) return [];
  const names = guidesOf(docs);
  return [indexPage(docs, names), ...names.map((name) => guidePage(docs, name))];
}

function indexPage(docs: Documentation, names: readonly string[]): Page {
  return {
    address: addresses.guides(),
    section: 'about',
    title: TEXTS.guides,
    search: (language) => ({ kind: TEXTS.guide[language], words: '' }),
    render: ({ t, to, language }) => (
      <>
        <p class="lead">{t(TEXTS.lead)}</p>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={to(addresses.guide(name))}>{titleIn(docs, name, language)}</a>
            </li>
          ))}
        </ul>
        <h2>{t(TEXTS.further)}</h2>
        <ul>
          {docs.model.length === 0 ? null : (
            <li>
              <a href={to(addresses.model())}>{t(TEXTS.model)}</a>
            </li>
          )}
          {docs.api.length === 0 ? null : (
            <li>
              <a href={to('../api/index.html')}>{t(TEXTS.api)}</a>
            </li>
          )}
        </ul>
      </>
    ),
  };
}

function guidePage(docs: Documentation, name: string): Page {
  return {
    address: addresses.guide(name),
    section: 'about',
    title: { fi: titleIn(docs, name, 'fi'), sv: titleIn(docs, name, 'sv'), en: titleIn(docs, name, 'en') },
    search: (language) => ({ kind: TEXTS.guide[language], words: name }),
    render: (context) => <GuideView docs={docs} name={name} context={context} />,
  };
}

function GuideView({ docs, name, context }: { readonly docs: Documentation; readonly name: string; readonly context: PageContext }): JSX.Element {
  const { language } = context;
  const guide = guideIn(docs, name, language);
  const told = guide?.language ?? language;
  return (
    <div class="document" lang={told === language ? undefined : told}>
      {markdownToHtml(guide?.text ?? '', (target) => addressIn(docs, target, context))}
    </div>
  );
}

/** Guides lie beside each other, the model beside their folder; other files of the project are no pages. */
function addressIn(docs: Documentation, target: string, { to }: PageContext): string | undefined {
  const own = /^([\w-]+)\.md$/.exec(target)?.[1];
  if (own !== undefined) return guideIn(docs, own, 'en') === undefined ? undefined : to(addresses.guide(own));
  return target === '../model/README.md' && docs.model.length > 0 ? to(addresses.model()) : undefined;
}
