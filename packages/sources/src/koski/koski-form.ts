import type { Diagnostic, Place } from '@nivel/diagnostics';
import { childOf, type JsonNode, type JsonObject, textAt } from '../documents/json-node.ts';
import { sourceDiagnostics } from '../source-diagnostics.ts';

/** Whether an object is the data of a learner as KOSKI gives and takes them: a person and study rights. */
export function looksLikeLearner(root: JsonObject): boolean {
  return childOf(root, 'henkilö') !== undefined || childOf(root, 'opiskeluoikeudet') !== undefined;
}

/** Whether an object is one study right without its learner, as KOSKI gives it by OID. */
export function looksLikeStudyRight(root: JsonObject): boolean {
  const hasContent = childOf(root, 'suoritukset') !== undefined || childOf(root, 'tila') !== undefined;
  return hasContent && textAt(root, ['tyyppi', 'koodiarvo']) !== undefined;
}

/** Whether an object is the matriculation examination board's own extract, before KOSKI has converted it. */
export function looksLikeBoardExtract(root: JsonObject): boolean {
  return childOf(root, 'ssn') !== undefined && ['exams', 'examinations'].some((key) => childOf(root, key) !== undefined);
}

/** Why the data of a learner are refused; `undefined` where they can be read. */
export function learnerRefusal(root: JsonObject, place: Place): Diagnostic | undefined {
  const { report } = sourceDiagnostics;
  const person = childOf(root, 'henkilö');
  const rights = childOf(root, 'opiskeluoikeudet');
  if (person === undefined) return report('sources/document-without-learner', place, {});
  if (person.kind === 'list') return report('sources/document-of-several-learners', { ...place, path: 'henkilö' }, {});
  if (person.kind !== 'object') return report('sources/document-wrong-shape', { ...place, path: 'henkilö' }, { expected: '`{ … }`' });
  if (rights?.kind !== 'list') return report('sources/document-wrong-shape', { ...place, path: 'opiskeluoikeudet' }, { expected: '`[ … ]`' });
  const isHigherEducation = rights.items.length > 0 && rights.items.every(isOfHigherEducation);
  return isHigherEducation ? report('sources/document-of-higher-education', place, {}) : undefined;
}

/** Why a study right by itself is refused; `undefined` where it can be read. */
export function studyRightRefusal(root: JsonObject, place: Place): Diagnostic | undefined {
  return isOfHigherEducation(root) ? sourceDiagnostics.report('sources/document-of-higher-education', place, {}) : undefined;
}

function isOfHigherEducation(node: JsonNode): boolean {
  return textAt(node, ['tyyppi', 'koodiarvo']) === 'korkeakoulutus';
}
