import { termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import type { Cell } from '../site/cell.ts';
import { WORDS } from '../words.ts';
import { DataTable } from './data-table.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { questionLinks } from './thing-links.tsx';

interface CellTableProperties {
  readonly context: PageContext;
  readonly caption: string;
  /** What heads the rows. */
  readonly head: string;
  readonly rows: readonly { readonly name: string; readonly cell: Cell }[];
}

/** Cells of the matrix as rows, one way through it: outcome, ground, the rules that made it, and open questions. */
export function CellTable({ context, caption, head, rows }: CellTableProperties): JSX.Element {
  const { site, language, t, to } = context;
  return (
    <DataTable
      caption={caption}
      heads={[head, t(WORDS.outcome), t(WORDS.path), t(WORDS.rules), t(WORDS.questions)]}
      rows={rows.map(({ name, cell }) => ({
        key: `${cell.category} ${cell.situation}`,
        cells: [
          <a key="cell" href={to(addresses.cell(cell.category, cell.situation))}>
            {name}
          </a>,
          <OutcomeMark key="outcome" outcome={cell.outcome} language={language} />,
          cell.path === null ? '–' : t(termOf(site.book.vocabulary, 'path', cell.path)),
          <RuleLinks key="rules" context={context} cell={cell} />,
          questionLinks(cell.unsettled, context),
        ],
      }))}
    />
  );
}

/** The rules that made the answer. */
function RuleLinks({ context, cell }: { readonly context: PageContext; readonly cell: Cell }): JSX.Element | undefined {
  const { t, to } = context;
  const made = new Set(cell.decision?.because.map((because) => because.rule));
  const rules = cell.rules.filter((rule) => made.has(rule.id));
  if (rules.length === 0) return undefined;
  return (
    <>
      {rules.map((rule, index) => (
        <span key={rule.id}>
          {index > 0 && '; '}
          <a href={to(addresses.rule(rule.id))}>{t(rule.title)}</a>
        </span>
      ))}
    </>
  );
}
