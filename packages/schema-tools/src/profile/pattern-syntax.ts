/**
 * The parts of a regular expression that matter for bounds and anchors, with escapes and character classes blanked out, so that
 * what is left of `+`, `*`, `|` and parentheses is syntax.
 */
function skeletonOf(pattern: string): string {
  return pattern.replaceAll(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\./gu, '_').replaceAll(/\[[^\]]*\]/gu, '_');
}

/** Whether a pattern repeats something without an end: `*`, `+` or `{2,}`. */
export function isUnboundedPattern(pattern: string): boolean {
  return /[*+]|\{\d+,\}/.test(skeletonOf(pattern));
}

/** Whether a pattern covers the whole value: `^…$` with no alternative outside parentheses. */
export function isAnchoredPattern(pattern: string): boolean {
  const skeleton = skeletonOf(pattern);
  return skeleton.startsWith('^') && skeleton.endsWith('$') && !hasOpenAlternative(skeleton);
}

function hasOpenAlternative(skeleton: string): boolean {
  let depth = 0;
  for (const character of skeleton) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) return true;
  }
  return false;
}

/** The pattern as validators run it: in Unicode mode. `undefined` when it is no regular expression. */
export function compilePattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}
