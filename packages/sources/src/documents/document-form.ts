import type { Diagnostic, Place } from '@nivel/diagnostics';
import { looksLikeHoks } from '../ehoks/hoks-form.ts';
import { learnerRefusal, looksLikeBoardExtract, looksLikeLearner, looksLikeStudyRight, studyRightRefusal } from '../koski/koski-form.ts';
import { sourceDiagnostics } from '../source-diagnostics.ts';
import type { JsonNode, JsonObject } from './json-node.ts';

/** The forms of documents that are read. */
export type DocumentForm = 'koski-learner' | 'koski-study-right' | 'hoks';

export type FormResult =
  | { readonly kind: 'known'; readonly form: DocumentForm; readonly root: JsonObject }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** Says which form a document has, or refuses it by name. */
export function documentForm(root: JsonNode, place: Place): FormResult {
  if (root.kind === 'list') return refused(listRefusal(root.items, place));
  if (root.kind === 'scalar') return refused(unknownKind(place));
  const isLearner = looksLikeLearner(root);
  const isHoks = looksLikeHoks(root);
  if (isLearner && isHoks) return refused(unknownKind(place));
  if (isLearner) return unless(learnerRefusal(root, place), 'koski-learner', root);
  if (isHoks) return { kind: 'known', form: 'hoks', root };
  if (looksLikeStudyRight(root)) return unless(studyRightRefusal(root, place), 'koski-study-right', root);
  return refused(
    looksLikeBoardExtract(root) ? sourceDiagnostics.report('sources/document-of-the-matriculation-board', place, {}) : unknownKind(place),
  );
}

/** A list is never the document of one learner: it holds several, or one in an envelope that is not its own. */
function listRefusal(items: readonly JsonNode[], place: Place): Diagnostic {
  const { report } = sourceDiagnostics;
  const known = items.filter(isDocument).length;
  if (known > 1) return report('sources/document-of-several-learners', place, {});
  return known === 1 && items.length === 1 ? report('sources/document-wrong-shape', place, { expected: '`{ … }`' }) : unknownKind(place);
}

/** Whether a value is a document that can be read. */
export function isDocument(node: JsonNode): boolean {
  return node.kind === 'object' && documentForm(node, {}).kind === 'known';
}

function unless(refusal: Diagnostic | undefined, form: DocumentForm, root: JsonObject): FormResult {
  return refusal === undefined ? { kind: 'known', form, root } : refused(refusal);
}

function unknownKind(place: Place): Diagnostic {
  return sourceDiagnostics.report('sources/document-of-no-known-kind', place, {});
}

function refused(diagnostic: Diagnostic): FormResult {
  return { kind: 'refused', diagnostics: [diagnostic] };
}
