import { fill } from '@nivel/diagnostics';
import { OUTCOMES, termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import { type DrawnBox, type DrawnLine, drawLineage } from '../lineage/draw-lineage.ts';
import type { LineageGraph } from '../lineage/lineage-graph.ts';
import { LINEAGE_WORDS } from '../lineage/lineage-words.ts';
import type { PageContext } from '../page.ts';
import { WORDS } from '../words.ts';
import { LETTERS, OutcomeMark } from './outcome-mark.tsx';

interface DrawingProperties {
  readonly context: PageContext;
  readonly graph: LineageGraph;
  readonly title: string;
}

/** Lineage as a picture with a title and a description; the table beside it is its text alternative. */
export function LineageDrawing({ context, graph, title }: DrawingProperties): JSX.Element {
  const { site, t, language } = context;
  const { vocabulary } = site.book;
  const views = new Map(site.catalog.views.views.map((view) => [view.id, view.title]));
  const drawing = drawLineage(graph, {
    language,
    classOf: (id) => t(termOf(vocabulary, 'class', id)),
    viewOf: (id) => t(views.get(id) ?? { fi: id, sv: id, en: id }),
  });
  const count = (kind: DrawnBox['kind']) => graph.nodes.filter((node) => node.kind === kind).length;
  const sources = graph.nodes.reduce((sum, node) => sum + (node.kind === 'sources' ? node.sources.length : 0), 0);
  return (
    <>
      <ul class="legend">
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <OutcomeMark outcome={outcome} language={language} />
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached without a mouse */}
      <section class="wide" aria-label={t(LINEAGE_WORDS.drawing)} tabIndex={0}>
        <svg
          class="lineage"
          role="img"
          aria-labelledby="lineage-title lineage-description"
          viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
          width={drawing.width + 2}
          height={drawing.height + 2}
        >
          <title id="lineage-title">{title}</title>
          <desc id="lineage-description">{fill(t(LINEAGE_WORDS.described), { sources, fields: count('field'), views: count('view') })}</desc>
          {drawing.lines.map((line, index) => (
            <path key={index} class={line.outcome ?? 'read'} d={line.path} />
          ))}
          {drawing.boxes.map((box) => (
            <Box key={box.id} box={box} />
          ))}
          {drawing.lines.map((line, index) => (
            <Mark key={index} line={line} context={context} />
          ))}
        </svg>
      </section>
    </>
  );
}

const LINE = 15;
const PADDING = 12;

function Box({ box }: { readonly box: DrawnBox }): JSX.Element {
  const { x, y, width, height, texts } = box;
  const top = y + (height - texts.length * LINE) / 2 + LINE - 4;
  return (
    <>
      <rect class={box.kind} x={x} y={y} width={width} height={height} rx={3} />
      {box.class !== undefined && <rect class={`class ${box.class}`} x={x} y={y} width={5} height={height} />}
      {texts.map(({ role, text }, index) => (
        <text key={index} class={role} x={x + PADDING} y={top + index * LINE}>
          {text}
        </text>
      ))}
    </>
  );
}

function Mark({ line, context }: { readonly line: DrawnLine; readonly context: PageContext }): JSX.Element | undefined {
  const { mark, outcome } = line;
  if (mark === undefined || outcome === undefined) return undefined;
  return (
    <>
      <rect class={`sign ${outcome}`} x={mark.x - 8} y={mark.y - 8} width={16} height={16} rx={outcome === 'ask' ? 8 : 2} />
      <text class={`sign ${outcome}`} x={mark.x} y={mark.y + 4}>
        {context.t(WORDS[LETTERS[outcome]])}
      </text>
    </>
  );
}
