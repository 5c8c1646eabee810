import { LANGUAGES } from '@nivel/diagnostics';
import type { SchemaDiff } from '../compare-versions.ts';
import { bumpFor } from '../release/bump.ts';
import { findingText } from './finding-text.ts';

/** A comparison for a program: everything that is known of each finding, and its texts in three languages. */
export function formatDiffJson(diff: SchemaDiff): string {
  const findings = diff.findings.map(({ kind: _kind, term, data, ...finding }) => ({
    ...finding,
    ...(term === undefined ? {} : { term }),
    data,
    text: Object.fromEntries(LANGUAGES.map((language) => [language, findingText({ kind: 'finding', data, ...finding }, language)])),
  }));
  const { kind, old, new: next, level } = diff;
  return `${JSON.stringify({ kind, old, new: next, level, bump: bumpFor(level, old), findings }, null, 2)}\n`;
}
