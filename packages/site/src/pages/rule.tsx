import type { Texts } from '@nivel/diagnostics';
import { type Case, CERTAINTY_TERMS, DIMENSIONS, OUTCOMES, type Rule, termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import { DataTable } from '../layout/data-table.tsx';
import { Facts } from '../layout/facts.tsx';
import { OutcomeMark } from '../layout/outcome-mark.tsx';
import { QuestionTexts } from '../layout/question-texts.tsx';
import { approvalLine, RuleReviews } from '../layout/rule-reviews.tsx';
import { ProvisionLinks } from '../layout/thing-links.tsx';
import { ViewLinks } from '../layout/view-links.tsx';
import type { Page, PageContext } from '../page.ts';
import { REVIEW_WORDS } from '../review-words.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { changesInWords } from '../site/case-in-words.ts';
import { daysText } from '../site/day-texts.ts';
import { provisionsOf } from '../site/provisions-of.ts';
import { scopeOf, valuesIn } from '../site/scope.ts';
import { abbreviationsIn } from '../site/search-words.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';

const NOT_DONE: Texts = { fi: 'Mitä sääntö ei tee', sv: 'Vad regeln inte gör', en: 'What the rule does not do' };
const OUTSIDE: Texts = {
  fi: 'Tilanteeseen kuuluvat myös nämä, mutta tämä sääntö ei koske niitä:',
  sv: 'Dessa hör också till situationen, men regeln gäller dem inte:',
  en: 'These belong to the situation too, but the rule does not cover them:',
};
const WHOLE: Texts = {
  fi: 'Sääntö koskee koko tilannetta; muita tietoryhmiä ja muita tilanteita se ei koske.',
  sv: 'Regeln gäller hela situationen; andra uppgiftskategorier och andra situationer gäller den inte.',
  en: 'The rule covers the whole situation; other categories and other situations it does not cover.',
};
const AS_EXAMPLE: Texts = {
  fi: 'tilanteen esimerkki sellaisenaan',
  sv: 'situationens exempel som sådant',
  en: 'the example of the situation as it is',
};
const REQUEST: Texts = { fi: 'mitä esimerkistä on muutettu', sv: 'vad som är ändrat i exemplet', en: 'what is changed in the example' };
const EXPECTED: Texts = { fi: 'mitä säännöt vastaavat', sv: 'vad reglerna svarar', en: 'what the rules answer' };
const TRY: Texts = { fi: 'kokeile', sv: 'pröva', en: 'try it' };

export function rulePages(site: Site): readonly Page[] {
  return [indexPage(site), ...site.book.rules.map(rulePage)];
}

function indexPage(site: Site): Page {
  return {
    address: addresses.rules(),
    section: 'law',
    title: WORDS.rules,
    render: ({ t, to, language }) => [
      <p key="reviews">
        <a href={to(addresses.reviews())}>{t(REVIEW_WORDS.title)}</a>
      </p>,
      ...site.categories.map((category) => (
        <DataTable
          key={category.id}
          caption={capital(t(category.term))}
          heads={[t(WORDS.rule), t(WORDS.days), t(WORDS.certainty)]}
          rows={(site.rulesByCategory.get(category.id) ?? []).map((rule) => ({
            key: rule.id,
            cells: [
              <a key="rule" href={to(addresses.rule(rule.id))}>
                {t(rule.title)}
              </a>,
              daysText(rule.box.days, language),
              rule.certainty,
            ],
          }))}
        />
      )),
    ],
  };
}

function rulePage(rule: Rule): Page {
  return {
    address: addresses.rule(rule.id),
    section: 'law',
    title: rule.title,
    scripts: ['review.js'],
    search: (language) => ({ kind: WORDS.rule[language], words: abbreviationsIn(rule.reasons[language]) }),
    render: (context) => <RuleContent context={context} rule={rule} />,
  };
}

function RuleContent({ context, rule }: { readonly context: PageContext; readonly rule: Rule }): JSX.Element {
  const { site, t, to, language } = context;
  const { vocabulary, situations } = site.book;
  const situation = situations.find((each) => each.id === rule.situation);
  const obligations = rule.obligations.map((id) => vocabulary.obligation.values.find((value) => value.id === id));
  return (
    <>
      <p class="lead">{t(rule.reasons)}</p>
      <p>
        <a
          href={to(addresses.cell(rule.category, rule.situation))}
        >{`${capital(t(termOf(vocabulary, 'category', rule.category)))}: ${t(situation?.term ?? rule.title)}`}</a>
      </p>
      <Facts
        rows={[
          [
            t(WORDS.path),
            `${t(termOf(vocabulary, 'path', rule.path))}. ${t(vocabulary.path.values.find((value) => value.id === rule.path)?.text ?? rule.title)}`,
          ],
          [t(WORDS.form), t(termOf(vocabulary, 'form', rule.form)) + (rule.atLeast === undefined ? '' : ` (≥ ${rule.atLeast})`)],
          [t(WORDS.days), daysText(rule.box.days, language)],
          [t(WORDS.provisions), <ProvisionLinks key="provisions" ids={provisionsOf(rule)} context={context} />],
          [t(WORDS.obligations), obligations.map((value) => t(value?.text ?? value?.term ?? rule.title)).join(' ')],
          ...scopeOf(site.book, rule.box, language),
          [t(WORDS.certainty), `${rule.certainty}: ${t(CERTAINTY_TERMS[rule.certainty])}`],
          [
            t(REVIEW_WORDS.approval),
            <a key="reviews" href="#reviews">
              {approvalLine(context, rule)}
            </a>,
          ],
        ]}
      />
      {rule.questions.length > 0 && <h2>{capital(t(WORDS.questions))}</h2>}
      <QuestionTexts context={context} ids={rule.questions} />
      <NotDone context={context} rule={rule} />
      <ViewLinks context={context} views={site.views().byRule.get(rule.id)} />
      <Cases context={context} cases={site.casesByRule.get(rule.id) ?? []} />
      <RuleReviews context={context} rule={rule} />
      <p class="verified">
        {capital(t(WORDS.machineName))}: <code>{rule.id}</code>
      </p>
    </>
  );
}

/** The values that the situation has and the rule leaves out, in words. */
function NotDone({ context, rule }: { readonly context: PageContext; readonly rule: Rule }): JSX.Element {
  const { site, t } = context;
  const { book } = site;
  const situation = book.situations.find((each) => each.id === rule.situation);
  const outside = DIMENSIONS.slice(1).flatMap((dimension) => {
    const inside = new Set(valuesIn(book, rule.box, dimension));
    const left = situation === undefined ? [] : valuesIn(book, situation.box, dimension).filter((id) => !inside.has(id));
    if (left.length === 0) return [];
    return [[t(book.vocabulary[dimension].term), left.map((id) => t(termOf(book.vocabulary, dimension, id))).join(', ')] as const];
  });
  return (
    <section>
      <h2>{t(NOT_DONE)}</h2>
      <p>{t(outside.length === 0 ? WHOLE : OUTSIDE)}</p>
      {outside.length > 0 && <Facts rows={outside} />}
    </section>
  );
}

/** The cases that prove the rule, with what each changes and what is expected; each opens in the form. */
function Cases({ context, cases }: { readonly context: PageContext; readonly cases: readonly Case[] }): JSX.Element | undefined {
  const { site, t, to, language } = context;
  if (cases.length === 0) return undefined;
  return (
    <DataTable
      caption={`${capital(t(WORDS.cases))} (${cases.length})`}
      heads={[t(REQUEST), t(WORDS.situation), t(EXPECTED), t(TRY)]}
      rows={cases.map((each, index) => {
        const address = site.caseAddressOf(each);
        const changes = changesInWords(site.book, each, language);
        return {
          key: `${index}`,
          cells: [
            changes.length === 0 ? t(AS_EXAMPLE) : changes.join('; '),
            t(site.situations.find((situation) => situation.id === each.situation)?.term ?? WORDS.situation),
            OUTCOMES.filter((outcome) => outcome === each.expect.outcome).map((outcome) => (
              <OutcomeMark key={outcome} outcome={outcome} language={language} />
            )),
            address !== undefined && (
              <a key="try" href={`${to(addresses.tryCase())}${address}`}>
                {t(TRY)} <span class="aloud">{index + 1}</span>
              </a>
            ),
          ],
        };
      })}
    />
  );
}
