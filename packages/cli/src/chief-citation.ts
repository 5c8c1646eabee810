import type { Language } from '@nivel/diagnostics';
import { citationText, type Decision, type Leg, type Path, type RuleBook } from '@nivel/policy';

/** The leg that each path is named after. */
const CHIEF_LEG: Readonly<Record<Path, Leg>> = {
  duty: 'order',
  register: 'basis',
  permission: 'basis',
  task: 'task',
  necessity: 'secrecy',
  consent: 'consent',
  self: 'basis',
  prohibition: 'ban',
};

/** The provision that carries an outcome: of all that the rule stands on, the first one of the leg that its path is named after. */
export function chiefCitation({ path, because }: Pick<Decision, 'path' | 'because'>, book: RuleBook, language: Language): string {
  const rule = book.rules.find((each) => each.id === because[0]?.rule);
  const [chief] = (path === null ? undefined : rule?.legs[CHIEF_LEG[path]]) ?? [];
  const provision = book.provisions.find((each) => each.id === chief);
  return provision === undefined ? '–' : citationText(book, provision, language);
}
