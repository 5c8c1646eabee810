import { type Diagnostic, formatPath, nearestName, type ReadDocument, type Step } from '@nivel/diagnostics';
import { gateDiagnostics } from '../gate-diagnostics.ts';

/** A `nivel.yaml` that is being read: every problem is collected with its place, and reading goes on. */
export interface ManifestReading {
  readonly document: ReadDocument;
  readonly found: Diagnostic[];
}

type Path = readonly Step[];

export function valueAt({ document }: ManifestReading, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
    document.value,
  );
}

export function wrongShape(reading: ManifestReading, path: Path, expected: string): undefined {
  const data = { key: formatPath(path.slice(-1)) || '.', expected };
  reading.found.push(gateDiagnostics.report('gate/pipeline-shape', reading.document.placeOf(path), data));
  return undefined;
}

/** Whether there is a record with these keys; tells missing and unknown ones. */
export function isRecord(
  reading: ManifestReading,
  path: Path,
  keys: { readonly required: readonly string[]; readonly optional: readonly string[] },
): boolean {
  const value = valueAt(reading, path);
  const known = [...keys.required, ...keys.optional];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    wrongShape(reading, path, `{ ${known.join(', ')} }`);
    return false;
  }
  for (const key of keys.required.filter((required) => !Object.hasOwn(value, required))) {
    reading.found.push(gateDiagnostics.report('gate/pipeline-missing-key', reading.document.placeOf(path), { key }));
  }
  for (const key of Object.keys(value).filter((written) => !known.includes(written))) {
    const data = { key: key.slice(0, 60), nearest: nearestName(key, known) ?? known.join(', ') };
    reading.found.push(gateDiagnostics.report('gate/pipeline-unknown-key', reading.document.placeOfKey([...path, key]), data));
  }
  return true;
}

/** A text of one line; `undefined` where there is none, or where it will not do. */
export function readText(reading: ManifestReading, path: Path, form: { readonly max: number; readonly pattern?: string }): string | undefined {
  const value = valueAt(reading, path);
  if (value === undefined) return undefined;
  const text = typeof value === 'number' ? String(value) : value;
  const fits = typeof text === 'string' && text.trim() !== '' && text.length <= form.max && !/[\r\n]/.test(text);
  if (fits && (form.pattern === undefined || new RegExp(form.pattern, 'u').test(text))) return text.trim();
  return wrongShape(reading, path, form.pattern ?? `1–${form.max}`);
}

/** One of a few names; the nearest is told where it is none of them. */
export function readName<Name extends string>(reading: ManifestReading, path: Path, names: readonly Name[]): Name | undefined {
  const value = valueAt(reading, path);
  if (value === undefined) return undefined;
  const name = names.find((each) => each === value);
  if (name !== undefined) return name;
  const nearest = (typeof value === 'string' ? nearestName(value, names) : undefined) ?? names.join(', ');
  const data = { key: formatPath(path.slice(-1)), nearest };
  reading.found.push(gateDiagnostics.report('gate/pipeline-unknown-name', reading.document.placeOf(path), data));
  return undefined;
}

/** The paths of the items of a list that must have at least one. */
export function readItems(reading: ManifestReading, path: Path): readonly Path[] {
  const value = valueAt(reading, path);
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length === 0) return wrongShape(reading, path, '[ … ]') ?? [];
  return value.map((_, index) => [...path, index]);
}
