import type { NumberPart } from '../nodes/value-node.ts';

/** Up to so many different numbers of an interval; fewer only where there are no more. */
export function numbersOf({ whole, minimum, maximum }: NumberPart, count: number): readonly number[] {
  if (minimum > maximum) return [];
  return whole ? wholeNumbers(minimum, maximum, count) : spread(minimum, maximum, count);
}

function wholeNumbers(minimum: number, maximum: number, count: number): readonly number[] {
  const [low, high] = [Math.ceil(minimum), Math.floor(maximum)];
  if (low > high) return [];
  const first = Number.isFinite(low) ? low : Math.min(high, 0);
  const step = Number.isFinite(low) ? 1 : -1;
  return Array.from({ length: count }, (_, index) => first + step * index).filter((value) => value >= low && value <= high);
}

function spread(minimum: number, maximum: number, count: number): readonly number[] {
  const low = Number.isFinite(minimum) ? minimum : Math.min(maximum, 0) - 1;
  const high = Number.isFinite(maximum) ? maximum : Math.max(low, 0) + 1;
  const ends = [...new Set([low, high])].filter((value) => value >= minimum && value <= maximum);
  const between = low < high ? Array.from({ length: count }, (_, index) => low + ((high - low) * (index + 1)) / (count + 1)) : [];
  return [...ends, ...between].slice(0, Math.max(count, 1));
}

/** Numbers of an interval that are not whole. */
export function fractionsOf({ minimum, maximum }: NumberPart, count: number): readonly number[] {
  const candidates = spread(minimum, maximum, 4 * (count + 2)).filter((value) => !Number.isInteger(value));
  const nearby = Number.isFinite(minimum) ? [] : [Math.min(maximum, 0) - 0.5];
  return [...new Set([...candidates, ...nearby])].filter((value) => value >= minimum && value <= maximum).slice(0, count);
}
