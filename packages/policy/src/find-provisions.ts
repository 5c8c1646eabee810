import { LANGUAGES, nearestName } from '@nivel/diagnostics';
import { citationText } from './explain.ts';
import type { Provision } from './law.ts';
import type { RuleBook } from './rule-book.ts';

export interface FoundProvisions {
  readonly provisions: readonly Provision[];
  /** The nearest ids and citations, where nothing was found. */
  readonly near: readonly string[];
}

/**
 * Finds provisions as a person writes them: by id (`ovl-23-5`, `ovl-23-5@2025-08-01`) or by citation in any of the three languages
 * (`OVL 23.5`, `1214/2020 23 § 5 mom.`, `GDPR 6(1)(c)`). A section or an act alone gives all of its provisions.
 */
export function findProvisions(book: RuleBook, written: string): FoundProvisions {
  const [name = ''] = written.trim().toLowerCase().split('@');
  const byId = book.provisions.filter((provision) => provision.id === name);
  if (byId.length > 0) return { provisions: byId, near: [] };
  const key = keyOf(written);
  const keys = book.provisions.map((provision) => ({ provision, keys: keysOf(book, provision) }));
  const exact = keys.filter((each) => each.keys.includes(key));
  const below = keys.filter((each) => each.keys.some((own) => own.startsWith(`${key}.`)));
  const found = exact.length > 0 ? exact : below;
  return { provisions: found.map((each) => each.provision), near: found.length > 0 ? [] : nearTo(book, name, key) };
}

/** The words between the numbers of a citation, in all three languages. */
const FILLERS = /§|\b(section|moment|item|article|paragraph|point|artikla|kohta|alakohta|artikel|punkten|punkt|led|mom|art|of)\b\.?/g;

/** A citation without what people write differently: `OVL 28 b § 2 mom.` and `ovl 28b.2` are both `ovl.28b.2`. */
function keyOf(written: string): string {
  const parts =
    written
      .toLowerCase()
      .replace(FILLERS, ' ')
      .match(/\p{L}+|\d+/gu) ?? [];
  return parts.reduce((key, part) => (/\d$/.test(key) && /^\p{L}$/u.test(part) ? `${key}${part}` : `${key}${key === '' ? '' : '.'}${part}`), '');
}

function keysOf(book: RuleBook, provision: Provision): readonly string[] {
  const number = book.acts.find((act) => act.id === provision.act)?.number ?? '';
  const place = [provision.section, provision.moment, provision.item].filter((part) => part !== undefined).join(' ');
  const citations = LANGUAGES.map((language) => citationText(book, provision, language));
  return [...new Set([provision.id, `${number} ${place}`, ...citations].map(keyOf))];
}

const NEAR = 3;

function nearTo(book: RuleBook, name: string, key: string): readonly string[] {
  const ids = book.provisions.map((provision) => provision.id);
  const sameAct = ids.filter((id) => id.split('-')[0] === key.split('.')[0]);
  const sameSection = book.provisions.filter((provision) =>
    keysOf(book, provision).some((own) => own.split('.', 2).join() === key.split('.', 2).join()),
  );
  const nearest = nearestName(name.replaceAll(/[\s.]+/g, '-'), ids);
  return [...new Set([...sameSection.map(({ id }) => id), ...(nearest === undefined ? [] : [nearest]), ...sameAct])].slice(0, NEAR);
}
