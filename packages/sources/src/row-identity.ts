import type { Diagnostic, Place } from '@nivel/diagnostics';
import type { Binding } from './binding.ts';
import type { CellOutcome } from './cells/cell-outcome.ts';
import { readCardNumber, readTenant } from './cells/identity-cell.ts';
import type { KnownLearners } from './known-learners.ts';
import type { RowPlan } from './row-plan.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** Whose row it is. With diagnostics the row is set aside; the key is there where it could be read all the same. */
export interface RowIdentity {
  readonly learnerKey: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a row's identity is held against. */
export interface IdentityRules {
  readonly keys: Binding['keys'];
  readonly tenant: string | undefined;
  readonly learners: KnownLearners;
}

/** Reads the tenant and the card number of a row and looks whether the row may speak for that learner. */
export function identityOf(cells: readonly string[], place: Place, plan: RowPlan, rules: IdentityRules): RowIdentity {
  const tenant = identityCell(cells[plan.tenantAt], readTenant, { ...place, column: plan.tenantAt + 1 }, plan.tenantColumn);
  const key = identityCell(cells[plan.keyAt], readCardNumber, { ...place, column: plan.keyAt + 1 }, plan.keyColumn);
  const faults = [...tenant.faults, ...key.faults];
  if (tenant.text === undefined || key.text === undefined) return { learnerKey: undefined, diagnostics: faults };
  if (rules.tenant !== undefined && tenant.text !== rules.tenant) {
    const other = sourceDiagnostics.report('sources/other-tenant', { ...place, column: plan.tenantAt + 1 }, { column: plan.tenantColumn });
    return { learnerKey: undefined, diagnostics: [other] };
  }
  const code = learnerFault(key.text, rules);
  const data = { column: plan.keyColumn };
  return {
    learnerKey: key.text,
    diagnostics: code === undefined ? [] : [sourceDiagnostics.report(code, { ...place, column: plan.keyAt + 1 }, data)],
  };
}

interface IdentityCell {
  readonly text: string | undefined;
  readonly faults: readonly Diagnostic[];
}

function identityCell(text: string | undefined, read: (text: string) => CellOutcome, place: Place, column: string): IdentityCell {
  if (text === undefined || text === '') return { text: undefined, faults: [sourceDiagnostics.report('sources/value-missing', place, { column })] };
  const outcome = read(text);
  return outcome.kind === 'refused' ? { text: undefined, faults: [outcome.refusal(place, column)] } : { text, faults: [] };
}

function learnerFault(key: string, { keys, learners }: IdentityRules) {
  const state = learners.stateOf(key);
  if (keys === 'defines') return state === 'unknown' ? undefined : 'sources/duplicate-card-number';
  if (state === 'accepted') return undefined;
  return state === 'unknown' ? 'sources/unknown-learner' : 'sources/learner-set-aside';
}
