import { boundColumns } from '@nivel/sources';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawLineage } from '../src/lineage/draw-lineage.ts';
import { type Lineage, lineageOf } from '../src/lineage/lineage.ts';
import { graphOfEntity, graphOfView, type LineageGraph } from '../src/lineage/lineage-graph.ts';
import { openLineageEvents } from '../src/lineage/open-lineage.ts';
import { lineagePages } from '../src/pages/lineage.tsx';
import { renderPage } from '../src/render-page.ts';
import type { Site } from '../src/site/site.ts';
import { siteOfProject } from './built-site.ts';

let site: Site;
let lineage: Lineage;
let graphs: ReadonlyMap<string, LineageGraph>;

beforeAll(async () => {
  site = await siteOfProject();
  lineage = lineageOf(site.catalog, site.views().views);
  graphs = new Map(site.catalog.schemas.entities.map(({ name }) => [name, graphOfEntity(lineage, name)]));
});

const sourcesIn = (graph: LineageGraph) => graph.nodes.flatMap((node) => (node.kind === 'sources' ? node.sources : []));

describe('the lineage of the project', () => {
  test('has every bound column, and each stands once in the drawing of every entity that it goes to', () => {
    for (const { source, field } of boundColumns()) {
      const [entity = ''] = field.split('.');
      const graph = graphs.get(entity);
      expect(graph === undefined ? 0 : sourcesIn(graph).filter((each) => each === source).length, `${source} -> ${field}`).toBe(1);
      const node = graph?.nodes.find((each) => each.kind === 'sources' && each.sources.includes(source));
      expect(graph?.edges).toContainEqual({ from: node?.id, to: field, outcome: undefined });
    }
  });

  test('has every field once and every source of the model', () => {
    for (const { field, sources, entity } of site.catalog.fields) {
      expect(graphs.get(entity)?.nodes.filter((node) => node.id === field)).toHaveLength(1);
      if (sources.length > 0) expect(lineage.reads.filter((read) => read.field === field).length, field).toBeGreaterThan(0);
    }
    expect(lineage.reads).toContainEqual({ source: 'koski:suoritusjako', field: 'consent.consentState', by: 'model' });
  });

  test('shows what the views show, with the outcome of the day, and nothing that they leave out', () => {
    for (const { view, answers } of site.views().views) {
      const own = lineage.shows.filter((each) => each.view === view.id);
      for (const { field, outcome } of own) expect(answers.find((answer) => answer.field === field)?.outcome).toBe(outcome);
      const shown = new Set([...view.fields, ...view.perLearner].map(({ field }) => field));
      expect([...shown].filter((field) => !own.some((each) => each.field === field && !each.isCounted))).toEqual([]);
      for (const { field } of view.leftOut) if (!shown.has(field)) expect(own.map((each) => each.field)).not.toContain(field);
    }
    expect(lineage.shows.some(({ isCounted }) => isCounted)).toBe(true);
  });

  test('is drawn without overlap, whatever the entity or view, and every line ends at a box', () => {
    const all = [...graphs.values(), ...site.catalog.views.views.map(({ id }) => graphOfView(lineage, id))];
    for (const graph of all) {
      const { boxes, lines, width, height } = drawLineage(graph, { language: 'fi', classOf: (id) => id, viewOf: (id) => id });
      expect(lines).toHaveLength(graph.edges.length);
      for (const [index, a] of boxes.entries()) {
        expect(a.x + a.width <= width && a.y + a.height <= height).toBe(true);
        for (const b of boxes.slice(index + 1))
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y, `${a.id} ${b.id}`).toBe(true);
      }
      const marks = lines.flatMap(({ mark }, index) =>
        mark === undefined ? [] : [{ ...mark, box: boxes.find(({ id }) => id === graph.edges[index]?.from) }],
      );
      for (const [index, { x, y, box }] of marks.entries()) {
        expect(box !== undefined && y - 8 >= box.y && y + 8 <= box.y + box.height, `${box?.id} ${y}`).toBe(true);
        expect(marks.slice(index + 1).every((other) => other.x !== x || Math.abs(other.y - y) >= 16)).toBe(true);
      }
      const lefts = new Set(boxes.map(({ x }) => x));
      for (const { path } of lines) expect(lefts.has(Number(/ ([\d.]+) [\d.]+$/.exec(path)?.[1])), path).toBe(true);
    }
  });
});

describe('a page of lineage', () => {
  test('is light, has a title, a description and the same as a table', () => {
    for (const page of lineagePages(site)) {
      const html = renderPage(site, page, 'fi');
      expect(Buffer.byteLength(html), page.address).toBeLessThan(100_000);
      if (page.address === 'lineage/index.html') continue;
      expect(html, page.address).toContain('<svg class="lineage" role="img" aria-labelledby="lineage-title lineage-description"');
    }
  });

  test('letters each outcome, and names every source in full', () => {
    const page = lineagePages(site).find(({ address }) => address === 'lineage/learner.html');
    const html = page === undefined ? '' : renderPage(site, page, 'sv');
    expect(html).toMatch(/<text class="sign ask"[^>]*>F<\/text>/);
    for (const source of sourcesIn(graphs.get('learner') ?? { nodes: [], edges: [] })) expect(html).toContain(`<code>${source}</code>`);
  });
});

test('the events of OpenLineage are the same each time, and one event per dataset or one per run', () => {
  const events = openLineageEvents(site.catalog);
  expect(openLineageEvents(site.catalog)).toEqual(events);
  expect(new Set(events.map((event) => JSON.stringify(event))).size).toBe(events.length);
  expect(openLineageEvents(site.catalog, { run: '01890a5d-ac96-774b-bcce-b302099a8057' })).toHaveLength(1);
});
