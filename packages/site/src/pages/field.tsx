import type { Language, Texts } from '@nivel/diagnostics';
import { termOf } from '@nivel/policy';
import type { FieldInfo } from '@nivel/schema-tools';
import type { ComponentChild, JSX } from 'preact';
import { DataTable } from '../layout/data-table.tsx';
import { Facts } from '../layout/facts.tsx';
import { OutcomeMark } from '../layout/outcome-mark.tsx';
import { ViewLinks } from '../layout/view-links.tsx';
import { LINEAGE_WORDS } from '../lineage/lineage-words.ts';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import type { Cell } from '../site/cell.ts';
import { groupBy } from '../site/group-by.ts';
import type { Site } from '../site/site.ts';
import { sourceSystems } from '../site/source-systems.ts';
import { WORDS } from '../words.ts';

const WHO: Texts = {
  fi: 'Minne tieto menee ja miksi ei muualle',
  sv: 'Vart uppgiften går och varför inte annanstans',
  en: 'Where it goes, and why not elsewhere',
};
const FROM: Texts = { fi: 'Mistä tieto tulee', sv: 'Varifrån uppgiften kommer', en: 'Where it comes from' };
const DERIVED: Texts = { fi: 'laskettu tiedoista', sv: 'härledd ur', en: 'derived from' };
const GIVES: Texts = { fi: 'tästä lasketaan', sv: 'ur den här härleds', en: 'what is derived from it' };
const WHY: Texts = { fi: 'peruste tai este', sv: 'grund eller hinder', en: 'ground or hindrance' };

export function fieldPages(site: Site): readonly Page[] {
  return [indexPage(site), ...site.catalog.fields.map(fieldPage)];
}

function indexPage(site: Site): Page {
  const byEntity = groupBy(site.catalog.fields, (field) => [field.entity]);
  const titles = new Map(site.catalog.schemas.entities.map((entity) => [entity.name, entity.term]));
  return {
    address: addresses.fields(),
    section: 'fields',
    title: WORDS.navFields,
    render: ({ t, to }) =>
      [...byEntity].map(([entity, fields]) => {
        const title = titles.get(entity);
        return (
          <section key={entity} id={entity}>
            <h2>{title === undefined ? entity : capital(t(title))}</h2>
            <p>
              <a href={to(addresses.lineage(entity))} aria-label={`${t(LINEAGE_WORDS.toDrawing)}: ${title === undefined ? entity : t(title)}`}>
                {t(LINEAGE_WORDS.toDrawing)}
              </a>
            </p>
            <ul class="columns">
              {fields.map((field) => (
                <li key={field.field}>
                  <a href={to(addresses.field(field.field))}>{t(field.term)}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      }),
  };
}

function fieldPage(field: FieldInfo): Page {
  return {
    address: addresses.field(field.field),
    section: 'fields',
    title: field.term,
    search: (language) => ({ kind: WORDS.field[language], words: lastNames(field.sources) }),
    render: (context) => <FieldContent context={context} field={field} />,
  };
}

/** What people know a source by: the name of the column, or the last step of a path. */
function lastNames(sources: readonly string[]): string {
  return [...new Set(sources.map((source) => source.split(/[/.:[\]]+/).findLast((part) => part !== '') ?? ''))].join(' ');
}

function FieldContent({ context, field }: { readonly context: PageContext; readonly field: FieldInfo }): JSX.Element {
  const { site, t, to } = context;
  const { vocabulary } = site.book;
  return (
    <>
      <p class="lead">{t(field.description)}</p>
      <Facts
        rows={[
          [
            t(WORDS.category),
            <a key="category" href={to(addresses.category(field.category))}>
              {t(termOf(vocabulary, 'category', field.category))}
            </a>,
          ],
          [t(WORDS.class), t(termOf(vocabulary, 'class', field.class))],
          [t(WORDS.entity), <EntityLink key="entity" context={context} entity={field.entity} />],
        ]}
      />
      <h2>{t(FROM)}</h2>
      <Facts
        rows={[
          ...sourceSystems(field.sources).map(({ name, places }) => [t(name), <SourceList key="places" places={places} />] as const),
          [t(WORDS.sources), field.sources.length === 0 && field.noSource !== undefined ? t(field.noSource) : undefined],
          [t(DERIVED), fieldLinks(context, field.derivedFrom)],
          [t(GIVES), fieldLinks(context, site.fieldsByInput.get(field.field)?.map((each) => each.field) ?? [])],
          [
            t(LINEAGE_WORDS.path),
            <a key="lineage" href={to(`${addresses.lineage(field.entity)}#${field.field}`)}>
              {t(LINEAGE_WORDS.toDrawing)}
            </a>,
          ],
        ]}
      />
      <WhereItGoes context={context} field={field} />
      <ViewLinks context={context} views={site.views().byField.get(field.field)} />
      <p class="verified">
        {capital(t(WORDS.machineName))}: <code>{field.field}</code>
      </p>
    </>
  );
}

function EntityLink({ context, entity }: { readonly context: PageContext; readonly entity: string }): JSX.Element {
  const title = context.site.catalog.schemas.entities.find((each) => each.name === entity)?.term;
  return <a href={context.to(addresses.entity(entity))}>{title === undefined ? entity : context.t(title)}</a>;
}

function SourceList({ places }: { readonly places: readonly string[] }): JSX.Element {
  return (
    <ul class="plain">
      {places.map((place) => (
        <li key={place}>
          <code>{place}</code>
        </li>
      ))}
    </ul>
  );
}

function fieldLinks({ site, t, to }: PageContext, ids: readonly string[]): JSX.Element | undefined {
  if (ids.length === 0) return undefined;
  return (
    <ul class="inline">
      {ids.map((id) => (
        <li key={id}>
          <a href={to(addresses.field(id))}>{t(site.catalog.fields.find((field) => field.field === id)?.term ?? { fi: id, sv: id, en: id })}</a>
        </li>
      ))}
    </ul>
  );
}

function WhereItGoes({ context, field }: { readonly context: PageContext; readonly field: FieldInfo }): JSX.Element {
  const { site, language, t, to } = context;
  return (
    <DataTable
      caption={t(WHO)}
      heads={[t(WORDS.situation), t(WORDS.outcome), t(WHY)]}
      rows={site.situations.map((situation) => {
        const cell = site.cellOf({ category: field.category, situation, day: site.today });
        return {
          key: situation.id,
          cells: [
            <a key="situation" href={to(addresses.cell(field.category, situation.id))}>
              {t(situation.term)}
            </a>,
            <OutcomeMark key="outcome" outcome={cell.outcome} language={language} />,
            whyInShort(site, cell, language),
          ],
        };
      })}
    />
  );
}

/** The ground where there is one, else what was nearest and what stopped it; the page of the cell tells the rest. */
function whyInShort(site: Site, cell: Cell, language: Language): ComponentChild {
  if (cell.outcome !== 'withhold' && cell.path !== null) return termOf(site.book.vocabulary, 'path', cell.path)[language];
  return site.nearestOf(cell, language) ?? WORDS.noRule[language];
}
