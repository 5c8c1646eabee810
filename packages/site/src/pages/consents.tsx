import type { Texts } from '@nivel/diagnostics';
import { GIVER_TERMS, type Rule, termOf, WRITING_TERMS } from '@nivel/policy';
import type { JSX } from 'preact';
import { DataTable } from '../layout/data-table.tsx';
import { ProvisionLinks, questionLinks } from '../layout/thing-links.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { daysText } from '../site/day-texts.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

export const CONSENTS_TITLE: Texts = { fi: 'Kuka suostuu ja mihin', sv: 'Vem samtycker och till vad', en: 'Who consents, and to what' };
const LEAD: Texts = {
  fi: 'Säännöt, joissa tieto lähtee vain suostumuksella: kuka sen antaa ja minkä säännöksen mukaan.',
  sv: 'Regler enligt vilka en uppgift lämnas ut bara med samtycke: vem som ger det och enligt vilken bestämmelse.',
  en: 'The rules by which data leave only with consent: who gives it, and by which provision.',
};
const GIVERS: Texts = { fi: 'kuka suostuu', sv: 'vem samtycker', en: 'who consents' };
const HOW: Texts = { fi: 'miten', sv: 'hur', en: 'how' };

/** One page: every rule that turns on consent, with its giver, its form and its provisions. */
export function consentPages(site: Site): readonly Page[] {
  const rules = site.book.rules.filter(({ consent }) => consent !== undefined);
  return [
    {
      address: addresses.consents(),
      section: 'law',
      title: CONSENTS_TITLE,
      search: (language) => ({ kind: WORDS.rules[language], words: '' }),
      render: (context) => (
        <>
          <p class="lead">{context.t(LEAD)}</p>
          {site.categories.map(({ id, term }) => (
            <ConsentTable key={id} context={context} caption={capital(context.t(term))} rules={rules.filter(({ category }) => category === id)} />
          ))}
        </>
      ),
    },
  ];
}

interface ConsentsProperties {
  readonly context: PageContext;
  readonly caption: string;
  readonly rules: readonly Rule[];
}

function ConsentTable({ context, caption, rules }: ConsentsProperties): JSX.Element | undefined {
  const { site, t, to, language } = context;
  if (rules.length === 0) return undefined;
  return (
    <DataTable
      caption={`${caption} (${rules.length})`}
      heads={[t(WORDS.rule), t(WORDS.situation), t(GIVERS), t(HOW), t(WORDS.provisions), t(WORDS.days), t(WORDS.questions)]}
      rows={rules.map((rule) => ({
        key: rule.id,
        cells: [
          <a key="rule" href={to(addresses.rule(rule.id))}>
            {t(rule.title)}
          </a>,
          t(site.situations.find(({ id }) => id === rule.situation)?.term ?? termOf(site.book.vocabulary, 'path', rule.path)),
          capital((rule.consent?.givers ?? []).map((giver) => t(GIVER_TERMS[giver])).join('; ')),
          rule.consent === undefined ? undefined : t(WRITING_TERMS[rule.consent.writing]),
          <ProvisionLinks key="provisions" ids={rule.legs.consent ?? []} context={context} />,
          daysText(rule.box.days, language),
          questionLinks(rule.questions, context),
        ],
      }))}
    />
  );
}
