import { LANGUAGES } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { sourceDiagnostics } from '../src/source-diagnostics.ts';

const texts = Object.entries(sourceDiagnostics.rows).flatMap(([code, { message, remedy }]) => [
  [`${code} message`, message] as const,
  [`${code} remedy`, remedy] as const,
]);

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
}

describe('the table of diagnostics', () => {
  test('has codes of this package only', () => {
    expect(Object.keys(sourceDiagnostics.rows).filter((code) => !/^sources\/[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  test.each(texts)('%s is written in three languages with the same data, in lower case and without a full stop', (_name, text) => {
    for (const language of LANGUAGES) {
      expect(text[language]).toMatch(/^[^A-ZÅÄÖ].*[^.]$/u);
      expect(placeholders(text[language])).toEqual(placeholders(text.en));
    }
    expect(new Set(LANGUAGES.map((language) => text[language])).size).toBe(3);
  });
});
