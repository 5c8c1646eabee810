import { fill, type Language, type Texts } from '@nivel/diagnostics';
import type { JSX } from 'preact';
import { cutsOf, type DividedDocument, type DocumentPart, divided } from '../documents/document-parts.ts';
import { DocumentView } from '../documents/document-to-html.tsx';
import type { DocumentTree } from '../documents/document-tree.ts';
import { DOCUMENT_WORDS } from '../documents/document-words.ts';
import { gapsOf } from '../documents/walk-tree.ts';
import { DataTable } from '../layout/data-table.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { onceEach } from '../site/once-each.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

const TEXTS = {
  lead: {
    fi: 'Asiakirjat, jotka rekisterinpitäjä tarvitsee. Ne on tehty samoista tiedoista kuin muukin sivusto. Mitä rekisterinpitäjän on kirjoitettava itse, on merkitty näkyvästi.',
    sv: 'De dokument som en personuppgiftsansvarig behöver. De är gjorda av samma fakta som resten av webbplatsen. Det som den personuppgiftsansvarige själv ska skriva är tydligt märkt.',
    en: 'The documents that a controller needs, made from the same facts as the rest of the site. What the controller must write itself is clearly marked.',
  },
  unbound: {
    fi: 'Sivusto on tehty ilman rekisterinpitäjän tietoja, joten asiakirjat ovat lomakkeita.',
    sv: 'Webbplatsen är gjord utan en personuppgiftsansvarigs uppgifter, så dokumenten är formulär.',
    en: 'The site was made without the bindings of a controller, so the documents are forms.',
  },
  name: { fi: 'Asiakirja', sv: 'Dokument', en: 'Document' },
  gaps: { fi: 'Täydennettäviä kohtia', sv: 'Punkter att fylla i', en: 'Points to fill in' },
  files: { fi: 'Tiedostot', sv: 'Filer', en: 'Files' },
  parts: { fi: 'Asiakirjan osat', sv: 'Dokumentets delar', en: 'Parts of the document' },
  part: { fi: 'osa {number}/{count}', sv: 'del {number}/{count}', en: 'part {number} of {count}' },
  wholeInFiles: {
    fi: 'Koko asiakirja tulostetaan Word-tiedostosta.',
    sv: 'Hela dokumentet skrivs ut från Word-filen.',
    en: 'The whole document is printed from the Word file.',
  },
  told: {
    fi: 'Mitä yhdestä oppijasta on luovutettu: katso se lokista',
    sv: 'Vad som har lämnats ut om en elev: se det i loggen',
    en: 'What was told about one learner: look it up in a log',
  },
  word: { fi: 'Word', sv: 'Word', en: 'Word' },
} as const satisfies Readonly<Record<string, Texts>>;

export function documentPages(site: Site): readonly Page[] {
  return [indexPage(site), ...site.documentsIn('fi').flatMap((_, index) => pagesOfDocument(site, index))];
}

function indexPage(site: Site): Page {
  return {
    address: addresses.documents(),
    section: 'documents',
    title: WORDS.navDocuments,
    render: (context) => (
      <>
        <p class="lead">{context.t(TEXTS.lead)}</p>
        {site.documents?.example === true ? (
          <p>
            <strong>{context.t(DOCUMENT_WORDS.example)}</strong>
          </p>
        ) : null}
        {site.documents?.controller === undefined ? <p>{context.t(TEXTS.unbound)}</p> : null}
        <p>
          <a href={context.to(addresses.told())}>{context.t(TEXTS.told)}</a>
        </p>
        <DataTable
          caption={context.t(WORDS.navDocuments)}
          titled="by-heading"
          heads={[context.t(TEXTS.name), context.t(TEXTS.gaps), context.t(TEXTS.files)]}
          rows={site.documentsIn(context.language).map((tree) => ({
            key: tree.id,
            cells: [
              <a key="page" href={context.to(addresses.document(tree.id))}>
                {tree.title}
              </a>,
              gapsOf(tree).length,
              <FileLinks key="files" tree={tree} context={context} />,
            ],
          }))}
        />
      </>
    ),
  };
}

/** A document on one page, or on a page that lists its parts where it would be too heavy. */
function pagesOfDocument(site: Site, index: number): readonly Page[] {
  const treeIn = (language: Language): DocumentTree => site.documentsIn(language)[index] ?? missing(index);
  const cuts = cutsOf(treeIn('fi'));
  const dividedIn = onceEach(itself, (language: Language) => divided(treeIn(language), cuts));
  return [wholePage(treeIn, dividedIn), ...cuts.map((_, part) => partPage(treeIn, dividedIn, part))];
}

type InLanguage<T> = (language: Language) => T;

/** Every language has the same documents; another count is a fault of ours. */
function missing(index: number): never {
  throw new RangeError(`document ${index} is missing in one language`);
}

function wholePage(treeIn: InLanguage<DocumentTree>, dividedIn: InLanguage<DividedDocument>): Page {
  const { id } = treeIn('fi');
  return {
    address: addresses.document(id),
    section: 'documents',
    title: textsOf((language) => treeIn(language).title),
    search: (language) => ({ kind: TEXTS.name[language], words: id }),
    render: (context) => {
      const tree = treeIn(context.language);
      const { first, parts } = dividedIn(context.language);
      return (
        <>
          <FileLinks tree={tree} context={context} />
          <DocumentView tree={{ blocks: first, origins: tree.origins }} context={context} />
          {parts.length === 0 ? null : <PartList id={id} parts={parts} context={context} />}
        </>
      );
    },
  };
}

function partPage(treeIn: InLanguage<DocumentTree>, dividedIn: InLanguage<DividedDocument>, index: number): Page {
  const { id } = treeIn('fi');
  const number = index + 1;
  return {
    address: addresses.documentPart(id, number),
    section: 'documents',
    title: textsOf((language) => {
      const { parts } = dividedIn(language);
      return `${treeIn(language).title}, ${fill(TEXTS.part[language], { number, count: parts.length })}`;
    }),
    render: (context) => {
      const { origins } = treeIn(context.language);
      const { parts } = dividedIn(context.language);
      return (
        <>
          <PartLinks id={id} number={number} count={parts.length} context={context} />
          <DocumentView tree={{ blocks: parts[index]?.blocks ?? [], origins }} context={context} />
          <PartLinks id={id} number={number} count={parts.length} context={context} />
        </>
      );
    },
  };
}

function itself(asked: unknown): unknown {
  return asked;
}

function textsOf(text: InLanguage<string>): Texts {
  return { fi: text('fi'), sv: text('sv'), en: text('en') };
}

interface PartListProperties {
  readonly id: string;
  readonly parts: readonly DocumentPart[];
  readonly context: PageContext;
}

function PartList({ id, parts, context }: PartListProperties): JSX.Element {
  const { to, t } = context;
  return (
    <nav aria-labelledby="parts">
      <h2 id="parts">{t(TEXTS.parts)}</h2>
      <p>{t(TEXTS.wholeInFiles)}</p>
      <ul>
        {parts.map(({ number, titles }) => (
          <li key={number}>
            <a href={to(addresses.documentPart(id, number))}>{fill(t(TEXTS.part), { number, count: parts.length })}</a>
            <ul>
              {titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PartLinksProperties {
  readonly id: string;
  readonly number: number;
  readonly count: number;
  readonly context: PageContext;
}

function PartLinks({ id, number, count, context }: PartLinksProperties): JSX.Element {
  const { to, t } = context;
  const near = [number - 1, number + 1].filter((each) => each >= 1 && each <= count);
  return (
    <ul class="inline">
      <li>
        <a href={to(addresses.document(id))}>{t(TEXTS.parts)}</a>
      </li>
      {near.map((each) => (
        <li key={each}>
          <a href={to(addresses.documentPart(id, each))}>{fill(t(TEXTS.part), { number: each, count })}</a>
        </li>
      ))}
    </ul>
  );
}

function FileLinks({ tree, context }: { readonly tree: DocumentTree; readonly context: PageContext }): JSX.Element {
  const { to, t } = context;
  return (
    <ul class="inline">
      <li>
        <a href={to(addresses.documentFile(tree, 'docx'))} aria-label={`${tree.title}, ${t(TEXTS.word)}`} download>
          {t(TEXTS.word)}
        </a>
      </li>
      <li>
        <a href={to(addresses.documentFile(tree, 'md'))} aria-label={`${tree.title}, Markdown`} download>
          Markdown
        </a>
      </li>
    </ul>
  );
}
