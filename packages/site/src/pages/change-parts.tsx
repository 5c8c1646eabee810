import type { Texts } from '@nivel/diagnostics';
import { CHANGE_KINDS, type Change, type ChangeKind, type Difference } from '@nivel/policy/proof';
import type { JSX } from 'preact';
import { ChangeList } from '../layout/change-list.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import type { Site } from '../site/site.ts';
import { CHANGE_WORDS, KIND_WORDS } from './change-words.ts';

/** A difference that has a page. */
export interface WholeChange {
  readonly address: string;
  readonly title: Texts;
  readonly difference: Difference;
  readonly withDays: 'with-days' | 'one-day';
}

/** The changes of one kind about one group of categories. */
export interface ChangePart {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly title: Texts;
  readonly changes: readonly Change[];
}

/** Above this many changes each part has a page of its own: a page stays light and can be read. */
const MOST_ON_A_PAGE = 30;

/** Cuts a difference into parts: openings first, and in each kind the groups of categories as the matrix has them. */
export function changeParts({ categoryGroups }: Pick<Site, 'categoryGroups'>, { changes }: Difference): readonly ChangePart[] {
  return CHANGE_KINDS.flatMap((kind) =>
    categoryGroups.flatMap((group) => {
      const own = changes.filter((change) => change.kind === kind && group.categories.some(({ id }) => id === change.after));
      return own.length === 0 ? [] : [{ id: `${kind}-${group.id}`, kind, title: group.title, changes: own }];
    }),
  );
}

interface PartsProperties {
  readonly context: PageContext;
  readonly whole: WholeChange;
  readonly parts: readonly ChangePart[];
}

/** All changes under their kinds where they are few; else links to the parts, each with its own page. */
export function PartLinks({ context, whole, parts }: PartsProperties): JSX.Element {
  const { t, to } = context;
  const apart = isApart(parts);
  return (
    <>
      {CHANGE_KINDS.map((kind) => {
        const own = parts.filter((part) => part.kind === kind);
        if (own.length === 0) return undefined;
        const count = own.reduce((sum, { changes }) => sum + changes.length, 0);
        return (
          <section key={kind} id={kind}>
            <h2>{`${capital(t(KIND_WORDS[kind]))} (${count})`}</h2>
            {apart ? (
              <ul>
                {own.map((part) => (
                  <li key={part.id}>
                    <a href={to(addresses.changePart(whole.address, part.id))}>{`${t(part.title)} (${part.changes.length})`}</a>
                  </li>
                ))}
              </ul>
            ) : (
              <ChangeList context={context} difference={whole.difference} changes={own.flatMap(({ changes }) => changes)} withDays={whole.withDays} />
            )}
          </section>
        );
      })}
    </>
  );
}

function isApart(parts: readonly ChangePart[]): boolean {
  return parts.reduce((sum, { changes }) => sum + changes.length, 0) > MOST_ON_A_PAGE;
}

/** The pages of the parts, where they have pages. */
export function partPages(whole: WholeChange, parts: readonly ChangePart[]): readonly Page[] {
  return isApart(parts) ? parts.map((part) => partPage(whole, part)) : [];
}

function partPage(whole: WholeChange, part: ChangePart): Page {
  const title = (language: keyof Texts) => `${whole.title[language]}: ${KIND_WORDS[part.kind][language]}, ${part.title[language].toLowerCase()}`;
  return {
    address: addresses.changePart(whole.address, part.id),
    section: 'changes',
    title: { fi: title('fi'), sv: title('sv'), en: title('en') },
    render: (context) => (
      <>
        <p>
          {context.t(CHANGE_WORDS.partOf)}: <a href={context.to(whole.address)}>{context.t(whole.title)}</a>
        </p>
        <h2>{`${capital(context.t(KIND_WORDS[part.kind]))} (${part.changes.length})`}</h2>
        <ChangeList context={context} difference={whole.difference} changes={part.changes} withDays={whole.withDays} />
      </>
    ),
  };
}
