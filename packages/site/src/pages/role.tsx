import type { Texts } from '@nivel/diagnostics';
import { RuleTable } from '../layout/rule-table.tsx';
import { ViewLinks } from '../layout/view-links.tsx';
import type { Page } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { holdsValue } from '../site/scope.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

const MAY: Texts = {
  fi: 'Säännöt, joiden nojalla tässä tehtävässä voi saada tietoja',
  sv: 'Regler enligt vilka man i den här uppgiften kan få uppgifter',
  en: 'Rules by which someone in this role may receive data',
};

export function rolePages(site: Site): readonly Page[] {
  const roles = site.book.vocabulary.role.values;
  const index: Page = {
    address: addresses.roles(),
    section: 'law',
    title: WORDS.roles,
    render: ({ t, to }) => (
      <ul class="columns">
        {roles.map((role) => (
          <li key={role.id}>
            <a href={to(addresses.role(role.id))}>{capital(t(role.term))}</a>
          </li>
        ))}
      </ul>
    ),
  };
  return [index, ...roles.map((role) => rolePage(site, role))];
}

function rolePage(site: Site, { id, term }: { readonly id: string; readonly term: Texts }): Page {
  const rules = site.book.rules.filter((rule) => rule.path !== 'prohibition' && holdsValue(site.book, rule.box, 'role', id));
  return {
    address: addresses.role(id),
    section: 'law',
    title: term,
    search: (language) => ({ kind: WORDS.roles[language], words: '' }),
    render: (context) => (
      <>
        <ViewLinks context={context} views={site.views().byRole.get(id)} />
        <RuleTable context={context} caption={context.t(MAY)} rules={rules} />
      </>
    ),
  };
}
