import { namesOf, termOf } from '@nivel/policy';
import { CHANGE_KINDS, type Difference } from '@nivel/policy/proof';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { CHANGE_WORDS, KIND_WORDS } from '../pages/change-words.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { touchedByAll } from '../site/change-desk.ts';
import { WORDS } from '../words.ts';
import { DataTable } from './data-table.tsx';
import { Facts } from './facts.tsx';
import { FieldLinks } from './field-links.tsx';

interface SummaryProperties {
  readonly context: PageContext;
  readonly difference: Difference;
}

/** How much changes about each category, and whom it touches. */
export function ChangeSummary({ context, difference }: SummaryProperties): JSX.Element {
  const { site, t, to } = context;
  const categories = [...new Set(difference.changes.map(({ after }) => after))];
  const count = (category: string, kind: (typeof CHANGE_KINDS)[number]) =>
    difference.changes.filter((change) => change.after === category && change.kind === kind).length || '–';
  return (
    <section>
      <h2>{t(CHANGE_WORDS.summary)}</h2>
      <DataTable
        caption={capital(t(WORDS.categories))}
        titled="by-heading"
        heads={[t(WORDS.category), ...CHANGE_KINDS.map((kind) => t(KIND_WORDS[kind]))]}
        rows={categories.map((category) => ({
          key: category,
          cells: [
            <a key="category" href={to(addresses.category(category))}>
              {capital(t(termOf(site.book.vocabulary, 'category', category)))}
            </a>,
            ...CHANGE_KINDS.map((kind) => count(category, kind)),
          ],
        }))}
      />
      <Facts
        rows={[
          [t(CHANGE_WORDS.situation), <Situations key="situations" context={context} difference={difference} />],
          [t(CHANGE_WORDS.rolesTouched), <Roles key="roles" context={context} difference={difference} />],
        ]}
      />
    </section>
  );
}

function Situations({ context, difference }: SummaryProperties): JSX.Element {
  const { site, t, to } = context;
  const touched = new Set(difference.changes.flatMap((change) => site.changes.placesOf(difference, change).map(({ situation }) => situation?.id)));
  return (
    <ul class="inline">
      {site.situations
        .filter(({ id }) => touched.has(id))
        .map(({ id, term }) => (
          <li key={id}>
            <a href={to(addresses.situation(id))}>{t(term)}</a>
          </li>
        ))}
      {touched.has(undefined) && <li>{t(CHANGE_WORDS.elsewhere)}</li>}
    </ul>
  );
}

function Roles({ context, difference }: SummaryProperties): JSX.Element {
  const { site, t, to } = context;
  const all = namesOf(site.book.vocabulary.role);
  const touched = new Set(difference.changes.flatMap(({ boxes }) => boxes.flatMap(({ sets }) => sets.role ?? all)));
  return (
    <ul class="inline">
      {all
        .filter((id) => touched.has(id))
        .map((id) => (
          <li key={id}>
            <a href={to(addresses.role(id))}>{t(termOf(site.book.vocabulary, 'role', id))}</a>
          </li>
        ))}
    </ul>
  );
}

/** The views that a difference touches: of which fields the answers open, close or rest on other grounds. */
export function ViewsTouched({ context, difference }: SummaryProperties): JSX.Element {
  const { site, t, to } = context;
  const touched = touchedByAll(site.changes, difference);
  return (
    <section>
      <h2>{t(CHANGE_WORDS.viewsTouched)}</h2>
      {touched.length === 0 ? (
        <p>{t(CHANGE_WORDS.noViews)}</p>
      ) : (
        <DataTable
          caption={t(WORDS.navViews)}
          titled="by-heading"
          heads={[t(WORDS.navViews), ...CHANGE_KINDS.map((kind) => t(KIND_WORDS[kind]))]}
          rows={touched.map(({ view, fields }) => ({
            key: view,
            cells: [
              <a key="view" href={to(addresses.view(view))}>
                {t(site.catalog.views.views.find(({ id }) => id === view)?.title ?? WORDS.navViews)}
              </a>,
              ...CHANGE_KINDS.map((kind) => (fields[kind].length === 0 ? '–' : <FieldLinks key={kind} context={context} fields={fields[kind]} />)),
            ],
          }))}
        />
      )}
    </section>
  );
}
