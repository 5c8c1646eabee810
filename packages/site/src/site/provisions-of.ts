import type { Rule } from '@nivel/policy';

/** The provisions that a rule stands on, each once. */
export function provisionsOf(rule: Rule): readonly string[] {
  return [...new Set(Object.values(rule.legs).flat())];
}
