import { type Box, boxOf } from '../box.ts';
import type { DayNumber } from '../day.ts';
import type { Field } from '../law.ts';
import type { Request } from '../request.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { shownFields, type View, type ViewField, type ViewRequest } from './view.ts';

/** A view's request as the engine takes it. Of no learner is anything recorded: what needs that is shown per learner. */
export function requestOf(view: View, request: ViewRequest, at: { role: string; day: DayNumber }): Request {
  return {
    kind: 'request',
    day: at.day,
    stated: { ...request.stated, role: at.role, purpose: view.purpose },
    facts: request.facts,
    consents: {},
    judgements: {},
    senderOrganisation: undefined,
    receiverOrganisation: undefined,
  };
}

/** The requests of a view as boxes, on its days and with the categories of what it shows in each; `named` narrows or widens what is asked. */
export function boxesOfView(
  vocabulary: Vocabulary,
  fields: readonly Field[],
  view: View,
  named: readonly ViewField[] = shownFields(view),
): readonly Box[] {
  return view.requests.flatMap((request) => {
    const asked = new Set(named.flatMap(({ field, requests }) => (requests.includes(request.id) ? [field] : [])));
    const category = [...new Set(fields.filter(({ field }) => asked.has(field)).map((field) => field.category))];
    return category.length === 0 ? [] : [boxOfRequest(vocabulary, view, { request, category })];
  });
}

function boxOfRequest(vocabulary: Vocabulary, view: View, asked: { request: ViewRequest; category: readonly string[] }): Box {
  const { request, category } = asked;
  const one = (values: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
  return boxOf(vocabulary, { ...one(request.stated), ...one(request.facts), role: view.roles, purpose: [view.purpose], category }, view.days);
}
