import type { GivenAnswer } from './assessment.ts';
import { programAnswer } from './ethics-checks.ts';
import type { EthicsContext } from './ethics-context.ts';
import type { EthicsAnswer, EthicsQuestion } from './question.ts';

/** A question with what the program computes, what a person answered, and what of the two counts. */
export interface AnsweredQuestion {
  readonly question: EthicsQuestion;
  readonly computed: EthicsAnswer | undefined;
  readonly given: GivenAnswer | undefined;
  /** `undefined` while it is open. */
  readonly answer: EthicsAnswer | undefined;
}

/** All questions about one view. Where the program alone answers its answer counts, whatever the form says. */
export function answeredQuestions(questions: readonly EthicsQuestion[], context: EthicsContext): readonly AnsweredQuestion[] {
  return questions.map((question) => {
    const computed = programAnswer(question, context);
    const given = context.assessment?.answers.find((each) => each.question === question.id);
    return { question, computed, given, answer: question.answeredBy === 'program' ? computed : given?.answer };
  });
}
