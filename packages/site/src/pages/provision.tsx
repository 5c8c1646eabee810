import { fill, type Texts } from '@nivel/diagnostics';
import { citationText, EFFECT_TERMS, MARK_TERMS, type Provision, type ProvisionVersion, parseDay, TEST_TERMS } from '@nivel/policy';
import type { JSX } from 'preact';
import { CategoryList } from '../layout/category-list.tsx';
import { DataTable } from '../layout/data-table.tsx';
import { Facts } from '../layout/facts.tsx';
import { RuleTable } from '../layout/rule-table.tsx';
import { ProvisionLinks, questionLinks } from '../layout/thing-links.tsx';
import { Timeline } from '../layout/timeline.tsx';
import { ViewLinks } from '../layout/view-links.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { daysText, dayText } from '../site/day-texts.ts';
import { scopeOf } from '../site/scope.ts';
import { abbreviationsIn } from '../site/search-words.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { CONSENTS_TITLE } from './consents.tsx';
import { INVARIANTS_TITLE } from './invariants.tsx';

const MADE_BY: Texts = { fi: 'säädetty', sv: 'given genom', en: 'made by' };
const ENDED_BY: Texts = { fi: 'päättynyt', sv: 'upphävd genom', en: 'ended by' };
const CARRIED_ON: Texts = { fi: 'mikä jatkaa sitä', sv: 'vad som fortsätter den', en: 'what carries it on' };
const REPLACED: Texts = { fi: 'mitä se korvasi', sv: 'vad den ersatte', en: 'what it replaced' };
const NOT_KNOWN: Texts = { fi: 'Alkamispäivää ei tiedetä', sv: 'Den första dagen är inte känd', en: 'The first day is not known' };
const NOT_BEGUN: Texts = { fi: 'miksi ei tiedetä', sv: 'varför den inte är känd', en: 'why it is not known' };
const DOES: Texts = { fi: 'mitä se tekee', sv: 'vad den gör', en: 'what it does' };
const TESTS: Texts = { fi: 'mitä on punnittava', sv: 'vad som ska prövas', en: 'what it tests' };
const APPLIED: Texts = { fi: 'sovelletaan', sv: 'tillämpas', en: 'applied' };
const NOT_READ: Texts = {
  fi: 'Vaalea aika on tarkistuspäivän jälkeen: tekstiä ei ole luettu sen jälkeen. Pystyviiva on tämä päivä.',
  sv: 'Den ljusa tiden är efter kontrolldagen: texten har inte lästs efter den. Den lodräta linjen är dagens datum.',
  en: 'The pale time is after the day of verification: the text has not been read since. The upright line is today.',
};

export function provisionPages(site: Site): readonly Page[] {
  return [indexPage(site), ...site.book.provisions.map((provision) => provisionPage(site, provision))];
}

function indexPage(site: Site): Page {
  return {
    address: addresses.provisions(),
    section: 'law',
    title: WORDS.navLaw,
    render: (context) => {
      const { t, to } = context;
      return (
        <>
          <p>
            <a href={to(addresses.rules())}>{capital(t(WORDS.rules))}</a>
            {' · '}
            <a href={to(addresses.situations())}>{capital(t(WORDS.situations))}</a>
            {' · '}
            <a href={to(addresses.categories())}>{capital(t(WORDS.categories))}</a>
            {' · '}
            <a href={to(addresses.roles())}>{t(WORDS.roles)}</a>
            {' · '}
            <a href={to(addresses.consents())}>{t(CONSENTS_TITLE)}</a>
            {' · '}
            <a href={to(addresses.invariants())}>{t(INVARIANTS_TITLE)}</a>
          </p>
          {site.book.acts.map((act) => (
            <ActTable key={act.id} context={context} act={act} />
          ))}
        </>
      );
    },
  };
}

function ActTable({ context, act }: { readonly context: PageContext; readonly act: Site['book']['acts'][number] }): JSX.Element {
  const { site, t, to, language } = context;
  return (
    <DataTable
      caption={`${t(act.name)} (${act.number})`}
      heads={[t(WORDS.provision), t(WORDS.scope), t(WORDS.days)]}
      rows={site.book.provisions
        .filter((provision) => provision.act === act.id)
        .map((provision) => ({
          key: provision.id,
          cells: [
            <a key="provision" href={to(addresses.provision(provision.id))}>
              {citationText(site.book, provision, language)}
            </a>,
            t(provision.term),
            provision.versions.map((version) => versionDays(context, version)).join('; '),
          ],
        }))}
    />
  );
}

function provisionPage(site: Site, provision: Provision): Page {
  const title = (language: 'fi' | 'sv' | 'en') => `${citationText(site.book, provision, language)}: ${provision.term[language]}`;
  const act = site.book.acts.find((each) => each.id === provision.act);
  return {
    address: addresses.provision(provision.id),
    section: 'law',
    title: { fi: title('fi'), sv: title('sv'), en: title('en') },
    search: (language) => ({
      kind: WORDS.provision[language],
      words: `${act?.name[language] ?? ''} ${abbreviationsIn(provision.versions.map((version) => version.summary[language]).join(' '))}`,
    }),
    render: (context) => <ProvisionContent context={context} provision={provision} />,
  };
}

function ProvisionContent({ context, provision }: { readonly context: PageContext; readonly provision: Provision }): JSX.Element {
  const { site, t } = context;
  const rules = site.rulesByProvision.get(provision.id) ?? [];
  const verified = provision.versions.at(-1)?.verified.upTo;
  return (
    <>
      <p class="lead">
        {t(
          provision.versions.findLast((version) => version.inForce.from <= site.today)?.summary ??
            provision.versions.at(-1)?.summary ??
            provision.term,
        )}
      </p>
      <h2>{capital(t(WORDS.history))}</h2>
      <Timeline
        ranges={provision.versions.filter(({ pending }) => pending === undefined).map((version) => version.inForce)}
        today={site.today}
        verifiedUpTo={verified === undefined ? undefined : parseDay(verified)}
      />
      <p class="verified">{t(NOT_READ)}</p>
      <ol class="versions">
        {provision.versions.toReversed().map((version) => (
          <li key={version.id}>
            <VersionContent context={context} version={version} replaced={replacedBy(site, version)} />
          </li>
        ))}
      </ol>
      <h2>{capital(t(WORDS.restsOnIt))}</h2>
      {rules.length === 0 ? <p>{t(WORDS.nothingRests)}</p> : <RuleTable context={context} caption={capital(t(WORDS.rules))} rules={rules} />}
      <ViewLinks context={context} views={site.views().byProvision.get(provision.id)} />
      <CategoryList context={context} ids={[...new Set(rules.map((rule) => rule.category))]} />
    </>
  );
}

interface VersionProperties {
  readonly context: PageContext;
  readonly version: ProvisionVersion;
  /** Provisions that ended when this version began and that it carries on. */
  readonly replaced: readonly string[];
}

function VersionContent({ context, version, replaced }: VersionProperties): JSX.Element {
  const { site, language, t } = context;
  const { inForce, applied, endedBy, verified } = version;
  const upTo = parseDay(verified.upTo);
  const sameDays = applied.from === inForce.from && applied.until === inForce.until;
  return (
    <>
      <h3>{versionDays(context, version)}</h3>
      <p>{t(version.summary)}</p>
      <p class="verified">
        {capital(
          fill(WORDS.verifiedUpTo[language], {
            day: upTo === undefined ? verified.upTo : dayText(upTo, language),
            mark: t(MARK_TERMS[verified.mark]),
          }),
        )}
        . {verified.note !== undefined && t(verified.note)}
      </p>
      <Facts
        rows={[
          [t(MADE_BY), version.madeBy],
          [t(NOT_BEGUN), version.pending === undefined ? undefined : t(version.pending)],
          [t(DOES), version.effects.map((effect) => t(EFFECT_TERMS[effect])).join('; ')],
          [t(TESTS), version.test === 'none' ? undefined : t(TEST_TERMS[version.test])],
          [t(APPLIED), sameDays ? undefined : daysText(applied, language)],
          [t(REPLACED), replaced.length === 0 ? undefined : <ProvisionLinks key="replaced" ids={replaced} context={context} />],
          [t(ENDED_BY), endedBy?.act],
          [
            t(CARRIED_ON),
            endedBy === undefined || endedBy.carriedBy.length === 0 ? undefined : (
              <ProvisionLinks key="carried" ids={endedBy.carriedBy} context={context} />
            ),
          ],
          [t(WORDS.questions), questionLinks(version.questions, context)],
          ...scopeOf(site.book, version.reach, language),
          [t(WORDS.machineName), <code key="id">{version.id}</code>],
        ]}
      />
    </>
  );
}

/** The days of a version; one whose first day is not known has none. */
function versionDays({ t, language }: PageContext, { pending, inForce }: ProvisionVersion): string {
  return pending === undefined ? daysText(inForce, language) : t(NOT_KNOWN);
}

/** Other provisions that ended the day before the version began and named its provision as what carries them on. */
function replacedBy(site: Site, { provision: id, inForce }: ProvisionVersion): readonly string[] {
  return site.book.provisions

    .filter(
      (provision) =>
        provision.id !== id &&
        provision.versions.some((each) => each.endedBy?.carriedBy.includes(id) === true && each.inForce.until === inForce.from),
    )
    .map((provision) => provision.id);
}
