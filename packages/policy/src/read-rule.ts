import { formatPath, type Place, type Step, type Texts } from '@nivel/diagnostics';
import { type Box, boxOf, intersect, type NamedSets, namesIn } from './box.ts';
import type { DayRange } from './day.ts';
import { CERTAINTIES, type Certainty, type ConsentTerms, GIVERS, type Giver, type Rule, type RuleTerms, type Situation, WRITINGS } from './law.ts';
import { FORMS, type Form, LEGS, type Leg, PATHS, type Path } from './paths.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { readNamedSets } from './read-named-sets.ts';
import { readTextList } from './read-provision.ts';
import { placeIn, type Reading, readDays, readName, readNames, readRecord, readText, readTexts, valueAt, wrongShape } from './reading.ts';
import { DIMENSIONS, namesOf, type Vocabulary } from './vocabulary.ts';

const RULE_KEYS = {
  required: ['id', 'category', 'situation', 'path', 'form', 'days', 'legs', 'certainty', 'obligations', 'title'],
  optional: ['when', 'atLeast', 'consent', 'asks', 'question'],
};

/** What a rule file is read against. */
export interface RuleContext {
  readonly vocabulary: Vocabulary;
  readonly situations: ReadonlyMap<string, Situation>;
  readonly reasons: Texts;
}

/** Reads a rule file: names are looked up, the situation's box is narrowed by `when`, and the days are cut in. */
export function readRule(reading: Reading, context: RuleContext): Rule | undefined {
  const record = readRecord(reading, [], RULE_KEYS);
  const { vocabulary } = context;
  const id = readText(reading, ['id']);
  const category = readName(reading, ['category'], { name: 'category', values: namesOf(vocabulary.category) });
  const situation = readName(reading, ['situation'], { name: 'situations', values: [...context.situations.keys()] });
  const days = readDays(reading, ['days']);
  const terms = readTerms(reading, vocabulary);
  const known = context.situations.get(situation ?? '');
  if (record === undefined || id === undefined || category === undefined || known === undefined) return undefined;
  if (terms?.title === undefined || days === undefined) return undefined;
  return Object.freeze({
    kind: 'rule',
    id,
    category,
    situation: known.id,
    ...terms,
    title: terms.title,
    reasons: context.reasons,
    box: ruleBox(reading, context, { category, situation: known, days }),
    questions: readTextList(reading, ['question']),
    place: placeIn(reading, ['id']),
  });
}

/** Reads what a rule says of the requests in its box, apart from the box itself. */
export function readTerms(reading: Reading, vocabulary: Vocabulary): RuleTerms | undefined {
  const path = readName(reading, ['path'], { name: 'path', values: PATHS }) as Path | undefined;
  const form = readName(reading, ['form'], { name: 'form', values: FORMS }) as Form | undefined;
  const certainty = readName(reading, ['certainty'], { name: 'certainty', values: CERTAINTIES }) as Certainty | undefined;
  const legs = readLegs(reading);
  const obligations = readNames(reading, ['obligations'], { name: 'obligation', values: namesOf(vocabulary.obligation) });
  if (path === undefined || form === undefined || certainty === undefined) return undefined;
  return {
    title: readTexts(reading, ['title']),
    reasons: readTexts(reading, ['reasons']),
    path,
    form,
    atLeast: readAtLeast(reading, form),
    legs,
    consent: path === 'consent' ? readConsentTerms(reading) : undefined,
    certainty,
    obligations,
    places: placesOf(reading, legs),
  };
}

function readLegs(reading: Reading): Rule['legs'] {
  const record = readRecord(reading, ['legs'], { required: [], optional: LEGS }) ?? {};
  const legs: Partial<Record<Leg, readonly string[]>> = {};
  for (const leg of LEGS) if (Object.hasOwn(record, leg)) legs[leg] = readTextList(reading, ['legs', leg]);
  return legs;
}

function ruleBox(reading: Reading, context: RuleContext, parts: { category: string; situation: Situation; days: DayRange }): Box {
  const { vocabulary } = context;
  const when: NamedSets = valueAt(reading, ['when']) === undefined ? {} : readNamedSets(reading, ['when'], vocabulary);
  for (const [index, dimension] of DIMENSIONS.entries()) {
    const allowed = namesIn(vocabulary, dimension, parts.situation.box.sets[index] ?? 0);
    for (const [position, name] of (when[dimension] ?? []).entries()) {
      if (allowed.includes(name)) continue;
      const place = placeIn(reading, ['when', dimension, position]);
      reading.found.push(policyDiagnostics.report('policy/outside-situation', place, { dimension, name, situation: parts.situation.id }));
    }
  }
  const narrowed = boxOf(vocabulary, { ...when, category: [parts.category] }, parts.days);
  return intersect(parts.situation.box, narrowed);
}

function readAtLeast(reading: Reading, form: Form): number | undefined {
  const value = valueAt(reading, ['atLeast']);
  if (form !== 'aggregate') return value === undefined ? undefined : wrongShape(reading, ['atLeast'], '–');
  if (typeof value === 'number' && Number.isInteger(value) && value >= 2) return value;
  return wrongShape(reading, ['atLeast'], '2, 3, …');
}

function readConsentTerms(reading: Reading): ConsentTerms | undefined {
  if (readRecord(reading, ['consent'], { required: ['givers', 'writing'] }) === undefined) return undefined;
  const givers = readNames(reading, ['consent', 'givers'], { name: 'givers', values: GIVERS }) as readonly Giver[];
  const writing = readName(reading, ['consent', 'writing'], { name: 'writing', values: WRITINGS }) as ConsentTerms['writing'] | undefined;
  return writing === undefined ? undefined : { givers, writing };
}

function placesOf(reading: Reading, legs: Rule['legs']): Readonly<Record<string, Place>> {
  const paths: (readonly Step[])[] = [['days'], ['path'], ['certainty'], ['question'], ['legs'], ['obligations']];
  for (const leg of LEGS) for (const index of (legs[leg] ?? []).keys()) paths.push(['legs', leg, index]);
  return Object.fromEntries(paths.map((path) => [formatPath(path), placeIn(reading, path)]));
}
