import type { Step } from '@nivel/diagnostics';
import { namesIn } from '../box.ts';
import type { Situation } from '../law.ts';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import { placeIn, type Reading, readName, readRecord, readText, readTexts, valueAt } from '../reading.ts';
import { DIMENSIONS, FACTS, type Fact, namesOf, type Vocabulary } from '../vocabulary.ts';
import type { ViewRequest } from './view.ts';

const STATED = ['sender', 'receiver', 'relation', 'channel'] as const;
type Stated = (typeof STATED)[number];

interface RequestContext {
  readonly vocabulary: Vocabulary;
  readonly situations: readonly Situation[];
}

/** Reads one request of a view: a situation with what is changed in it, or each dimension by itself. */
export function readViewRequest(reading: Reading, path: readonly Step[], context: RequestContext): ViewRequest | undefined {
  const situation = readSituationName(reading, path, context);
  const required = situation === undefined ? ['id', 'term', ...STATED] : ['id'];
  readRecord(reading, path, { required, optional: ['situation', 'term', 'facts', ...STATED] });
  const id = readText(reading, [...path, 'id']);
  const term = readTexts(reading, [...path, 'term']) ?? situation?.term;
  if (id === undefined || term === undefined) return undefined;
  const { vocabulary } = context;
  const stated = STATED.map((name) => {
    const own = readName(reading, [...path, name], { name, values: namesOf(vocabulary[name]) });
    return [name, own ?? String(situation?.example[name] ?? '')] as const;
  });
  const facts = { ...factsOf(situation, vocabulary), ...readFacts(reading, [...path, 'facts'], vocabulary) };
  const request: ViewRequest = {
    id,
    term,
    situation: situation?.id,
    stated: Object.fromEntries(stated) as Record<Stated, string>,
    facts,
    place: placeIn(reading, path),
  };
  if (situation !== undefined) checkInside(reading, request, { situation, vocabulary });
  return request;
}

function readSituationName(reading: Reading, path: readonly Step[], { situations }: RequestContext): Situation | undefined {
  const values = situations.map((each) => each.id);
  const name = readName(reading, [...path, 'situation'], { name: 'situation', values });
  return situations.find((each) => each.id === name);
}

/** The facts that a situation leaves only one value for. */
function factsOf(situation: Situation | undefined, vocabulary: Vocabulary): Partial<Record<Fact, string>> {
  if (situation === undefined) return {};
  const single = FACTS.flatMap((fact) => {
    const names = namesIn(vocabulary, fact, situation.box.sets[DIMENSIONS.indexOf(fact)] ?? 0);
    return names.length === 1 ? [[fact, names[0]] as const] : [];
  });
  return Object.fromEntries(single);
}

function readFacts(reading: Reading, path: readonly Step[], vocabulary: Vocabulary): Partial<Record<Fact, string>> {
  if (valueAt(reading, path) === undefined) return {};
  readRecord(reading, path, { required: [], optional: FACTS });
  const known = FACTS.flatMap((fact) => {
    const value = readName(reading, [...path, fact], { name: fact, values: namesOf(vocabulary[fact]) });
    return value === undefined ? [] : [[fact, value] as const];
  });
  return Object.fromEntries(known);
}

function checkInside(reading: Reading, request: ViewRequest, { situation, vocabulary }: { situation: Situation; vocabulary: Vocabulary }): void {
  for (const [name, value] of Object.entries({ ...request.stated, ...request.facts })) {
    const dimension = DIMENSIONS.find((each) => each === name);
    if (dimension === undefined || namesIn(vocabulary, dimension, situation.box.sets[DIMENSIONS.indexOf(dimension)] ?? 0).includes(value)) continue;
    reading.found.push(policyDiagnostics.report('policy/outside-situation', request.place, { dimension, name: value, situation: situation.id }));
  }
}
