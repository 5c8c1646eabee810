import { LANGUAGES } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { releaseDiagnostics, schemaDiffDiagnostics } from '../../src/index.ts';

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
}

describe.each(Object.entries({ ...schemaDiffDiagnostics.rows, ...releaseDiagnostics.rows }))('%s', (code, row) => {
  test.each(['message', 'remedy'] as const)('its %s names the same data in every language, without capital or full stop', (part) => {
    for (const language of LANGUAGES) {
      const text = row[part][language];
      expect(placeholdersOf(text)).toEqual(placeholdersOf(row[part].en));
      expect(text).toMatch(/^[^A-ZÅÄÖ].*[^.]$/su);
    }
  });

  test('is called in kebab case', () => {
    expect(code).toMatch(/^(?:diff|release)\/[a-z]+(?:-[a-z]+)*$/);
  });
});

test('differences say what they say with four names', () => {
  const names = Object.values(schemaDiffDiagnostics.rows).flatMap(({ message, remedy }) => [
    ...placeholdersOf(message.en),
    ...placeholdersOf(remedy.en),
  ]);
  expect([...new Set(names)].toSorted()).toEqual(['from', 'name', 'subject', 'to']);
});
