import type { Rule } from '@nivel/policy';
import { ReviewTable } from '../layout/rule-reviews.tsx';
import type { Page } from '../page.ts';
import { REVIEW_WORDS } from '../review-words.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import type { Site } from '../site/site.ts';

/** What offices have said of rules, and which rules nobody has approved. */
export function reviewPages(site: Site): readonly Page[] {
  const reviews = [...site.ruleReviews().values()].flat();
  const approved = new Set(reviews.filter(({ state }) => state === 'holds').map(({ review }) => review.rule));
  return [
    {
      address: addresses.reviews(),
      section: 'law',
      title: REVIEW_WORDS.title,
      search: (language) => ({ kind: REVIEW_WORDS.title[language], words: '' }),
      render: (context) => {
        const { t, to } = context;
        const lacking = (rules: readonly Rule[] | undefined) => (rules ?? []).filter(({ id }) => !approved.has(id));
        const groups = site.categories.map((category) => ({ category, rules: lacking(site.rulesByCategory.get(category.id)) }));
        return (
          <>
            <p class="lead">{t(REVIEW_WORDS.lead)}</p>
            {reviews.length === 0 ? (
              <p>{t(REVIEW_WORDS.none)}</p>
            ) : (
              <ReviewTable context={context} caption={t(REVIEW_WORDS.title)} reviews={reviews} of="all" />
            )}
            <h2>
              {t(REVIEW_WORDS.withoutApproval)} ({lacking(site.book.rules).length})
            </h2>
            {groups
              .filter(({ rules }) => rules.length > 0)
              .map(({ category, rules }) => (
                <section key={category.id}>
                  <h3>{capital(t(category.term))}</h3>
                  <ul class="columns">
                    {rules.map((rule) => (
                      <li key={rule.id}>
                        <a href={to(addresses.rule(rule.id))}>{t(rule.title)}</a>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
          </>
        );
      },
    },
  ];
}
