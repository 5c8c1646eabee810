import { type Showing, type ShownView, VIEW_TEXTS } from '@nivel/catalog';
import { fill } from '@nivel/diagnostics';
import { type Decision, explain, termOf, type ViewAggregate } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { MEASURE_WORDS, VIEW_WORDS } from '../pages/view-words.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { type AnswerAlike, type FieldsAlike, fieldsAlike } from '../site/view-rows.ts';
import { WORDS } from '../words.ts';
import { PathWords } from './answer-table.tsx';
import { DataTable } from './data-table.tsx';
import { FieldLinks } from './field-links.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { ProvisionLinks, questionLinks } from './thing-links.tsx';

interface ViewProperties {
  readonly context: PageContext;
  readonly shown: ShownView;
}

/** What a view shows of learners: each field with what the rule book answers, and by which rule and provisions. */
export function ShownFields({ context, shown, showing }: ViewProperties & { readonly showing: Showing }): JSX.Element | undefined {
  const { t } = context;
  const rows = fieldsAlike(shown, showing);
  if (rows.length === 0) return undefined;
  const count = rows.reduce((sum, { fields }) => sum + fields.length, 0);
  return (
    <DataTable
      caption={`${capital(t(VIEW_TEXTS[showing]))} (${count})`}
      heads={[t(WORDS.fields), t(VIEW_WORDS.answer), t(VIEW_WORDS.onWhat), t(VIEW_WORDS.use)]}
      rows={rows.map((alike) => ({
        key: alike.fields.join(),
        cells: [
          <FieldLinks key="fields" context={context} fields={alike.fields} />,
          <Answers key="answers" context={context} shown={shown} answers={alike.answers} />,
          <Grounds key="grounds" context={context} decisions={alike.answers.map(({ decision }) => decision)} />,
          alike.row.use === undefined ? undefined : t(VIEW_WORDS[alike.row.use]),
        ],
      }))}
    />
  );
}

/** What a view does not show although people asked for it, why, and by what. */
export function LeftOutFields({ context, shown }: ViewProperties): JSX.Element | undefined {
  const { t } = context;
  const rows = fieldsAlike(shown, 'left-out');
  if (rows.length === 0) return undefined;
  return (
    <DataTable
      caption={`${capital(t(VIEW_TEXTS['left-out']))} (${rows.reduce((sum, { fields }) => sum + fields.length, 0)})`}
      heads={[t(WORDS.fields), t(VIEW_WORDS.answer), t(VIEW_WORDS.refusedBy), t(VIEW_WORDS.reason)]}
      rows={rows.map((alike) => ({
        key: alike.fields.join(),
        cells: [
          <FieldLinks key="fields" context={context} fields={alike.fields} />,
          <Answers key="answers" context={context} shown={shown} answers={alike.answers} />,
          <Refusal key="refusal" context={context} alike={alike} />,
          alike.row.reason === undefined ? undefined : t(alike.row.reason),
        ],
      }))}
    />
  );
}

/** The provisions of a prohibition; where none forbids, the rule that was nearest and what stopped it. */
function Refusal({ context, alike }: { readonly context: PageContext; readonly alike: FieldsAlike }): JSX.Element {
  const { site, language, t } = context;
  const decisions = alike.answers.map(({ decision }) => decision);
  if (decisions.some(({ because }) => because.length > 0)) return <Grounds context={context} decisions={decisions} />;
  const nearest = decisions.flatMap((decision) => explain(site.book, decision, language).nearMisses[0] ?? []);
  return <>{[...new Set(nearest.length === 0 ? [capital(t(VIEW_WORDS.noRule))] : nearest)].join(' ')}</>;
}

/** The numbers over many learners that a view shows. */
export function Aggregates({ context, shown }: ViewProperties): JSX.Element | undefined {
  const { t } = context;
  const { aggregates } = shown.view;
  if (aggregates.length === 0) return undefined;
  return (
    <DataTable
      caption={`${capital(t(VIEW_TEXTS.aggregate))} (${aggregates.length})`}
      heads={[t(VIEW_TEXTS.aggregate), t(VIEW_WORDS.measured), t(VIEW_WORDS.answer), t(VIEW_WORDS.onWhat)]}
      rows={aggregates.map((aggregate) => {
        const answers = answersOfAggregate(shown, aggregate);
        return {
          key: aggregate.id,
          cells: [
            capital(t(aggregate.title)),
            <Measured key="measured" context={context} aggregate={aggregate} />,
            <Answers key="answers" context={context} shown={shown} answers={answers} />,
            <Grounds key="grounds" context={context} decisions={answers.map(({ decision }) => decision)} />,
          ],
        };
      })}
    />
  );
}

function answersOfAggregate(shown: ShownView, { id }: ViewAggregate): readonly AnswerAlike[] {
  const all = fieldsAlike(shown, 'aggregate', id).flatMap(({ answers }) => answers);
  const byKey = new Map(all.map((each) => [JSON.stringify([each.requests, each.roles, { ...each.decision, field: '' }]), each]));
  return [...byKey.values()];
}

function Measured({ context, aggregate }: { readonly context: PageContext; readonly aggregate: ViewAggregate }): JSX.Element {
  const { language, t } = context;
  return (
    <>
      {capital(t(MEASURE_WORDS[aggregate.measure]))}: <FieldLinks context={context} fields={[aggregate.of.field]} />.{' '}
      {aggregate.by.length > 0 && (
        <>
          {capital(t(VIEW_WORDS.by))}: <FieldLinks context={context} fields={aggregate.by.map(({ field }) => field)} />.{' '}
        </>
      )}
      {capital(fill(VIEW_TEXTS.atLeast[language], { n: aggregate.atLeast }))}.
    </>
  );
}

/** What the rule book answers; where it differs from request to request, in which. */
function Answers({ context, shown, answers }: ViewProperties & { readonly answers: readonly AnswerAlike[] }): JSX.Element {
  const { site, t, language } = context;
  const where = ({ requests, roles }: AnswerAlike) =>
    [
      ...requests.map((id) => t(shown.view.requests.find((request) => request.id === id)?.term ?? { fi: id, sv: id, en: id })),
      ...roles.map((role) => t(termOf(site.book.vocabulary, 'role', role))),
    ].join(', ');
  return (
    <ul class="plain">
      {answers.map((each, index) => (
        <li key={index}>
          {where(each) !== '' && `${capital(where(each))}: `}
          <OutcomeMark outcome={each.decision.outcome} language={language} /> <PathWords context={context} decision={each.decision} />
          {each.decision.missing.length > 0 && <small>{` ${missingText(context, each.decision)}`}</small>}
        </li>
      ))}
    </ul>
  );
}

function missingText({ site, t, language }: PageContext, decision: Decision): string {
  const facts = decision.missing.flatMap(({ kind, name }) =>
    kind === 'fact' && name !== 'consent' && name !== 'judgement' ? [site.book.vocabulary[name].term[language]] : [],
  );
  return facts.length === 0 ? '' : `${t(VIEW_WORDS.missing)}: ${facts.join(', ')}`;
}

/** The rules that made the answers, with their provisions and open questions. */
function Grounds({ context, decisions }: { readonly context: PageContext; readonly decisions: readonly Decision[] }): JSX.Element | undefined {
  const { site, t, to } = context;
  const because = decisions.flatMap((decision) => decision.because);
  if (because.length === 0) return undefined;
  const versions = new Set(because.flatMap(({ provisions }) => provisions));
  const provisions = site.book.provisions.filter((provision) => provision.versions.some(({ id }) => versions.has(id)));
  const questions = [...new Set(decisions.flatMap(({ unsettled }) => unsettled))];
  return (
    <>
      <ul class="plain">
        {[...new Set(because.map(({ rule }) => rule))].map((id) => (
          <li key={id}>
            <a href={to(addresses.rule(id))}>{t(site.book.rules.find((rule) => rule.id === id)?.title ?? { fi: id, sv: id, en: id })}</a>
          </li>
        ))}
      </ul>
      <ProvisionLinks ids={provisions.map(({ id }) => id)} context={context} />
      {questionLinks(questions, context)}
    </>
  );
}
