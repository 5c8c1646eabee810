import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EHOKS } from '../src/generated/ehoks.ts';
import { KOSKI } from '../src/generated/koski.ts';
import { documents, MARK } from './document-fixtures.ts';
import { expectAccounted, expectAccountedOrRefused, leavesOf, read, reader, TENANT } from './document-leaves.ts';
import { holdersOf, mutated, textOf } from './document-mutations.ts';
import { hasSharedDocuments, sharedDocuments } from './shared-documents.ts';
import { soundDocument } from './sound-document.ts';

const koski = documents(KOSKI, 'learner-document').map((document) => ({ henkilö: {}, opiskeluoikeudet: [], ...(document as object) }));
const hoks = documents(EHOKS, 'hoks').map((document) => ({ ...(document as object), 'ensikertainen-hyvaksyminen': '2025-08-01' }));

describe.each([
  ['KOSKI', koski],
  ['eHOKS', hoks],
] as const)('every document that the binding of %s can mean', (_name, arbitrary) => {
  test('is accounted for to the last leaf, and written back', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        const text = JSON.stringify(document);
        if (read(text).kind === 'read') expectAccounted(text);
      }),
      { numRuns: 150 },
    );
  });

  test('and every change of it too', () => {
    fc.assert(
      fc.property(
        arbitrary.chain((document) => mutated(document)),
        ({ document, seed }) => expectAccountedOrRefused(textOf(document, seed)),
      ),
      { numRuns: 150 },
    );
  });

  test('tells nothing of its texts in diagnostics', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        expect(JSON.stringify(read(JSON.stringify(document)).kind === 'read' ? diagnosticsOf(document) : [])).not.toContain(MARK);
      }),
      { numRuns: 100 },
    );
  });
});

function diagnosticsOf(document: unknown): readonly unknown[] {
  return read(JSON.stringify(document)).diagnostics;
}

/** The fate of a field that no source has, put into one of the parts of a document. */
function fateOfNewField(document: unknown, at: number): string | undefined {
  const copy = structuredClone(document);
  const parts = [copy as object, ...holdersOf(copy)].filter((holder) => !Array.isArray(holder));
  Object.assign(parts[at % parts.length] ?? {}, { uusiKenttä: MARK });
  const { leaves } = expectAccounted(JSON.stringify(copy));
  return leaves.find(({ path }) => path.endsWith('uusiKenttä'))?.fate;
}

describe('a field that no source has', () => {
  test('is quarantined in every part of a document', () => {
    const parts = holdersOf(soundDocument()).length + 1;
    expect(new Set(Array.from({ length: parts }, (_, at) => fateOfNewField(soundDocument(), at)))).toEqual(new Set(['quarantined']));
  });

  test.each([
    ['KOSKI', koski],
    ['eHOKS', hoks],
  ] as const)('is neither mapped nor left out in any document of %s', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (document, at) => {
        if (read(JSON.stringify(document)).kind === 'read') expect(fateOfNewField(document, at)).toBe('quarantined');
      }),
      { numRuns: 40 },
    );
  });
});

describe.skipIf(!hasSharedDocuments)('changes of the example documents (NIVEL_SHARED)', () => {
  const originals = [...sharedDocuments('koski'), ...sharedDocuments('ehoks')].filter(
    ({ text }) => text.length < 45_000 && read(text).kind === 'read',
  );

  test('are accounted for to the last leaf, or refused by name', () => {
    const change = fc.constantFrom(...originals).chain(({ text }) => mutated(JSON.parse(text)));
    fc.assert(
      fc.property(change, ({ document, seed }) => expectAccountedOrRefused(textOf(document, seed))),
      { numRuns: 150 },
    );
  });

  test('a field that no source has is quarantined wherever it is put', () => {
    fc.assert(
      fc.property(fc.nat(originals.length - 1), fc.nat(), (index, at) => {
        expect(fateOfNewField(JSON.parse(originals[index]?.text ?? '{}'), at)).toBe('quarantined');
      }),
      { numRuns: 80 },
    );
  });

  test('reading twice gives the same', () => {
    for (const { text } of originals.slice(0, 5)) expect(read(text)).toEqual(read(text));
  });
});

describe('a document with one key twice', () => {
  test('is refused, wherever the key is', () => {
    const text = JSON.stringify({ henkilö: { oid: '1.2.246.562.24.44651722625' }, opiskeluoikeudet: [] });
    const doubled = text.replace('"oid"', '"oid":"x","oid"');
    expect(leavesOf(JSON.parse(text)).length).toBe(2);
    expect(reader.read(doubled, { file: 'document.json', learnerKey: '1', tenant: TENANT })).toMatchObject({
      kind: 'refused',
      diagnostics: [{ code: 'sources/document-duplicate-key', place: { line: 1, column: 23, path: 'henkilö' } }],
    });
  });
});
