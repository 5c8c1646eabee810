import { describe, expect, test } from 'vitest';
import { documentReport } from '../src/documents/document-report.ts';
import { expectAccounted, read } from './document-leaves.ts';
import { hasSharedDocuments, sharedDocuments } from './shared-documents.ts';

const documents = [...sharedDocuments('koski'), ...sharedDocuments('ehoks')];

/** Files beside the documents that are none, and the name by which they are refused. */
const REFUSED: Readonly<Record<string, string>> = {
  'INDEX.json': 'sources/document-of-no-known-kind',
  'koodisto-service_rest_json_urasuunnitelma_koodi.json': 'sources/document-of-no-known-kind',
  'organisaatio-service_api_1.2.246.562.10.21122461771.json': 'sources/document-of-no-known-kind',
  'ytr-source/010280-952L.json': 'sources/document-of-the-matriculation-board',
  'ytr-source/080380-949U.json': 'sources/document-of-the-matriculation-board',
  'ytr-source/210244-9483.json': 'sources/document-of-the-matriculation-board',
};

describe.skipIf(!hasSharedDocuments)('beside the example documents of KOSKI and eHOKS (NIVEL_SHARED)', () => {
  test('there are some', () => {
    expect(documents.length).toBeGreaterThan(50);
  });

  test.each(documents)('every leaf of $name has a fate, and what is mapped is written back equal', ({ name, text }) => {
    const refusal = REFUSED[name];
    if (refusal === undefined) expectAccounted(text);
    else expect(read(text)).toMatchObject({ kind: 'refused', diagnostics: [{ code: refusal }] });
  });

  test('no leaf is unknown but in a stub that leaves the types of its parts empty', () => {
    const unknown = documents
      .filter(({ name }) => !(name in REFUSED))
      .flatMap(({ name, text }) =>
        documentReport(expectAccounted(text))
          .paths.filter(({ what }) => what.startsWith('unknown-'))
          .map(({ what }) => `${name} ${what}`),
      );
    expect([...new Set(unknown)]).toEqual(['koski_api_opiskeluoikeus_1.2.246.562.15.60063016194.json unknown-kind']);
  });
});
