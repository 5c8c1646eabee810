import type { Json } from '../../json.ts';
import { type Aspect, isRefused } from '../nodes/refusal.ts';
import type { NumberPart, TypedNode } from '../nodes/value-node.ts';
import type { Gap, GapContext, Gaps } from './gap.ts';
import { fractionsOf, numbersOf } from './numbers-of.ts';

/** Numbers that the source accepts and the target refuses: fractions, those below its minimum, those above its maximum. */
export function numberGaps(source: TypedNode, target: TypedNode, { apart }: GapContext): Gaps {
  const [from, to] = [source.number, target.number];
  const count = apart.length + 1;
  const below = { ...from, maximum: Math.min(from.maximum, justBelow(to.minimum, from.whole)) };
  const above = { ...from, minimum: Math.max(from.minimum, justAbove(to.maximum, from.whole)) };
  const found: readonly (readonly [Aspect, readonly number[]])[] = [
    ['type', to.whole && !from.whole ? fractionsOf(from, count) : []],
    ['minimum', to.minimum > from.minimum ? nearest(below, to.minimum, count).filter((value) => value < to.minimum) : []],
    ['maximum', to.maximum < from.maximum ? nearest(above, to.maximum, count).filter((value) => value > to.maximum) : []],
  ];
  const gaps = found.map(([aspect, numbers]): Gap => {
    const tested = apart.filter((value) => typeof value === 'number' && !isRefused(source, value) && shows(aspect, value, to));
    const fresh = numbers.filter((value) => !apart.includes(value)).slice(0, 1);
    const [sourceValue, targetValue] = [writtenOf(from, aspect), writtenOf(to, aspect)];
    return { aspect, source: source.site, target: target.site, sourceValue, targetValue, values: [...fresh, ...tested] };
  });
  return { gaps: gaps.filter(({ values }) => values.length > 0), doubts: [] };
}

function shows(aspect: Aspect, value: number, { whole, minimum, maximum }: NumberPart): boolean {
  if (aspect === 'type') return whole && !Number.isInteger(value);
  return aspect === 'minimum' ? value < minimum : value > maximum;
}

/** The bound itself is left to the caller's filter: an interval of fractions has no number next to its end. */
function justBelow(bound: number, whole: boolean): number {
  return whole ? Math.ceil(bound) - 1 : bound;
}

function justAbove(bound: number, whole: boolean): number {
  return whole ? Math.floor(bound) + 1 : bound;
}

/** Numbers near the bound first: `10` shows better than a million that 9 is the limit. */
function nearest(part: NumberPart, bound: number, count: number): readonly number[] {
  const near = { ...part, minimum: Math.max(part.minimum, bound - count - 1), maximum: Math.min(part.maximum, bound + count + 1) };
  return [...numbersOf(near, count + 1), ...numbersOf(part, count + 1)];
}

function writtenOf({ whole, minimum, maximum }: NumberPart, aspect: Aspect): Json {
  if (aspect === 'type') return whole ? 'integer' : 'number';
  const bound = aspect === 'minimum' ? minimum : maximum;
  return Number.isFinite(bound) ? bound : null;
}
