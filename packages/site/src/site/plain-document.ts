import { formatPath, type ReadDocument } from '@nivel/diagnostics';

/** Data that lies in no file, such as a case out of a form, as a document that the engine reads. No parser is needed for it. */
export function plainDocument(value: unknown, file: string): ReadDocument {
  const placeOf: ReadDocument['placeOf'] = (path) => ({ file, path: formatPath(path) });
  return { file, value, placeOf, placeOfKey: placeOf };
}
