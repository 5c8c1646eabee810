import { rowsOfView, type Showing, type ShownView, type ViewRow } from '@nivel/catalog';
import { type Decision, essenceOf, type View } from '@nivel/policy';

/** Fields of a view that are shown alike and answered alike: one row of a table. */
export interface FieldsAlike {
  readonly fields: readonly string[];
  readonly row: ViewRow;
  readonly answers: readonly AnswerAlike[];
}

/** What the rule book answers alike in some requests and roles of a view. */
export interface AnswerAlike {
  /** Empty where it is the same in all of them. */
  readonly requests: readonly string[];
  readonly roles: readonly string[];
  readonly decision: Decision;
}

/** The fields of a view that are shown in one way, those that are answered alike together. In the order of the manifest. */
export function fieldsAlike(shown: ShownView, showing: Showing, aggregate?: string): readonly FieldsAlike[] {
  const rows = rowsOfView(shown).filter((row) => row.showing === showing && row.aggregate === aggregate);
  const alike = new Map<string, FieldsAlike>();
  for (const row of rows) {
    const key = JSON.stringify([essenceOf(row.answer)[1], row.use, row.reason]);
    const known = alike.get(key);
    const answers = known?.answers ?? answersAlike(row, shown.view);
    alike.set(key, { fields: [...(known?.fields ?? []), row.field], row: known?.row ?? row, answers });
  }
  return [...alike.values()];
}

function answersAlike({ answer }: ViewRow, view: View): readonly AnswerAlike[] {
  const groups = new Map<string, AnswerAlike>();
  for (const { request, role, decision } of answer.answers) {
    const { outcome, form, path, because, missing } = decision;
    const key = JSON.stringify([outcome, form, path, because, missing.map(({ name }) => name)]);
    const known = groups.get(key);
    groups.set(key, {
      requests: [...new Set([...(known?.requests ?? []), request])],
      roles: [...new Set([...(known?.roles ?? []), role])],
      decision: known?.decision ?? decision,
    });
  }
  const asked = new Set(answer.answers.map(({ request }) => request));
  return [...groups.values()].map((group) => ({
    ...group,
    requests: group.requests.length === asked.size ? [] : group.requests,
    roles: group.roles.length === view.roles.length ? [] : group.roles,
  }));
}
