import { fill, LANGUAGES, type Language } from '@nivel/diagnostics';
import type { ComponentChildren, JSX } from 'preact';
import type { Page, PageContext, Section } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { dayText } from '../site/day-texts.ts';
import { WORDS } from '../words.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** No request leaves the page: everything that it loads lies beside it. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

const DOORS: readonly { readonly section: Section; readonly word: keyof typeof WORDS; readonly address: string }[] = [
  { section: 'matrix', word: 'navMatrix', address: addresses.matrix() },
  { section: 'case', word: 'navCase', address: addresses.tryCase() },
  { section: 'changes', word: 'navChanges', address: addresses.changes() },
  { section: 'fields', word: 'navFields', address: addresses.fields() },
  { section: 'views', word: 'navViews', address: addresses.views() },
  { section: 'law', word: 'navLaw', address: addresses.provisions() },
  { section: 'questions', word: 'navQuestions', address: addresses.questions() },
  { section: 'documents', word: 'navDocuments', address: addresses.documents() },
  { section: 'about', word: 'navAbout', address: addresses.about() },
];

interface FrameProperties {
  readonly page: Page;
  readonly context: PageContext;
  readonly children: ComponentChildren;
}

/** What every page has around its content: head, skip link, doors, languages, and which versions it was made from. */
export function PageFrame({ page, context, children }: FrameProperties): JSX.Element {
  const { language } = context;
  const assets = context.to('../assets');
  const scripts = ['frame.js', ...(page.scripts ?? [])];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${capital(page.title[language])} – ${WORDS.siteName[language]}`}</title>
        <link rel="stylesheet" href={`${assets}/site.css`} />
        <link rel="icon" href={`${assets}/nivel.svg`} type="image/svg+xml" />
        {scripts.map((script) => (
          <script key={script} src={`${assets}/${script}`} defer />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {WORDS.skip[language]}
        </a>
        <Header page={page} context={context} />
        <main id="content" class={`in-${page.section}`} tabIndex={-1}>
          <h1>{capital(page.title[language])}</h1>
          {children}
        </main>
        <Footer page={page} context={context} />
      </body>
    </html>
  );
}

function Header({ page, context }: Omit<FrameProperties, 'children'>): JSX.Element {
  const { language, to } = context;
  return (
    <header class="top">
      <div class="band">
        <a class="name" href={to(addresses.home())} aria-current={page.section === 'home' ? 'page' : undefined}>
          {WORDS.siteName[language]}
        </a>
        <nav class="languages" aria-label={WORDS.languages[language]}>
          <ul>
            {LANGUAGES.map((other) => (
              <li key={other}>
                <a href={to(`../${other}/${page.address}`)} lang={other} hreflang={other} aria-current={other === language ? 'true' : undefined}>
                  {LANGUAGE_NAMES[other]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Search context={context} />
        <button type="button" class="menu" aria-expanded="false" aria-controls="doors">
          {WORDS.menu[language]}
        </button>
      </div>
      <Doors page={page} context={context} />
    </header>
  );
}

function Search({ context }: { readonly context: PageContext }): JSX.Element {
  const { language, to } = context;
  return (
    <search
      class="search"
      data-engine={`${to('../assets')}/search-engine.js`}
      data-index={`${to('../assets')}/search-index.${language}.js`}
      data-root={to('')}
      data-none={WORDS.searchNone[language]}
      data-hits={WORDS.searchHits[language]}
    >
      <label for="search">{capital(WORDS.search[language])}</label>
      <input id="search" type="search" placeholder={WORDS.searchFor[language]} autocomplete="off" />
      <output for="search" />
      <ul id="search-hits" hidden />
    </search>
  );
}

function Doors({ page, context }: Omit<FrameProperties, 'children'>): JSX.Element {
  const { language, to } = context;
  return (
    <nav id="doors" class="doors" aria-label={WORDS.mainNavigation[language]}>
      <ul>
        {DOORS.map((door) => (
          <li key={door.section}>
            <a href={to(door.address)} aria-current={door.section === page.section ? 'true' : undefined}>
              {WORDS[door.word][language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({ page, context }: Omit<FrameProperties, 'children'>): JSX.Element {
  const { site, language } = context;
  const { modelVersion, ruleBookVersion } = site.catalog;
  return (
    <footer class="bottom">
      <p>{WORDS.notAdvice[language]}</p>
      <p>
        {fill(WORDS.versions[language], { model: modelVersion, book: ruleBookVersion })}
        {' · '}
        {fill(WORDS.madeOn[language], { day: dayText(site.today, language) })}
      </p>
      <p class="on-paper">{fill(WORDS.ownAddress[language], { address: `${language}/${page.address}` })}</p>
    </footer>
  );
}
