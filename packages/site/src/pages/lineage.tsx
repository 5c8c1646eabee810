import { fill, type Texts } from '@nivel/diagnostics';
import { termOf } from '@nivel/policy';
import type { FieldInfo } from '@nivel/schema-tools';
import type { ComponentChild, JSX } from 'preact';
import { DataTable } from '../layout/data-table.tsx';
import { LineageDrawing } from '../layout/lineage-drawing.tsx';
import { OutcomeMark } from '../layout/outcome-mark.tsx';
import { type Lineage, lineageOf } from '../lineage/lineage.ts';
import { graphOfEntity, graphOfView, type LineageGraph, sourcesOf } from '../lineage/lineage-graph.ts';
import { LINEAGE_WORDS } from '../lineage/lineage-words.ts';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { dayText } from '../site/day-texts.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

export function lineagePages(site: Site): readonly Page[] {
  const lineage = lineageOf(site.catalog, site.views().views);
  const { entities } = site.catalog.schemas;
  return [
    indexPage(site, lineage),
    ...entities.map(({ name, term }) =>
      lineagePage(lineage, {
        address: addresses.lineage(name),
        title: named(LINEAGE_WORDS.ofEntity, term ?? { fi: name, sv: name, en: name }),
        graph: graphOfEntity(lineage, name),
      }),
    ),
    ...site.catalog.views.views.map((view) =>
      lineagePage(lineage, {
        address: addresses.lineageOfView(view.id),
        title: named(LINEAGE_WORDS.ofView, view.title),
        graph: graphOfView(lineage, view.id),
      }),
    ),
  ];
}

function named(pattern: Texts, name: Texts): Texts {
  return { fi: fill(pattern.fi, { name: name.fi }), sv: fill(pattern.sv, { name: name.sv }), en: fill(pattern.en, { name: name.en }) };
}

function indexPage({ catalog }: Site, lineage: Lineage): Page {
  return {
    address: addresses.lineages(),
    section: 'fields',
    title: LINEAGE_WORDS.title,
    search: (language) => ({ kind: WORDS.navFields[language], words: 'OpenLineage' }),
    render: ({ t, to }) => (
      <>
        <p class="lead">{t(LINEAGE_WORDS.lead)}</p>
        <DataTable
          caption={capital(t(LINEAGE_WORDS.byView))}
          heads={[t(LINEAGE_WORDS.view), t(WORDS.fields), t(LINEAGE_WORDS.sourceCount)]}
          rows={catalog.views.views.map((view) => ({
            key: view.id,
            cells: [
              <a key="view" href={to(addresses.lineageOfView(view.id))}>
                {t(view.title)}
              </a>,
              ...countsOf(lineage, graphOfView(lineage, view.id)),
            ],
          }))}
        />
        <DataTable
          caption={capital(t(LINEAGE_WORDS.byEntity))}
          heads={[t(WORDS.entity), t(WORDS.fields), t(LINEAGE_WORDS.sourceCount), t(LINEAGE_WORDS.viewCount)]}
          rows={catalog.schemas.entities.map(({ name, term }) => {
            const graph = graphOfEntity(lineage, name);
            return {
              key: name,
              cells: [
                <a key="entity" href={to(addresses.lineage(name))}>
                  {term === undefined ? name : capital(t(term))}
                </a>,
                ...countsOf(lineage, graph),
                graph.nodes.filter(({ kind }) => kind === 'view').length,
              ],
            };
          })}
        />
      </>
    ),
  };
}

function countsOf(lineage: Lineage, graph: LineageGraph): readonly number[] {
  const fields = fieldsOf(graph);
  return [fields.length, new Set(sourcesOf(lineage, fields).map(({ source }) => source)).size];
}

function fieldsOf(graph: LineageGraph): readonly FieldInfo[] {
  return graph.nodes.flatMap((node) => (node.kind === 'field' ? [node.field] : []));
}

interface Drawn {
  readonly address: string;
  readonly title: Texts;
  readonly graph: LineageGraph;
}

function lineagePage(lineage: Lineage, { address, title, graph }: Drawn): Page {
  return {
    address,
    section: 'fields',
    title,
    render: (context) => {
      const { t, site, language } = context;
      const fields = fieldsOf(graph);
      return (
        <>
          <p>{fill(t(LINEAGE_WORDS.onDay), { day: dayText(site.today, language) })}</p>
          <LineageDrawing context={context} graph={graph} title={t(title)} />
          <DataTable
            caption={capital(t(LINEAGE_WORDS.asTable))}
            heads={[t(WORDS.field), t(WORDS.class), t(WORDS.sources), t(LINEAGE_WORDS.byView)]}
            rows={fields.map((field) => ({ key: field.field, cells: rowOf(context, lineage, { field, graph }) }))}
          />
          <p class="verified">{t(LINEAGE_WORDS.modelOnlyMeans)}</p>
        </>
      );
    },
  };
}

function rowOf(context: PageContext, lineage: Lineage, { field, graph }: { field: FieldInfo; graph: LineageGraph }): readonly ComponentChild[] {
  const { t, to, site } = context;
  return [
    <span key="field" id={field.field}>
      <a href={to(addresses.field(field.field))}>{t(field.term)}</a> <code>{field.field}</code>
    </span>,
    t(termOf(site.book.vocabulary, 'class', field.class)),
    <Sources key="sources" context={context} lineage={lineage} field={field} />,
    <Views key="views" context={context} field={field} graph={graph} />,
  ];
}

interface FieldProperties {
  readonly context: PageContext;
  readonly field: FieldInfo;
}

function Sources({ context, lineage, field }: FieldProperties & { readonly lineage: Lineage }): JSX.Element {
  const { t, to } = context;
  const reads = sourcesOf(lineage, [field]);
  if (reads.length === 0 && field.derivedFrom.length === 0) return <>{t(field.noSource ?? LINEAGE_WORDS.noSource)}</>;
  return (
    <ul class="plain">
      {reads.map(({ source, by }) => (
        <li key={source}>
          <code>{source}</code>
          {by === 'model' && <small> {t(LINEAGE_WORDS.modelOnly)}</small>}
        </li>
      ))}
      {field.derivedFrom.map((id) => (
        <li key={id}>
          {t(LINEAGE_WORDS.derived)} <a href={to(addresses.field(id))}>{id}</a>
        </li>
      ))}
    </ul>
  );
}

function Views({ context, field, graph }: FieldProperties & { readonly graph: LineageGraph }): JSX.Element {
  const { t, to, site, language } = context;
  const shows = graph.nodes.flatMap((node) => (node.kind === 'field' && node.id === field.field ? node.shows : []));
  if (shows.length === 0) return <>{t(LINEAGE_WORDS.noView)}</>;
  return (
    <ul class="plain">
      {shows.map(({ view, outcome, isCounted }) => (
        <li key={view}>
          <a href={to(addresses.view(view))}>{t(site.catalog.views.views.find(({ id }) => id === view)?.title ?? LINEAGE_WORDS.view)}</a>{' '}
          <OutcomeMark outcome={outcome} language={language} />
          {isCounted && <small> {t(LINEAGE_WORDS.counted)}</small>}
        </li>
      ))}
    </ul>
  );
}
