import { compareText, type Diagnostic, formatPath, nearestName, type Step } from '@nivel/diagnostics';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** Where in a binding a part stands. */
export interface PartPlace {
  readonly file: string;
  readonly path: readonly Step[];
}

/** Looks at one part of a binding and tells what is wrong with its shape. */
export type Shape = (value: unknown, place: PartPlace) => readonly Diagnostic[];

export function matching(pattern: RegExp, expected: string): Shape {
  return (value, place) => (typeof value === 'string' && pattern.test(value) ? [] : [misshapen(place, expected)]);
}

export function oneOf(values: readonly unknown[]): Shape {
  return (value, place) => (values.includes(value) ? [] : [misshapen(place, values.map((allowed) => `\`${String(allowed)}\``).join(' | '))]);
}

export function orNull(shape: Shape): Shape {
  return (value, place) => (value === null ? [] : shape(value, place));
}

export function count(): Shape {
  return (value, place) => (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100_000 ? [] : [misshapen(place, '1…100000')]);
}

export function scalar(): Shape {
  return (value, place) => (['string', 'number', 'boolean'].includes(typeof value) ? [] : [misshapen(place, '`string` | `number` | `boolean`')]);
}

export function listOf(shape: Shape, atLeast: number): Shape {
  return (value, place) => {
    if (!Array.isArray(value) || value.length < atLeast) return [misshapen(place, `[${atLeast}…]`)];
    return value.flatMap((item: unknown, index) => shape(item, inside(place, index)));
  };
}

export function mapOf(name: RegExp, shape: Shape, atLeast: number): Shape {
  return (value, place) => {
    if (!isPlainObject(value) || Object.keys(value).length < atLeast) return [misshapen(place, `{ ${atLeast}… }`)];
    return Object.entries(value).flatMap(([key, part]) =>
      name.test(key) ? shape(part, inside(place, key)) : [misshapen(inside(place, key), name.source)],
    );
  };
}

/** An object with all of these keys and no others. */
export function closed(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, place) => {
    if (!isPlainObject(value)) return [misshapen(place, `{ ${Object.keys(shapes).join(', ')} }`)];
    const known = Object.keys(shapes).toSorted(compareText);
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(shapes, name));
    return [
      ...unknown.map((name) =>
        sourceDiagnostics.report('sources/binding-unknown-key', at(inside(place, name)), {
          name,
          nearest: nearestName(name, known) ?? known.join('`, `'),
        }),
      ),
      ...Object.entries(shapes).flatMap(([name, shape]) => shape(Object.hasOwn(value, name) ? value[name] : undefined, inside(place, name))),
    ];
  };
}

/** An object whose `kind` says which of the shapes it has. */
export function byKind(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, place) => {
    const kind = isPlainObject(value) ? value['kind'] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape === undefined ? oneOf(Object.keys(shapes))(kind, inside(place, 'kind')) : shape(value, place);
  };
}

export function at({ file, path }: PartPlace): { file: string; path: string } {
  return { file, path: formatPath(path) };
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inside(place: PartPlace, step: Step): PartPlace {
  return { file: place.file, path: [...place.path, step] };
}

function misshapen(place: PartPlace, expected: string): Diagnostic {
  return sourceDiagnostics.report('sources/binding-shape', at(place), { expected });
}
