import type { Diagnostic } from '@nivel/diagnostics';
import type { SchemaDiff } from '../compare-versions.ts';
import { diagnosticOf } from '../formats/finding-text.ts';
import { type Bump, bumpBetween, bumpFor, greatestBump, isEnough } from './bump.ts';
import type { Changeset } from './changesets.ts';
import { releaseDiagnostics } from './release-diagnostics.ts';

/** The packages whose version says what the schemas promise. */
export const MODEL_PACKAGES = ['@nivel/model', '@nivel/schemas'] as const;

export interface ReleaseGate {
  /** From the last frozen version to the schemas as they are. */
  readonly diff: SchemaDiff;
  readonly released: string;
  /** The version that the schemas have now; above `released` when the changesets have been used up already. */
  readonly current: string;
  readonly changesets: readonly Changeset[];
  readonly fixed: readonly (readonly string[])[];
}

/**
 * Whether the version will rise by at least what the comparison says. If not, one diagnostic says so and those that follow are the reasons: the
 * findings that need more than is given.
 */
export function gateRelease(gate: ReleaseGate): readonly Diagnostic[] {
  const { diff, released, changesets, fixed, current } = gate;
  const needed = bumpFor(diff.level, released);
  const rises = MODEL_PACKAGES.map((name) => ({ name, found: bumpOf(name, gate) }));
  const short = rises.filter(({ found }) => !isEnough(found, needed));
  if (short.length === 0) return [];
  const found = short.map((rise) => rise.found).reduce((least, bump) => (isEnough(bump, least) ? least : bump));
  const packages = short.map(({ name }) => name).join('`, `');
  const missing = greatestBump([...changesets.map(({ bumps }) => greatestOfModel(bumps, fixed)), bumpBetween(released, current)]) === 'none';
  const file = changesets.find(({ bumps }) => greatestOfModel(bumps, fixed) !== 'none')?.file ?? 'schemas/package.json';
  const verdict = missing
    ? releaseDiagnostics.report('release/changeset-missing', { file, line: 1 }, { released, packages, needed })
    : releaseDiagnostics.report('release/bump-too-small', { file, line: 1 }, { released, packages, needed, found });
  const reasons = diff.findings.filter(({ level }) => !isEnough(found, bumpFor(level, released)));
  return [verdict, ...reasons.map(diagnosticOf).map((reason): Diagnostic => ({ ...reason, severity: 'error' }))];
}

/** What a package rises by: what changesets say of it or of one that always has its version, or what it has risen by already. */
function bumpOf(name: string, { changesets, fixed, released, current }: ReleaseGate): Bump {
  const group = fixed.find((names) => names.includes(name)) ?? [name];
  const planned = changesets.flatMap(({ bumps }) => group.map((member) => bumps[member] ?? 'none'));
  return greatestBump([...planned, bumpBetween(released, current)]);
}

function greatestOfModel(bumps: Changeset['bumps'], fixed: readonly (readonly string[])[]): Bump {
  const names = [...MODEL_PACKAGES, ...fixed.filter((group) => MODEL_PACKAGES.some((name) => group.includes(name))).flat()];
  return greatestBump(names.map((name) => bumps[name] ?? 'none'));
}
