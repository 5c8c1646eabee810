import { fill, type Texts } from '@nivel/diagnostics';
import { citationText, type DayNumber, type ProvisionVersion } from '@nivel/policy';
import type { DayDifference } from '@nivel/policy/proof';
import type { JSX } from 'preact';
import { ChangeSummary, ViewsTouched } from '../layout/change-summary.tsx';
import { QuestionTexts } from '../layout/question-texts.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { dayText } from '../site/day-texts.ts';
import type { Site } from '../site/site.ts';
import { WORDS } from '../words.ts';
import { changeParts, PartLinks, partPages } from './change-parts.tsx';
import { CHANGE_WORDS } from './change-words.ts';

/** A page for every day on which a decision changes: what is answered otherwise than on the day before, and which provisions made it so. */
export function dayChangePages(site: Site): readonly Page[] {
  return site.dayDifferences().flatMap((each) => {
    const { day, difference } = each;
    const parts = changeParts(site, difference);
    const title = dayTitle(day);
    const own = { address: addresses.dayChanges(day), title, difference, withDays: 'one-day' as const };
    const page: Page = {
      address: own.address,
      section: 'changes',
      title,
      search: (language) => ({ kind: WORDS.navChanges[language], words: dayText(day, language) }),
      render: (context) => (
        <>
          <DayContent context={context} each={each} />
          <PartLinks context={context} whole={own} parts={parts} />
        </>
      ),
    };
    return [page, ...partPages(own, parts)];
  });
}

export function dayTitle(day: DayNumber): Texts {
  const title = (language: keyof Texts) => fill(CHANGE_WORDS.dayTitle[language], { day: dayText(day, language) });
  return { fi: title('fi'), sv: title('sv'), en: title('en') };
}

function DayContent({ context, each: { day, difference } }: { readonly context: PageContext; readonly each: DayDifference }): JSX.Element {
  const { site, t, to } = context;
  return (
    <>
      <p class="lead">{t(CHANGE_WORDS.comparedDay)}</p>
      <Neighbours context={context} day={day} />
      <ChangeSummary context={context} difference={difference} />
      <ViewsTouched context={context} difference={difference} />
      <LawOfDay context={context} day={day} />
      {site.days.includes(day) && (
        <p>
          <a href={to(addresses.matrixOn(day))}>{t(CHANGE_WORDS.matrixOf)}</a>
        </p>
      )}
    </>
  );
}

function Neighbours({ context, day }: { readonly context: PageContext; readonly day: DayNumber }): JSX.Element {
  const { site, t, to, language } = context;
  const days = site.dayDifferences().map((each) => each.day);
  const at = days.indexOf(day);
  const link = (other: DayNumber | undefined, words: Texts) =>
    other === undefined ? undefined : (
      <li>
        {capital(t(words))}: <a href={to(addresses.dayChanges(other))}>{dayText(other, language)}</a>
      </li>
    );
  return (
    <ul class="inline">
      <li>
        <a href={to(addresses.changes())}>{t(CHANGE_WORDS.allDays)}</a>
      </li>
      {link(days[at - 1], CHANGE_WORDS.before)}
      {link(days[at + 1], CHANGE_WORDS.after)}
    </ul>
  );
}

/** The versions of provisions that begin or end on the day: why the answers change. */
function LawOfDay({ context, day }: { readonly context: PageContext; readonly day: DayNumber }): JSX.Element {
  const { site, t } = context;
  const versions = site.book.provisions.flatMap((provision) => provision.versions);
  const begun = versions.filter(({ inForce, applied }) => inForce.from === day || applied.from === day);
  const open = [...new Set(begun.flatMap(({ questions }) => questions))].toSorted();
  const ended = versions.filter(({ inForce, applied }) => inForce.until === day || applied.until === day);
  return (
    <section>
      <h2>{t(CHANGE_WORDS.law)}</h2>
      {begun.length + ended.length === 0 ? (
        <p>{t(CHANGE_WORDS.noLaw)}</p>
      ) : (
        <>
          <Versions context={context} title={t(CHANGE_WORDS.begins)} versions={begun} />
          <Versions context={context} title={t(CHANGE_WORDS.ends)} versions={ended} />
        </>
      )}
      {open.length > 0 && <h3>{t(CHANGE_WORDS.openQuestions)}</h3>}
      <QuestionTexts context={context} ids={open} />
    </section>
  );
}

interface VersionsProperties {
  readonly context: PageContext;
  readonly title: string;
  readonly versions: readonly ProvisionVersion[];
}

function Versions({ context, title, versions }: VersionsProperties): JSX.Element | undefined {
  const { site, t, to, language } = context;
  if (versions.length === 0) return undefined;
  return (
    <>
      <h3>{capital(title)}</h3>
      <ul>
        {versions.map(({ id, provision: name, summary }) => {
          const provision = site.book.provisions.find((each) => each.id === name);
          return (
            <li key={id}>
              <a href={to(addresses.provision(name))}>{provision === undefined ? name : citationText(site.book, provision, language)}</a> {t(summary)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
