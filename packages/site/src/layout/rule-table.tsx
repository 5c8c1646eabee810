import { type Rule, termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { daysText } from '../site/day-texts.ts';
import { WORDS } from '../words.ts';
import { DataTable } from './data-table.tsx';

interface RuleTableProperties {
  readonly context: PageContext;
  readonly caption: string;
  readonly rules: readonly Rule[];
}

/** Rules as rows: the rule, its kind of data, its situation, its ground and its days. Each name links to its page. */
export function RuleTable({ context, caption, rules }: RuleTableProperties): JSX.Element {
  const { site, language, t, to } = context;
  const { vocabulary, situations } = site.book;
  return (
    <DataTable
      caption={`${caption} (${rules.length})`}
      heads={[t(WORDS.rule), t(WORDS.category), t(WORDS.situation), t(WORDS.path), t(WORDS.days)]}
      rows={rules.map((rule) => ({
        key: rule.id,
        cells: [
          <a key="rule" href={to(addresses.rule(rule.id))}>
            {t(rule.title)}
          </a>,
          <a key="cell" href={to(addresses.cell(rule.category, rule.situation))}>
            {t(termOf(vocabulary, 'category', rule.category))}
          </a>,
          t(situations.find((each) => each.id === rule.situation)?.term ?? rule.title),
          t(termOf(vocabulary, 'path', rule.path)),
          daysText(rule.box.days, language),
        ],
      }))}
    />
  );
}
