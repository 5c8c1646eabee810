import { type Diagnostic, nearestName } from '@nivel/diagnostics';
import { describeBox, uncovered } from './box.ts';
import { ALWAYS } from './day.ts';
import { governedBoxes } from './governed-boxes.ts';
import type { Change, Question, QuestionAnswer } from './law.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import type { RuleBook } from './rule-book.ts';
import { takePositions } from './take-positions.ts';
import { typeRules } from './type-rules.ts';

/** Every answer of every open question changes only what the question governs, and the book under it is typed as the book itself is. */
export function checkAnswers(book: RuleBook): readonly Diagnostic[] {
  return book.questions.flatMap((question) => question.answers.flatMap((answer) => checkAnswer(book, question, answer)));
}

function checkAnswer(book: RuleBook, question: Question, answer: QuestionAnswer): readonly Diagnostic[] {
  if (answer.changes.length === 0) return [];
  const beyond = answer.changes.flatMap((change) => checkChange(book, change, { question, answer }));
  if (beyond.length > 0) return beyond;
  const position = { kind: 'position', question: question.id, answer: answer.id, office: '', days: ALWAYS, why: '', place: answer.place } as const;
  return typeRules(takePositions(book, [position]), new Set(answer.changes.flatMap((change) => categoryOf(book, change))));
}

function categoryOf(book: RuleBook, change: Change): readonly string[] {
  if (change.kind === 'reaches') return [];
  if (change.kind === 'add') return [change.rule.category];
  return book.rules.flatMap((rule) => (rule.id === change.rule ? [rule.category] : []));
}

interface Checking {
  readonly question: Question;
  readonly answer: QuestionAnswer;
}

function checkChange(book: RuleBook, change: Change, { question, answer }: Checking): readonly Diagnostic[] {
  const beyond = (name: string) => [
    policyDiagnostics.report('policy/beyond-question', change.place, { answer: answer.id, name, question: question.id }),
  ];
  switch (change.kind) {
    case 'becomes':
    case 'drop': {
      const rule = book.rules.find((each) => each.id === change.rule);
      if (rule === undefined) return unknown(change, { name: change.rule, what: 'rule', known: book.rules });
      return rule.questions.includes(question.id) ? [] : beyond(rule.id);
    }
    case 'reaches': {
      const versions = book.provisions.flatMap((provision) => provision.versions);
      const version = versions.find((each) => each.id === change.version);
      if (version === undefined) return unknown(change, { name: change.version, what: 'version', known: versions });
      return version.questions.includes(question.id) ? [] : beyond(version.id);
    }
    case 'add': {
      const { id, box } = change.rule;
      const twin = book.rules.find((each) => each.id === id);
      if (twin !== undefined) return [policyDiagnostics.report('policy/duplicate-id', change.place, { id, where: twin.place.file ?? '' })];
      const [left] = uncovered(box, governedBoxes(book, question));
      return left === undefined ? [] : beyond(`${id}: ${describeBox(book.vocabulary, left)}`);
    }
  }
}

function unknown(change: Change, at: { name: string; what: string; known: readonly { readonly id: string }[] }): readonly Diagnostic[] {
  const nearest =
    nearestName(
      at.name,
      at.known.map((each) => each.id),
    ) ?? '–';
  return [policyDiagnostics.report('policy/unknown-reference', change.place, { name: at.name, what: at.what, nearest })];
}
