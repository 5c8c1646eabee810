import { LANGUAGES } from '@nivel/diagnostics';
import { expect, test } from 'vitest';
import { ethicsDiagnostics } from '../src/ethics/ethics-diagnostics.ts';
import { viewDiagnostics } from '../src/views/view-diagnostics.ts';

const rows = Object.entries({ ...viewDiagnostics.rows, ...ethicsDiagnostics.rows });

test.each(rows)('%s says the same in three languages', (_, { message, remedy }) => {
  for (const texts of [message, remedy]) {
    const placeholders = LANGUAGES.map((language) =>
      [...texts[language].matchAll(/\{(\w+)\}/g)]
        .map((match) => match[1])
        .toSorted()
        .join(),
    );
    expect(new Set(placeholders).size).toBe(1);
    for (const language of LANGUAGES) expect(texts[language]).toMatch(/^[^A-ZÅÄÖ].*[^.]$/);
  }
});
