import type { Json } from '../../json.ts';
import { type Aspect, isRefused, refusalOf } from '../nodes/refusal.ts';
import type { MembersNode, OpaqueNode, TypedNode, TypeName, ValueNode } from '../nodes/value-node.ts';
import { siteId } from '../schema-version.ts';
import { type Gap, type GapContext, type Gaps, joinGaps, NO_GAPS } from './gap.ts';
import { listGaps } from './list-gaps.ts';
import { numberGaps } from './number-gaps.ts';
import { recordGaps } from './record-gaps.ts';
import { textGaps } from './text-gaps.ts';
import { valuesOf, valuesOfType } from './values-of.ts';

/**
 * Every way in which the target refuses a value that the source accepts. No gap and no doubt is a proof that the target accepts whatever the
 * source does.
 */
export function valueGaps(source: ValueNode, target: ValueNode, context: GapContext): Gaps {
  const pair = `${siteId(source.site)} ${siteId(target.site)}`;
  if (context.comparing.includes(pair)) return NO_GAPS;
  const inner = { ...context, comparing: [...context.comparing, pair] };
  if (source.kind === 'opaque' || target.kind === 'opaque') return opaqueGaps(source, target);
  if (source.kind === 'members') return memberGaps(source, target);
  return target.kind === 'members' ? outsideMembers(source, target, inner) : typedGaps(source, target, inner);
}

function opaqueGaps(source: ValueNode, target: ValueNode): Gaps {
  const same = source.kind === 'opaque' && target.kind === 'opaque' && source.canonical === target.canonical;
  const keywords = [source, target].filter((node): node is OpaqueNode => node.kind === 'opaque').flatMap((node) => node.keywords);
  const detail = [...new Set(keywords)].toSorted().join('`, `');
  return same ? NO_GAPS : { gaps: [], doubts: [{ reason: 'keyword', source: source.site, target: target.site, detail }] };
}

/** A finite source is tried value by value: a code that is gone is a gap of its own. */
function memberGaps(source: MembersNode, target: MembersNode | TypedNode): Gaps {
  const refused = source.values.map((value) => ({ value, aspect: refusalOf(target, value) }));
  const codes = refused.filter(({ aspect }) => aspect === 'enum').map(({ value }) => memberGap(source, target, { aspect: 'enum', values: [value] }));
  const aspects = [...new Set(refused.map(({ aspect }) => aspect))].filter((aspect) => aspect !== undefined && aspect !== 'enum');
  const others = aspects.map((aspect) => {
    const values = refused.filter((each) => each.aspect === aspect).map(({ value }) => value);
    return memberGap(source, target, { aspect: aspect ?? 'enum', values });
  });
  return { gaps: [...codes, ...others], doubts: [] };
}

interface Refused {
  readonly aspect: Aspect;
  readonly values: readonly Json[];
}

function memberGap(source: MembersNode, target: MembersNode | TypedNode, { aspect, values }: Refused): Gap {
  const name = target.kind === 'members' ? { name: JSON.stringify(values[0]) } : {};
  return { aspect, source: source.site, target: target.site, ...name, sourceValue: source.values, targetValue: writtenOf(target), values };
}

function writtenOf(node: MembersNode | TypedNode): Json {
  return node.kind === 'members' ? node.values : namesOfTypes(node);
}

/** The types of a form as a schema writes them. */
function namesOfTypes({ types, number }: TypedNode): readonly string[] {
  return types.map((type) => (type === 'number' && number.whole ? 'integer' : type));
}

/** A source without an end, or with one that is longer, holds a value that the finite target has not. */
function outsideMembers(source: TypedNode, target: MembersNode, context: GapContext): Gaps {
  const avoid = [...context.apart, ...target.values];
  const { values, unknown } = valuesOf(source, { languages: context.languages, apart: avoid });
  const refused = values.filter((value) => isRefused(target, value));
  const gap: Gap = {
    aspect: 'enum',
    source: source.site,
    target: target.site,
    sourceValue: writtenOf(source),
    targetValue: target.values,
    values: refused,
    incomplete: unknown,
  };
  if (refused.length > 0) return { gaps: [gap], doubts: [] };
  return unknown ? { gaps: [], doubts: [{ reason: 'search', source: source.site, target: target.site, detail: 'enum' }] } : NO_GAPS;
}

function typedGaps(source: TypedNode, target: TypedNode, context: GapContext): Gaps {
  const shared = source.types.filter((type) => target.types.includes(type));
  const lost = source.types.filter((type) => !target.types.includes(type));
  return joinGaps([typeGap(source, target, { lost, context }), ...shared.map((type) => gapsOfType(source, target, { type, context }))]);
}

function typeGap(
  source: TypedNode,
  target: TypedNode,
  { lost, context }: { readonly lost: readonly TypeName[]; readonly context: GapContext },
): Gaps {
  const found = lost.map((type) => valuesOfType(source, type, context));
  const tested = context.apart.filter((value) => !isRefused(source, value) && refusalOf(target, value) === 'type');
  const values = [...found.flatMap((each) => each.values), ...tested];
  const incomplete = found.some(({ unknown }) => unknown);
  const [sourceValue, targetValue] = [namesOfTypes(source), namesOfTypes(target)];
  const gap: Gap = { aspect: 'type', source: source.site, target: target.site, sourceValue, targetValue, values, incomplete };
  if (values.length > 0) return { gaps: [gap], doubts: [] };
  return incomplete ? { gaps: [], doubts: [{ reason: 'search', source: source.site, target: target.site, detail: 'type' }] } : NO_GAPS;
}

function gapsOfType(source: TypedNode, target: TypedNode, { type, context }: { readonly type: TypeName; readonly context: GapContext }): Gaps {
  switch (type) {
    case 'null':
    case 'boolean':
      return NO_GAPS;
    case 'number':
      return numberGaps(source, target, context);
    case 'string':
      return textGaps(source, target, context);
    case 'array':
      return listGaps(source, target, context);
    case 'object':
      return recordGaps(source, target, context);
  }
}
