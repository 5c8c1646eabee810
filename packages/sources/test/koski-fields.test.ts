import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentCoverage } from '../src/documents/document-coverage.ts';
import { DECISIONS } from '../src/generated/decisions.ts';
import { KOSKI } from '../src/generated/koski.ts';
import { expectAccounted, expectAccountedOrRefused } from './document-leaves.ts';
import { mutated, textOf } from './document-mutations.ts';
import { type Fullness, type KoskiField, type KoskiTables, koskiDocuments } from './koski-synthesis.ts';
import { hasSharedDocuments, sharedTable } from './shared-documents.ts';

/* Documents written from KOSKI's own table of fields, not from the binding: all that KOSKI may say is read. */

/** The types of study right that the model covers. */
const TYPES = [
  'ahvenanmaanperusopetus',
  'aikuistenperusopetus',
  'ammatillinenkoulutus',
  'esiopetus',
  'ibtutkinto',
  'lukiokoulutus',
  'luva',
  'perusopetukseenvalmistavaopetus',
  'perusopetuksenlisaopetus',
  'perusopetus',
  'tuva',
  'ylioppilastutkinto',
];

const rows = sharedTable<readonly KoskiField[]>('koski/koski-fields.json', []);
const inScope = rows.filter((row) => row.in.some((type) => type === 'henkilö' || TYPES.includes(type)));

interface CodeListTable {
  readonly koodit: readonly { readonly koodiarvo: string }[];
}

function koskiTables(): KoskiTables {
  const fields = new Map<string, KoskiField[]>();
  for (const row of rows) fields.set(row.class, [...(fields.get(row.class) ?? []), row]);
  const lists = Object.entries(sharedTable<Readonly<Record<string, CodeListTable>>>('koski/koski-koodistot.json', {}));
  return { fields, codes: Object.fromEntries(lists.map(([name, { koodit }]) => [name, koodit.map(({ koodiarvo }) => koodiarvo)])) };
}

/** The reasons that a binding gives; the others are the reader's own, for what it cannot take. */
const HELD = new Set(
  DECISIONS.filter(({ kind, id }) => kind === 'quarantined' && JSON.stringify(KOSKI).includes(`"hold":"${id}"`)).map(({ id }) => id),
);

describe.skipIf(!hasSharedDocuments)('beside the table of the fields of KOSKI (NIVEL_SHARED)', () => {
  const tables = koskiTables();
  const documents = (studyRightType: string, fullness: Fullness) => koskiDocuments({ binding: KOSKI, tables, studyRightType, fullness });

  test('every field as far as the model reaches is mapped, left out by a decision or quarantined with a reason; a new one is unknown', () => {
    const tomorrow = { class: 'PerusopetuksenOpiskeluoikeudenLisätiedot', field: 'uusiKenttä' };
    const covered = documentCoverage(KOSKI, [...inScope, tomorrow]);
    expect(covered.length).toBe(inScope.length + 1);
    expect(covered.filter(({ fate }) => fate === 'unknown')).toEqual([{ ...tomorrow, fate: 'unknown' }]);
    expect(new Set(covered.map(({ fate }) => fate))).toEqual(new Set(['mapped', 'left-out', 'quarantined', 'unknown']));
  });

  test.each(TYPES)('of %s, whatever KOSKI may say is known and taken as it is', (type) => {
    fc.assert(fc.property(documents(type, 'some-fields'), expectTaken), { numRuns: 12 });
    fc.assert(fc.property(documents(type, 'every-field'), expectTaken), { numRuns: 3 });
  });

  test('any change of it is accounted for to the last leaf', () => {
    const changed = fc.constantFrom(...TYPES).chain((type) => documents(type, 'some-fields').chain(mutated));
    fc.assert(
      fc.property(changed, ({ document, seed }) => expectAccountedOrRefused(textOf(document, seed))),
      { numRuns: 120 },
    );
  });

  /** Nothing unknown and nothing set aside: what is quarantined is so by the binding's own decision. */
  function expectTaken(document: unknown): void {
    const { leaves } = expectAccounted(JSON.stringify(document));
    const odd = leaves.filter((leaf) => leaf.fate === 'quarantined' && !HELD.has(leaf.reason));
    expect(odd).toEqual([]);
  }
});
