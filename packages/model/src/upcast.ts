import type { Diagnostic } from '@nivel/diagnostics';
import type { EntityName } from './entities.ts';
import type { EntityTypes } from './generated/entity-validators.ts';
import { MODEL_VERSION } from './generated/version.ts';
import { modelDiagnostics } from './model-diagnostics.ts';
import { parse } from './parse.ts';
import type { Parsed } from './parsed.ts';
import { RELEASE_STEPS, type ReleaseStep } from './release-steps.ts';

/**
 * A record of an earlier released version as one of the present version: it is changed step by step from release to release and then
 * parsed. A record of the present version is only parsed.
 *
 * Errors: `model/unknown-version`, `model/later-entity` for an entity that the version did not have, and those of `parse`.
 *
 * @example
 * const learner = upcast('learner', '0.1.0', { learnerKey: '4711', tenant: '999-1.2.246.562.10.00000000001', protectionOrder: 'none' });
 * console.log(learner.kind); // 'valid'
 */
export function upcast<Name extends EntityName>(entity: Name, fromVersion: string, value: unknown): Parsed<EntityTypes[Name]> {
  const first = RELEASE_STEPS.findIndex(({ from }) => from === fromVersion);
  if (first < 0) return isPresent(fromVersion) ? parse(entity, value) : { kind: 'invalid', diagnostics: [unknownVersion(fromVersion)] };
  const steps = RELEASE_STEPS.slice(first);
  if (steps[0]?.entities.includes(entity) === false) {
    return { kind: 'invalid', diagnostics: [modelDiagnostics.report('model/later-entity', { path: entity }, { entity, version: fromVersion })] };
  }
  return parse(
    entity,
    steps.reduce((record, step) => changed(step, entity, record), value),
  );
}

function isPresent(version: string): boolean {
  return version === MODEL_VERSION || version === RELEASE_STEPS.at(-1)?.to;
}

function unknownVersion(version: string): Diagnostic {
  const versions = [...RELEASE_STEPS.map(({ from }) => from), RELEASE_STEPS.at(-1)?.to ?? MODEL_VERSION].join('`, `');
  return modelDiagnostics.report('model/unknown-version', {}, { version: /^[\w.-]{1,20}$/.test(version) ? version : '…', versions });
}

/** A value that is no record stays as it is, for the validator to refuse. */
function changed({ changes }: ReleaseStep, entity: EntityName, value: unknown): unknown {
  const change = changes[entity];
  return change === undefined || typeof value !== 'object' || value === null ? value : change(value);
}
