import { JS, NFA, Words } from 'refa';
import { isAnchoredPattern } from '../../profile/pattern-syntax.ts';

/** A pattern that needs more states than this is not compared. The largest of the model, an e-mail address, needs 641. */
const MOST_STATES = 10_000;
const LAST_CHARACTER = 0x10ffff;

/**
 * The texts that a pattern matches, as an automaton over code points. `undefined` for a pattern that is not regular (look-around, a back
 * reference), that is anchored in a way that is not read here, or that needs too many states.
 */
export function automatonOf(pattern: string): NFA | undefined {
  try {
    const { expression, maxCharacter } = JS.Parser.fromLiteral({ source: wholeText(pattern), flags: 'u' }).parse({
      backreferences: 'throw',
      assertions: 'throw',
      maxNodes: MOST_STATES,
    });
    return NFA.fromRegex(expression, { maxCharacter }, {}, new NFA.LimitedNodeFactory(MOST_STATES));
  } catch {
    return undefined;
  }
}

/** An automaton of exactly these texts. */
export function automatonOfTexts(texts: readonly string[]): NFA {
  return NFA.fromWords(texts.map(Words.fromStringToUnicode), { maxCharacter: LAST_CHARACTER });
}

/** JSON Schema looks for a pattern anywhere in a text: what is not anchored may have anything around it. */
function wholeText(pattern: string): string {
  if (isAnchoredPattern(pattern)) return pattern.slice(1, -1);
  if (isAnchoredPattern(`${pattern}$`)) return `(?:${pattern.slice(1)})[^]*`;
  if (isAnchoredPattern(`^${pattern}`)) return `[^]*(?:${pattern.slice(0, -1)})`;
  return `[^]*(?:${pattern})[^]*`;
}
