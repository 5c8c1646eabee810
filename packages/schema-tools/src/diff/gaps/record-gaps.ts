import type { Json } from '../../json.ts';
import { formOfProperty } from '../nodes/any-form.ts';
import { sameJson } from '../nodes/canonical.ts';
import type { Aspect } from '../nodes/refusal.ts';
import type { PropertyTest, RecordCondition, TypedNode } from '../nodes/value-node.ts';
import { siteIn } from '../schema-version.ts';
import { type Doubt, type Gap, type GapContext, type Gaps, joinGaps, NO_GAPS } from './gap.ts';
import { type Restriction, recordOf, testedValues } from './record-of.ts';
import { valueGaps } from './value-gaps.ts';

/**
 * Records that the source accepts and the target refuses. A closed record can be refused in four ways only: a property is unknown, missing or
 * has a wrong value, or a condition is broken; each is tried by making the smallest record that shows it.
 */
export function recordGaps(source: TypedNode, target: TypedNode, context: GapContext): Gaps {
  const pair: RecordPair = { source, target, context };
  const [from, to] = [source.record, target.record];
  const shared = [...new Set([...from.properties.keys(), ...to.properties.keys()])].filter((name) => to.properties.has(name));
  const unknown = [...from.properties.keys()].filter((name) => !to.open && !to.properties.has(name));
  return joinGaps([
    ...unknown.map((name) => shown(pair, propertyGap(pair, 'unknown-property', name), [{ property: name, absent: 'never' }])),
    from.open && !to.open
      ? shown(pair, propertyGap(pair, 'unknown-property', undefined), [{ property: strangeName(pair), absent: 'never' }])
      : NO_GAPS,
    ...to.required.map((name) => shown(pair, propertyGap(pair, 'missing-property', name), [{ property: name, absent: 'must' }])),
    ...shared.map((name) => gapsOfProperty(pair, name)),
    ...to.conditions.map((condition) => conditionGap(pair, condition)),
  ]);
}

interface RecordPair {
  readonly source: TypedNode;
  readonly target: TypedNode;
  readonly context: GapContext;
}

/** A name that neither side knows. */
function strangeName({ source, target }: RecordPair): string {
  const known = (name: string): boolean => [source, target].some(({ record }) => record.properties.has(name));
  return ['unknownProperty', ...Array.from({ length: 200 }, (_, index) => `unknownProperty${index}`)].find((name) => !known(name)) ?? '';
}

function propertyGap({ source, target }: RecordPair, aspect: Aspect, name: string | undefined): Gap {
  return { aspect, source: source.site, target: target.site, ...(name === undefined ? {} : { name }), values: [] };
}

function gapsOfProperty(pair: RecordPair, name: string): Gaps {
  const [from, to] = [formOfProperty(pair.source.record, name), formOfProperty(pair.target.record, name)];
  if (from === undefined || to === undefined) return NO_GAPS;
  const apart = testedValues([pair.source.record], name);
  const { gaps, doubts } = valueGaps(from, to, { ...pair.context, apart });
  const found = gaps.map((gap) => shown(pair, { ...gap, through: name }, [{ property: name, absent: 'never', values: gap.values }]));
  return joinGaps([...found, { gaps: [], doubts: doubts.map((doubt) => ({ ...doubt, through: name })) }]);
}

/** The gap with the smallest record that shows it; no gap where the source accepts no such record. */
function shown({ source, target, context }: RecordPair, gap: Gap, restrictions: readonly Restriction[]): Gaps {
  const record = recordOf(source.record, { restrictions }, { languages: context.languages, apart: [], like: target });
  if (typeof record === 'object') return { gaps: [{ ...gap, values: [record], incomplete: false }], doubts: [] };
  if (record === 'none' && gap.incomplete !== true) return NO_GAPS;
  return { gaps: [], doubts: [doubtOf(gap)] };
}

/** What is doubtful about a property is told of the property, not of the whole record. */
function doubtOf({ aspect, name, source, target, through }: Gap): Doubt {
  const steps = aspect !== 'condition' && through === undefined && name !== undefined ? ['properties', name] : [];
  const property = through ?? (steps.length > 0 ? name : undefined);
  const doubt: Doubt = { reason: 'search', source: siteIn(source, ...steps), target: siteIn(target, ...steps), detail: aspect };
  return property === undefined ? doubt : { ...doubt, through: property };
}

/** A record in which the tests of the target's condition hold and one demand does not. */
function conditionGap(pair: RecordPair, condition: RecordCondition): Gaps {
  const { source } = pair;
  if (source.record.conditions.some(({ text }) => text === condition.text)) return NO_GAPS;
  const twin = source.record.conditions.find(({ testText }) => testText === condition.testText);
  const gap: Gap = {
    aspect: 'condition',
    source: twin?.site ?? siteIn(source.site, 'allOf'),
    target: condition.site,
    name: condition.testText,
    values: [],
  };
  const attempts = brokenDemands(condition).map((demand) => shown(pair, gap, [...heldTests(condition), demand]));
  const first = attempts.find(({ gaps }) => gaps.length > 0);
  return first ?? joinGaps(attempts);
}

function heldTests({ when, whenPresent }: RecordCondition): readonly Restriction[] {
  const presence = (property: string): Restriction['absent'] => (whenPresent.includes(property) ? 'never' : 'may');
  const untested = whenPresent.filter((name) => !when.some(({ property }) => property === name));
  return [
    ...when.map(({ property, values }): Restriction => ({ property, absent: presence(property), ...keeping(values, true) })),
    ...untested.map((property): Restriction => ({ property, absent: 'never' })),
  ];
}

function brokenDemands({ demands, required }: RecordCondition): readonly Restriction[] {
  const wrong = demands.filter((demand): demand is Required<PropertyTest> => demand.values !== undefined);
  return [
    ...wrong.map(({ property, values }): Restriction => ({ property, absent: 'never', ...keeping(values, false) })),
    ...required.map((property): Restriction => ({ property, absent: 'must' })),
  ];
}

function keeping(values: readonly Json[] | undefined, among: boolean): Pick<Restriction, 'keep'> {
  if (values === undefined) return {};
  return { keep: (value) => values.some((each) => sameJson(each, value)) === among };
}
