import { citationText, daysText } from '@nivel/policy';
import { type Change, type ChangeBox, categoryText, type Difference, placeParts, rulesOfChange, stateText, type Teller } from '@nivel/policy/proof';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { CHANGE_WORDS } from '../pages/change-words.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import type { PlacedBoxes } from '../site/change-desk.ts';
import { WORDS } from '../words.ts';
import { Facts } from './facts.tsx';
import { FieldLinks } from './field-links.tsx';

interface ChangesProperties {
  readonly context: PageContext;
  readonly difference: Difference;
  readonly changes: readonly Change[];
  /** Whether the days of each change are told: not where all are of one day. */
  readonly withDays: 'with-days' | 'one-day';
  /** The level of the heading of each change; 3 where none is given. */
  readonly heading?: 'h3' | 'h4';
}

/** Changes one after the other: of what, where, from which answer to which, by which rules, and which views show it. */
export function ChangeList(properties: ChangesProperties): JSX.Element {
  return (
    <>
      {properties.changes.map((change, index) => (
        <ChangeCard key={index} {...properties} change={change} />
      ))}
    </>
  );
}

type CardProperties = Omit<ChangesProperties, 'changes'> & { readonly change: Change };

function ChangeCard({ context, difference, change, withDays, heading: Heading = 'h3' }: CardProperties): JSX.Element {
  const { site, t, language } = context;
  const teller: Teller = { difference, language, nameOf: (aspect, value) => nameOfAspect(context, difference, { aspect, value }) };
  const places = site.changes.placesOf(difference, change);
  const { after, before } = rulesOfChange(change);
  return (
    <article class={`card ${change.kind}`}>
      <Heading>{capital(headingOf(context, { difference, change }, places))}</Heading>
      {places.map((place) => (
        <Place key={place.situation?.id ?? ''} context={context} teller={teller} place={place} withDays={withDays} />
      ))}
      <ul>
        {change.states.map((state, index) => (
          <li key={index}>{capital(stateText(teller, state))}</li>
        ))}
      </ul>
      <Facts
        rows={[
          [t(CHANGE_WORDS.rulesNow), ruleLinks(context, difference, after)],
          [t(CHANGE_WORDS.rulesBefore), ruleLinks(context, difference, before)],
          [t(CHANGE_WORDS.data), dataOf(context, change)],
          [t(CHANGE_WORDS.views), viewLinks(context, difference, change)],
        ]}
      />
    </article>
  );
}

/** The fields that moved by name; of a whole category how many there are. */
function dataOf(context: PageContext, { before, after, fields }: Change): JSX.Element | undefined {
  const { site, t, to } = context;
  if (before !== after) return <FieldLinks context={context} fields={fields} />;
  const count = site.fieldsByCategory.get(after)?.length;
  return count === undefined ? undefined : <a href={to(addresses.category(after))}>{`${count} ${t(WORDS.fieldsCounted)}`}</a>;
}

function headingOf(
  { t, language }: PageContext,
  { difference, change }: Pick<CardProperties, 'difference' | 'change'>,
  places: readonly PlacedBoxes[],
): string {
  const terms = places.map(({ situation }) => t(situation?.term ?? CHANGE_WORDS.elsewhere));
  return `${categoryText({ difference, language }, change)}: ${terms.join('; ')}`;
}

interface PlaceProperties {
  readonly context: PageContext;
  readonly teller: Teller;
  readonly place: PlacedBoxes;
  readonly withDays: ChangesProperties['withDays'];
}

/** Where in a situation: only what is narrower than the situation itself, which has a page of its own. */
function Place({ context, teller, place: { situation, boxes }, withDays }: PlaceProperties): JSX.Element {
  const { t, to, language } = context;
  const text = (box: ChangeBox) =>
    placeParts(teller, box, situation)
      .map(([name, values]) => `${name}: ${values}`)
      .join('; ');
  return (
    <p>
      {situation !== undefined && <a href={to(addresses.situation(situation.id))}>{capital(t(situation.term))}</a>}
      {boxes.map((box, index) => (
        <span key={index}>
          {index > 0 && ' — '}
          {withDays === 'with-days' && ` ${daysText(box.days, language)}`}
          {text(box) === '' ? '' : `${situation === undefined && withDays === 'one-day' ? '' : ': '}${text(box)}`}
        </span>
      ))}
    </p>
  );
}

/** Rules of the present book as links; those that it does not have by their title. */
function ruleLinks({ site, t, to }: PageContext, { old, next }: Difference, ids: readonly string[]): JSX.Element | undefined {
  if (ids.length === 0) return undefined;
  const present = new Set(site.book.rules.map(({ id }) => id));
  const title = (id: string) => t([...next.rules, ...old.rules].find((rule) => rule.id === id)?.title ?? { fi: id, sv: id, en: id });
  return (
    <ul class="plain">
      {ids.map((id) => (
        <li key={id}>{present.has(id) ? <a href={to(addresses.rule(id))}>{title(id)}</a> : title(id)}</li>
      ))}
    </ul>
  );
}

/** Provisions are cited as law books do, and rules go by their titles. */
function nameOfAspect({ site, t, language }: PageContext, { old, next }: Difference, { aspect, value }: NamedAspect): string | undefined {
  if (aspect === 'rules' || aspect === 'advice') {
    const rule = [...next.rules, ...old.rules].find(({ id }) => id === value);
    return rule === undefined ? undefined : t(rule.title);
  }
  if (aspect !== 'provisions') return undefined;
  const provision = site.book.provisions.find(({ versions }) => versions.some(({ id }) => id === value));
  const version = provision?.versions.find(({ id }) => id === value);
  if (provision === undefined || version === undefined) return undefined;
  return `${citationText(site.book, provision, language)} (${daysText(version.inForce, language)})`;
}

interface NamedAspect {
  readonly aspect: Parameters<NonNullable<Teller['nameOf']>>[0];
  readonly value: string;
}

function viewLinks({ site, t, to }: PageContext, difference: Difference, change: Change): JSX.Element | undefined {
  const touched = site.changes.viewsOf(difference, change);
  if (touched.length === 0) return undefined;
  return (
    <ul class="inline">
      {touched.map(({ view }) => (
        <li key={view}>
          <a href={to(addresses.view(view))}>{t(site.catalog.views.views.find(({ id }) => id === view)?.title ?? WORDS.navViews)}</a>
        </li>
      ))}
    </ul>
  );
}
