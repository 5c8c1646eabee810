import { LANGUAGES } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { gateDiagnostics } from '../src/index.ts';

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
}

describe.each(Object.entries(gateDiagnostics.rows))('%s', (_code, row) => {
  test.each(['message', 'remedy'] as const)('its %s names the same data in every language, without capital or full stop', (part) => {
    for (const language of LANGUAGES) {
      const text = row[part][language];
      expect(placeholdersOf(text)).toEqual(placeholdersOf(row[part].en));
      expect(text).toMatch(/^[^A-ZÅÄÖ].*[^.]$/u);
    }
  });
});
