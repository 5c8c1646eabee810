import { changesOfView, rowFitText, type ShownView, stateText, VIEW_TEXTS } from '@nivel/catalog';
import { fill } from '@nivel/diagnostics';
import { termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import { DataTable } from '../layout/data-table.tsx';
import { Facts } from '../layout/facts.tsx';
import { FieldLinks } from '../layout/field-links.tsx';
import { QuestionTexts } from '../layout/question-texts.tsx';
import { ViewAssessment, ViewProblems } from '../layout/view-assessment.tsx';
import { Aggregates, LeftOutFields, ShownFields } from '../layout/view-tables.tsx';
import { LINEAGE_WORDS } from '../lineage/lineage-words.ts';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { daysText, dayText } from '../site/day-texts.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { DECIDER_WORDS, PROTECTION_WORDS, VIEW_WORDS } from './view-words.ts';

/** A page for every view of analytics, and one that lists them with the row filters that they need. */
export function viewPages(site: Site): readonly Page[] {
  return [indexPage(), ...site.views().views.map(viewPage)];
}

function indexPage(): Page {
  return {
    address: addresses.views(),
    section: 'views',
    title: WORDS.navViews,
    render: (context) => (
      <>
        <p class="lead">{context.t(VIEW_WORDS.lead)}</p>
        <ViewTable context={context} />
        <RowFilters context={context} />
      </>
    ),
  };
}

function ViewTable({ context }: { readonly context: PageContext }): JSX.Element {
  const { site, t, to, language } = context;
  return (
    <DataTable
      caption={t(WORDS.navViews)}
      titled="by-heading"
      heads={[t(VIEW_WORDS.view), t(VIEW_TEXTS.viewer), t(VIEW_TEXTS.purpose), t(VIEW_TEXTS.rows), t(VIEW_WORDS.state)]}
      rows={site.views().views.map((shown) => ({
        key: shown.view.id,
        cells: [
          <a key="view" href={to(addresses.view(shown.view.id))}>
            {t(shown.view.title)}
          </a>,
          shown.view.roles.map((role) => t(termOf(site.book.vocabulary, 'role', role))).join(', '),
          t(termOf(site.book.vocabulary, 'purpose', shown.view.purpose)),
          `${rowsTerm(context, shown)}; ${rowFitText(shown, language).replaceAll('`', '')}`,
          stateText(shown, language),
        ],
      }))}
    />
  );
}

function rowsTerm({ site, t }: PageContext, { view }: ShownView): string {
  const { rows } = view;
  return t(site.catalog.views.rowFilters.filters.find(({ id }) => id === rows)?.term ?? { fi: rows, sv: rows, en: rows });
}

/** The filters that views want, those that the shared models have, and how they fail to meet. */
function RowFilters({ context }: { readonly context: PageContext }): JSX.Element {
  const { site, t } = context;
  const { filters, real, conflict } = site.catalog.views.rowFilters;
  const term = (id: string) => t(filters.find((each) => each.id === id)?.term ?? { fi: id, sv: id, en: id });
  return (
    <section>
      <h2 id="rows">{t(VIEW_WORDS.rowFilters)}</h2>
      {conflict !== undefined && (
        <p>
          <strong>{t(VIEW_WORDS.conflict)}.</strong> {t(conflict)}
        </p>
      )}
      <dl class="questions">
        {filters.map((filter) => (
          <div key={filter.id}>
            <dt>{capital(t(filter.term))}</dt>
            <dd>{t(filter.text)}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={t(VIEW_WORDS.realFilters)}
        heads={[t(VIEW_WORDS.filter), t(VIEW_WORDS.passes), t(VIEW_WORDS.explained)]}
        rows={real.map((each) => ({ key: each.id, cells: [<code key="id">{each.id}</code>, capital(term(each.passes)), t(each.text)] }))}
      />
    </section>
  );
}

function viewPage(shown: ShownView): Page {
  const { id, title } = shown.view;
  return {
    address: addresses.view(id),
    section: 'views',
    title,
    search: (language) => ({ kind: VIEW_WORDS.view[language], words: '' }),
    render: (context) => <ViewContent context={context} shown={shown} />,
  };
}

interface ViewProperties {
  readonly context: PageContext;
  readonly shown: ShownView;
}

/** In the order in which a reviewer asks: who, for what, of whom; what is shown and by what right; what not; whether it may be used. */
function ViewContent({ context, shown }: ViewProperties): JSX.Element {
  const { site, t } = context;
  const questions = site.book.questions.filter(({ id }) => site.views().byQuestion.get(id)?.includes(shown));
  return (
    <>
      <p class="lead">{t(shown.view.text)}</p>
      <Head context={context} shown={shown} />
      <ShownFields context={context} shown={shown} showing="of-all" />
      <ShownFields context={context} shown={shown} showing="per-learner" />
      <Aggregates context={context} shown={shown} />
      <LeftOutFields context={context} shown={shown} />
      {questions.length > 0 && <h2>{t(VIEW_WORDS.questionsOf)}</h2>}
      <QuestionTexts context={context} ids={questions.map(({ id }) => id)} />
      <Changes context={context} shown={shown} />
      <ViewAssessment context={context} shown={shown} />
      <ViewProblems context={context} shown={shown} />
      <p class="verified">
        {capital(t(WORDS.machineName))}: <code>{shown.view.id}</code>
      </p>
    </>
  );
}

function Head({ context, shown }: ViewProperties): JSX.Element {
  const { site, t, to, language } = context;
  const { view } = shown;
  const number = (words: 'months' | 'years', n: number | undefined) => (n === undefined ? undefined : fill(VIEW_WORDS[words][language], { n }));
  return (
    <Facts
      rows={[
        [t(VIEW_WORDS.state), stateText(shown, language)],
        [
          t(VIEW_TEXTS.viewer),
          <Links key="roles" links={view.roles.map((id) => [to(addresses.role(id)), t(termOf(site.book.vocabulary, 'role', id))])} />,
        ],
        [t(VIEW_TEXTS.purpose), t(termOf(site.book.vocabulary, 'purpose', view.purpose))],
        [t(VIEW_TEXTS.rows), <Rows key="rows" context={context} shown={shown} />],
        [t(VIEW_WORDS.requests), <Requests key="requests" context={context} shown={shown} />],
        [
          t(LINEAGE_WORDS.path),
          <a key="lineage" href={to(addresses.lineageOfView(view.id))}>
            {t(LINEAGE_WORDS.toDrawing)}
          </a>,
        ],
        [t(VIEW_WORDS.protection), t(PROTECTION_WORDS[view.protectionOrder])],
        [t(VIEW_WORDS.showsMonths), number('months', view.showsMonths)],
        [t(VIEW_WORDS.yearsBack), number('years', view.yearsBack)],
        [t(VIEW_WORDS.decides), t(DECIDER_WORDS[view.decides])],
        [t(VIEW_TEXTS.ai), aiText(context, shown)],
        [t(WORDS.days), daysText(view.days, language)],
      ]}
    />
  );
}

function aiText({ site, t }: PageContext, { view }: ShownView): string {
  const uses = view.usesAi.map((id) => site.catalog.views.aiUses.find((use) => use.id === id)?.term ?? { fi: id, sv: id, en: id });
  return uses.length === 0 ? t(VIEW_TEXTS.noAi) : uses.map((term) => t(term)).join(', ');
}

function Rows({ context, shown }: ViewProperties): JSX.Element {
  const { t, to, language } = context;
  return (
    <>
      {capital(rowsTerm(context, shown))}; {rowFitText(shown, language).replaceAll('`', '')}.{' '}
      {shown.rowFit.kind !== 'fits' && shown.rowFit.kind !== 'not-needed' && <a href={`${to(addresses.views())}#rows`}>{t(VIEW_WORDS.conflict)}</a>}
    </>
  );
}

function Requests({ context, shown }: ViewProperties): JSX.Element {
  const { t, to } = context;
  return (
    <ul class="plain">
      {shown.view.requests.map(({ id, term, situation }) => (
        <li key={id}>{situation === undefined ? t(term) : <a href={to(addresses.situation(situation))}>{t(term)}</a>}</li>
      ))}
    </ul>
  );
}

function Links({ links }: { readonly links: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <ul class="inline">
      {links.map(([address, text]) => (
        <li key={address}>
          <a href={address}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** The days of the view on which an answer changes, with the fields. A day on which a decision of the book changes has a page of its own. */
function Changes({ context, shown }: ViewProperties): JSX.Element {
  const { site, t, to, language } = context;
  const changes = changesOfView(shown);
  const days = new Set(site.dayDifferences().map(({ day }) => day));
  return (
    <section>
      <h2>{t(VIEW_WORDS.changes)}</h2>
      {changes.length === 0 ? (
        <p>{capital(t(VIEW_TEXTS.noChanges))}.</p>
      ) : (
        <ul>
          {changes.map(({ from, fields }) => (
            <li key={from}>
              {days.has(from) ? <a href={to(addresses.dayChanges(from))}>{dayText(from, language)}</a> : dayText(from, language)}:{' '}
              <FieldLinks context={context} fields={fields} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
