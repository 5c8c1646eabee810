import type { Json } from '../../json.ts';
import { sameJson } from '../nodes/canonical.ts';
import { isRefused } from '../nodes/refusal.ts';
import type { TypedNode, TypeName, ValueNode } from '../nodes/value-node.ts';
import { siteId } from '../schema-version.ts';
import type { GapContext } from './gap.ts';
import { listOf } from './list-of.ts';
import { numbersOf } from './numbers-of.ts';
import { recordOf } from './record-of.ts';

/** Some values that a form accepts. */
export interface Values {
  readonly values: readonly Json[];
  /** Whether there may be more kinds of values than these, because a search was given up. */
  readonly unknown: boolean;
}

export interface ValuesContext extends Pick<GapContext, 'languages' | 'apart'> {
  /** A form whose values are liked best: those that both accept show a difference elsewhere most clearly. */
  readonly like?: ValueNode | undefined;
  /** The forms being made. One that is met again has no smaller value. */
  readonly making?: readonly string[];
}

/**
 * Values of a form such that every other value behaves like one of them: each value of a finite form; of others each of `apart`, and one that is not.
 */
export function valuesOf(node: ValueNode, context: ValuesContext): Values {
  const id = siteId(node.site);
  if (context.making?.includes(id) === true) return { values: [], unknown: false };
  const inner = { ...context, making: [...(context.making ?? []), id] };
  const found = unordered(node, inner);
  const { like } = context;
  if (like === undefined || like.kind === 'opaque') return found;
  const [liked, others] = [found.values.filter((value) => !isRefused(like, value)), found.values.filter((value) => isRefused(like, value))];
  return { values: [...liked, ...others], unknown: found.unknown };
}

function unordered(node: ValueNode, context: ValuesContext): Values {
  switch (node.kind) {
    case 'members':
      return { values: node.values, unknown: false };
    case 'opaque':
      return { values: node.examples.slice(0, 1), unknown: true };
    case 'typed':
      return joined([
        { values: context.apart.filter((value) => !isRefused(node, value)), unknown: false },
        ...node.types.map((type) => valuesOfType(node, type, context)),
      ]);
  }
}

function joined(parts: readonly Values[]): Values {
  return { values: parts.flatMap(({ values }) => values), unknown: parts.some(({ unknown }) => unknown) };
}

/** The values of one type, leaving out those of `apart`. */
export function valuesOfType(node: TypedNode, type: TypeName, context: ValuesContext): Values {
  switch (type) {
    case 'null':
      return known([null], context);
    case 'boolean':
      return known([true, false], context);
    case 'number':
      return known(likedNumbers(node, context), context);
    case 'string':
      return textsOf(node, context);
    case 'array':
      return oneOrNone(anyList(node, context));
    case 'object':
      return oneOrNone(recordOf(node.record, { restrictions: [] }, context));
  }
}

function known(values: readonly Json[], { apart }: ValuesContext): Values {
  return { values: values.filter((value) => !apart.some((other) => sameJson(other, value))), unknown: false };
}

export function oneOrNone(found: Json | 'none' | 'unknown'): Values {
  if (found === 'none' || found === 'unknown') return { values: [], unknown: found === 'unknown' };
  return { values: [found], unknown: false };
}

function likedNumbers({ number }: TypedNode, { apart, like }: ValuesContext): readonly number[] {
  const wanted = apart.length + 1;
  if (like?.kind !== 'typed') return numbersOf(number, wanted);
  const { minimum, maximum } = like.number;
  const shared = { ...number, minimum: Math.max(number.minimum, minimum), maximum: Math.min(number.maximum, maximum) };
  return [...new Set([...numbersOf(shared, wanted), ...numbersOf(number, wanted)])];
}

/** Examples read best; without one that will do, the shortest text. */
function textsOf(node: TypedNode, context: ValuesContext): Values {
  const examples = [...node.examples, ...(context.like?.examples ?? [])].filter((value) => typeof value === 'string' && !isRefused(node, value));
  const fit = known(examples, context);
  if (fit.values.length > 0) return fit;
  const { pattern, minLength, maxLength } = node.text;
  const avoid = context.apart.filter((value) => typeof value === 'string');
  const found = context.languages.find({ matching: pattern, minLength, maxLength, avoid });
  return oneOrNone(typeof found === 'object' ? found.text : found);
}

/** A list that shows its values, if it has any; otherwise the shortest that there may be. */
function anyList(node: TypedNode, context: ValuesContext): readonly Json[] | 'none' | 'unknown' {
  const inner = itemContext(context);
  const usual = listOf(node.list, { seeds: [], length: usualLength(node, context) }, inner);
  const { minItems, maxItems } = node.list;
  if (typeof usual !== 'string' || minItems > maxItems) return minItems > maxItems ? 'none' : usual;
  return listOf(node.list, { seeds: [], length: minItems }, inner);
}

/** What is liked of a list is liked of its values. */
export function itemContext(context: ValuesContext): ValuesContext {
  return { ...context, apart: [], like: context.like?.kind === 'typed' ? context.like.list.item() : undefined };
}

function usualLength({ list }: TypedNode, { like }: ValuesContext): number {
  const liked = like?.kind === 'typed' ? like.list.minItems : 0;
  return Math.min(list.maxItems, Math.max(list.minItems, liked, 1));
}
