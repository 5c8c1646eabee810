import { link, rm, writeFile } from 'node:fs/promises';
import type { ShownView } from '@nivel/catalog';
import { LANGUAGES } from '@nivel/diagnostics';
import type { AnsweredQuestion } from '@nivel/policy';

/** An empty assessment of a view, with what the program answers filled in. */
export function assessmentForm({ view, digests, questions }: ShownView): string {
  const head = [
    '# yaml-language-server: $schema=../../schema/assessment.schema.json',
    '# answer: yes | no | not-applicable. signedBy is an office, never the name of a person. validThrough: twelve months at most.',
    `view: ${view.id}`,
    `manifest: ${digests.manifest}`,
    `ruleBookAnswers: ${digests.ruleBookAnswers}`,
    'signedBy:',
    'signedOn:',
    'validThrough:',
    'answers:',
  ];
  return `${[...head, ...questions.flatMap(questionLines)].join('\n')}\n`;
}

function questionLines({ question, computed }: AnsweredQuestion): readonly string[] {
  const text = LANGUAGES.map((language) => `  # ${language}: ${question.question[language]}`);
  const answer = question.answeredBy === 'program' ? ` ${computed}` : '';
  const proposed = question.answeredBy === 'both' ? [`    proposed: ${computed}`] : [];
  const evidence = question.answeredBy !== 'program' && question.evidence !== 'none' ? [`    evidence: # ${question.evidence}`] : [];
  return [...text, `  ${question.id}:`, `    answer:${answer}`, ...proposed, ...evidence];
}

/** Writes a file that is not there yet, whole or not at all. False where one is there already. */
export async function writeNew(path: string, text: string): Promise<boolean> {
  const partial = `${path}.partial-${process.pid}`;
  try {
    await writeFile(partial, text);
    await link(partial, path);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  } finally {
    await rm(partial, { force: true });
  }
}
