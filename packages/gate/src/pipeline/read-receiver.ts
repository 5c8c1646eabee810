import { type Diagnostic, hasErrors, type ReadDocument, type Step } from '@nivel/diagnostics';
import { type DecisionTable, formatDay, type Request, readRequest } from '@nivel/policy';
import { gateDiagnostics } from '../gate-diagnostics.ts';
import { isRecord, type ManifestReading, readName, readText, valueAt } from './manifest-reading.ts';
import { KEYS, type Receiver } from './pipeline.ts';
import { situationRequest } from './situation-request.ts';

type Path = readonly Step[];
type Written = Readonly<Record<string, unknown>>;

/** Reads who receives: a named situation with changes, or a whole request. The day is always the day of the check. */
export function readReceiver(reading: ManifestReading, path: Path, context: { table: DecisionTable; day: number }): Receiver | undefined {
  if (!isRecord(reading, path, KEYS.receiver)) return undefined;
  const name = readText(reading, [...path, 'name'], { max: 100 });
  const recorded = readRecorded(reading, [...path, 'recorded']);
  const request = requestOf(reading, path, context);
  if (name === undefined || request === undefined) return undefined;
  return { name, request, recorded, place: reading.document.placeOf(path) };
}

function readRecorded(reading: ManifestReading, path: Path): Receiver['recorded'] {
  if (valueAt(reading, path) === undefined || !isRecord(reading, path, KEYS.recorded)) return { consents: undefined, judgements: undefined };
  return { consents: readText(reading, [...path, 'consents'], { max: 300 }), judgements: readText(reading, [...path, 'judgements'], { max: 300 }) };
}

function requestOf(reading: ManifestReading, path: Path, context: { table: DecisionTable; day: number }): Request | undefined {
  const stated = valueAt(reading, [...path, 'request']);
  const named = valueAt(reading, [...path, 'situation']);
  if ((stated === undefined) === (named === undefined)) {
    reading.found.push(gateDiagnostics.report('gate/pipeline-receiver', reading.document.placeOf(path), {}));
    return undefined;
  }
  const written = stated === undefined ? namedRequest(reading, path, context.table) : { value: stated, at: [...path, 'request'] };
  if (written === undefined) return undefined;
  const document = requestDocument(reading.document, written, context.day);
  const read = readRequest(document, { vocabulary: context.table.book.vocabulary, fields: context.table.fields });
  reading.found.push(...read.diagnostics, ...stateKeys(reading, written));
  return hasErrors(read.diagnostics) ? undefined : read.request;
}

interface WrittenRequest {
  readonly value: unknown;
  /** Where its keys stand in the file. */
  readonly at: Path;
}

/** The request of a situation with the changes of `with`. */
function namedRequest(reading: ManifestReading, path: Path, { book }: DecisionTable): WrittenRequest | undefined {
  const id = readName(
    reading,
    [...path, 'situation'],
    book.situations.map((situation) => situation.id),
  );
  const situation = book.situations.find((each) => each.id === id);
  const changes = valueAt(reading, [...path, 'with']) ?? {};
  if (situation === undefined || typeof changes !== 'object') return undefined;
  return { value: situationRequest(situation, changes as Written), at: [...path, 'with'] };
}

/** A request inside a manifest as a document of its own: the same places, and the day of the check. */
function requestDocument(document: ReadDocument, { value, at }: WrittenRequest, day: number): ReadDocument {
  const within = (path: Path) => [...at, ...(path[0] === 'facts' && at.at(-1) === 'with' ? path.slice(1) : path)];
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    file: document.file,
    value: isObject ? { ...value, day: formatDay(day) } : value,
    placeOf: (path) => document.placeOf(within(path)),
    placeOfKey: (path) => document.placeOfKey(within(path)),
  };
}

/** States of consents and judgements belong to learners: a pipeline says only how they are recorded. */
function stateKeys(reading: ManifestReading, { value, at }: WrittenRequest): readonly Diagnostic[] {
  const written = (typeof value === 'object' && value !== null ? value : {}) as Written;
  const keys = ['consents', 'judgements'].filter((key) => Object.hasOwn(written, key));
  return keys.map((key) => gateDiagnostics.report('gate/pipeline-states', reading.document.placeOfKey([...at, key]), { key }));
}
