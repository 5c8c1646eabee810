/** Which card numbers the rows of the learner file claim, tenant by tenant: two organisers may both have a card 7. */
export interface KeyClaims {
  claim(tenant: string, key: string): void;
  /** The tenant of most rows; `undefined` where two have equally many. */
  mainTenant(): string | undefined;
  /** No row has both a tenant and a card number. */
  isEmpty(): boolean;
  duplicatesOf(tenant: string | undefined): ReadonlySet<string>;
}

interface TenantKeys {
  rows: number;
  readonly once: Set<string>;
  readonly again: Set<string>;
}

/** Counts claims. Keeps card numbers only, so that a large export fits. */
export function keyClaims(): KeyClaims {
  const tenants = new Map<string, TenantKeys>();
  return {
    claim(tenant, key) {
      const keys = tenants.get(tenant) ?? { rows: 0, once: new Set(), again: new Set() };
      tenants.set(tenant, keys);
      keys.rows += 1;
      (keys.once.has(key) ? keys.again : keys.once).add(key);
    },
    mainTenant() {
      const [first, second] = [...tenants].toSorted(([, a], [, b]) => b.rows - a.rows);
      return first?.[1].rows === second?.[1].rows ? undefined : first?.[0];
    },
    isEmpty: () => tenants.size === 0,
    duplicatesOf: (tenant) => tenants.get(tenant ?? '')?.again ?? new Set(),
  };
}
