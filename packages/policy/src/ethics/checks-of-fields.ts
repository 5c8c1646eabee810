import { fullSet } from '../box.ts';
import { DIMENSIONS } from '../vocabulary.ts';
import { answersAbout, carryingRules, carryingVersions, type EthicsContext, fieldsInRows, fieldsShown, isSecret } from './ethics-context.ts';
import type { EthicsAnswer } from './question.ts';

export type EthicsCheck = (context: EthicsContext) => EthicsAnswer;

const ROLE = DIMENSIONS.indexOf('role');
const ORIGIN = ['language', 'citizenship', 'religion'];
const NAMES_AND_PLACES = ['contact', 'placement', 'guardian-contact'];

export function yes(holds: boolean): EthicsAnswer {
  return holds ? 'yes' : 'no';
}

/** Computations that look at what the view shows. */
export const CHECKS_OF_FIELDS = {
  'every-field-has-a-test': everyFieldHasATest,
  'every-field-has-a-basis': everyFieldHasABasis,
  'no-field-of-the-forbidden': noForbiddenField,
  'secret-fields-bound-to-roles': secretFieldsBoundToRoles,
  'absence-apart-from-its-reason': (context) => yes(!(shows(context, 'absence') && shows(context, 'absence-reason'))),
  'protection-order-kept': protectionOrderKept,
  'origin-not-shown': (context) => yes(!ORIGIN.some((category) => shows(context, category))),
  'staff-at-work-only': (context) => yes(fieldsShown(context).every(({ category, field }) => category !== 'staff-contact' || isOfContact(field))),
  'welfare-left-out': (context) => yes(!shows(context, 'student-welfare')),
  'sources-known': (context) => yes(fieldsShown(context).every(({ field }) => context.model.sourced.has(field))),
  'support-words-apart': supportWordsApart,
  'secret-fields-logged': secretFieldsLogged,
} as const satisfies Readonly<Record<string, EthicsCheck>>;

function shows(context: EthicsContext, category: string): boolean {
  return fieldsShown(context).some((field) => field.category === category);
}

/** Every field that is not open rests on a provision that has a test: needed, strictly necessary, consent, or a list in the law. */
function everyFieldHasATest(context: EthicsContext): EthicsAnswer {
  const closed = fieldsShown(context).filter((field) => field.class !== 'open');
  return yes(closed.every(({ field }) => carryingVersions(context, field).some((version) => version.test !== 'none')));
}

function everyFieldHasABasis(context: EthicsContext): EthicsAnswer {
  return yes(fieldsShown(context).every(({ field }) => carryingRules(context, field).some((rule) => (rule.legs.gdpr ?? []).length > 0)));
}

function noForbiddenField(context: EthicsContext): EthicsAnswer {
  const forbidden = (name: string, category: string) =>
    category === 'national-id' || name === 'learner.streetAddress' || context.model.freeText.has(name);
  return yes(!fieldsShown(context).some(({ field, category }) => forbidden(field, category)));
}

/** No rule that carries a secret field lets every role in. */
function secretFieldsBoundToRoles(context: EthicsContext): EthicsAnswer {
  const secret = fieldsShown(context).filter(isSecret);
  if (secret.length === 0) return 'not-applicable';
  const everyRole = fullSet(context.book.vocabulary, 'role');
  return yes(secret.every(({ field }) => carryingRules(context, field).every((rule) => rule.box.sets[ROLE] !== everyRole)));
}

/** The mode is stated, and what would betray a place is shown only of learners without a protection order. */
function protectionOrderKept(context: EthicsContext): EthicsAnswer {
  const { view } = context;
  const inRows = fieldsInRows(context);
  if (inRows.length === 0) return 'not-applicable';
  if (view.protectionOrder === 'none') return 'no';
  if (view.protectionOrder === 'left-out') return yes(view.requests.every(({ facts }) => facts.protectionOrder === 'none'));
  const locating = inRows.filter(
    ({ category }) => NAMES_AND_PLACES.includes(category) || (view.protectionOrder === 'nameless' && category === 'identity'),
  );
  return yes(locating.every(({ field }) => answersAbout(context, field).every(({ decision }) => decision.outcome !== 'release')));
}

function isOfContact(field: string): boolean {
  return field.startsWith('contact-person.') || field.startsWith('responsible-person.');
}

/** Whoever shows old or new words of support shows beside them which of the two they are. */
function supportWordsApart(context: EthicsContext): EthicsAnswer {
  const shown = fieldsShown(context).map(({ field }) => field);
  const worded = context.book.fields.filter(({ field }) => field.endsWith('.vocabulary')).map(({ field }) => field.split('.')[0]);
  const entities = new Set(shown.map((field) => field.split('.')[0] as string).filter((entity) => worded.includes(entity)));
  return entities.size === 0 ? 'not-applicable' : yes([...entities].every((entity) => shown.includes(`${entity}.vocabulary`)));
}

function secretFieldsLogged(context: EthicsContext): EthicsAnswer {
  const secret = fieldsShown(context).filter(isSecret);
  if (secret.length === 0) return 'not-applicable';
  return yes(secret.every(({ field }) => carryingRules(context, field).every((rule) => rule.obligations.includes('log'))));
}
