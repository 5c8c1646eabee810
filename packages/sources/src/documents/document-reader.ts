import type { Diagnostic } from '@nivel/diagnostics';
import { DECISIONS } from '../generated/decisions.ts';
import { EHOKS } from '../generated/ehoks.ts';
import { KOSKI } from '../generated/koski.ts';
import { sourceDiagnostics } from '../source-diagnostics.ts';
import { type CompiledBinding, compileBinding } from './compiled-binding.ts';
import type { DocumentKind } from './document-binding.ts';
import { type DocumentForm, documentForm, isDocument } from './document-form.ts';
import type { DocumentRefusal, DocumentResult } from './document-reading.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from './json-limits.ts';
import type { JsonNode } from './json-node.ts';
import { type FindPosition, positionsIn } from './line-and-column.ts';
import { readJson } from './read-json.ts';
import { readTree } from './read-tree.ts';
import type { DocumentRecord } from './record-origin.ts';
import { type WrittenLeaf, writeRecord } from './write-back.ts';

/** What the document does not say itself. */
export interface DocumentSetting {
  /** The name of the document in diagnostics: never a name that tells of a person. */
  readonly file: string;
  /** The key that joins the records to the learner's others; the caller knows whose document it asked for. */
  readonly learnerKey: string;
  /** Municipality number and OID of the provider that reads the document. */
  readonly tenant: string;
  /**
   * The mode in which a protected learner is shown, where another source tells it. A `turvakielto` of the document comes first. Without
   * either, `left-out`: a document that says nothing of an order must not be taken to deny it.
   */
  readonly protectionOrder?: 'none' | 'shown' | 'nameless' | 'left-out';
  readonly limits?: DocumentLimits;
}

/** The same for a file that may hold a list of documents. */
export interface FileSetting extends Omit<DocumentSetting, 'learnerKey'> {
  /** The key of the learner of each document, by its position in the list, from 0. */
  learnerKeyOf(index: number): string;
}

/** Reads documents of KOSKI and eHOKS and writes them back. Make one and use it for many documents. */
export interface DocumentReader {
  /**
   * Reads the document of one learner: its records, and the fate of every leaf.
   *
   * Errors: the codes `sources/document-…` refuse the document; nothing of it is read then.
   */
  read(content: string | Uint8Array, setting: DocumentSetting): DocumentResult;
  /**
   * Reads a file that is one document, or a list of documents of one learner each, as KOSKI gives the learners of a query. One result
   * for each; a document that is refused does not stop the others.
   */
  readEach(content: string | Uint8Array, setting: FileSetting): readonly DocumentResult[];
  /** The mapped leaves of the documents that the records came from, as the documents had them. */
  writeBack(records: readonly DocumentRecord[]): readonly WrittenLeaf[];
}

const ROOTS: Readonly<Record<DocumentForm, readonly string[]>> = {
  'koski-learner': ['learner-document'],
  'koski-study-right': ['study-right', 'study-right-of-adults', 'study-right-of-additional-education', 'study-right-of-another-programme'],
  hoks: ['hoks'],
};

export function createDocumentReader(): DocumentReader {
  const bindings = { koski: compileBinding(KOSKI, DECISIONS), ehoks: compileBinding(EHOKS, DECISIONS) };
  return {
    read(content, setting) {
      const parsed = parseContent(content, setting);
      return parsed.kind === 'refused' ? parsed : readDocument(parsed, setting, bindings);
    },
    readEach(content, setting) {
      const parsed = parseContent(content, setting);
      if (parsed.kind === 'refused') return [parsed];
      const { root, positionOf } = parsed;
      if (root.kind !== 'list' || !root.items.some(isDocument))
        return [readDocument(parsed, { ...setting, learnerKey: setting.learnerKeyOf(0) }, bindings)];
      return root.items.map((item, index) =>
        readDocument({ root: item, positionOf, within: `[${index}]` }, { ...setting, learnerKey: setting.learnerKeyOf(index) }, bindings),
      );
    },
    writeBack: (records) => records.flatMap((record) => writeRecord(record, bindings[record.origin.document])),
  };
}

type Parsed = { readonly kind: 'parsed'; readonly root: JsonNode; readonly positionOf: FindPosition } | DocumentRefusal;

function parseContent(content: string | Uint8Array, { file, limits = DOCUMENT_LIMITS }: Pick<DocumentSetting, 'file' | 'limits'>): Parsed {
  if (content.length > limits.size) return refusal(sourceDiagnostics.report('sources/document-too-large', { file }, { limit: limits.size }));
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decoded(content);
  if (text === undefined) return refusal(sourceDiagnostics.report('sources/document-not-utf-8', { file }, {}));
  const parsed = readJson(text, { file, limits });
  return parsed.kind === 'refused' ? parsed : { kind: 'parsed', root: parsed.root, positionOf: positionsIn(text) };
}

function refusal(diagnostic: Diagnostic): DocumentRefusal {
  return { kind: 'refused', diagnostics: [diagnostic] };
}

interface ParsedDocument {
  readonly root: JsonNode;
  readonly positionOf: FindPosition;
  /** The position in the list that the document stands in. */
  readonly within?: string;
}

function readDocument({ root, positionOf, within }: ParsedDocument, setting: DocumentSetting, bindings: Bindings): DocumentResult {
  const { file, learnerKey, tenant, protectionOrder = 'left-out' } = setting;
  const place = within === undefined ? { file } : { file, ...positionOf(root.at), path: within };
  const found = documentForm(root, place);
  if (found.kind === 'refused') return found;
  const defaults = { 'learner.tenant': tenant, 'learner.protectionOrder': protectionOrder };
  const compiled = found.form === 'hoks' ? bindings.ehoks : bindings.koski;
  return readTree(found.root, { compiled, roots: ROOTS[found.form], learnerKey, defaults, document: { file, positionOf, within } });
}

type Bindings = Readonly<Record<DocumentKind, CompiledBinding>>;

/** UTF-8 without its byte order mark; `undefined` for bytes that are none: a reader that put a mark in their place would lose them. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
