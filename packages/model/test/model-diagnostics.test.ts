import { LANGUAGES } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { modelDiagnostics } from '../src/index.ts';

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
}

describe.each(Object.entries(modelDiagnostics.rows))('%s', (_code, row) => {
  test.each(['message', 'remedy'] as const)('its %s names the same data in every language, without capital or full stop', (part) => {
    for (const language of LANGUAGES) {
      expect(placeholdersOf(row[part][language])).toEqual(placeholdersOf(row[part].en));
      expect(row[part][language]).toMatch(/^[^A-ZÅÄÖ].*[^.]$/u);
    }
  });
});
