import { type Diagnostic, hasErrors, nearestName, type ReadDocument, type Step } from '@nivel/diagnostics';
import type { Field } from './law.ts';
import { CONSENTS, type ConsentState, JUDGEMENTS, type JudgementState } from './paths.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { placeIn, type Reading, readDay, readName, readRecord, readText, valueAt } from './reading.ts';
import type { Request } from './request.ts';
import { FACTS, type Fact, namesOf, STATED_DIMENSIONS, type StatedDimension, type Vocabulary, type VocabularyList } from './vocabulary.ts';

const REQUEST_KEYS = {
  required: ['day', ...STATED_DIMENSIONS],
  optional: ['$schema', 'facts', 'consents', 'judgements', 'senderOrganisation', 'receiverOrganisation'],
};

/** What a request is read against: the closed lists, and the fields that consents and judgements may name. */
export interface RequestContext {
  readonly vocabulary: Vocabulary;
  readonly fields: readonly Field[];
}

export interface ReadRequestResult {
  /** `undefined` when any name in it is unknown: such a request is never decided. */
  readonly request: Request | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a request. An unknown key, role, purpose, fact, field or day is an error with its place, and nothing is decided. */
export function readRequest(document: ReadDocument, context: RequestContext): ReadRequestResult {
  const found: Diagnostic[] = [];
  const reading: Reading = { document, found };
  if (typeof document.value !== 'object' || document.value === null || Array.isArray(document.value)) {
    return { request: undefined, diagnostics: [policyDiagnostics.report('request/unreadable', placeIn(reading, []), {})] };
  }
  readRecord(reading, [], REQUEST_KEYS);
  const request: Request = {
    kind: 'request',
    day: readDay(reading, ['day']) ?? 0,
    stated: readStated(reading, context.vocabulary),
    facts: readFacts(reading, context.vocabulary),
    consents: readStates<ConsentState>(reading, 'consents', { ...context, states: CONSENTS }),
    judgements: readStates<JudgementState>(reading, 'judgements', { ...context, states: JUDGEMENTS }),
    senderOrganisation: readText(reading, ['senderOrganisation']),
    receiverOrganisation: readText(reading, ['receiverOrganisation']),
  };
  checkOrganisations(reading, request);
  return { request: hasErrors(found) ? undefined : request, diagnostics: found };
}

function readStated(reading: Reading, vocabulary: Vocabulary): Request['stated'] {
  const entries = STATED_DIMENSIONS.map((name) => [name, readValue(reading, [name], vocabulary[name]) ?? '']);
  return Object.fromEntries(entries) as Record<StatedDimension, string>;
}

function readFacts(reading: Reading, vocabulary: Vocabulary): Request['facts'] {
  if (valueAt(reading, ['facts']) === undefined) return {};
  readRecord(reading, ['facts'], { required: [], optional: FACTS });
  const facts: Partial<Record<Fact, string>> = {};
  for (const fact of FACTS) {
    const value = readValue(reading, ['facts', fact], vocabulary[fact]);
    if (value !== undefined) facts[fact] = value;
  }
  return facts;
}

function readStates<T extends string>(
  reading: Reading,
  key: 'consents' | 'judgements',
  context: RequestContext & { states: readonly T[] },
): Readonly<Record<string, T>> {
  if (valueAt(reading, [key]) === undefined) return {};
  const isValid = (name: string) =>
    context.vocabulary.category.values.some(({ id }) => id === name) || context.fields.some(({ field }) => field === name);
  const written = valueAt(reading, [key]);
  const names = typeof written === 'object' && written !== null && !Array.isArray(written) ? Object.keys(written) : undefined;
  if (names?.every(isValid) !== true) readRecord(reading, [key], { required: [], optional: namesThatHaveStates(context) });
  const states: Record<string, T> = {};
  for (const name of names?.filter(isValid) ?? []) {
    const state = readName(reading, [key, name], { name: key, values: context.states });
    if (state !== undefined) states[name] = state as T;
  }
  return states;
}

function namesThatHaveStates({ vocabulary, fields }: RequestContext): readonly string[] {
  return [...namesOf(vocabulary.category), ...fields.map(({ field }) => field)];
}

/** A value of a closed list. The names are put together only to tell what is wrong: requests are read by the thousand. */
function readValue(reading: Reading, path: readonly Step[], list: VocabularyList): string | undefined {
  const written = valueAt(reading, path);
  if (typeof written === 'string' && list.values.some(({ id }) => id === written)) return written;
  return readName(reading, path, { name: list.id, values: namesOf(list) });
}

function checkOrganisations(reading: Reading, request: Request): void {
  const { senderOrganisation: sender, receiverOrganisation: receiver } = request;
  if (sender === undefined || receiver === undefined) return;
  const { relation } = request.stated;
  if ((sender === receiver) === (relation === 'same-provider')) return;
  reading.found.push(policyDiagnostics.report('request/contradiction', placeIn(reading, ['relation']), { relation }));
}

/** Looks fields up by name; one that the model does not have is reported with the nearest. */
export function selectFields(names: readonly string[], fields: readonly Field[]): { fields: readonly Field[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const selected = names.flatMap((name) => {
    const field = fields.find((each) => each.field === name);
    if (field !== undefined) return [field];
    const nearest =
      nearestName(
        name,
        fields.map((each) => each.field),
      ) ?? '–';
    diagnostics.push(policyDiagnostics.report('request/unknown-field', { path: name }, { field: name, nearest }));
    return [];
  });
  return { fields: selected, diagnostics };
}
