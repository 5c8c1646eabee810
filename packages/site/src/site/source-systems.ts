import type { Texts } from '@nivel/diagnostics';

/** A source system and the places in it that give a field. */
export interface SourceSystem {
  readonly id: string;
  readonly name: Texts;
  readonly places: readonly string[];
}

const NAMES: Readonly<Record<string, Texts>> = {
  primus: { fi: 'Primus (tiedosto/sarake)', sv: 'Primus (fil/kolumn)', en: 'Primus (file/column)' },
  koski: { fi: 'KOSKI', sv: 'KOSKI', en: 'KOSKI' },
  ehoks: { fi: 'eHOKS', sv: 'eHOKS', en: 'eHOKS' },
};

/** The sources of a field, `primus:oppilaat/sukunimi`, system by system. */
export function sourceSystems(sources: readonly string[]): readonly SourceSystem[] {
  const systems = new Map<string, string[]>();
  for (const source of sources) {
    const [id = '', ...rest] = source.split(':');
    const places = systems.get(id) ?? [];
    places.push(rest.join(':'));
    systems.set(id, places);
  }
  return [...systems].map(([id, places]) => ({ id, name: NAMES[id] ?? { fi: id, sv: id, en: id }, places }));
}
