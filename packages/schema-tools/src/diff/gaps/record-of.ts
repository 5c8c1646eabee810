import type { Json, JsonObject } from '../../json.ts';
import { formOfProperty } from '../nodes/any-form.ts';
import type { PropertyTest, RecordPart } from '../nodes/value-node.ts';
import { type Choice, type Choices, solveConditions } from './solve-conditions.ts';
import { type ValuesContext, valuesOf } from './values-of.ts';

/** What a record must be like in one property, besides what its form says. */
export interface Restriction {
  readonly property: string;
  readonly absent: 'must' | 'may' | 'never';
  /** The values to choose from; left out, those of the form. */
  readonly values?: readonly Json[];
  readonly keep?: (value: Json) => boolean;
}

export interface WantedRecord {
  readonly restrictions: readonly Restriction[];
}

/** A record that a form accepts and that meets the restrictions, as small as can be. `none` is a proof that there is no such record. */
export function recordOf(record: RecordPart, { restrictions }: WantedRecord, context: ValuesContext): JsonObject | 'none' | 'unknown' {
  const wanted = new Set([...record.required, ...restrictions.map(({ property }) => property), ...namesInConditions(record), ...likedNames(context)]);
  const choices = new Map(
    [...wanted].filter((name) => isKnown(record, name, restrictions)).map((name) => [name, choicesOf(record, name, { restrictions, context })]),
  );
  return solveConditions(record.conditions, choices);
}

/** A property that is not there and that nobody asked about needs no choice. */
function isKnown(record: RecordPart, name: string, restrictions: readonly Restriction[]): boolean {
  return record.open || record.properties.has(name) || record.required.includes(name) || restrictions.some(({ property }) => property === name);
}

function namesInConditions({ conditions }: RecordPart): readonly string[] {
  return conditions.flatMap(({ when, whenPresent, demands, required }) => [
    ...[...when, ...demands].map(({ property }) => property),
    ...whenPresent,
    ...required,
  ]);
}

function likedNames({ like }: ValuesContext): readonly string[] {
  return like?.kind === 'typed' ? like.record.required : [];
}

interface ChoiceContext {
  readonly restrictions: readonly Restriction[];
  readonly context: ValuesContext;
}

function choicesOf(record: RecordPart, name: string, { restrictions, context }: ChoiceContext): Choices {
  const own = restrictions.filter(({ property }) => property === name);
  const form = formOfProperty(record, name);
  const liked = context.like?.kind === 'typed' ? context.like.record : undefined;
  const like = liked === undefined ? undefined : formOfProperty(liked, name);
  const apart = testedValues([record, ...(liked === undefined ? [] : [liked])], name);
  const absent = !record.required.includes(name) && own.every((restriction) => restriction.absent !== 'never');
  const mustBeAbsent = own.some((restriction) => restriction.absent === 'must');
  const found = form === undefined || mustBeAbsent ? NOTHING : (givenValues(own) ?? valuesOf(form, { ...context, apart, like }));
  const present = found.values.filter((value) => own.every(({ keep }) => keep?.(value) !== false)).map((value): Choice => ({ value }));
  const wishPresent = own.some((restriction) => restriction.absent === 'may') || liked?.required.includes(name) === true;
  const none: readonly Choice[] = absent ? [{}] : [];
  return { choices: wishPresent ? [...present, ...none] : [...none, ...present], unknown: found.unknown };
}

const NOTHING = { values: [], unknown: false };

function givenValues(restrictions: readonly Restriction[]): typeof NOTHING | { values: readonly Json[]; unknown: boolean } | undefined {
  const given = restrictions.find(({ values }) => values !== undefined)?.values;
  return given === undefined ? undefined : { values: given, unknown: false };
}

/** The values that conditions test a property for or demand of it. */
export function testedValues(records: readonly RecordPart[], name: string): readonly Json[] {
  const tests = records.flatMap(({ conditions }) => conditions).flatMap(({ when, demands }): readonly PropertyTest[] => [...when, ...demands]);
  return [...new Set(tests.filter(({ property }) => property === name).flatMap(({ values = [] }) => values))];
}
