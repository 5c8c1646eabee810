import type { ComponentChild, JSX } from 'preact';

/** A summary list: a name and what it is, row by row. Rows without a value are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ComponentChild])[] }): JSX.Element | undefined {
  const filled = rows.filter(([, value]) => value !== undefined && value !== '');
  if (filled.length === 0) return undefined;
  return (
    <dl class="facts">
      {filled.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
