import type { Json } from '../../json.ts';
import { compilePattern } from '../../profile/pattern-syntax.ts';
import type { WantedText } from '../languages/languages.ts';
import { type Aspect, isRefused, refusalOf } from '../nodes/refusal.ts';
import type { TextPart, TypedNode } from '../nodes/value-node.ts';
import { type Doubt, type Gap, type GapContext, type Gaps, joinGaps, NO_GAPS } from './gap.ts';

/** Texts that the source accepts and the target refuses, for their pattern or their length. */
export function textGaps(source: TypedNode, target: TypedNode, context: GapContext): Gaps {
  return joinGaps([patternGap(source, target, context), ...lengthGaps(source, target, context)]);
}

function patternGap(source: TypedNode, target: TypedNode, context: GapContext): Gaps {
  const { pattern } = target.text;
  if (pattern === undefined || pattern === source.text.pattern) return NO_GAPS;
  const expression = compilePattern(pattern);
  const wrong = (value: Json): boolean => typeof value === 'string' && expression?.test(value) !== true;
  return gapOf('pattern', { source, target, wrong, wanted: { ...wantedOf(source.text), notMatching: pattern } }, context);
}

function lengthGaps(source: TypedNode, target: TypedNode, context: GapContext): readonly Gaps[] {
  const { minLength, maxLength } = target.text;
  const wanted = wantedOf(source.text);
  const longer = { ...wanted, minLength: Math.max(source.text.minLength, maxLength + 1) };
  const shorter = { ...wanted, maxLength: Math.min(source.text.maxLength, minLength - 1) };
  const lengthOf = (value: Json): number => (typeof value === 'string' ? [...value].length : 0);
  return [
    maxLength < source.text.maxLength
      ? gapOf('max-length', { source, target, wrong: (value) => lengthOf(value) > maxLength, wanted: longer }, context)
      : NO_GAPS,
    minLength > source.text.minLength
      ? gapOf('min-length', { source, target, wrong: (value) => typeof value === 'string' && lengthOf(value) < minLength, wanted: shorter }, context)
      : NO_GAPS,
  ];
}

function wantedOf({ pattern, minLength, maxLength }: TextPart): Omit<WantedText, 'avoid'> {
  return { matching: pattern, minLength, maxLength };
}

interface Comparison {
  readonly source: TypedNode;
  readonly target: TypedNode;
  /** Whether the target refuses a text for the aspect at hand. */
  readonly wrong: (value: Json) => boolean;
  readonly wanted: Omit<WantedText, 'avoid'>;
}

type TextAspect = Extract<Aspect, 'pattern' | 'min-length' | 'max-length'>;

/** An example of the source shows it best, if one does; otherwise the shortest text that does, or the proof that none does. */
function gapOf(aspect: TextAspect, { source, target, wrong, wanted }: Comparison, { apart, languages }: GapContext): Gaps {
  const shows = (value: Json): boolean => wrong(value) && !isRefused(source, value);
  const tested = apart.filter(shows);
  const example = source.examples.find((value) => shows(value) && !apart.includes(value) && refusalOf(target, value) === aspect);
  const avoid = apart.filter((value) => typeof value === 'string');
  const found = example === undefined ? languages.find({ ...wanted, avoid }) : { text: String(example) };
  const values = [...(typeof found === 'object' ? [found.text] : []), ...tested];
  const doubt: Doubt = { reason: 'pattern', source: source.site, target: target.site, detail: aspect };
  const gap: Gap = {
    aspect,
    source: source.site,
    target: target.site,
    sourceValue: writtenOf(source, aspect),
    targetValue: writtenOf(target, aspect),
    values,
    incomplete: found === 'unknown',
  };
  return values.length > 0 ? { gaps: [gap], doubts: [] } : { gaps: [], doubts: found === 'unknown' ? [doubt] : [] };
}

function writtenOf({ text }: TypedNode, aspect: TextAspect): Json {
  if (aspect === 'pattern') return text.pattern ?? null;
  const bound = aspect === 'min-length' ? text.minLength : text.maxLength;
  return Number.isFinite(bound) ? bound : null;
}
