import { type DayNumber, formatDay, NO_BEGINNING, NO_END } from '../day.ts';
import { decideByDefinition } from '../decide-by-definition.ts';
import type { Rule } from '../law.ts';
import type { Path } from '../paths.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS } from '../vocabulary.ts';
import { categoryBook } from './category-book.ts';
import { type CaseQuestion, caseQuestions } from './category-cases.ts';

/** How far the cases of a book reach into its rules. */
export interface Coverage {
  readonly rules: number;
  /** The rules that decide in no case, and in none advise to ask a register or the learner instead. */
  readonly undecided: readonly Rule[];
  /** How many days lie at, before and after the first and the last day of a rule. */
  readonly boundaryDays: number;
  /** Of these the days on which no case puts a request that the rule is about, its days aside. */
  readonly uncovered: readonly { readonly rule: Rule; readonly day: string }[];
}

/** Which rules, and which days around their beginnings and ends, the cases reach: of all rules, or of those that are named. */
export function coverageOf(book: RuleBook, ids: readonly string[] = []): Coverage {
  const questions = caseQuestions(book);
  const rules = ids.length === 0 ? book.rules : book.rules.filter((rule) => ids.includes(rule.id));
  const categories = [...new Set(rules.map((rule) => rule.category))];
  const deciding = new Set(categories.flatMap((category) => decidingRules(categoryBook(book, category), questions.get(category) ?? [])));
  const wanted = rules.flatMap((rule) => boundaryDays(rule).map((day) => ({ rule, day })));
  const missed = wanted.filter(({ rule, day }) => !(questions.get(rule.category) ?? []).some((each) => asksOn(each, rule, day)));
  return {
    rules: rules.length,
    undecided: rules.filter((rule) => !deciding.has(rule.id)),
    boundaryDays: wanted.length,
    uncovered: missed.map(({ rule, day }) => ({ rule, day: formatDay(day) })),
  };
}

function decidingRules(book: RuleBook, questions: readonly CaseQuestion[]): readonly string[] {
  return questions.flatMap((question) => {
    const { because, nearMisses } = decideByDefinition(book, question.request, question.field);
    const misses = new Set(nearMisses.map((miss) => miss.rule));
    const advising = book.rules.filter((rule) => ADVISING.includes(rule.path) && misses.has(rule.id) && asksOn(question, rule, question.request.day));
    return [...because.map((each) => each.rule), ...advising.map((rule) => rule.id)];
  });
}

const ADVISING: readonly Path[] = ['register', 'self'];

/** The day before, the day and the day after, for the first day of a rule and for its last. */
function boundaryDays({ box: { days } }: Rule): readonly DayNumber[] {
  const ends = [...(days.from <= NO_BEGINNING ? [] : [days.from]), ...(days.until >= NO_END ? [] : [days.until - 1])];
  return [...new Set(ends.flatMap((day) => [day - 1, day, day + 1]))];
}

function asksOn({ box, request }: CaseQuestion, rule: Rule, day: DayNumber): boolean {
  return request.day === day && DIMENSIONS.every((_, index) => ((box.sets[index] ?? 0) & (rule.box.sets[index] ?? 0)) !== 0);
}
