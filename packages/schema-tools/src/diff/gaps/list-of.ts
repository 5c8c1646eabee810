import type { Json } from '../../json.ts';
import { canonicalText } from '../nodes/canonical.ts';
import type { ListPart, ValueNode } from '../nodes/value-node.ts';
import { type ValuesContext, valuesOf } from './values-of.ts';

export interface WantedList {
  /** Values that stand in the list, first of all. */
  readonly seeds: readonly Json[];
  readonly length: number;
}

/** Longer lists are not tried: what needs one is not decided. */
const LONGEST = 300;

/** A list of a length; its other values are those of the form, each once where the list wants that. */
export function listOf({ item, unique }: ListPart, { seeds, length }: WantedList, context: ValuesContext): readonly Json[] | 'none' | 'unknown' {
  if (length > LONGEST) return 'unknown';
  const missing = length - seeds.length;
  if (missing <= 0) return seeds.slice(0, length);
  if (!unique) {
    const { values, unknown } = valuesOf(item(), { ...context, apart: [] });
    const [value] = values;
    return value === undefined ? (unknown ? 'unknown' : 'none') : [...seeds, ...Array.from({ length: missing }, () => value)];
  }
  const others = differentValues(item(), { seeds, count: missing }, context);
  return others === 'unknown' || others.length === missing ? (others === 'unknown' ? others : [...seeds, ...others]) : 'none';
}

/** So many values of a form that differ from one another and from the seeds; fewer only where there are no more. */
function differentValues(
  node: ValueNode,
  { seeds, count }: { readonly seeds: readonly Json[]; readonly count: number },
  context: ValuesContext,
): readonly Json[] | 'unknown' {
  const found: Json[] = [];
  while (found.length < count) {
    const taken = [...seeds, ...found];
    const texts = new Set(taken.map(canonicalText));
    const { values, unknown } = valuesOf(node, { ...context, apart: taken });
    const fresh = values.filter((value) => !texts.has(canonicalText(value)));
    const [value] = fresh;
    if (value === undefined) return unknown || values.some((each) => typeof each === 'object' && each !== null) ? 'unknown' : found;
    found.push(...(node.kind === 'members' ? fresh.slice(0, count - found.length) : [value]));
  }
  return found;
}
