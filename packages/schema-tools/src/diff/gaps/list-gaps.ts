import type { Json } from '../../json.ts';
import type { Aspect } from '../nodes/refusal.ts';
import type { ListPart, TypedNode } from '../nodes/value-node.ts';
import { type Gap, type GapContext, type Gaps, joinGaps, NO_GAPS } from './gap.ts';
import { listOf, type WantedList } from './list-of.ts';
import { valueGaps } from './value-gaps.ts';
import { type ValuesContext, valuesOf } from './values-of.ts';

/** Lists that the source accepts and the target refuses: for their length, for a value that stands twice, or for one of their values. */
export function listGaps(source: TypedNode, target: TypedNode, context: GapContext): Gaps {
  const pair: ListPair = { source, target, making: { languages: context.languages, apart: [], like: target.list.item() } };
  return joinGaps([itemGaps(pair, context), tooMany(pair), tooFew(pair), twice(pair)]);
}

interface ListPair {
  readonly source: TypedNode;
  readonly target: TypedNode;
  readonly making: ValuesContext;
}

function itemGaps(pair: ListPair, context: GapContext): Gaps {
  const { list } = pair.source;
  const length = Math.max(1, list.minItems);
  if (length > list.maxItems) return NO_GAPS;
  const { gaps, doubts } = valueGaps(list.item(), pair.target.list.item(), { ...context, apart: [] });
  const wrapped = gaps.map((gap) => listGap(pair, { gap, wanted: { seeds: gap.values.slice(0, 1), length } }));
  return joinGaps([...wrapped, { gaps: [], doubts }]);
}

function tooMany(pair: ListPair): Gaps {
  const [from, to] = [pair.source.list, pair.target.list];
  if (to.maxItems >= from.maxItems) return NO_GAPS;
  return listGap(pair, {
    gap: gapOf(pair, 'max-items', bound(from.maxItems), bound(to.maxItems)),
    wanted: { seeds: [], length: Math.max(to.maxItems + 1, from.minItems) },
  });
}

function tooFew(pair: ListPair): Gaps {
  const [from, to] = [pair.source.list, pair.target.list];
  if (to.minItems <= from.minItems) return NO_GAPS;
  return listGap(pair, { gap: gapOf(pair, 'min-items', from.minItems, to.minItems), wanted: { seeds: [], length: from.minItems } });
}

function twice(pair: ListPair): Gaps {
  const [from, to] = [pair.source.list, pair.target.list];
  const length = Math.max(2, from.minItems);
  if (!to.unique || from.unique || length > from.maxItems) return NO_GAPS;
  const { values, unknown } = valuesOf(from.item(), pair.making);
  const gap = gapOf(pair, 'unique-items', from.unique, to.unique);
  return listGap(pair, { gap, wanted: { seeds: Array.from({ length }, () => values[0] ?? null), length }, impossible: values.length === 0, unknown });
}

function gapOf({ source, target }: ListPair, aspect: Aspect, sourceValue: Json, targetValue: Json): Gap {
  return { aspect, source: source.site, target: target.site, sourceValue, targetValue, values: [] };
}

interface WantedGap {
  readonly gap: Gap;
  readonly wanted: WantedList;
  readonly impossible?: boolean;
  readonly unknown?: boolean;
}

/** The gap with a list that shows it; no gap where the source has no such list. */
function listGap({ source, making }: ListPair, { gap, wanted, impossible = false, unknown = false }: WantedGap): Gaps {
  const list = impossible ? (unknown ? 'unknown' : 'none') : fitting(source.list, wanted, making);
  if (list === 'none') return NO_GAPS;
  if (list !== 'unknown') return { gaps: [{ ...gap, values: [list] }], doubts: [] };
  return { gaps: [], doubts: [{ reason: 'search', source: gap.source, target: gap.target, detail: gap.aspect }] };
}

function fitting(list: ListPart, wanted: WantedList, making: ValuesContext): readonly Json[] | 'none' | 'unknown' {
  return wanted.length > list.maxItems ? 'none' : listOf(list, wanted, making);
}

function bound(value: number): Json {
  return Number.isFinite(value) ? value : null;
}
