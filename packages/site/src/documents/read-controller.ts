import { type Diagnostic, formatPath, LANGUAGES, nearestName, type ReadDocument, readDocument, type Step } from '@nivel/diagnostics';
import type { RuleBook } from '@nivel/policy';
import type { Controller } from './controller.ts';
import { CONTROLLER_SHAPE } from './controller-shape.ts';
import { siteDiagnostics } from './document-diagnostics.ts';
import { NAME_LISTS, type Shape } from './shape.ts';

export interface ReadControllerResult {
  /** `undefined` when anything in the file is an error. */
  readonly controller: Controller | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Reading {
  readonly book: RuleBook;
  readonly document: ReadDocument;
  readonly found: Diagnostic[];
}

/** What is bound when there is no file: nothing, so that every document shows all of its gaps. All purposes and situations are there. */
export function unboundController(book: RuleBook): Controller {
  const situations = book.situations.map(({ id }) => id);
  return {
    provides: book.vocabulary.sender.values.map(({ id }) => id),
    activities: book.vocabulary.purpose.values.map(({ id }) => ({ purpose: id, situations })),
    ...NOTHING,
  };
}

const NOTHING = { receivers: [], systems: [], processors: [], retention: [], texts: [] } as const;

/**
 * Reads `controller.yaml`. Errors: those of documents, `site/missing-key`, `site/unknown-key`, `site/wrong-shape`, `site/unknown-name`,
 * `site/said-twice`.
 */
export function readController(text: string, file: string, book: RuleBook): ReadControllerResult {
  const { document, diagnostics } = readDocument(text, file);
  if (document === undefined) return { controller: undefined, diagnostics };
  const reading: Reading = { book, document, found: [] };
  checkShape(reading, CONTROLLER_SHAPE, { path: [], value: document.value });
  if (reading.found.length > 0) return { controller: undefined, diagnostics: reading.found };
  const controller: Controller = { ...NOTHING, ...(document.value as Controller) };
  reading.found.push(...saidTwice(reading, controller));
  return { controller: reading.found.length > 0 ? undefined : Object.freeze(controller), diagnostics: reading.found };
}

interface Part {
  readonly path: readonly Step[];
  readonly value: unknown;
}

function checkShape(reading: Reading, shape: Shape, part: Part): void {
  switch (shape.kind) {
    case 'text':
      if (!isText(part.value) || !new RegExp(shape.pattern ?? '').test(part.value)) wrongShape(reading, part, shape.pattern ?? 'text');
      return;
    case 'name':
      checkName(reading, part, { list: shape.list, names: NAME_LISTS[shape.list](reading.book) });
      return;
    case 'texts':
      checkTexts(reading, part);
      return;
    case 'list':
      if (!Array.isArray(part.value)) {
        wrongShape(reading, part, '[…]');
        return;
      }
      for (const [index, value] of part.value.entries()) checkShape(reading, shape.item, { path: [...part.path, index], value });
      return;
    case 'record':
      checkRecord(reading, part, shape);
  }
}

function checkRecord(reading: Reading, { path, value }: Part, { required, optional }: Extract<Shape, { kind: 'record' }>): void {
  const known = { ...required, ...optional };
  if (!isRecord(value)) {
    wrongShape(reading, { path, value }, `{ ${Object.keys(required).join(', ')} }`);
    return;
  }
  for (const key of Object.keys(required).filter((each) => !Object.hasOwn(value, each))) {
    reading.found.push(siteDiagnostics.report('site/missing-key', reading.document.placeOf(path), { key }));
  }
  for (const [key, item] of Object.entries(value)) {
    const shape = Object.hasOwn(known, key) ? known[key] : undefined;
    if (shape === undefined) unknownKey(reading, [...path, key], Object.keys(known));
    else checkShape(reading, shape, { path: [...path, key], value: item });
  }
}

/** All three languages: none is the translation of another, and a missing one is a hole in a document. */
function checkTexts(reading: Reading, part: Part): void {
  const required = Object.fromEntries(LANGUAGES.map((language) => [language, { kind: 'text', description: '' } as const]));
  checkRecord(reading, part, { kind: 'record', description: '', required, optional: {} });
}

function checkName(reading: Reading, part: Part, { list, names }: { list: string; names: readonly string[] }): void {
  const { value, path } = part;
  if (!isText(value)) {
    wrongShape(reading, part, names.join(', '));
    return;
  }
  if (names.includes(value)) return;
  const data = { name: value.slice(0, 60), list, nearest: nearestName(value, names) ?? names.join(', ') };
  reading.found.push(siteDiagnostics.report('site/unknown-name', reading.document.placeOf(path), data));
}

function unknownKey(reading: Reading, path: readonly Step[], known: readonly string[]): void {
  const key = String(path.at(-1));
  const nearest = nearestName(key, known) ?? known.join(', ');
  reading.found.push(siteDiagnostics.report('site/unknown-key', reading.document.placeOfKey(path), { key, nearest }));
}

function wrongShape(reading: Reading, { path }: Part, expected: string): void {
  reading.found.push(siteDiagnostics.report('site/wrong-shape', reading.document.placeOf(path), { key: formatPath(path) || '.', expected }));
}

/** Two answers to one question would leave the reader to guess. */
function saidTwice(reading: Reading, { activities, retention, texts }: Controller): readonly Diagnostic[] {
  const keys: readonly (readonly [string, readonly string[]])[] = [
    ['activities', activities.map(({ purpose }) => purpose)],
    ['retention', retention.map(({ category }) => category)],
    ['texts', texts.map(({ gap, purpose = '' }) => `${gap} ${purpose}`.trim())],
  ];
  return keys.flatMap(([list, names]) =>
    names.flatMap((key, index) =>
      names.indexOf(key) === index ? [] : [siteDiagnostics.report('site/said-twice', reading.document.placeOf([list, index]), { key })],
    ),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
