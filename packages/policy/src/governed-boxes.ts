import type { Box } from './box.ts';
import type { Question } from './law.ts';
import type { RuleBook } from './rule-book.ts';

/** What a question governs: the requests that it touches, and the boxes of the rules that name it. Nothing else turns on its answer. */
export function governedBoxes(book: Pick<RuleBook, 'rules'>, question: Pick<Question, 'id' | 'touches'>): readonly Box[] {
  return [...question.touches, ...book.rules.flatMap((rule) => (rule.questions.includes(question.id) ? [rule.box] : []))];
}
