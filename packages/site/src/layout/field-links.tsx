import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';

/** Links to fields by the name that people use, one after the other. */
export function FieldLinks({ context, fields }: { readonly context: PageContext; readonly fields: readonly string[] }): JSX.Element {
  const { site, t, to } = context;
  return (
    <>
      {fields.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={to(addresses.field(id))}>{t(site.catalog.fields.find(({ field }) => field === id)?.term ?? { fi: id, sv: id, en: id })}</a>
        </span>
      ))}
    </>
  );
}
