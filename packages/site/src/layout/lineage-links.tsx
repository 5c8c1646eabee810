import type { JSX } from 'preact';
import { LINEAGE_WORDS } from '../lineage/lineage-words.ts';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';

/** Links to the lineage of entities, by their names. */
export function LineageLinks({
  context,
  entities,
}: {
  readonly context: PageContext;
  readonly entities: readonly string[];
}): JSX.Element | undefined {
  const { site, t, to } = context;
  if (entities.length === 0) return undefined;
  return (
    <>
      <h2>{capital(t(LINEAGE_WORDS.toDrawing))}</h2>
      <ul class="inline">
        {entities.map((name) => (
          <li key={name}>
            <a href={to(addresses.lineage(name))}>
              {t(site.catalog.schemas.entities.find((entity) => entity.name === name)?.term ?? { fi: name, sv: name, en: name })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
