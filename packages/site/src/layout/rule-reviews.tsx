import { fill, type Texts } from '@nivel/diagnostics';
import { citationText, type Rule } from '@nivel/policy';
import type { ChangedText, JudgedRuleReview } from '@nivel/policy/proof';
import type { ComponentChild, JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { REVIEW_WORDS } from '../review-words.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { dayText } from '../site/day-texts.ts';
import { WORDS } from '../words.ts';
import { DataTable } from './data-table.tsx';
import { ReviewForm } from './review-form.tsx';

/** What offices have said of a rule, and the form in which another says something. */
export function RuleReviews({ context, rule }: { readonly context: PageContext; readonly rule: Rule }): JSX.Element {
  const { site, t } = context;
  const own = site.ruleReviews().get(rule.id) ?? [];
  return (
    <section>
      <h2 id="reviews">{t(REVIEW_WORDS.ofRule)}</h2>
      {own.length === 0 ? <p>{t(REVIEW_WORDS.nobody)}</p> : <ReviewTable context={context} caption={t(REVIEW_WORDS.title)} reviews={own} of="rule" />}
      <ReviewForm context={context} rule={rule} />
    </section>
  );
}

interface TableProperties {
  readonly context: PageContext;
  readonly caption: string;
  readonly reviews: readonly JudgedRuleReview[];
  /** Whether the table is of one rule, or of all, where each row names its rule. */
  readonly of: 'rule' | 'all';
}

export function ReviewTable({ context, caption, reviews, of }: TableProperties): JSX.Element {
  const { t, language } = context;
  const heads = [REVIEW_WORDS.kind, REVIEW_WORDS.office, REVIEW_WORDS.day, REVIEW_WORDS.until, REVIEW_WORDS.state, REVIEW_WORDS.text];
  return (
    <DataTable
      caption={`${caption} (${reviews.length})`}
      heads={[...(of === 'all' ? [t(WORDS.rule)] : []), ...heads.map(t)]}
      rows={reviews.map(({ review, rule, state, changed }, index) => ({
        key: `${index}`,
        cells: [
          ...(of === 'all' ? [ruleLink(context, review.rule, rule)] : []),
          t(REVIEW_WORDS[review.kind]),
          review.office,
          dayText(review.day, language),
          review.until === undefined ? '–' : dayText(review.until, language),
          <State key="state" context={context} state={state} changed={changed} />,
          <Said key="text" context={context} judged={{ review, rule, state, changed }} />,
        ],
      }))}
    />
  );
}

function ruleLink({ t, to }: PageContext, id: string, rule: Rule | undefined): ComponentChild {
  if (rule === undefined) return <code key="rule">{id}</code>;
  return (
    <a key="rule" href={to(addresses.rule(id))}>
      {t(rule.title)}
    </a>
  );
}

function State({ context, state, changed }: { readonly context: PageContext } & Pick<JudgedRuleReview, 'state' | 'changed'>): JSX.Element {
  const { t } = context;
  return (
    <>
      <strong class={`review-state ${state}`}>{t(REVIEW_WORDS[state])}</strong>
      {changed.length > 0 && state !== 'replaced' && (
        <>
          <br />
          <small>
            {t(REVIEW_WORDS.changedSince)}: {changed.map((each) => changeText(context, each)).join('; ')}
          </small>
        </>
      )}
    </>
  );
}

const CHANGES: Readonly<Record<ChangedText['kind'], Texts>> = {
  rule: REVIEW_WORDS.changedRule,
  reasons: REVIEW_WORDS.changedReasons,
  'provision-changed': REVIEW_WORDS.changedProvision,
  'provision-added': REVIEW_WORDS.addedProvision,
  'provision-gone': REVIEW_WORDS.goneProvision,
};

function changeText({ t, site, language }: PageContext, changed: ChangedText): string {
  const id = 'version' in changed ? changed.version : '';
  const provision = site.book.provisions.find(({ versions }) => versions.some((version) => version.id === id));
  const from = provision?.versions.find((version) => version.id === id)?.inForce.from;
  const cited = provision === undefined || from === undefined ? id : `${citationText(site.book, provision, language)} (${dayText(from, language)})`;
  return fill(t(CHANGES[changed.kind]), { version: cited });
}

/** One line for the head of the page: who approves the rule until when, or that nobody does. */
export function approvalLine({ site, t, language }: PageContext, rule: Rule): string {
  const holding = (site.ruleReviews().get(rule.id) ?? []).filter(({ state }) => state === 'holds');
  if (holding.length === 0) return t(REVIEW_WORDS.notApproved);
  return holding
    .map(({ review }) => fill(t(REVIEW_WORDS.approvedUntil), { office: review.office, day: dayText(review.until ?? site.today, language) }))
    .join('; ');
}

function Said({ context, judged }: { readonly context: PageContext; readonly judged: JudgedRuleReview }): JSX.Element {
  const { t, language } = context;
  const { text, settled } = judged.review;
  return (
    <>
      {text ?? '–'}
      {settled !== undefined && (
        <>
          <br />
          <small>{`${capital(t(REVIEW_WORDS.settled))} ${dayText(settled.day, language)}, ${settled.office}: ${settled.text}`}</small>
        </>
      )}
    </>
  );
}
