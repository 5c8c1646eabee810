import type { Situation } from '@nivel/policy';
import type { JSX } from 'preact';
import { CellTable } from '../layout/cell-table.tsx';
import { Facts } from '../layout/facts.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { addressOf } from '../site/case-address.ts';
import { caseOfSituation } from '../site/case-of.ts';
import { scopeOf } from '../site/scope.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { CELL_WORDS } from './cell-words.ts';

export function situationPages(site: Site): readonly Page[] {
  return [indexPage(site), ...site.situations.map(situationPage)];
}

function indexPage(site: Site): Page {
  return {
    address: addresses.situations(),
    section: 'matrix',
    title: WORDS.situations,
    render: ({ t, to }) => (
      <dl class="questions">
        {site.situations.map((situation) => (
          <div key={situation.id}>
            <dt>
              <a href={to(addresses.situation(situation.id))}>{capital(t(situation.term))}</a>
            </dt>
            <dd>{t(situation.text)}</dd>
          </div>
        ))}
      </dl>
    ),
  };
}

function situationPage(situation: Situation): Page {
  return {
    address: addresses.situation(situation.id),
    section: 'matrix',
    title: situation.term,
    search: (language) => ({ kind: WORDS.situation[language], words: '' }),
    render: (context) => <SituationContent context={context} situation={situation} />,
  };
}

function SituationContent({ context, situation }: { readonly context: PageContext; readonly situation: Situation }): JSX.Element {
  const { site, t, to, language } = context;
  return (
    <>
      <p class="lead">{t(situation.text)}</p>
      <p>
        <a href={`${to(addresses.tryCase())}${addressOf(caseOfSituation(situation, site.today))}`}>{t(CELL_WORDS.tryIt)}</a>
      </p>
      <Facts rows={scopeOf(site.book, situation.box, language)} />
      {site.categoryGroups.map((group) => (
        <CellTable
          key={group.id}
          context={context}
          caption={t(group.title)}
          head={t(WORDS.category)}
          rows={group.categories.map((category) => ({
            name: t(category.term),
            cell: site.cellOf({ category: category.id, situation, day: site.today }),
          }))}
        />
      ))}
    </>
  );
}
