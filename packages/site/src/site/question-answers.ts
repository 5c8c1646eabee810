import { type Position, type Question, type QuestionAnswer, type RuleBook, takePositions } from '@nivel/policy';
import { type Difference, differenceOf } from '@nivel/policy/proof';

/** An answer and the question that it answers. */
export interface AskedAnswer {
  readonly question: Question;
  readonly answer: QuestionAnswer;
}

/** What the rule book decides otherwise where a controller takes an answer; nothing of it is recorded anywhere. */
export function differenceUnder(book: RuleBook, { question, answer }: AskedAnswer): Difference {
  if (answer.changes.every((change) => movesNothing(book, change))) return differenceOf(book, book);
  const position: Position = {
    kind: 'position',
    question: question.id,
    answer: answer.id,
    office: '',
    days: { from: 0, until: 0 },
    why: '',
    place: answer.place,
  };
  return differenceOf(book, takePositions(book, [position]), categoriesOf(book, answer));
}

/** The categories whose rules an answer changes. */
function categoriesOf(book: RuleBook, { changes }: QuestionAnswer): ReadonlySet<string> {
  const byId = new Map(book.rules.map(({ id, category }) => [id, category]));
  return new Set(
    changes.flatMap((change) => {
      if (change.kind === 'add') return [change.rule.category];
      return change.kind === 'reaches' ? [] : [byId.get(change.rule) ?? ''];
    }),
  );
}

/** A rule that reads otherwise but lets go just as before, such as by the consent of another person: only grounds change. */
function movesNothing({ rules }: RuleBook, change: QuestionAnswer['changes'][number]): boolean {
  if (change.kind !== 'becomes') return false;
  const { path, form, atLeast, consent } = change.terms;
  const rule = rules.find(({ id }) => id === change.rule);
  return rule !== undefined && rule.path === path && rule.form === form && rule.atLeast === atLeast && rule.consent?.writing === consent?.writing;
}
