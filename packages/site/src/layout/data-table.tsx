import type { ComponentChild, JSX } from 'preact';

export interface TableRow {
  readonly key: string;
  /** The first cell heads its row. */
  readonly cells: readonly ComponentChild[];
}

interface TableProperties {
  readonly caption: string;
  /** Where a heading that says the same stands right above the table, the caption is only spoken. */
  readonly titled?: 'by-heading';
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A table that can be scrolled by keyboard where it is wider than the page. */
export function DataTable({ caption, titled, heads, rows }: TableProperties): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached without a mouse
    <section class="wide" aria-label={caption} tabIndex={0}>
      <table>
        <caption class={titled === undefined ? undefined : 'spoken'}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={0} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
