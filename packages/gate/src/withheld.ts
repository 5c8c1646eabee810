import { LANGUAGES, type Texts } from '@nivel/diagnostics';
import type { RuleBook } from '@nivel/policy';
import { reasonText } from './answer-texts.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { AnswerTotal, ReleasePlan } from './release-plan.ts';

/** Writes `withheld/fields.json`: which fields stayed, how much of them and why. No value and no learner. */
export async function writeWithheld(folder: ReleaseFolder, plan: ReleasePlan, book: RuleBook): Promise<void> {
  const kept = plan.answers.filter((answer) => answer.outcome === 'withhold');
  const withheld = { kind: 'nivel-withheld', answers: kept.map((answer) => entryOf(answer, book)) };
  await (await folder.file('withheld/fields.json')).write(`${JSON.stringify(withheld, null, 2)}\n`);
}

function entryOf(answer: AnswerTotal, book: RuleBook): object {
  const { category, fields, reason, closedBy, because, unsettled, positions, values, learners } = answer;
  const termOf = (field: string): Texts | undefined => book.fields.find((each) => each.field === field)?.term;
  const why = Object.fromEntries(LANGUAGES.map((language) => [language, reasonText(answer, { book, language })]));
  return {
    category,
    fields: fields.map((field) => ({ ...field, term: termOf(field.field) })),
    reason,
    closedBy,
    why,
    because,
    unsettled,
    positions,
    values,
    learners,
  };
}
