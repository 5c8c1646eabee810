import { compareText, type Diagnostic } from '@nivel/diagnostics';
import { gateDiagnostics } from './gate-diagnostics.ts';
import type { LearnerPointers } from './learner-pointers.ts';
import { caseOfLearner, type ReleaseDesk } from './release-desk.ts';

/** What the gate itself kept back, and consents that the wrong person gave: by field, with how many values or learners. */
export function verdictFindings(desk: ReleaseDesk, pointers: LearnerPointers): readonly Diagnostic[] {
  const notInBook = new Map<string, number>();
  const notMade = new Map<string, number>();
  const wronglyGiven = new Map<string, number>();
  for (const key of pointers.keys()) {
    for (const { verdict: index, records } of pointers.of(key)) {
      for (const { field, reason, decision } of desk.verdicts.verdicts[index]?.fields ?? []) {
        if (reason === 'field-not-in-book') add(notInBook, field, records);
        if (reason === 'form-not-made') add(notMade, `${field} ${decision?.form}`, records);
      }
    }
    for (const field of caseOfLearner(desk, key).wronglyGiven) add(wronglyGiven, field, 1);
  }
  return [
    ...sorted(notInBook).map(([field, count]) => gateDiagnostics.report('gate/field-not-in-book', { path: field }, { field, count })),
    ...sorted(notMade).map(([key, count]) => {
      const [field = '', form = ''] = key.split(' ');
      return gateDiagnostics.report('gate/form-not-made', { path: field }, { field, form, count });
    }),
    ...sorted(wronglyGiven).map(([field, count]) => gateDiagnostics.report('gate/consent-by-another', { path: field }, { field, count })),
  ];
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function sorted(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(([a], [b]) => compareText(a, b));
}
