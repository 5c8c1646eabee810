import { type CharSet, type Concatenation, JS, type NoParent, type Element as RefaElement } from 'refa';

/** A quantifier is tried beyond its end only so far: longer texts are a matter of `maxLength`. */
const LONGEST = 600;
const LAST_CHARACTER = 0x10ffff;

/**
 * Texts at the edges of a pattern: every repetition once too often and once too seldom, every character of a class replaced by the nearest ones
 * outside it. Most of them match no longer; who asks keeps those that he wants. Empty for a pattern that is not regular.
 */
export function edgeTexts(pattern: string): readonly string[] {
  const expression = expressionOf(pattern);
  if (expression === undefined) return [];
  const sites = sitesIn(expression.alternatives);
  return [...new Set(sites.flatMap((site) => variantsOf(site).map((variant) => written(expression.alternatives, { site, variant }))))];
}

function expressionOf(pattern: string): { readonly alternatives: Alternatives } | undefined {
  try {
    const source = pattern.replace(/^\^/, '').replace(/\$$/, '');
    return JS.Parser.fromLiteral({ source, flags: 'u' }).parse({ backreferences: 'throw', assertions: 'throw' }).expression;
  } catch {
    return undefined;
  }
}

type Alternatives = readonly NoParent<Concatenation>[];
type Element = NoParent<RefaElement>;
type Quantifier = Extract<Element, { type: 'Quantifier' }>;
type Characters = Extract<Element, { type: 'CharacterClass' }>;
type Site = Quantifier | Characters;

/** A repetition or a class of characters is where a pattern can be too wide. */
function sitesIn(alternatives: Alternatives): readonly Site[] {
  return alternatives.flatMap(({ elements }) =>
    elements.flatMap((element): readonly Site[] => {
      if (element.type === 'CharacterClass') return [element];
      if (element.type === 'Quantifier') return [element, ...sitesIn(element.alternatives)];
      return element.type === 'Alternation' ? sitesIn(element.alternatives) : [];
    }),
  );
}

/** How often to repeat, or which character to write. */
function variantsOf(site: Site): readonly number[] {
  if (site.type === 'CharacterClass') return outside(site.characters);
  const counts = [site.min - 1, site.max + 1];
  return counts.filter((count) => count >= 0 && count <= LONGEST);
}

const HASH = 0x23;
const MOST_NEIGHBOURS = 6;

/** A character that few patterns allow, and the neighbours of the ranges of a set. */
function outside({ ranges }: CharSet): readonly number[] {
  const neighbours = ranges.flatMap(({ min, max }) => [min - 1, max + 1]).slice(0, MOST_NEIGHBOURS);
  const within = (character: number): boolean => ranges.some(({ min, max }) => character >= min && character <= max);
  return [HASH, ...neighbours].filter((character) => character >= 0 && character <= LAST_CHARACTER && !isSurrogate(character) && !within(character));
}

function isSurrogate(character: number): boolean {
  return character >= 0xd800 && character <= 0xdfff;
}

interface Wanted {
  readonly site: Site;
  readonly variant: number;
}

/** A short text of an expression that comes through the wanted site and has the variant there. */
function written(alternatives: Alternatives, wanted: Wanted): string {
  const chosen = alternatives.find(({ elements }) => elements.some((element) => holds(element, wanted.site))) ?? alternatives[0];
  return (chosen?.elements ?? []).map((element) => writtenElement(element, wanted)).join('');
}

function writtenElement(element: Element, wanted: Wanted): string {
  switch (element.type) {
    case 'CharacterClass':
      return String.fromCodePoint(element === wanted.site ? wanted.variant : ordinary(element.characters));
    case 'Quantifier':
      return writtenQuantifier(element, wanted);
    case 'Alternation':
      return written(element.alternatives, wanted);
    default:
      return '';
  }
}

function writtenQuantifier(quantifier: Quantifier, wanted: Wanted): string {
  const count = quantifier === wanted.site ? wanted.variant : Math.max(quantifier.min, holds(quantifier, wanted.site) ? 1 : 0);
  const one = written(quantifier.alternatives, wanted);
  const other = written(quantifier.alternatives, { ...wanted, site: NOWHERE });
  return count === 0 ? '' : one + other.repeat(count - 1);
}

const NOWHERE: Site = { type: 'Quantifier', alternatives: [], min: 0, max: 0, lazy: false };

function holds(element: Element, site: Site): boolean {
  if (element === site) return true;
  if (element.type !== 'Quantifier' && element.type !== 'Alternation') return false;
  return element.alternatives.some(({ elements }) => elements.some((each) => holds(each, site)));
}

/** A letter or a digit where there is one, else the first character. */
function ordinary({ ranges }: CharSet): number {
  const likely = [0x31, 0x61, 0x41];
  return likely.find((character) => ranges.some(({ min, max }) => character >= min && character <= max)) ?? ranges[0]?.min ?? HASH;
}
