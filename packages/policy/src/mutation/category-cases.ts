import { type Box, intersect, isEmpty } from '../box.ts';
import { decideByDefinition } from '../decide-by-definition.ts';
import type { Case, Field } from '../law.ts';
import { possibleSets, type Request, valueIndex } from '../request.ts';
import type { RuleBook } from '../rule-book.ts';
import { compareWithCase, fieldsAbout, requestOfCase } from '../run-cases.ts';

/** One question that a case puts about a category: a field of it stands for all that are decided alike. */
export interface CaseQuestion {
  readonly case: Case;
  readonly request: Request;
  readonly field: Field;
  /** The complete requests that the request may be. */
  readonly box: Box;
}

/** What all cases of a book ask about each category. A field that has no state of its own is decided as its category is, so one is asked. */
export function caseQuestions(book: RuleBook, cases: readonly Case[] = book.cases): ReadonlyMap<string, readonly CaseQuestion[]> {
  const table = { book, fields: book.fields };
  const index = valueIndex(book.vocabulary);
  const found = new Map<string, CaseQuestion[]>();
  for (const each of cases) {
    const { request } = requestOfCase(table, each);
    if (request === undefined) continue;
    const asked = new Set<string>();
    for (const field of fieldsAbout(table, each).fields) {
      const { category } = field;
      const [consent, judgement] = [request.consents[field.field], request.judgements[field.field]];
      const key = `${category} ${consent} ${judgement}`;
      if (asked.has(key)) continue;
      asked.add(key);
      const box = { sets: possibleSets(request, index, index.sets[0]?.get(category) ?? -1), days: { from: request.day, until: request.day + 1 } };
      found.set(category, [...(found.get(category) ?? []), { case: each, request, field, box }]);
    }
  }
  return found;
}

/** The first case that a book answers otherwise than it expects, of those that ask something of the region. */
export function failingCase(book: RuleBook, questions: readonly CaseQuestion[], region: Box): Case | undefined {
  return questions.find((each) => {
    if (isEmpty(intersect(each.box, region))) return false;
    return compareWithCase(each.case, decideByDefinition(book, each.request, each.field)).length > 0;
  })?.case;
}
